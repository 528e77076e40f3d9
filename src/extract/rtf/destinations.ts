import type { Destination } from './state.js';

/** A stretch of text that stands by itself: a note, a running header or footer, a text box. */
export type Aside = 'note' | 'furniture' | 'box';

/** What a destination word opens. */
export interface Opened {
  readonly destination: Destination;
  readonly aside?: Aside;
}

const NOTHING: Opened = { destination: 'nothing' };
const TEXT: Opened = { destination: 'text' };

const DESTINATIONS: ReadonlyMap<string, Opened> = new Map<string, Opened>([
  ...words('text', 'rtf shptxt dptxbxtext ud result fldrslt moMath moMathPara mmath'),
  ...words(
    'nothing',
    'fldinst datafield colortbl filetbl pict shprslt nonshppict objdata objclass objname nonesttables xe tc tcn rxe txe ' +
      'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pn pntxta pntxtb pnseclvl comment annotation atnid atnauthor ' +
      'bkmkstart bkmkend listtable listoverridetable themedata panose falt fontemb background',
  ),
  ...words('aside', 'info shp shpinst object do'),
  ['upr', { destination: 'twice' }],
  ['fonttbl', { destination: 'fonts' }],
  ['stylesheet', { destination: 'styles' }],
  ['title', { destination: 'title' }],
  ['author', { destination: 'author' }],
  ['company', { destination: 'company' }],
  ['listtext', { destination: 'label' }],
  ['pntext', { destination: 'label' }],
  ['formfield', { destination: 'form' }],
  ['ffl', { destination: 'entry' }],
  ['nesttableprops', TEXT],
  ['footnote', { destination: 'text', aside: 'note' }],
]);

/** Headers and footers: for all pages, left, right and first ones. */
export const FURNITURE = /^(?:header|footer)([lrf]?)$/;

/** Destinations that open only inside the one named. */
const WITHIN: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['title', 'aside'],
  ['author', 'aside'],
  ['company', 'aside'],
  ['shptxt', 'aside'],
  ['dptxbxtext', 'aside'],
  ['ud', 'twice'],
  ['result', 'aside'],
  ['ffl', 'form'],
]);

function words(destination: Destination, names: string): [string, Opened][] {
  return names.split(' ').map((name) => [name, { destination }]);
}

/**
 * What a word opens in a group whose text goes to `current`; undefined for words that open nothing. `starred` words
 * (`\*`) that are not known are to be passed over with all that is in their group.
 */
export function openedBy(word: string, current: Destination, starred: boolean): Opened | undefined {
  const opened = destinationOf(word);
  if (current === 'nothing') return word === 'formfield' ? { destination: 'form' } : undefined;
  if (opened === undefined) return starred || /^m\w+Pr$/.test(word) ? NOTHING : undefined;
  const within = WITHIN.get(word);
  if (within !== undefined && within !== current) return starred ? NOTHING : undefined;
  const isShut = current === 'aside' || current === 'twice';
  if (isShut && within === undefined && opened.destination === 'text') {
    return { destination: current };
  }
  return opened;
}

function destinationOf(word: string): Opened | undefined {
  if (word === 'shptxt' || word === 'dptxbxtext') return { destination: 'text', aside: 'box' };
  if (FURNITURE.test(word)) return { destination: 'text', aside: 'furniture' };
  return DESTINATIONS.get(word);
}
