import type { Language } from '../../model/index.js';
import type { Check } from './checks.js';
import { commentLines, textLines } from './yaml-lines.js';

/** Lines of a template, with the checks that stand in them. */
export interface Part {
  readonly lines: readonly string[];
  readonly checks: readonly Check[];
}

/** Something of a page for a person to look at. */
export function checked(
  page: { readonly file: string },
  field: string,
  message: string,
  where?: string,
): Check {
  return { file: page.file, field, message, ...(where !== undefined && { where }) };
}

/** A check as it stands in the template. */
export function markLines(indent: string, { message, where }: Check): string[] {
  return commentLines(
    indent,
    `check: ${message}${where === undefined || where === '' ? '' : ` (${where})`}`,
  );
}

/** A text of the page's language under its key. */
export function byLanguage(
  indent: string,
  key: string,
  language: Language,
  text: string,
): string[] {
  return [`${indent}${key}:`, ...textLines(`${indent}  `, language, text)];
}
