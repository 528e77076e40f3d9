import type { Call, Language, Stemmer } from '../../model/index.js';
import { byFirstUnit, type Terms } from './terms.js';

/** What a word of a question's own text weighs beside a term of its field. */
const WORDING = 0.5;

/**
 * The words of the questions' own texts, each weighing the more the fewer questions have it; those of the call's lexicon
 * stand in every letter and weigh nothing.
 */
export function wordsOf(call: Call, language: Language, stemsOf: Stemmer): Terms {
  const owners = new Map<string, number[]>();
  const written = new Map<string, string>();
  const common = new Set(
    (call.lexicon?.[language] ?? []).flatMap((word) => [...stemsOf(word, language)]),
  );
  call.questions.forEach(({ text }, index) => {
    const wording = text[language] ?? '';
    for (const [word] of wording.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)) {
      for (const stem of stemsOf(word, language)) {
        if (!written.has(stem)) written.set(stem, language === 'zh' ? stem : word);
      }
    }
    for (const stem of new Set(stemsOf(wording, language))) {
      owners.set(stem, [...(owners.get(stem) ?? []), index]);
    }
  });
  const scale = Math.log(call.questions.length + 1);
  return byFirstUnit(
    [...owners]
      .filter(([stem]) => !common.has(stem))
      .map(([stem, questions]) => {
        const rarity = Math.log((call.questions.length + 1) / questions.length) / scale;
        const units = language === 'zh' ? Array.from(stem) : [stem];
        const term = written.get(stem) ?? stem;
        return { units, term, questions, weight: WORDING * rarity * rarity };
      }),
  );
}
