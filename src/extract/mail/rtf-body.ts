import { charsetOfCodePage } from '../encodings/code-pages.js';

/** What a message's rich text carries: the web page that Outlook wrapped into it, or text. */
export interface RtfBody {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/** One thing at a time: a group's brace, a control word with its number and space, a hexadecimal byte, another sign, text. */
const TOKEN =
  /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[\r\n]+|[^\\{}\r\n]+/giu;

/** Groups of these hold no text. */
const WITHOUT_TEXT = new Set(
  'fonttbl colortbl stylesheet info pict object themedata listtable listoverridetable generator mhtmltag'.split(
    ' ',
  ),
);

const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};

const ESCAPED: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\n': '\n',
  '\r': '\n',
};

interface Group {
  readonly silent: boolean;
  readonly tag: boolean;
  readonly unicodeSkip: number;
}

/** Nesting that no program writes. */
const DEEPEST = 1000;

/** Takes the web page or the text out of a message's rich text (MS-OXRTFEX). */
export function rtfBody(rtf: string): RtfBody {
  const kind = /\\fromhtml1?\b/u.test(rtf.slice(0, 4096)) ? 'html' : 'text';
  const label = charsetOfCodePage(Number(/\\ansicpg(\d+)/u.exec(rtf.slice(0, 4096))?.[1] ?? 1252));
  const out = createOut(label ?? 'windows-1252');
  const stack: Group[] = [];
  let group: Group = { silent: false, tag: false, unicodeSkip: 1 };
  let suppressed = false;
  let skip = 0;
  let opened = false;
  for (const [token, brace, word, number, hex, sign] of rtf.matchAll(TOKEN)) {
    const visible = !group.silent && (kind === 'text' || group.tag || !suppressed);
    if (brace === '{') {
      if (stack.length < DEEPEST) stack.push(group);
      opened = true;
      continue;
    }
    if (brace === '}') group = stack.pop() ?? group;
    else if (word !== undefined) {
      if (word === 'htmltag') group = { ...group, tag: true, silent: false };
      else if (WITHOUT_TEXT.has(word) && opened) group = { ...group, silent: true };
      else if (word === 'htmlrtf') suppressed = number !== '0';
      else if (word === 'uc') group = { ...group, unicodeSkip: Number(number ?? 1) };
      else if (word === 'u' && visible) {
        out.text(String.fromCharCode(Number(number ?? 0) & 0xffff));
        skip = group.unicodeSkip;
        continue;
      } else if (visible) out.text(SIGNS[word] ?? '');
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (visible) out.byte(Number.parseInt(hex, 16));
      continue;
    } else if (sign === '*') {
      if (opened) group = { ...group, silent: true };
      continue;
    } else if (sign !== undefined) {
      if (visible) out.text(ESCAPED[sign] ?? '');
    } else if (!/^[\r\n]/u.test(token) && visible) {
      out.text(token.slice(skip));
    }
    opened = false;
    skip = 0;
  }
  return { kind, text: out.written() };
}

/** Bytes that follow one another are one text in the code page. */
function createOut(label: string): {
  readonly text: (text: string) => void;
  readonly byte: (byte: number) => void;
  readonly written: () => string;
} {
  const parts: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) parts.push(new TextDecoder(label).decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  return {
    text: (text) => {
      if (text === '') return;
      flush();
      parts.push(text);
    },
    byte: (byte) => {
      bytes.push(byte);
    },
    written: () => {
      flush();
      return parts.join('');
    },
  };
}
