import { BOUNDS } from '../../model/index.js';
import type { EnginePage } from './engine.js';
import type { Tag } from './ink.js';

/** Structure types that make a block of their own; text under any other belongs to the block around it. */
const BLOCKS =
  /^(?:P|H|H[1-6]|Title|L|LI|TD|TH|TR|Table|Caption|BlockQuote|Note|FENote|TOCI|Div|Sect|Art|Part|Document|Figure|Formula|Form|Aside)$/;

/**
 * The page's part of the structure tree, by marked-content number; empty where there is none or it cannot be read.
 * pdf.js names a marked content `p12R_mc3`.
 */
export async function readTags(page: EnginePage): Promise<ReadonlyMap<number, Tag>> {
  const tags = new Map<number, Tag>();
  let tree: unknown;
  try {
    tree = await page.getStructTree();
  } catch {
    // A broken structure tree says nothing about the text, which is read without it.
    return tags;
  }
  const walk: Walk = { tags, blocks: 0, tables: 0 };
  visit(tree, { block: 0, role: '' }, walk, 0);
  return tags;
}

interface Walk {
  readonly tags: Map<number, Tag>;
  blocks: number;
  tables: number;
}

function visit(node: unknown, around: Tag, walk: Walk, depth: number): void {
  if (typeof node !== 'object' || node === null || depth > BOUNDS.tagDepth) return;
  const { role, children, type, id } = node as Record<string, unknown>;
  if (type === 'content' && typeof id === 'string') {
    const number = /_mc(\d+)$/.exec(id)?.[1];
    if (number !== undefined && around.role !== '') walk.tags.set(Number(number), around);
    return;
  }
  if (!Array.isArray(children)) return;
  const name = typeof role === 'string' ? role : '';
  const inner = BLOCKS.test(name) ? { ...around, block: ++walk.blocks, role: name } : around;
  if (name === 'Table') {
    visitTable(children as unknown[], inner, walk, depth);
    return;
  }
  for (const child of children as unknown[]) visit(child, inner, walk, depth + 1);
}

function visitTable(children: readonly unknown[], around: Tag, walk: Walk, depth: number): void {
  const table = walk.tables++;
  rowsOf(children).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      visit(cell, { ...around, cell: { table, row, column } }, walk, depth + 1);
    });
  });
}

/** The cells of each row, whether or not rows stand in a head, body or foot. */
function rowsOf(children: readonly unknown[]): (readonly unknown[])[] {
  return children.flatMap((child) => {
    const { role, children: inner } = (child ?? {}) as { role?: unknown; children?: unknown };
    const below: readonly unknown[] = Array.isArray(inner) ? (inner as unknown[]) : [];
    if (role === 'TR') return [below.filter(isCell)];
    return role === 'THead' || role === 'TBody' || role === 'TFoot' ? rowsOf(below) : [];
  });
}

function isCell(node: unknown): boolean {
  const { role } = (node ?? {}) as { role?: unknown };
  return role === 'TD' || role === 'TH';
}
