import type { DetectedLanguage } from '../../model/index.js';
import type { QuotedView } from '../question-view.js';
import { directionOf } from '../direction.js';
import { markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import type { Source } from './words.js';

/**
 * A block quotation in its own direction and language, each line of the text a paragraph: joined by line feeds they are the
 * text. The sentences in `marked` stand out where they lie within a line.
 */
export function blockquote(
  text: string,
  language: DetectedLanguage,
  marked: readonly string[] = [],
): Markup {
  const lines = text.split('\n').map((line) => markup`<p>${withMarks(line, marked)}</p>`);
  return markup`<blockquote dir="${directionOf(text, language)}"${langOf(language)}>${lines}</blockquote>`;
}

/** What is cited; the script sets buttons to copy it beside. */
export function citation(text: string, more?: Markup): Markup {
  return markup`<p class="cite"><cite dir="auto">${text}</cite>${more}</p>`;
}

/** A sentence with its citation, and a link to the answer in which it stands. */
export function sentence(quoted: QuotedView, answer: string, { say }: Source): Markup {
  const { text, language, citation: cited, submission } = quoted;
  return markup`<li class="sentence">${blockquote(text, language)}${warning(submission?.restriction)}
${citation(cited, markup` <a href="#${answer}">${say('inContext')}</a>`)}</li>
`;
}

export function warning(text: string | undefined): Filling {
  return text !== undefined && text !== '' && markup`<p class="warning">⚠ ${text}</p>`;
}

function langOf(language: DetectedLanguage): Filling {
  return language !== 'und' && language !== 'other' && markup` lang="${language}"`;
}

function withMarks(line: string, marked: readonly string[]): Filling[] {
  const found = marked
    .map((text) => ({ start: line.indexOf(text), text }))
    .filter(({ start, text }) => start >= 0 && text !== '')
    .sort((a, b) => a.start - b.start);
  const pieces: Filling[] = [];
  let next = 0;
  for (const { start, text } of found) {
    if (start < next) continue;
    pieces.push(line.slice(next, start), markup`<mark>${text}</mark>`);
    next = start + text.length;
  }
  return [...pieces, line.slice(next)];
}
