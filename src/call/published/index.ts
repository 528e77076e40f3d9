import { RunError } from '../../model/index.js';
import { parseCall } from '../parse-call.js';
import type { Check } from './checks.js';
import { draftPage, type PageDraft, type PublishedPage } from './draft.js';
import { slug } from './slug.js';
import { writeTemplate } from './write-template.js';

export { checkLine, type Check } from './checks.js';
export type { PublishedPage } from './draft.js';

/** The template of a published call, and what in it a person must look at. */
export interface DraftedCall {
  readonly id: string;
  /** YAML that loads. */
  readonly template: string;
  readonly checks: readonly Check[];
}

/**
 * Reads a published call from one or more pages: the one with the most questions is the call, the others, such as an
 * invitation to a meeting, are further ways in. Throws a RunError where no question is found.
 */
export function draftCall(pages: readonly PublishedPage[], id?: string): DraftedCall {
  const drafts = pages.map(draftPage);
  const [own] = [...drafts].sort((a, b) => countOf(b) - countOf(a));
  if (own === undefined || own.found.questions.length === 0) {
    const files = pages.map(({ file }) => `“${file}”`).join(', ');
    throw new RunError(
      'usage',
      `No question was found in ${files}; nothing was written.`,
      'See with “hrc-inputs text FILE” what is read of it. If the questions stand in a file of their own, name that one, or write the template by hand: copy templates/calls/hrc-57-12.yaml.',
    );
  }
  const name = id ?? ownName(own);
  const { text, checks } = writeTemplate(
    name,
    own,
    drafts.filter((draft) => draft !== own),
  );
  parseCall(text, `${name}.yaml`);
  return { id: name, template: text, checks };
}

/** Questions of all levels; those that a heading announces before those that only look like some. */
function countOf({ found }: PageDraft): number {
  const count = (questions: PageDraft['found']['questions']): number =>
    questions.reduce((sum, question) => sum + 1 + count(question.questions), 0);
  return count(found.questions);
}

/** By the resolution, as `hrc-57-12`; else by the title, else by the file. */
function ownName({ resolution, title, file }: PageDraft): string {
  const symbol = resolution?.value
    .replace(/^A\/HRC\/(?:RES|DEC)\//u, 'hrc-')
    .replace(/^A\/(?:RES|DEC)\//u, 'ga-');
  const words = (title?.value ?? '').replace(/^.{0,60}?[:：–—]\s/u, '');
  const names = [slug(symbol ?? ''), slug(words), slug(file.replace(/\.[^.]*$/u, ''))];
  return names.find((name) => name.length > 2) ?? 'call';
}
