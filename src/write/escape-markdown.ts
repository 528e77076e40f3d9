import type { Span } from '../model/index.js';
import { visible } from './visible.js';

/** Where GitHub's Markdown, or a renderer that links like it, would make a link of its own accord. */
const LINK_LIKE =
  /[a-z][a-z0-9+.-]{0,30}:\/\/[!-[\]^_a-{}~]*|www\.[!-[\]^_a-{}~]*|[\w+.-]{1,64}@[\w.-]+/gi;

/** Ends the sentence rather than the address. */
const PUNCTUATION = `.,;:!?)]'"*_~>`;

/** The longest of `www.`, `://` and `@` with what must stay beside it to be kept from a link. */
const SHORTEST_ADDRESS = 5;

/** A word in brackets is no link without an address or a definition after it, and both are escaped. */
const BRACKETED = /(?<=[\s(])\[[\p{L}\p{M}\p{N} .,;’–-]{1,80}\](?=$|[\s.,;)?])/u;

/** Characters that mean something anywhere in a line, with a look at their neighbours where only these make it so. */
const ACTIVE = /[\\`*~[\]|<]|&(?=#?\w*(?:;|$))|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[!#]$/u;

const BRACKETED_OR_ACTIVE = new RegExp(`${BRACKETED.source}|${ACTIVE.source}`, 'gu');

/**
 * Writes a value so that CommonMark and GitHub's dialect give back exactly its characters, wherever in a line or table
 * cell it stands: no markup, link, image or HTML. A line feed becomes a character reference. Addresses become code
 * spans, since nothing else keeps e-mail addresses from being linked.
 */
export function escapeMarkdown(value: string): string {
  const shown = visible(value);
  let from = 0;
  while (isSpace(shown[from])) from += 1;
  let to = shown.length;
  while (to > from && isSpace(shown[to - 1])) to -= 1;
  return (
    references(shown.slice(0, from)) + pieces(shown.slice(from, to)) + references(shown.slice(to))
  );
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function pieces(body: string): string {
  const dollars = body.split('$').length > 2;
  let written = '';
  let next = 0;
  for (const { start, end } of addresses(body)) {
    written += `${plain(body.slice(next, start), dollars)}\`${body.slice(start, end)}\``;
    next = end;
  }
  written += plain(body.slice(next), dollars);
  return atLineStart(written);
}

/** Without the punctuation after them; those that touch are one, as two code spans in a row would be. */
function addresses(body: string): Span[] {
  const found: { start: number; end: number }[] = [];
  const pattern = new RegExp(LINK_LIKE);
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    const end = match.index + lengthOf(match[0]);
    const last = found.at(-1);
    if (last?.end === match.index) last.end = end;
    else found.push({ start: match.index, end });
    pattern.lastIndex = end;
  }
  return found;
}

function lengthOf(address: string): number {
  let length = address.length;
  while (length > SHORTEST_ADDRESS && PUNCTUATION.includes(address.charAt(length - 1))) length -= 1;
  return length;
}

function plain(text: string, dollars: boolean): string {
  const escaped = text.replace(BRACKETED_OR_ACTIVE, (found) => {
    if (found.length > 2 && found.startsWith('[')) return found;
    if (found === '<') return '&lt;';
    if (found === '&') return '&amp;';
    return found.replace(/./gu, '\\$&');
  });
  const lines = escaped.replaceAll('\n', '&#10;');
  // Two of them are mathematics to GitHub and pandoc.
  return dollars ? lines.replaceAll('$', '\\$') : lines;
}

/** What would open a heading, quotation, list, rule, table or underline at the start of a line. */
function atLineStart(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)](?:\s|$|&#10;))/, '$1\\').replace(/^[#>+=:-]/, '\\$&');
}

function references(space: string): string {
  return space.replace(/\s/g, (character) => `&#${character.charCodeAt(0)};`);
}
