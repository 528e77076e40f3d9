import type { Document } from '../../../model/index.js';
import { composeDocument } from '../../compose.js';
import { htmlDrafts, type HtmlBlock } from '../../html/index.js';
import { draftsOf } from './drafts.js';
import type { Forwarded } from './history.js';
import { htmlLines, plainLines, type BodyLine, type PlainForm } from './lines.js';
import { sortLines, type MailContext } from './roles.js';

/** A stretch of a message's own text, in the forms that the message offers of it. */
export interface BodySource {
  readonly plain?: PlainForm & { readonly text: string };
  readonly html?: string;
}

/** The text of a message, what is not the sender's own marked as furniture. */
export function readBody(
  sources: readonly BodySource[],
  context: MailContext,
): { readonly document: Document; readonly forwarded?: Forwarded } {
  const lines: BodyLine[] = [];
  let tables = 0;
  for (const source of sources) {
    const group = lines.at(-1)?.group ?? 0;
    const blocks = source.html === undefined ? [] : htmlDrafts(source.html);
    if (source.plain === undefined || isBetter(blocks, source.plain.text)) {
      const from = tables;
      const shifted = blocks.map((block) => withTable(block, from));
      tables += 1 + Math.max(-1, ...tableNumbers(blocks));
      for (const line of htmlLines(shifted, group)) lines.push(line);
    } else {
      for (const line of plainLines(source.plain.text, source.plain, group)) lines.push(line);
    }
  }
  const { roles, forwarded } = sortLines(lines, context);
  const document = composeDocument(draftsOf(lines, roles));
  return { document, ...(forwarded !== undefined && { forwarded }) };
}

/** The page has a structure that plain text loses, or text where the plain form has but a notice. */
function isBetter(blocks: readonly HtmlBlock[], plain: string): boolean {
  if (blocks.some(({ kind }) => kind === 'cell' || kind === 'item')) return true;
  const size = blocks.reduce((sum, block) => sum + inkOf(textOf(block)), 0);
  return inkOf(plain) < 0.5 * size;
}

function textOf({ pieces }: HtmlBlock): string {
  return pieces.map(({ text }) => text).join('');
}

function inkOf(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

function tableNumbers(blocks: readonly HtmlBlock[]): number[] {
  const numbers = new Set<number>();
  for (const { cell } of blocks) if (cell !== undefined) numbers.add(cell.table);
  return [...numbers];
}

function withTable(block: HtmlBlock, from: number): HtmlBlock {
  const { cell } = block;
  return cell === undefined ? block : { ...block, cell: { ...cell, table: cell.table + from } };
}
