import type { Call, Language, Stemmer } from '../../model/index.js';
import { byFirstUnit, type Terms } from './terms.js';

/** What a word of a question's own text weighs beside a term of its field. */
const WORDING = 0.5;

/** The words of the questions' own texts, each weighing the more the fewer questions have it. */
export function wordsOf(call: Call, language: Language, stemsOf: Stemmer): Terms {
  const owners = new Map<string, number[]>();
  call.questions.forEach(({ text }, index) => {
    for (const stem of new Set(stemsOf(text[language] ?? '', language))) {
      owners.set(stem, [...(owners.get(stem) ?? []), index]);
    }
  });
  const scale = Math.log(call.questions.length + 1);
  return byFirstUnit(
    [...owners].map(([term, questions]) => {
      const rarity = Math.log((call.questions.length + 1) / questions.length) / scale;
      const units = language === 'zh' ? Array.from(term) : [term];
      return { units, term, questions, weight: WORDING * rarity * rarity };
    }),
  );
}
