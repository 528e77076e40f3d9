import type { RecognizedPage } from './recognizer.js';

/** Below this confidence, figures are as likely wrong as right. */
const DOUBTFUL = 0.7;

/** The data for these languages take a percent sign for digits. */
const PERCENT_BLIND = /^(?:ara|chi_)/;

/** 9612 and 9037.5, 1296 and 37.59%: a percent sign that became the digits before or after it. */
const LIKE_PERCENT =
  /^(?:9[0568]\d{1,2}(?:[.,]\d{1,2})?%?|\d{1,2}(?:[.,]\d)?9[0568]|\d{1,2}[.,]\d9%)$/;
const YEAR = /^(?:19|20)\d\d$/;

const EDGES = /^[^\p{Nd}%]+|[^\p{Nd}%]+$/gu;

/** Words with figures that may have been misread, each once, in their order. */
export function doubtfulFigures({ lines, codes }: RecognizedPage): readonly string[] {
  const isBlind = codes.some((code) => PERCENT_BLIND.test(code));
  const words = lines.flatMap((line) => line.words).filter(({ text }) => /\p{Nd}/u.test(text));
  const doubtful = words.filter(({ text, confidence }) => {
    const figure = text.replace(EDGES, '');
    return confidence < DOUBTFUL || (isBlind && LIKE_PERCENT.test(figure) && !YEAR.test(figure));
  });
  return [...new Set(doubtful.map(({ text }) => text))];
}
