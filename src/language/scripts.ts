/** The scripts that matter here; `other` is any further one (Greek, Hebrew, Devanagari, Thai …). */
export type Script = 'Arabic' | 'Han' | 'Cyrillic' | 'Latin' | 'Kana' | 'Hangul' | 'other';

/** Number of letters of each script. */
export type ScriptCounts = Readonly<Record<Script, number>>;

const PATTERNS: readonly (readonly [Exclude<Script, 'other'>, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /(?=\p{L})\p{Script=Arabic}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
];

/** A Chinese character says about as much as three letters. */
const HAN_WEIGHT = 3;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function countScripts(text: string): ScriptCounts {
  const counts = { Arabic: 0, Han: 0, Cyrillic: 0, Latin: 0, Kana: 0, Hangul: 0, other: 0 };
  let known = 0;
  for (const [script, pattern] of PATTERNS) {
    counts[script] = count(text, pattern);
    known += counts[script];
  }
  counts.other = Math.max(0, count(text, /\p{L}/gu) - known);
  return counts;
}

/** The letters of a text in Latin letters' worth: a Chinese, Japanese or Korean one counts three. */
export function weigh(counts: ScriptCounts): number {
  return (
    counts.Latin +
    counts.Cyrillic +
    counts.Arabic +
    counts.other +
    HAN_WEIGHT * (counts.Han + counts.Kana + counts.Hangul)
  );
}

/** The script with the greatest weight; undefined where there is no letter. Kana with Han beside it is `Kana`. */
export function mainScript(counts: ScriptCounts): Script | undefined {
  const { Han, Kana, Hangul } = counts;
  const japanese = Kana > 0.1 * (Han + Kana);
  const weights: readonly (readonly [Script, number])[] = [
    [japanese ? 'Kana' : 'Han', HAN_WEIGHT * (Han + Kana)],
    ['Hangul', HAN_WEIGHT * Hangul],
    ['Arabic', counts.Arabic],
    ['Cyrillic', counts.Cyrillic],
    ['Latin', counts.Latin],
    ['other', counts.other],
  ];
  let best: readonly [Script, number] | undefined;
  for (const entry of weights) if (entry[1] > (best?.[1] ?? 0)) best = entry;
  return best?.[0];
}
