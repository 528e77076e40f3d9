import { sharedFigures } from './figures.js';
import type { Voice } from './voice.js';

/** Characters that say the same in a language, as a share of those in English. */
const LENGTHS: Readonly<Record<string, number>> = {
  zh: 0.32,
  ar: 0.85,
  fr: 1.15,
  es: 1.12,
  ru: 1.1,
};

/**
 * Whether two submissions, taken to be one sender's, are one text in two languages: by the figures that they share, the
 * questions that they answer, their lengths, and what a file says of itself.
 */
export function isTranslated(a: Voice, b: Voice): 'yes' | 'no' | 'doubt' {
  const ratio = lengthOf(a) / lengthOf(b);
  if (languageOf(a) === languageOf(b) || !(ratio > 0.4 && ratio < 2.5)) return 'no';
  const shared = sharedFigures(a.figures, b.figures);
  const least = Math.min(a.figures.size, b.figures.size);
  const most = Math.max(a.figures.size, b.figures.size);
  const figures = least === 0 ? 0 : shared / least;
  const questions = likenessOfSets(a.questions, b.questions);
  const isCalledOne = a.sender.isTranslation !== b.sender.isTranslation;
  if (shared >= 5 && figures >= 0.7 && shared / most >= 0.4) return 'yes';
  if (shared >= 3 && figures >= 0.6 && shared / most >= 0.4 && questions >= 0.6) return 'yes';
  if (isCalledOne && questions >= 0.5 && (least < 3 || figures >= 0.5)) return 'yes';
  return questions >= 0.8 &&
    (a.questions.size >= 3 || figures >= 0.6) &&
    (least < 3 || figures >= 0.3)
    ? 'doubt'
    : 'no';
}

function languageOf({ reading }: Voice): string {
  return reading.content.languages.main;
}

function lengthOf(voice: Voice): number {
  return voice.statement.text.length / (LENGTHS[languageOf(voice)] ?? 1);
}

function likenessOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
