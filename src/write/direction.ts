import type { DetectedLanguage } from '../model/index.js';

export type Direction = 'ltr' | 'rtl';

/** A piece of a text that is written in one direction. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const RIGHT_TO_LEFT = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]';
const LEFT_TO_RIGHT = `(?!${RIGHT_TO_LEFT})\\p{L}`;

/** From a letter to the last letter, mark or digit before one of the other direction: digits go with the word before them. */
const AGAINST: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`${RIGHT_TO_LEFT}(?:(?:(?!${LEFT_TO_RIGHT})[^])*[\\p{L}\\p{M}\\p{Nd}])?`, 'gu'),
  rtl: new RegExp(
    // A number that touches a letter, as in `2.a`, is one with it.
    `(?:[0-9]+\\.)*${LEFT_TO_RIGHT}(?:(?:(?!${RIGHT_TO_LEFT})[^])*(?!${RIGHT_TO_LEFT})[\\p{L}\\p{M}\\p{Nd}])?`,
    'gu',
  ),
};

/** By its language; where that is not known, by its first letter. */
export function directionOf(text: string, language: DetectedLanguage): Direction {
  if (language === 'ar') return 'rtl';
  if (language !== 'und' && language !== 'other') return 'ltr';
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return new RegExp(RIGHT_TO_LEFT, 'u').test(letter) ? 'rtl' : 'ltr';
}

/** A text's stretches in their order; together they are the text. What has no direction of its own has that of the line. */
export function stretches(text: string, line: Direction): Stretch[] {
  const found: Stretch[] = [];
  const against = line === 'ltr' ? 'rtl' : 'ltr';
  let next = 0;
  for (const { 0: piece, index } of text.matchAll(AGAINST[line])) {
    if (index > next) found.push({ text: text.slice(next, index), direction: line });
    found.push({ text: piece, direction: against });
    next = index + piece.length;
  }
  if (next < text.length) found.push({ text: text.slice(next), direction: line });
  return found;
}

const POP_FORMATTING = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * What closes the directions that a text opens with control characters and leaves open (Unicode Annex 9, X1 to X7), so
 * that they end with it and do not turn round what stands after it in the same line.
 */
export function closing(text: string): string {
  const open: string[] = [];
  for (const [character] of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n]/g)) {
    if (character === '\n') open.length = 0;
    else if (character === POP_FORMATTING) {
      if (open.at(-1) === POP_FORMATTING) open.pop();
    } else if (character === POP_ISOLATE) {
      const opened = open.lastIndexOf(POP_ISOLATE);
      if (opened >= 0) open.length = opened;
    } else open.push(character < '\u2066' ? POP_FORMATTING : POP_ISOLATE);
  }
  return open.reverse().join('');
}
