import { BOUNDS } from '../../model/index.js';
import { decodeText, encodingOfPage } from '../code-pages.js';

/** One thing at a time: a brace, a control word with its number and space, a byte in hexadecimal, another sign, text. */
const TOKEN =
  /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[\r\n]+|[^\\{}\r\n]+/giu;

/** Groups of these hold no text. */
const WITHOUT_TEXT = new Set(
  'fonttbl colortbl stylesheet info pict object mhtmltag generator'.split(' '),
);

const SIGNS: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
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
};

interface Group {
  readonly silent: boolean;
  readonly tag: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0` stands what only rich text needs. */
  readonly suppressed: boolean;
  /** Signs that stand behind a Unicode one for programs that do not know it. */
  readonly unicodeSkip: number;
}

interface State {
  readonly out: Out;
  readonly stack: Group[];
  group: Group;
  skip: number;
  /** Nothing yet but the brace: what comes first says what the group is. */
  opened: boolean;
}

const HEAD = 4096;

/** The web page that Outlook wrapped into a message's rich text (MS-OXRTFEX, 2.1.3); undefined where there is none. */
export function pageInRtf(rtf: string): string | undefined {
  const head = rtf.slice(0, HEAD);
  if (!/\\fromhtml1?\b/u.test(head)) return undefined;
  const encoding = encodingOfPage(Number(/\\ansicpg(\d+)/u.exec(head)?.[1] ?? 1252));
  const group = { silent: false, tag: false, suppressed: false, unicodeSkip: 1 };
  const out = createOut(encoding);
  const state: State = { out, stack: [], group, skip: 0, opened: false };
  for (const match of rtf.matchAll(TOKEN)) take(state, match);
  return out.written();
}

function take(state: State, match: RegExpExecArray): void {
  const [token, brace, word, number, hex, sign] = match;
  const { out, stack, group } = state;
  const visible = !group.silent && (group.tag || !group.suppressed);
  const { opened } = state;
  state.opened = false;
  if (brace === '{') {
    if (stack.length < BOUNDS.rtfDepth) stack.push(group);
    state.opened = true;
  } else if (brace === '}') {
    state.group = stack.pop() ?? group;
  } else if (word !== undefined) {
    takeWord(state, word, number, opened, visible);
    return;
  } else if (hex !== undefined) {
    if (state.skip > 0) state.skip -= 1;
    else if (visible) out.byte(Number.parseInt(hex, 16));
    return;
  } else if (sign === '*') {
    state.opened = opened;
    if (opened) state.group = { ...group, silent: true };
  } else if (sign !== undefined) {
    if (visible) out.text(ESCAPED[sign] ?? '');
  } else if (visible && !/^[\r\n]/u.test(token)) {
    out.text(token.slice(state.skip));
  }
  state.skip = 0;
}

function takeWord(
  state: State,
  word: string,
  number: string | undefined,
  opened: boolean,
  visible: boolean,
): void {
  const { group, out } = state;
  state.skip = 0;
  if (word === 'htmltag') state.group = { ...group, tag: true, silent: false };
  else if (opened && WITHOUT_TEXT.has(word)) state.group = { ...group, silent: true };
  else if (word === 'htmlrtf') state.group = { ...group, suppressed: number !== '0' };
  else if (word === 'uc') state.group = { ...group, unicodeSkip: Number(number ?? 1) };
  else if (word === 'u' && visible) {
    out.text(String.fromCharCode(Number(number ?? 0) & 0xffff));
    state.skip = group.unicodeSkip;
  } else if (visible) out.text(SIGNS[word] ?? '');
}

interface Out {
  readonly text: (text: string) => void;
  /** Bytes that follow one another are one text in the code page. */
  readonly byte: (byte: number) => void;
  readonly written: () => string;
}

function createOut(encoding: string): Out {
  const parts: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) parts.push(decodeText(Uint8Array.from(bytes), encoding));
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
