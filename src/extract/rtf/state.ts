import { riseBy, type Rise } from '../rise.js';

/** Where text goes that is met in a group. */
export type Destination =
  | 'text'
  | 'label'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'author'
  | 'company'
  | 'form'
  | 'entry'
  /** Nowhere: the same follows in Unicode, in a group inside. */
  | 'twice'
  /** Nowhere, though a group inside may hold text that shows. */
  | 'aside'
  /** Nowhere, whatever is inside. */
  | 'nothing';

/** Character properties; `latin` and `complex` for text from the left and from the right. */
export interface Look {
  readonly fromRight: boolean;
  readonly latin: Face;
  readonly complex: Face;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** Half-points above the line, negative below it, where the file gives a distance. */
  readonly rise: Rise | number;
  /** Whether `\af` now speaks of fonts for other scripts than the run's own. */
  readonly aside: boolean;
}

interface Face {
  readonly font: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In half-points. */
  readonly size: number;
}

export interface ParagraphLook {
  readonly style: number;
  /** From 0; 9 for body text. */
  readonly outline: number | undefined;
  readonly centred: boolean;
  /** Tables around it. */
  readonly depth: number | undefined;
  readonly inTable: boolean;
  readonly level: number;
  readonly breaksPage: boolean;
}

/** What a group inherits from the one around it. */
export interface State {
  readonly destination: Destination;
  /** Where text goes that is written twice, in a code page and in Unicode. */
  readonly around: Destination;
  readonly look: Look;
  readonly paragraph: ParagraphLook;
  /** Characters that stand after `\u` for readers that know no Unicode. */
  readonly fallback: number;
}

const FACE: Face = { font: undefined, bold: false, italic: false, size: 24 };

export const PLAIN: Look = {
  fromRight: false,
  latin: FACE,
  complex: FACE,
  hidden: false,
  deleted: false,
  rise: 'level',
  aside: false,
};

const PARAGRAPH: ParagraphLook = {
  style: 0,
  outline: undefined,
  centred: false,
  depth: undefined,
  inTable: false,
  level: 0,
  breaksPage: false,
};

export const START: State = {
  destination: 'text',
  around: 'text',
  look: PLAIN,
  paragraph: PARAGRAPH,
  fallback: 1,
};

/** The face that text now has. */
export function faceOf({ fromRight, latin, complex }: Look): Face {
  return fromRight ? { ...complex, font: complex.font ?? latin.font } : latin;
}

/** Where text now stands to its line. */
export function riseOf({ rise, fromRight, latin, complex }: Look): Rise {
  return typeof rise === 'number' ? riseBy(rise, (fromRight ? complex : latin).size) : rise;
}

type Change<T> = (of: T, value: number | undefined) => Partial<T>;

const isOn = (value: number | undefined): boolean => value !== 0;

const LOOKS = changes<Look>({
  plain: () => PLAIN,
  v: (_, value) => ({ hidden: isOn(value) }),
  deleted: (_, value) => ({ deleted: isOn(value) }),
  super: (_, value) => ({ rise: isOn(value) ? 'up' : 'level' }),
  sub: (_, value) => ({ rise: isOn(value) ? 'down' : 'level' }),
  nosupersub: () => ({ rise: 'level' }),
  up: (_, value) => ({ rise: value ?? 6 }),
  dn: (_, value) => ({ rise: -(value ?? 6) }),
  ltrch: () => ({ fromRight: false, aside: false }),
  rtlch: () => ({ fromRight: true, aside: false }),
  fcs: (_, value) => ({ fromRight: value === 1, aside: false }),
  loch: () => ({ aside: true }),
  hich: () => ({ aside: true }),
  dbch: () => ({ aside: true }),
  f: ({ latin }, value) => ({ latin: { ...latin, font: value } }),
  b: ({ latin }, value) => ({ latin: { ...latin, bold: isOn(value) } }),
  i: ({ latin }, value) => ({ latin: { ...latin, italic: isOn(value) } }),
  fs: ({ latin }, value) => ({ latin: { ...latin, size: value ?? 24 } }),
  af: ({ complex, aside }, value) => (aside ? {} : { complex: { ...complex, font: value } }),
  ab: ({ complex }, value) => ({ complex: { ...complex, bold: isOn(value) } }),
  ai: ({ complex }, value) => ({ complex: { ...complex, italic: isOn(value) } }),
  afs: ({ complex }, value) => ({ complex: { ...complex, size: value ?? 24 } }),
});

const PARAGRAPHS = changes<ParagraphLook>({
  pard: () => PARAGRAPH,
  s: (_, value) => ({ style: value ?? 0 }),
  outlinelevel: (_, value) => ({ outline: value }),
  qc: () => ({ centred: true }),
  ql: () => ({ centred: false }),
  qr: () => ({ centred: false }),
  qj: () => ({ centred: false }),
  qd: () => ({ centred: false }),
  intbl: () => ({ inTable: true }),
  itap: (_, value) => ({ depth: value }),
  ilvl: (_, value) => ({ level: Math.min(Math.max(value ?? 0, 0), 8) }),
  pagebb: (_, value) => ({ breaksPage: isOn(value) }),
});

/** A map, since a file may call its words like the properties that every object has. */
function changes<T>(byWord: Readonly<Record<string, Change<T>>>): ReadonlyMap<string, Change<T>> {
  return new Map(Object.entries(byWord));
}

/** The state after a word that says how text looks; undefined for other words. */
export function stateAfter(
  state: State,
  word: string,
  value: number | undefined,
): State | undefined {
  if (word === 'uc') return { ...state, fallback: Math.min(Math.max(value ?? 1, 0), 255) };
  const look = LOOKS.get(word);
  if (look !== undefined) return { ...state, look: { ...state.look, ...look(state.look, value) } };
  const paragraph = PARAGRAPHS.get(word);
  if (paragraph === undefined) return undefined;
  return { ...state, paragraph: { ...state.paragraph, ...paragraph(state.paragraph, value) } };
}

/** How many tables are around a paragraph that has this look. */
export function tableDepth({ inTable, depth }: ParagraphLook): number {
  return inTable ? Math.min(Math.max(depth ?? 1, 1), 16) : 0;
}
