import type { Reading } from './reading.js';

/** `\ffres` of a form field that was left as it was. */
const NO_RESULT = 25;

/** Words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['softline', '\n'],
  ['lbr', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

/** Control symbols that stand for a character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\t', '\t'],
]);

/** What a word does. */
export type Act = (reading: Reading, value: number | undefined) => void;

/** Words that speak of the file as a whole. */
export const FILE: ReadonlyMap<string, Act> = new Map(
  Object.entries<Act>({
    ansicpg: (reading, value) => {
      reading.codePage = value ?? 1252;
    },
    mac: (reading) => {
      reading.codePage = 10000;
    },
    deff: ({ tables }, value) => {
      tables.defaultFont(value ?? 0);
    },
    nofpages: (reading, value) => {
      reading.countedPages = value ?? 0;
    },
    facingp: (reading) => {
      reading.facingPages = true;
    },
    titlepg: ({ section }) => {
      section.titlePage = true;
    },
    sbknone: ({ section }) => {
      section.begins = undefined;
    },
    sbkcol: ({ section }) => {
      section.begins = undefined;
    },
    sbkpage: ({ section }) => {
      section.begins = 'page';
    },
    sbkodd: ({ section }) => {
      section.begins = 'odd';
    },
    sbkeven: ({ section }) => {
      section.begins = 'even';
    },
    sectd: ({ section }) => {
      Object.assign(section, { titlePage: false, begins: 'page' });
    },
    trowd: (reading) => {
      reading.edges = [0];
    },
    trleft: ({ edges }, value) => {
      if (edges.length === 1) edges[0] = value ?? 0;
    },
    cellx: ({ edges }, value) => {
      edges.push(value ?? 0);
    },
  }),
);

/** Words of a form field that was written in an old way (`\formfield`). */
export const FORM: ReadonlyMap<string, Act> = new Map(
  Object.entries<Act>({
    fftype: ({ form }, value) => {
      form.type = value ?? 0;
    },
    ffres: ({ form }, value) => {
      form.result = value === NO_RESULT ? undefined : value;
    },
    ffdefres: ({ form }, value) => {
      form.standard = value ?? 0;
    },
  }),
);
