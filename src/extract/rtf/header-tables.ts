import { isPictorialFont } from '../symbol-fonts.js';
import { codePageOf, isLanguageSet } from './code-pages.js';
import type { State } from './state.js';

interface Font {
  readonly name: string;
  readonly characterSet: number | undefined;
  readonly codePage: number | undefined;
}

interface Style {
  /** In lower case. */
  readonly name: string;
  readonly outline: number | undefined;
  readonly basedOn: number | undefined;
}

/** The tables of fonts and styles, whose entries end with a semicolon. */
export interface HeaderTables {
  readonly defaultFont: (font: number) => void;
  readonly word: (name: string, value: number | undefined) => void;
  /** Text of an entry of the table, which has the number that its words gave it. */
  readonly text: (text: string, table: 'fonts' | 'styles', state: State) => void;
  /** To be called where a group begins or ends. */
  readonly endEntry: () => void;
  /** Code page of bytes in a font, in a file that declares `fileCodePage`. */
  readonly codePage: (font: number | undefined, fileCodePage: number) => number;
  /** Name of a font whose characters are pictures or Greek. */
  readonly pictorial: (font: number | undefined) => string | undefined;
  /** From 1, where the style, or one that it is based on, is a heading. */
  readonly headingLevel: (style: number) => number | undefined;
}

const LONGEST_CHAIN = 32;

export function createHeaderTables(): HeaderTables {
  const fonts = new Map<number | undefined, Font>();
  const styles = new Map<number, Style>();
  let knowsSets = false;
  let defaultFont: number | undefined;
  const fontOf = (number: number | undefined): Font | undefined => fonts.get(number ?? defaultFont);
  let name = '';
  let numbers = new Map<string, number>();
  const endEntry = (): void => {
    name = '';
    numbers = new Map();
  };
  return {
    defaultFont: (font) => {
      defaultFont = font;
    },
    word: (word, value) => {
      if (value !== undefined) numbers.set(word, value);
    },
    text: (text, table, { look, paragraph }) => {
      const [before = '', ...more] = text.split(';');
      name += before;
      if (more.length === 0) return;
      const trimmed = name.trim();
      if (table === 'fonts') {
        const characterSet = numbers.get('fcharset');
        const codePage = numbers.get('cpg') ?? codePageOf(characterSet);
        fonts.set(look.latin.font, { name: trimmed, characterSet, codePage });
        knowsSets ||= isLanguageSet(characterSet);
      } else {
        const { style, outline } = paragraph;
        styles.set(style, {
          name: trimmed.toLowerCase(),
          outline,
          basedOn: numbers.get('sbasedon'),
        });
      }
      endEntry();
    },
    endEntry,
    codePage: (number, fileCodePage) => {
      const font = fontOf(number);
      if (font?.codePage !== undefined) return font.codePage;
      // a writer that knows of character sets means Latin by the first of them; any other means nothing
      return font?.characterSet === 0 && knowsSets ? 1252 : fileCodePage;
    },
    pictorial: (number) => {
      const font = fontOf(number);
      return font !== undefined && isPictorialFont(font.name) ? font.name : undefined;
    },
    headingLevel: (number) => headingLevel(styles, number),
  };
}

function headingLevel(styles: ReadonlyMap<number, Style>, number: number): number | undefined {
  let style = styles.get(number);
  for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
    const { name, outline, basedOn } = style;
    if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : undefined;
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return Number(level);
    if (name === 'title') return 1;
    style = basedOn === undefined ? undefined : styles.get(basedOn);
  }
  return undefined;
}
