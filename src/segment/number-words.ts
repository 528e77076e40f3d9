/** Number words of one to thirty in the six languages, as sources of regular expressions by value; Chinese has its own signs. */
export type NumberWords = readonly (readonly [source: string, value: number])[];

/** How a language forms the words of one to thirty. */
interface Series {
  /** Of one to twenty. */
  readonly upToTwenty: readonly string[];
  /** Of twenty-one to twenty-nine, from the word of one to nine. */
  readonly beyond: (unit: string, value: number) => string;
  readonly thirty: string;
}

const RU_ENDING = '(?:ый|ая|ое|ому|ого|ой|ом|ым|ую|ые|ых)';

const ORDINALS: readonly Series[] = [
  {
    upToTwenty:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
        ' ',
      ),
    beyond: (unit) => `twenty[-\\s]?${unit}`,
    thirty: 'thirtieth',
  },
  {
    upToTwenty: [
      'premi(?:er|[eè]re)s?',
      '(?:deux[iï][eè]me|seconde?)s?',
      ...'trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz dix[-\\s]sept dix[-\\s]huit dix[-\\s]neuv vingt'
        .split(' ')
        .map((stem) => `${stem}i[eè]mes?`),
    ],
    beyond: (unit, value) =>
      value === 1 ? 'vingt[-\\s]et[-\\s]uni[eè]me' : `vingt[-\\s](?:et[-\\s])?${unit}`,
    thirty: 'trenti[eè]me',
  },
  {
    upToTwenty: [
      ...'primer[oa]?s? segund[oa]s? tercer[oa]?s? cuart[oa]s? quint[oa]s? sext[oa]s? s[eé]ptim[oa]s? octav[oa]s? noven[oa]s? d[eé]cim[oa]s?'.split(
        ' ',
      ),
      '(?:und[eé]cim|(?:decimo|d[eé]cim[oa]\\s)primer)[oa]',
      '(?:duod[eé]cim|(?:decimo|d[eé]cim[oa]\\s)segund)[oa]',
      ...'tercer cuart quint sext s[eé]ptim octav noven'
        .split(' ')
        .map((unit) => `(?:decimo|d[eé]cim[oa]\\s)${unit}[oa]`),
      'vig[eé]sim[oa]',
    ],
    beyond: (unit) => `(?:vigesimo|vig[eé]sim[oa]\\s)${unit}`,
    thirty: 'trig[eé]sim[oa]',
  },
  {
    upToTwenty: [
      `перв${RU_ENDING}`,
      `втор${RU_ENDING}`,
      'трет(?:ий|ья|ье|ьему|ьего|ьей|ьем|ьим|ью|ьи|ьих)',
      ...'четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
        .split(' ')
        .map((stem) => `${stem}${RU_ENDING}`),
    ],
    beyond: (unit) => `двадцать[-\\s]${unit}`,
    thirty: `тридцат${RU_ENDING}`,
  },
  {
    upToTwenty: [
      '(?:الأولى|الأول|الاول|الاولى)',
      ...'الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
        .split(' ')
        .map((word) => `${word}ة?`),
      ...'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'
        .split(' ')
        .map((unit) => `${unit}ة?\\sعشرة?`),
      'العشر(?:ون|ين)',
    ],
    beyond: (unit, value) => `${value === 1 ? 'الحادية?' : unit}\\sوالعشر(?:ون|ين)`,
    thirty: 'الثلاث(?:ون|ين)',
  },
];

const CARDINALS: readonly Series[] = [
  {
    upToTwenty:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
        ' ',
      ),
    beyond: (unit) => `twenty[-\\s]?${unit}`,
    thirty: 'thirty',
  },
  {
    upToTwenty:
      'une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix[-\\s]sept dix[-\\s]huit dix[-\\s]neuf vingt'.split(
        ' ',
      ),
    beyond: (unit) => `vingt[-\\s](?:et[-\\s])?${unit}`,
    thirty: 'trente',
  },
  {
    upToTwenty:
      'un[oa]? d[oó]s tr[eé]s cuatro cinco s[eé]is siete ocho nueve diez once doce trece catorce quince diecis[eé]is diecisiete dieciocho diecinueve veinte'.split(
        ' ',
      ),
    beyond: (unit) => `veinti${unit}`,
    thirty: 'treinta',
  },
  {
    upToTwenty:
      'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'.split(
        ' ',
      ),
    beyond: (unit) => `двадцать\\s${unit}`,
    thirty: 'тридцать',
  },
];

/** The longer words first, as "the second" begins "the second and twentieth" in Arabic. */
function wordsOf(series: readonly Series[]): NumberWords {
  return series
    .flatMap(({ upToTwenty, beyond, thirty }): NumberWords => {
      const units = upToTwenty.slice(0, 9);
      return [
        ...upToTwenty.map((source, at) => [source, at + 1] as const),
        ...units.map((unit, at) => [beyond(unit, at + 1), at + 21] as const),
        [thirty, 30],
      ];
    })
    .sort(([, a], [, b]) => b - a);
}

/** "First", "двенадцатый", "الحادي عشر". */
export const ORDINAL_WORDS = wordsOf(ORDINALS);

/** "One", "douze"; they number a question only behind the word: "question two"; "two questions" counts them. */
export const CARDINAL_WORDS = wordsOf(CARDINALS);

/** How Arabic begins its points: firstly, secondly …. */
export const NUMBER_ADVERBS: NumberWords = [
  ['[أا]و[لّ]{1,2}[ًّ]*ا[ًّ]*', 1],
  ['ثاني[ًّ]*ا[ً]?', 2],
  ['ثالث[ًّ]*ا[ً]?', 3],
  ['رابع[ًّ]*ا[ً]?', 4],
  ['خامس[ًّ]*ا[ً]?', 5],
  ['سادس[ًّ]*ا[ً]?', 6],
  ['سابع[ًّ]*ا[ً]?', 7],
  ['ثامن[ًّ]*ا[ً]?', 8],
];
