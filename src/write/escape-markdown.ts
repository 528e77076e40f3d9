import type { Span } from '../model/index.js';
import { visible } from './visible.js';

/** Where GitHub's Markdown, or a renderer that links like it, would make a link of its own accord. */
const LINK_LIKE =
  /[a-z][a-z0-9+.-]{0,30}:\/\/[!-[\]^_a-{}~]*|www\.[!-[\]^_a-{}~]*|[\w+.-]{1,64}@[\w-][\w.-]*/gi;

const LAST_PUNCTUATION = /(?<=.{5})[.,;:!?)\]'"*_~>]+$/;

/** Characters that mean something anywhere in a line, with a look at their neighbours where only these make it so. */
const ACTIVE = /[\\`*~[\]|<]|&(?=#?\w*(?:;|$))|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[!#]$/gu;

/**
 * Writes a value so that CommonMark and GitHub's dialect give back exactly its characters, wherever in a line or table
 * cell it stands: no markup, link, image or HTML. A line feed becomes a character reference. Addresses become code
 * spans, since nothing else keeps e-mail addresses from being linked.
 */
export function escapeMarkdown(value: string): string {
  const shown = visible(value);
  const body = shown.replace(/^[ \t]+|[ \t]+$/g, '');
  if (body === '') return references(shown);
  const from = shown.indexOf(body);
  return [
    references(shown.slice(0, from)),
    pieces(body),
    references(shown.slice(from + body.length)),
  ].join('');
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
    const end = match.index + match[0].replace(LAST_PUNCTUATION, '').length;
    const last = found.at(-1);
    if (last?.end === match.index) last.end = end;
    else found.push({ start: match.index, end });
    pattern.lastIndex = end;
  }
  return found;
}

function plain(text: string, dollars: boolean): string {
  const escaped = text.replace(ACTIVE, (found) => {
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
  return space.replace(/[\s]/g, (character) => `&#${character.charCodeAt(0)};`);
}
