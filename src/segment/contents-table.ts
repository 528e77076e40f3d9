import type { Block } from '../model/index.js';
import { formOf, weightOf } from './form.js';

/** Most lines that an entry of a table of contents takes, its page number being on the last. */
const LONGEST_ENTRY = 3;
/** Rows of dots or a tab before a number at the end. */
const ENTRY = /(?:(?:\.\s?){4}|…{2})\s*[\d٠-٩]*$|\t\s*[\d٠-٩]{1,3}$/u;
/** All that needs to be seen of a line to tell. */
const LONGEST_END = 80;
const TITLE =
  /^(?:table of contents|contents|sommaire|table des matières|índice|contenido|sumario|содержание|оглавление|المحتويات|الفهرس|فهرس المحتويات|目[录錄次])\s*[:：]?$/iu;
const MOST_ENTRIES = 40;
const LONGEST_LINE = 200;

/**
 * Indices of tables of contents: entries with their page numbers, and the lines between neighbouring ones; and below a
 * title that says so, lines that come again as headings.
 */
export function contentsIn(
  blocks: readonly Block[],
  texts: readonly string[],
): ReadonlySet<number> {
  const entries = [...texts.keys()].filter((index) => isEntry(texts[index] ?? ''));
  const dotted = entries.flatMap((entry, at) => {
    const next = entries[at + 1] ?? entry;
    const gap = next - entry <= LONGEST_ENTRY ? next - entry : 1;
    return Array.from({ length: Math.max(1, gap) }, (_, step) => entry + step);
  });
  const titled = [...texts.keys()].filter((index) => TITLE.test(texts[index]?.trim() ?? ''));
  return new Set([...dotted, ...titled.flatMap((title) => below(title, blocks, texts))]);
}

function isEntry(text: string): boolean {
  return ENTRY.test(text.trimEnd().slice(-LONGEST_END));
}

/** The title itself, and what follows it up to running text or to the first heading that was listed. */
function below(title: number, blocks: readonly Block[], texts: readonly string[]): number[] {
  const inside = [title];
  const listed = new Set<string>();
  for (let at = title + 1; at < blocks.length && inside.length <= MOST_ENTRIES; at++) {
    const [block, text] = [blocks[at], texts[at] ?? ''];
    if (block === undefined || block.kind === 'furniture') continue;
    const plain = plainOf(text);
    const runs =
      weightOf(text) > LONGEST_LINE || (!formOf(block, text).title && /[.。]\s*$/u.test(text));
    if (runs || listed.has(plain)) break;
    listed.add(plain);
    inside.push(at);
  }
  return inside;
}

function plainOf(text: string): string {
  return text.replace(/[\s\p{P}\p{N}]+/gu, '').toLowerCase();
}

/** Index of the last line of any table of contents; -1 where there is none. */
export function lastContentsEntry(blocks: readonly Block[], texts: readonly string[]): number {
  return Math.max(-1, ...contentsIn(blocks, texts));
}
