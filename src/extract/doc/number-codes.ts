/** Number formats by their code ([MS-OSHARED] 2.2.1.3), in the words of ECMA-376. */
const FORMATS =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital ' +
  'japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand ' +
  'decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung ' +
  'decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ' +
  'ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional ' +
  'taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand decimal ' +
  'koreanDigital koreanCounting koreanLegal koreanDigital2 hebrew1 arabicAlpha hebrew2 arabicAbjad hindiVowels ' +
  'hindiConsonants hindiNumbers hindiCounting thaiLetters thaiNumbers thaiCounting vietnameseCounting numberInDash ' +
  'russianLower russianUpper';
const FORMAT_NAMES = FORMATS.split(' ');
const NO_NUMBER = 0xff;

/** The name of a number format; plain digits for a code that is not known. */
export function formatOfCode(code: number): string {
  return code === NO_NUMBER ? 'none' : (FORMAT_NAMES[code] ?? 'decimal');
}
