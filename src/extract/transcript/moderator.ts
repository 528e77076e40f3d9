import type { Turn } from './turns.js';

const ROLE =
  /(?<!\p{L})(?:moderator|chair(?:person|man|woman)?|facilitator|host|secretariat|mod[ée]ra(?:teur|trice|dora?)|president of the session|ведущ|модератор)|ميسر|مدير الجلسة|主持/iu;
const GIVING =
  /the floor is yours|(?:give|gives|giving|pass|hand) the floor (?:now )?to (?!you\b|the chair)|you have the floor|(?:next|first|last|our) speaker|(?:turn|go|over) (?:now )?to (?:our|the) (?:next|first)|welcome to (?:this|the|our|today)|this (?:closes|concludes|ends) (?:the|our) (?:consultation|meeting)|la parole (?:est )?à|tiene la palabra|cedo la palabra|слово предоставляется|الكلمة ل|请.{0,20}发言/iu;

/** Words of a turn that may be no more than giving the floor. */
const SHORT = 80;

/** Who leads the meeting: by the role beside the name, or by giving the floor again and again. */
export function moderatorsOf(turns: readonly Turn[]): ReadonlySet<string> {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  return new Set(
    [...speakers].filter((speaker) => {
      if (ROLE.test(speaker)) return true;
      const own = turns.filter((turn) => turn.speaker === speaker);
      const giving = own.filter((turn) => GIVING.test(wordsOf(turn)));
      const isFirst = turns[0]?.speaker === speaker;
      const areShort = own.every((turn) => wordsOf(turn).split(/\s+/u).length <= SHORT);
      return giving.length >= 2 || (giving.length === 1 && (isFirst || areShort));
    }),
  );
}

function wordsOf({ cues }: Turn): string {
  return cues.map(({ text }) => text).join(' ');
}
