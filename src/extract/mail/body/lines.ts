import type { HtmlBlock } from '../../html/index.js';

/** A line of a message's text, its quotation marks taken off. */
export interface BodyLine {
  /** Without space at its ends. */
  readonly text: string;
  /** How many times it is quoted. */
  readonly depth: number;
  /** Lines of one group stand together: no empty line or other block is between them. */
  readonly group: number;
  /** The line is whole, for the format says where lines end: it is never joined to the next. */
  readonly whole?: true;
  /** For lines of a web page: the block it comes from, and what its mark-up says. */
  readonly block?: HtmlBlock;
}

export interface PlainForm {
  /** RFC 3676: a line that ends in a space goes on in the next. */
  readonly flowed: boolean;
  /** RFC 3676: that space itself is no part of the text. */
  readonly deletesSpace: boolean;
}

const QUOTE = /^(?:>[ \t\u00a0]?)+/u;

/** The lines of a plain text; empty ones part the groups. */
export function plainLines(text: string, form: PlainForm, firstGroup = 0): BodyLine[] {
  const lines: BodyLine[] = [];
  let group = firstGroup;
  let apart = true;
  let before = 0;
  const raw = text.split(/\r\n?|\n|\u2028|\u2029/u);
  for (let at = 0; at < raw.length; at += 1) {
    const opened = opening(raw[at] ?? '', before, form.flowed);
    let { content } = opened;
    const { depth } = opened;
    while (form.flowed && flowsOn(content)) {
      const next = at + 1 < raw.length ? opening(raw[at + 1] ?? '', depth, true) : undefined;
      if (next?.depth !== depth || /^-- ?$/u.test(next.content)) break;
      content = `${form.deletesSpace ? content.slice(0, -1) : content}${next.content}`;
      at += 1;
    }
    const trimmed = content.trim();
    if (trimmed === '') {
      apart = true;
      continue;
    }
    if (apart || depth !== before) group += 1;
    apart = false;
    before = depth;
    lines.push({ text: trimmed, depth, group, ...(form.flowed && { whole: true }) });
  }
  return lines;
}

function flowsOn(content: string): boolean {
  return content.endsWith(' ') && content !== '-- ';
}

function opening(
  raw: string,
  before: number,
  flowed: boolean,
): { readonly depth: number; readonly content: string } {
  // a mailbox writes its own sign before a line that begins with "From "
  const line = before === 0 && raw.startsWith('>From ') ? raw.slice(1) : raw;
  const quote = QUOTE.exec(line)?.[0] ?? '';
  const rest = line.slice(quote.length);
  const stuffed = flowed && quote === '' && rest.startsWith(' ');
  return { depth: quote.replace(/[^>]/gu, '').length, content: stuffed ? rest.slice(1) : rest };
}

/** The lines of a web page's blocks, each block a group. */
export function htmlLines(blocks: readonly HtmlBlock[], firstGroup = 0): BodyLine[] {
  return blocks.flatMap((block, index) =>
    block.pieces
      .map(({ text }) => text)
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({
        text,
        depth: block.quoted === true ? 1 : 0,
        group: firstGroup + index + 1,
        block,
      })),
  );
}
