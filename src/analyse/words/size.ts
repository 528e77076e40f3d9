import { countWords } from '../../model/index.js';

/** Number of words, a Chinese character being one even where a figure or Latin word touches it. */
export function wordsIn(text: string): number {
  return countWords(text.replace(/(?<=[\p{N}A-Za-z])(?=\p{Script=Han})/gu, ' '));
}
