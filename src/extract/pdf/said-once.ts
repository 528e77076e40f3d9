import type { Diagnostic } from '../../model/index.js';
import { pagesInWords } from '../ocr/problems.js';

/** What holds for several pages alike is said once, of the first of them, and names the others; in the order of the pages. */
export function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const alike = new Map<string, { readonly first: Diagnostic; readonly others: number[] }>();
  const ordered = [...diagnostics].sort((a, b) => (a.place?.page ?? 0) - (b.place?.page ?? 0));
  for (const one of ordered) {
    const page = one.place?.page;
    const key = `${one.code} ${one.message.replace(new RegExp(`age ${page ?? ''}\\b`, 'u'), 'age')}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { first: one, others: [] });
    else if (page !== undefined) known.others.push(page);
  }
  return [...alike.values()].map(({ first, others }) =>
    others.length === 0
      ? first
      : { ...first, message: `${first.message} The same holds for ${named(others)}.` },
  );
}

const LONGEST = 300;

function named(pages: readonly number[]): string {
  const words = pagesInWords(pages);
  return words.length > LONGEST ? `${pages.length} further pages` : words;
}
