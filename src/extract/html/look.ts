import type { CellPosition } from '../../model/index.js';
import type { Rise } from '../rise.js';
import type { HtmlElement } from './tree.js';

/** How text looks and where it stands, as inherited from the elements around it. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** In pixels. */
  readonly size: number;
  readonly keepsSpace: boolean;
  readonly rise: Rise;
  readonly headingLevel?: number;
  readonly cell?: CellPosition;
  readonly quoted: boolean;
  readonly reply: boolean;
  readonly signature: boolean;
  /** Inside what a web site puts around each of its pages. */
  readonly frame: boolean;
  /** Lists around it. */
  readonly lists: number;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  centred: false,
  size: 16,
  keepsSpace: false,
  rise: 'level',
  quoted: false,
  reply: false,
  signature: false,
  frame: false,
  lists: 0,
};

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
const SPACED = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext']);

/** Sizes relative to the parent's, as browsers have them. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    h1: 2,
    h2: 1.5,
    h3: 1.17,
    h5: 0.83,
    h6: 0.67,
    small: 0.83,
    big: 1.2,
    sub: 0.83,
    sup: 0.83,
  }),
);

/** Elements and values of `vertical-align`. */
const RISES: ReadonlyMap<string, Rise> = new Map(
  Object.entries({ sup: 'up', super: 'up', sub: 'down' } as const),
);

/** Elements that change the look without any attribute. */
const TELLING = new Set([
  ...BOLD,
  ...ITALIC,
  ...SPACED,
  ...SCALES.keys(),
  'blockquote',
  'center',
  'nav',
  'footer',
]);

/** `<font size>` 1 to 7 and the words of CSS, in pixels. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const SIZE_WORDS = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

const PIXELS: ReadonlyMap<string, number> = new Map(
  Object.entries({ px: 1, pt: 4 / 3, pc: 16, cm: 37.8, in: 96 }),
);

/** Names that mail programs give to what they quote, and to signatures; both are in lower case. */
const REPLY = /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|divrplyfwdmsg)/;
const SIGNATURE = /(?:^|\s)(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature)/;

const FRAMES = new Set(['nav', 'footer']);
const FRAME_ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar'.split(' '),
);

/** Names that sites give to their menus, consent notes and what only a screen reader says. */
const FRAME_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|skip-?links?|skip|visually-hidden|sr-only|social-?(?:share|links|media)|share-?(?:links|buttons)|language-switcher|navbar|main-menu)(?:$|[\s_-])/;

/** The look of an element's content. */
export function lookInside(element: HtmlElement, outer: Look): Look {
  const { name, attributes, inlineStyle } = element;
  if (!TELLING.has(name) && Object.keys(attributes).length === 0) return outer;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  const align = inlineStyle.align ?? attributes['align']?.toLowerCase();
  const isQuote = name === 'blockquote';
  const heading = /^h([1-6])$/.exec(name)?.[1];
  return {
    ...outer,
    bold: boldInside(element, outer),
    italic:
      inlineStyle.slant === undefined
        ? outer.italic || ITALIC.has(name)
        : /^(?:italic|oblique)/.test(inlineStyle.slant),
    centred: name === 'center' || (align === undefined ? outer.centred : align === 'center'),
    size: sizeInside(element, outer.size),
    keepsSpace:
      inlineStyle.whiteSpace === undefined
        ? outer.keepsSpace || SPACED.has(name)
        : inlineStyle.whiteSpace.startsWith('pre'),
    rise: riseInside(element, outer.rise),
    quoted: outer.quoted || isQuote,
    reply: outer.reply || (isQuote && attributes['type'] === 'cite') || REPLY.test(names),
    frame:
      outer.frame ||
      FRAMES.has(name) ||
      FRAME_ROLES.has(attributes['role'] ?? '') ||
      FRAME_NAMES.test(names),
    signature: outer.signature || SIGNATURE.test(names),
    ...(heading !== undefined && { headingLevel: Number(heading) }),
  };
}

function boldInside({ name, inlineStyle: { weight } }: HtmlElement, outer: Look): boolean {
  if (weight === undefined) return outer.bold || BOLD.has(name);
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function riseInside({ name, inlineStyle: { rise } }: HtmlElement, outer: Rise): Rise {
  return RISES.get(rise ?? name) ?? (rise === undefined ? outer : 'level');
}

function sizeInside({ name, attributes, inlineStyle }: HtmlElement, outer: number): number {
  if (name === 'font' && attributes['size'] !== undefined) {
    const step = Number(attributes['size']);
    const relative = /^[+-]/.test(attributes['size']);
    return FONT_SIZES[(relative ? step + 3 : step) - 1] ?? outer;
  }
  const scaled = outer * (SCALES.get(name) ?? 1);
  const word = SIZE_WORDS.indexOf(inlineStyle.size ?? '');
  if (word !== -1) return FONT_SIZES[word] ?? outer;
  const [, digits, unit = ''] = /^(\d{0,4}\.?\d{1,4})(px|pt|pc|cm|in|r?em|%)$/.exec(
    inlineStyle.size ?? '',
  ) ?? [undefined, undefined];
  if (digits === undefined) return scaled;
  const number = Number(digits);
  if (unit === 'em') return number * outer;
  if (unit === '%') return (number / 100) * outer;
  return number * (PIXELS.get(unit) ?? 16);
}
