/** How a language says the numbers from 1 to 99. */
interface Spelling {
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
  /** An ordinal in digits. */
  readonly short: (value: number) => string;
}

const words = (list: string): readonly string[] => list.split(' ');

/** Tens and ones by a joining word, for languages that say them one after the other. */
function joined(
  small: readonly string[],
  tens: readonly string[],
  join: string,
): (value: number) => string {
  return (value) => {
    const below = small[value];
    if (below !== undefined) return below;
    const ones = value % 10;
    const ten = tens[Math.floor(value / 10)] ?? '';
    return ones === 0 ? ten : ten + join + (small[ones] ?? '');
  };
}

const english: Spelling = {
  cardinal: joined(
    words(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    words('- - twenty thirty forty fifty sixty seventy eighty ninety'),
    '-',
  ),
  ordinal: (value) =>
    value >= 20 && value % 10 === 0
      ? english.cardinal(value).replace(/y$/, 'ieth')
      : joined(
          words(
            'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
          ),
          words('- - twenty thirty forty fifty sixty seventy eighty ninety'),
          '-',
        )(value),
  short: (value) => {
    const teen = value % 100 > 10 && value % 100 < 14;
    return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
  },
};

const FRENCH_SMALL = words(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FRENCH_TENS = words(
  '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
);

const french: Spelling = {
  cardinal: (value) => {
    const below = FRENCH_SMALL[value];
    if (below !== undefined) return below;
    const ten = FRENCH_TENS[Math.floor(value / 10)] ?? '';
    // seventy and ninety go on to nineteen
    const rest = (value % 10) + (/^[79]/.test(String(value)) ? 10 : 0);
    if (rest === 0) return value === 80 ? 'quatre-vingts' : ten;
    const and = (rest === 1 || rest === 11) && value < 80 ? ' et ' : '-';
    return ten + and + (FRENCH_SMALL[rest] ?? '');
  },
  ordinal: (value) => {
    if (value === 1) return 'premier';
    const cardinal = french.cardinal(value).replace(/s$/, (end) => (value === 80 ? '' : end));
    return `${cardinal.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`;
  },
  short: (value) => (value === 1 ? '1er' : `${value}e`),
};

const spanish: Spelling = {
  cardinal: joined(
    words(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
        'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    ),
    words('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    ' y ',
  ),
  ordinal: joined(
    words(
      '- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto ' +
        'decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno',
    ),
    words(
      '- - vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
    ),
    ' ',
  ),
  short: (value) => `${value}º`,
};

const RUSSIAN_TENS = words(
  '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
);

const russian: Spelling = {
  cardinal: joined(
    words(
      'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать ' +
        'шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    RUSSIAN_TENS,
    ' ',
  ),
  ordinal: (value) => {
    if (value >= 20 && value % 10 === 0) {
      const tens = words(
        '- - двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый',
      );
      return tens[value / 10] ?? '';
    }
    return joined(
      words(
        'нулевой первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый ' +
          'тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый',
      ),
      RUSSIAN_TENS,
      ' ',
    )(value);
  },
  short: (value) => `${value}-й`,
};

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
};

/**
 * A number in the words of a language (an IETF tag, English for languages that are not known), with a capital as Word
 * writes it: `First`, `Twenty-one`, `2nd`. Undefined for other formats, and for words beyond 99.
 */
export function formatInWords(value: number, format: string, language: string): string | undefined {
  const spelling = SPELLINGS[language.slice(0, 2).toLowerCase()] ?? english;
  if (format === 'ordinal') return spelling.short(value);
  if (value > 99) return undefined;
  if (format !== 'cardinalText' && format !== 'ordinalText') return undefined;
  const text = format === 'cardinalText' ? spelling.cardinal(value) : spelling.ordinal(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
