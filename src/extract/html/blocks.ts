import type { BlockKind } from '../../model/index.js';
import type { DraftBlock } from '../compose.js';
import { commonestSize, countInk, noInk, styleOfInk, type OpenInk } from '../ink.js';
import { inRise } from '../rise.js';
import type { Look } from './look.js';

/** A block of a page, with what the mark-up says of it that matters to a mail reader. */
export interface HtmlBlock extends DraftBlock {
  /** Inside a `blockquote`, which mail programs use for what they quote, and some for mere indenting. */
  readonly quoted?: true;
  /** Inside what a mail program marked as the message that is answered or forwarded. */
  readonly reply?: true;
  /** Inside what a mail program marked as the sender's signature. */
  readonly signature?: true;
  /** Inside a web site's menus, notes and footers. */
  readonly frame?: true;
}

/** Gathers text into blocks, collapsing white space as CSS Text 3 (4.1) has it. */
export interface BlockWriter {
  readonly text: (text: string, look: Look) => void;
  /** A forced line break; an empty line ends the block. */
  readonly lineBreak: (look: Look) => void;
  readonly endBlock: () => void;
  /** The label of an item, which the next block begins with; written alone where no text follows. */
  readonly label: (text: string, look: Look) => void;
  readonly endLabel: () => void;
  readonly blocks: () => HtmlBlock[];
}

interface Open {
  readonly look: Look;
  readonly parts: string[];
  last: string;
  space: '' | ' ' | '\n';
  readonly ink: OpenInk;
}

interface Closed {
  readonly open: Open;
  readonly label: string | undefined;
}

const WIDE = /[\u3000-\u303f\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uff60]/u;

export function createBlockWriter(): BlockWriter {
  const closed: Closed[] = [];
  let open: Open | undefined;
  let label: { readonly text: string; readonly look: Look } | undefined;

  const close = (): void => {
    if (open !== undefined && open.ink.characters > 0) {
      closed.push({ open, label: label?.text });
      label = undefined;
    }
    open = undefined;
  };
  const endLabel = (): void => {
    close();
    if (label !== undefined) closed.push({ open: newBlock(label.look), label: label.text });
    label = undefined;
  };
  return {
    text: (source, look) => {
      const text = inRise(source, look.rise);
      if (open === undefined && /^[ \t\r\n\f]*$/.test(text)) return;
      open ??= newBlock(look);
      if (look.keepsSpace) append(open, text.replace(/\r\n?/g, '\n'), look);
      else collapse(open, text, look);
    },
    lineBreak: (look) => {
      if (open === undefined) return;
      if (open.last === '\n' && !look.keepsSpace) close();
      else append(open, '\n', look);
    },
    endBlock: close,
    label: (text, look) => {
      endLabel();
      if (text !== '') label = { text, look };
    },
    endLabel,
    blocks: () => {
      endLabel();
      const bodySize = commonestSize(closed.map(({ open: { ink } }) => ink));
      return closed.map((block) => finished(block, bodySize));
    },
  };
}

function newBlock(look: Look): Open {
  return { look, parts: [], last: '', space: '', ink: noInk() };
}

function collapse(open: Open, text: string, look: Look): void {
  for (const [run] of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    if (/^[ \t\r\n\f]/.test(run)) {
      if (open.last !== '\n' && open.last !== '') open.space ||= /[\r\n]/.test(run) ? '\n' : ' ';
    } else append(open, run, look);
  }
}

function append(open: Open, text: string, look: Look): void {
  // a line of the source that ends between two Chinese characters is no space between them
  const joined = open.space === '\n' && WIDE.test(open.last) && WIDE.test(text.charAt(0));
  if (open.space !== '' && text !== '\n' && !joined) open.parts.push(' ');
  open.space = '';
  open.parts.push(text);
  open.last = text.slice(-1);
  countInk(open.ink, text, look);
}

function finished({ open, label }: Closed, bodySize: number | undefined): HtmlBlock {
  const { look, parts } = open;
  const content = parts.join('').trim();
  const text = label === undefined ? content : `${label} ${content}`;
  return {
    kind: kindOf(look, label),
    pieces: [{ text }],
    style: styleOfInk(open.ink, look, bodySize),
    ...(label !== undefined && { label, level: Math.max(look.lists - 1, 0) }),
    ...(look.cell !== undefined && { cell: look.cell }),
    ...(look.quoted && { quoted: true }),
    ...(look.reply && { reply: true }),
    ...(look.signature && { signature: true }),
    ...(look.frame && { frame: true }),
  };
}

function kindOf(look: Look, label: string | undefined): BlockKind {
  if (look.cell !== undefined) return 'cell';
  if (look.headingLevel !== undefined) return 'heading';
  return label === undefined ? 'paragraph' : 'item';
}
