import type { Verdict } from './verdict.js';

/** Letters that Arabic does not use, by the languages that do; the first whose letters are seen names the language. */
const FOREIGN: readonly (readonly [code: string, letters: RegExp])[] = [
  ['pus', /[ټډړږښځڅې]/gu],
  ['ckb', /[ڕڵێۆ]/gu],
  ['uig', /[ۇۈۋې]/gu],
  ['urd', /[ٹڈڑںےہھ]/gu],
  ['fas', /[پچژگیک]/gu],
];

const ALL_FOREIGN = /[ټډړږښځڅېڕڵێۆۇۈۋٹڈڑںےہھپچژگیکە]/gu;

/** Words by which Arabic shows itself: the article, alone or after a particle, and the commonest function words. */
const ARABIC_WORD =
  /^(?:[وف]?[بك]?ال\p{L}{2,}|[وف]?لل\p{L}{2,}|[وف]?(?:في|فی|من|على|علی|إلى|الى|إلی|أن|إن|عن|مع|التي|التی|الذي|الذی|هذه|هذا|ذلك|كما|لا|ما|قد|بين|بعد|كان|كانت|أو|لم|هي|هو|تم|حيث|خلال|غير|كل|حقوق))$/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Arabic, or another language in Arabic letters: by letters of its own and by the words that only Arabic has. */
export function judgeArabicScript(raw: string): Verdict {
  // Presentation forms (as some PDFs carry them) hide the letters.
  const text = raw.replace(/[\ufb50-\ufdff\ufe70-\ufeff]+/gu, (forms) => forms.normalize('NFKC'));
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const bare = words.map((word) => word.replace(/\p{M}|\u0640/gu, ''));
  const letters = bare.join('').length;
  if (letters === 0) return { language: 'und', sure: false };
  const arabic = bare.filter((word) => ARABIC_WORD.test(word)).length / bare.length;
  const foreign = count(text, ALL_FOREIGN);
  const enough = letters >= 24;
  // A Persian keyboard or font gives Arabic texts its yeh and kaf: then the article still tells.
  if (foreign >= 2 && foreign / letters >= 0.02 && arabic < 0.2) {
    const seen = FOREIGN.find(([, own]) => count(text, own) >= Math.max(1, 0.01 * letters));
    return {
      language: 'other',
      sure: enough,
      ...(seen !== undefined && { likely: seen[0] }),
    };
  }
  if (arabic < 0.06 && letters >= 150) return { language: 'other', sure: true };
  return { language: 'ar', sure: enough && arabic >= 0.1 };
}
