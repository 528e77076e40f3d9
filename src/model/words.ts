import type { DetectedLanguage } from './language.js';

/** Gives the stems of a text, in its order, little words left out; Chinese gives pairs of characters. */
export type Stemmer = (text: string, language: DetectedLanguage) => readonly string[];

const HAN = '\\p{Script=Han}';
const LETTER = `(?!${HAN})[\\p{L}\\p{N}]`;
const WORD = new RegExp(`${HAN}|${LETTER}(?:${LETTER}|\\p{M}|[-'’.,](?=${LETTER}))*`, 'gu');

/** Number of words as word processors count them: a Chinese character is one, `57/12` two, `l'eau` one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
