import { plainForm, standsAlone } from './tokens.js';

/**
 * A pattern that finds words and phrases in a text of plain form: whole words, but in writing without spaces wherever
 * they stand. A space in a phrase stands for any marks between its words.
 */
export function finderOf(phrases: string): RegExp {
  const words = phrases
    .split('|')
    .map((phrase) => plainForm(phrase.trim()))
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const parts = words.map((phrase) => {
    const pattern = phrase.split(/\s+/u).join('[^\\p{L}\\p{N}]+');
    const [first = ''] = phrase;
    return standsAlone(first) ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(parts.join('|'), 'gu');
}
