/** Where text stands to its line: above it, below it, or on it. */
export type Rise = 'up' | 'down' | 'level';

const RAISED = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹');
const LOWERED = Array.from('₀₁₂₃₄₅₆₇₈₉');
const RAISED_SIGNS: Readonly<Record<string, string>> = { '-': '⁻', '−': '⁻', '+': '⁺' };

/** First digits of the scripts that submissions are written in. */
const ZEROS = [0x30, 0x660, 0x6f0] as const;

/** Least rise of digits that are raised or lowered by a distance, as a share of their size. */
const LEAST_RISE = 0.2;
const LEAST_FALL = 0.07;

/** The rise of text that is moved by a distance, up where it is positive, in the unit of its size. */
export function riseBy(distance: number, size: number): Rise {
  if (distance >= LEAST_RISE * size) return 'up';
  return -distance >= LEAST_FALL * size ? 'down' : 'level';
}

/**
 * Text with its raised or lowered digits as the characters that say so: 10³ is not 103, and the mark of a footnote is
 * no part of its word. Words that stand above or below the line stay as they are, with their digits.
 */
export function inRise(text: string, rise: Rise): string {
  if (rise === 'level' || /\p{L}{2}/u.test(text)) return text;
  const forms = rise === 'up' ? RAISED : LOWERED;
  const signed =
    rise === 'up' ? text.replace(/^[-−+](?=\p{Nd})/u, (sign) => RAISED_SIGNS[sign] ?? sign) : text;
  return signed.replace(/\p{Nd}/gu, (digit) => forms[digitOf(digit) ?? -1] ?? digit);
}

function digitOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : code - zero;
}

/** The plain digits of raised ones. */
export function withoutRise(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));
}
