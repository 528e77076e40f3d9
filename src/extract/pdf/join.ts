import { HAN } from './letters.js';
import { keepsHyphen, type Vocabulary } from './hyphens.js';

/** What stands between two lines of one paragraph, and how much of the first one's end goes. */
export interface Seam {
  readonly drop: number;
  readonly between: '' | ' ';
}

/** An address that goes on in the next line. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*[?&=_#%+~/-]$/u;

const SPACED = /\p{Script=Han} [A-Za-z\d]|[A-Za-z\d] \p{Script=Han}/u;

/** How a line and the one after it become one text. */
export function seam(left: string, right: string, vocabulary: Vocabulary): Seam {
  if (left === '' || right === '') return { drop: 0, between: '' };
  if (left.endsWith('\u00ad')) return { drop: 1, between: '' };
  const last = /.$/u.exec(left)?.[0] ?? '';
  const first = /^./u.exec(right)?.[0] ?? '';
  if (HAN.test(last) && HAN.test(first)) return { drop: 0, between: '' };
  if (/[([{“‘„]$/u.test(left) || /^[)\]}”،؛؟]/u.test(right)) return { drop: 0, between: '' };
  // Beside a number or Latin word, Chinese has a space at a line's end only if it has one inside its lines.
  if (HAN.test(last) !== HAN.test(first)) {
    return { drop: 0, between: SPACED.test(left) || SPACED.test(right) ? ' ' : '' };
  }
  if (/[\p{L}\p{N}\p{M}][-‐]$/u.test(left) && /^\p{L}/u.test(right)) {
    return keepsHyphen(left, right, vocabulary)
      ? { drop: 0, between: '' }
      : { drop: 1, between: '' };
  }
  // A range, a date or a name such as COVID-19 that is parted behind its hyphen.
  if (/[\p{L}\p{N}][-–‐‑]$/u.test(left) && /^\p{N}/u.test(right)) return { drop: 0, between: '' };
  if (ADDRESS.test(left) && /^[\w%]/.test(right)) return { drop: 0, between: '' };
  // An address or a compound such as 57/12 goes on without a space.
  if (/\S[/‑]$/u.test(left) && !/\s\/$/u.test(left)) return { drop: 0, between: '' };
  return { drop: 0, between: ' ' };
}
