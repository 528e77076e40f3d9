import type { DetectedLanguage, Language } from '../model/index.js';
import { escapeMarkdown } from './escape-markdown.js';

/**
 * A block quotation, each line of the text a paragraph of its own, in a `<div>` with its direction where that is not
 * the page's. Empty lines are kept as character references, so that the paragraphs joined by line feeds are the text.
 */
export function quoteMarkdown(text: string, language: DetectedLanguage, page: Language): string {
  if (text === '') return '';
  const quote = paragraphs(text)
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
  const [direction, usual] = [directionOf(text, language), page === 'ar' ? 'rtl' : 'ltr'];
  if (direction === usual) return quote;
  const lang = language === 'und' || language === 'other' ? '' : ` lang="${language}"`;
  return `<div dir="${direction}"${lang}>\n\n${quote}\n\n</div>`;
}

function paragraphs(text: string): string[] {
  const found: string[] = [];
  let empty = 0;
  for (const line of text.split('\n')) {
    if (line === '') {
      empty += 1;
    } else {
      found.push('&#10;'.repeat(empty) + escapeMarkdown(line));
      empty = 0;
    }
  }
  const last = found.pop();
  if (last === undefined) return ['&#10;'.repeat(empty - 1)];
  return [...found, last + '&#10;'.repeat(empty)];
}

/** By its language; where that is not known, by its first letter. */
export function directionOf(text: string, language: DetectedLanguage): 'rtl' | 'ltr' {
  if (language === 'ar') return 'rtl';
  if (language !== 'und' && language !== 'other') return 'ltr';
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}
