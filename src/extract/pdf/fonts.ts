import { numbers } from './matrix.js';
import type { Face } from './ink.js';

/** A font as the operators of a page use it. */
export interface LoadedFont {
  readonly face: Face;
  /** The same where each letter is filled and stroked. */
  readonly bolder: Face;
  /** Signs of the page's pack by character code. */
  readonly signs: Map<number, { readonly text: string; readonly sign: number }>;
  /** Size of a unit of a glyph's width, relative to the font's size; 0.001 but for Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
}

const PLAIN_UNIT = 0.001;

const BOLD = /bold|black|heavy|semibold|demi(?!ng)|(?:^|[-,])bd(?:$|[-,])|simhei|黑体/i;
const ITALIC = /italic|oblique|slanted|(?:^|[-,])it(?:$|[-,])/i;

/** Looks fonts up in the engine's store of them, each once. */
export function fontLookup(store: {
  has(id: string): boolean;
  get(id: string): unknown;
}): (id: string) => LoadedFont {
  const known = new Map<string, LoadedFont>();
  return (id) => {
    let font = known.get(id);
    if (font === undefined) {
      font = describeFont(id !== '' && store.has(id) ? store.get(id) : undefined);
      known.set(id, font);
    }
    return font;
  };
}

function describeFont(loaded: unknown): LoadedFont {
  const font = (typeof loaded === 'object' && loaded !== null ? loaded : {}) as Record<
    string,
    unknown
  >;
  const name = typeof font['name'] === 'string' ? font['name'].replace(/^[A-Z]{6}\+/, '') : '';
  const unit = font['isType3Font'] === true ? numbers(font['fontMatrix'])[0] : undefined;
  const face: Face = {
    name,
    bold: font['bold'] === true || font['black'] === true || BOLD.test(name),
    italic: font['italic'] === true || ITALIC.test(name),
  };
  return {
    face,
    bolder: { ...face, bold: true },
    signs: new Map(),
    unit: unit === undefined || unit === 0 ? PLAIN_UNIT : Math.abs(unit),
    vertical: font['vertical'] === true,
  };
}
