/** A kind of writing that is recognized with data of its own. */
export type Writing = 'latin' | 'cyrillic' | 'arabic' | 'hans' | 'hant';

interface Data {
  /** Names of the data files, the surest first. */
  readonly codes: readonly string[];
  /** The languages of it that are read here, in words. */
  readonly title: string;
  readonly letters: RegExp;
}

/** The recognizers' data for each kind of writing. */
export const WRITINGS: Readonly<Record<Writing, Data>> = {
  latin: {
    codes: ['eng', 'fra', 'spa'],
    title: 'English, French and Spanish',
    letters: /\p{Script=Latin}/gu,
  },
  cyrillic: { codes: ['rus'], title: 'Russian', letters: /\p{Script=Cyrillic}/gu },
  arabic: { codes: ['ara'], title: 'Arabic', letters: /\p{Script=Arabic}/gu },
  hans: { codes: ['chi_sim'], title: 'simplified Chinese', letters: /\p{Script=Han}/gu },
  hant: { codes: ['chi_tra'], title: 'traditional Chinese', letters: /\p{Script=Han}/gu },
};

export const ALL_WRITINGS = ['latin', 'cyrillic', 'arabic', 'hans', 'hant'] as const;

const TITLES: Readonly<Record<string, string>> = {
  ara: 'Arabic',
  chi_sim: 'simplified Chinese',
  chi_tra: 'traditional Chinese',
  eng: 'English',
  fra: 'French',
  rus: 'Russian',
  spa: 'Spanish',
};

/** The language of a data file, in words. */
export function titleOf(code: string): string {
  return TITLES[code] ?? code;
}

/** The codes of a writing whose data are installed; empty where it cannot be recognized. */
export function codesOf(writing: Writing, installed: ReadonlySet<string>): string[] {
  return WRITINGS[writing].codes.filter((code) => installed.has(code));
}

/** Where to get the data of a language, for both recognizers. */
export function sourceOf(code: string): string {
  const debian = `tesseract-ocr-${code.replace('_', '-')}`;
  const inNpm = ['ara', 'chi_sim', 'eng', 'fra', 'spa'].includes(code);
  return `Debian and Ubuntu: ${debian}${inNpm ? `; npm: @tesseract.js-data/${code}` : ''}`;
}
