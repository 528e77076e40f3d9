import type { Digest } from '../../model/index.js';
import { closing, directionOf, type Direction } from '../direction.js';
import { wordsFor, type Labels } from '../labels.js';
import type { SubmissionView } from '../names.js';
import { contents, type Contents } from './contents.js';
import { footnotes, type Footnotes } from './footnotes.js';
import { paragraph, type Style } from './paragraph.js';
import { runs } from './run.js';

/** What the parts of a document share while they are written. */
export interface Page {
  readonly digest: Digest;
  readonly labels: Labels;
  /** The direction of the headings' language. */
  readonly line: Direction;
  readonly contents: Contents;
  readonly notes: Footnotes;
}

export function pageOf(digest: Digest, labels: Labels): Page {
  const line = directionOf('', digest.lang);
  return { digest, labels, line, contents: contents({ line }), notes: footnotes({ line }) };
}

/** A paragraph of words of ours, or of names and files among them. */
export function plain(page: Page, style: Style, text: string): string {
  return paragraph(style, runs(text, page), page.line);
}

export function label(page: Page, key: string): string {
  return wordsFor(page.labels, key);
}

/** A value from a submission in a line with others: what it leaves open ends with it. */
export function enclosed(value: string): string {
  return value + closing(value);
}

/** A submission's name with its mark, in a line with others. */
export function named({ name, mark }: SubmissionView): string {
  return enclosed(name) + mark;
}

/** A list with semicolons, `Name; Name`. */
export function listed(items: readonly string[], { digest }: Page): string {
  return items.join(digest.lang === 'ar' ? '؛ ' : '; ');
}

/** Bookmark of a question's heading. */
export function questionBookmark({ call }: Digest, id: string): string {
  return `_Question${call.questions.findIndex((question) => question.id === id) + 1}`;
}
