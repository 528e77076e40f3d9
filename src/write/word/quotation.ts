import { closing, directionOf } from '../direction.js';
import { LANGUAGES, type DetectedLanguage } from '../../model/index.js';
import type { QuotedView } from '../question-view.js';
import { enclosed, type Page } from './page.js';
import { paragraph } from './paragraph.js';
import { runs } from './run.js';

/** A quotation with its citation in a footnote; each line of it is a paragraph, in its own direction. */
export function quotation(
  { text, language, citation, submission }: QuotedView,
  page: Page,
): string {
  const detected = languageOf(language);
  const line = directionOf(text, detected);
  const lines = text.split('\n');
  return lines
    .map((words, index) => {
      const last = index === lines.length - 1;
      const note = last ? page.notes.refer(cited(citation, submission), closing(words)) : '';
      return paragraph('Quote', runs(words, { line, language: detected }) + note, line);
    })
    .join('');
}

/** Who is cited must not turn the citation round. */
function cited(citation: string, submission: QuotedView['submission']): string {
  const names = submission === undefined ? [] : [submission.name, submission.short];
  return names
    .filter((name) => closing(name) !== '')
    .reduce((text, name) => text.replaceAll(name, () => enclosed(name)), citation);
}

function languageOf(code: string): DetectedLanguage {
  return LANGUAGES.find((language) => language === code) ?? 'und';
}
