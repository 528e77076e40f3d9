import type { Turn } from './turns.js';

const LEADING =
  '(?:co-?)?(?:moderat(?:or|ors|ion)|chair(?:person|man|woman)?|facilitator|(?:meeting |session )?host|secretariat|mod[ée]ra(?:teur|trice|dora?)|pr[ée]sident(?:e|a)?|animat(?:eur|rice)|facilitad(?:or|ora)|president of the (?:session|meeting|consultation)|ведущ(?:ий|ая)|модератор|председатель(?:ствующий)?)';
/** A part of a name that says no more than that its bearer leads the meeting. */
const ROLE = new RegExp(
  String.raw`^(?:(?:the|la|le|el|mr|ms|mrs|mme|m|sra?|madam|madame|г-н|г-жа)\.?\s+)*${LEADING}(?:\s+(?:of|for|de|du|del)\s+(?:the\s+|la\s+|el\s+)?(?:session|meeting|consultation|panel|reuni[óo]n|consulta|s[ée]ance|r[ée]union))?$|^(?:ال)?(?:ميسرة?|مدير(?:ة)? الجلسة|رئيسة? الجلسة)$|^(?:主持人?|主席|会议主持人?)$`,
  'iu',
);

/** Whether a label names whoever leads the meeting: by itself, beside a name or in brackets. */
export function leads(speaker: string): boolean {
  return speaker.split(/[,،，()[\]（）|/:：]|\s[-–—]\s/u).some((part) => ROLE.test(part.trim()));
}

const GIVING =
  /the floor is yours|(?:give|gives|giving|pass|hand) the floor (?:now )?to (?!you\b|the chair)|you have the floor|(?:next|first|last|our) speaker|(?:turn|go|over) (?:now )?to (?:our|the) (?:next|first)|welcome to (?:this|the|our|today)|this (?:closes|concludes|ends) (?:the|our) (?:consultation|meeting)|la parole (?:est )?à|tiene la palabra|cedo la palabra|слово предоставляется|الكلمة ل|请.{0,20}发言/iu;

/** Words of a turn that may be no more than giving the floor. */
const SHORT = 80;

/** Who leads the meeting: by the role beside the name, or by giving the floor again and again. */
export function moderatorsOf(turns: readonly Turn[]): ReadonlySet<string> {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  return new Set(
    [...speakers].filter((speaker) => {
      if (leads(speaker)) return true;
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
