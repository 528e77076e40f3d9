import type { Language, Mark } from '../../model/index.js';
import { finds, lexiconOf } from '../cues/lexicon.js';

/** Laws that need no number to be told apart. */
const NAMED_LAW =
  /constitution|charter|covenant|convention|constitución|carta orgánica|pacto|convenio|pacte|charte|конституц|конвенц|пакт|دستور|ميثاق|اتفاقي|العهد|宪法|公约|宪章|《[^》]{2,30}(?:法|条例|办法|规定|章程)》/u;
/** What stands between a law and its number is no longer than this, in characters. */
const REACH = 40;
const NUMBER = /[\d٠-٩]|第[一二三四五六七八九十百]+条/u;
/** Figures that count nothing: years, days, numbers of laws, articles, questions and lists. */
const NO_COUNT = new RegExp(
  [
    /^[\s([]*\d{1,3}[.)\]]/u,
    /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?(?![\d.,]\d)/u,
    /(?:no\.?|nos?|n°|nº|№|#|art(?:icle|ículo|\.)s?|section|sec\.|para(?:graph|\.)?|§|loi|law|ley|act|decree|decreto|décret|resolution|resolución|question|pregunta|вопрос|стать\p{L}*|пункт\p{L}*|закон\p{L}*|المادة|رقم|القرار|السؤال|第)\s*[\d٠-٩]+(?:[./-][\d٠-٩]+)*/u,
    /\d{1,2}(?:er)?(?:\s+de)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\p{L}{2,}(?:аря|аля|рта|реля|мая|юня|юля|уста|ября))/u,
    /\d{1,4}年|\d{1,2}[月日]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const CHINESE_COUNT = /[一二三四五六七八九十百千万两]+(?=[名个人户宗次件所场间份起项])/u;

/** What a sentence folded by `foldForCues` rests on: a law that can be looked up, a figure that counts something. */
export function marksOf(folded: string, language: Language): readonly Mark[] {
  return [
    ...(namesALaw(folded, language) ? (['legal-basis'] as const) : []),
    ...(countsSomething(folded, language) ? (['figure'] as const) : []),
  ];
}

function namesALaw(folded: string, language: Language): boolean {
  if (NAMED_LAW.test(folded)) return true;
  const { law } = lexiconOf(language);
  if (!finds(law, folded)) return false;
  law.lastIndex = 0;
  for (const match of folded.matchAll(law)) {
    const around = folded.slice(
      Math.max(0, match.index - REACH / 2),
      match.index + match[0].length + REACH,
    );
    if (NUMBER.test(around)) return true;
  }
  return false;
}

function countsSomething(folded: string, language: Language): boolean {
  if (/[\d٠-٩]/u.test(folded.replace(NO_COUNT, ' '))) return true;
  return language === 'zh' && CHINESE_COUNT.test(folded);
}
