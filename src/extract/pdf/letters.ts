/** Bidirectional classes as far as they are needed to undo visual order (UAX #9). */
export type Direction = 'R' | 'L' | 'N' | 'S' | 'O';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /[\p{L}\p{M}]/u;
export const DIGIT = /\p{Nd}/u;
/** Common separators: one of them between two digits belongs to the number. */
export const SEPARATOR = /^[.,:/\u00a0\u066b\u066c\u060c]$/u;

/** Signs that are remembered; a text has some hundred. */
const REMEMBERED = 20_000;

/** Remembers what a function says of short texts, of which a document has few. */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = judge(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/** R right-to-left letter, L other letter, N digit, S separator of numbers, O anything else. */
export const directionOf = remembered((text: string): Direction => {
  if (SEPARATOR.test(text)) return 'S';
  if (DIGIT.test(text)) return 'N';
  if (!LETTER.test(text)) return 'O';
  return RTL.test(text) ? 'R' : 'L';
});

export const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u3040-\u30ff]/u;
export const MARK = /^\p{M}+$/u;
export const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f]*$/u;
