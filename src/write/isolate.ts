import type { Language } from '../model/index.js';
import { escapeMarkdown } from './escape-markdown.js';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A value on a page of the other direction, kept from turning round with what stands beside it: `2.c` would read `c.2`
 * in an Arabic line. Escaped, in a `<bdi>` where the page's direction is not that of all its letters.
 */
export function isolateMarkdown(value: string, page: Language): string {
  const escaped = escapeMarkdown(value);
  const foreign = page === 'ar' ? /(?!\p{Script=Arabic})[\p{L}\p{N}]/u : RIGHT_TO_LEFT;
  return foreign.test(value) ? `<bdi>${escaped}</bdi>` : escaped;
}
