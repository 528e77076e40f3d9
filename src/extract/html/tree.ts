import { Parser } from 'htmlparser2';
import { BOUNDS } from '../../model/index.js';
import { parseStyle, type InlineStyle } from './inline-style.js';

export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inlineStyle: InlineStyle;
  readonly children: HtmlNode[];
  /** Whether anything inside shows ink. */
  filled: boolean;
}

/** Elements whose content no mail program or browser shows as text. */
const UNSHOWN = new Set(
  (
    'title script style template noscript noframes iframe object embed applet svg canvas audio video map ' +
    'select datalist rt rp annotation annotation-xml meter progress'
  ).split(' '),
);

const INKLESS = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Thrown through the parser to stop it. */
class TooManyOpen extends Error {}

/**
 * What a browser would show of the page, as a tree no deeper than the bound: deeper elements lie beside one another.
 * Comments, scripts and hidden elements are left out; nothing is loaded.
 */
export function parseHtml(html: string): HtmlElement {
  const root = newElement('body', {});
  const open: HtmlElement[] = [root];
  const recognizeSelfClosing = /^\s*<\?xml/.test(html);
  let rest = html;
  while (rest !== '') {
    const stopped = parseStretch(rest, open, recognizeSelfClosing);
    rest = stopped === undefined ? '' : rest.slice(stopped);
  }
  return root;
}

/** The offset at which the parser had to be stopped, undefined where it came to the end. */
function parseStretch(
  html: string,
  open: HtmlElement[],
  recognizeSelfClosing: boolean,
): number | undefined {
  let own = 0;
  /** Open elements from the outermost hidden one on. */
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        own += 1;
        if (own > BOUNDS.markupOpen) throw new TooManyOpen();
        if (hidden > 0 || isUnshown(name, attributes)) hidden += 1;
        else openElement(open, name, attributes);
      },
      ontext: (text) => {
        if (hidden === 0) addText(open, text);
      },
      onclosetag: () => {
        own -= 1;
        if (hidden > 0) hidden -= 1;
        else open.pop();
      },
    },
    { recognizeSelfClosing },
  );
  try {
    parser.end(html);
    return undefined;
  } catch (error) {
    if (error instanceof TooManyOpen) return parser.endIndex + 1;
    throw error;
  }
}

function isUnshown(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (UNSHOWN.has(name) || 'hidden' in attributes) return true;
  if (name === 'dialog' && !('open' in attributes)) return true;
  const { display, visibility, hide } = parseStyle(attributes['style']);
  return display === 'none' || visibility === 'hidden' || hide === 'all';
}

function openElement(
  open: HtmlElement[],
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const element = newElement(name, attributes);
  const parent = open.at(-1) ?? element;
  parent.children.push(element);
  open.push(open.length < BOUNDS.markupDepth ? element : parent);
  if (name === 'input') addText(open, inputText(attributes));
}

function newElement(name: string, attributes: Readonly<Record<string, string>>): HtmlElement {
  return {
    name,
    attributes,
    inlineStyle: parseStyle(attributes['style']),
    children: [],
    filled: false,
  };
}

function addText(open: readonly HtmlElement[], text: string): void {
  if (text === '') return;
  open.at(-1)?.children.push(text);
  if (INKLESS.test(text)) return;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const element = open[index];
    if (element === undefined || element.filled) return;
    element.filled = true;
  }
}

/** What a form's field shows. */
function inputText(attributes: Readonly<Record<string, string>>): string {
  const type = attributes['type']?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return 'checked' in attributes ? '☒ ' : '☐ ';
  return /^(?:text|email|tel|url|number|date|search)$/.test(type)
    ? ` ${attributes['value'] ?? ''} `
    : '';
}
