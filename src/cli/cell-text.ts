import type { Place } from '../model/index.js';
import { wrapped } from './columns.js';
import { visible } from './safe-text.js';

/** A text on at most two lines of a cell, with an ellipsis where something is cut. */
export function twoLines(text: string, width: number): string {
  return wrapped(text, width, 2).join('\n');
}

/** `95 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `p. 3–4 para. 12`; `¶ 12` is a paragraph counted by us, where a file records no pages. */
export function placeOf({ page, pageEnd, paragraph, counted, time }: Place): string {
  if (time !== undefined) return visible(time);
  const pages = page === undefined ? '' : `p. ${page}${pageEnd === undefined ? '' : `–${pageEnd}`}`;
  if (paragraph !== undefined) return `${pages} para. ${visible(paragraph)}`.trim();
  return pages === '' && counted !== undefined ? `¶ ${counted}` : pages;
}
