import { createBlockWriter, type BlockWriter, type HtmlBlock } from './blocks.js';
import { lookInside, PLAIN, type Look } from './look.js';
import { createMarker } from './markers.js';
import { readGrid } from './table.js';
import { parseHtml, type HtmlElement, type HtmlNode } from './tree.js';
import { isWordLabel, wordLabel, wordLevel } from './word-lists.js';

export type { HtmlBlock } from './blocks.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol optgroup p pre section summary table ul ' +
    'caption tr td th thead tbody tfoot listing xmp plaintext textarea'
  ).split(' '),
);

const LISTS = new Set(['ol', 'ul', 'menu', 'dir']);

interface Reader {
  readonly writer: BlockWriter;
  /** Of the innermost list. */
  readonly marker: (item: HtmlElement) => string;
  readonly tables: { count: number };
}

/**
 * The blocks of an HTML page (a mail's body, a part of a Word file) in the order in which a browser shows them, list
 * numbers written out as labels. Never throws and loads nothing; what a browser does not show is left out.
 */
export function htmlDrafts(html: string): readonly HtmlBlock[] {
  return draftsOfTree(parseHtml(html));
}

/** The same of a page that is parsed already. */
export function draftsOfTree(tree: HtmlElement): readonly HtmlBlock[] {
  const writer = createBlockWriter();
  const reader = { writer, marker: createMarker(undefined), tables: { count: 0 } };
  readChildren(tree.children, PLAIN, reader);
  return writer.blocks();
}

function readChildren(nodes: readonly HtmlNode[], look: Look, reader: Reader): void {
  for (const node of nodes) {
    if (typeof node === 'string') reader.writer.text(node, look);
    else readElement(node, look, reader);
  }
}

function readElement(element: HtmlElement, outer: Look, reader: Reader): void {
  const { writer } = reader;
  const look = lookInside(element, outer);
  if (element.name === 'br') writer.lineBreak(look);
  else if (element.name === 'table') readTable(element, look, reader);
  else if (LISTS.has(element.name)) readList(element, look, reader);
  else if (element.name === 'li') readItem(element, look, reader);
  else if (isWordLabel(element)) return;
  else if (isBlock(element)) {
    writer.endBlock();
    const label = wordLabel(element);
    const lists = label === undefined ? look.lists : wordLevel(element) + 1;
    if (label !== undefined) writer.label(label, { ...look, lists });
    readChildren(element.children, { ...look, lists }, reader);
    if (label === undefined) writer.endBlock();
    else writer.endLabel();
  } else if (element.name === 'q') {
    readChildren(['“', ...element.children, '”'], look, reader);
  } else readChildren(element.children, look, reader);
}

function isBlock({ name, inlineStyle: { display } }: HtmlElement): boolean {
  return BLOCKS.has(name) || /^(?:block|list-item|table|flex|grid|table-\w+)$/.test(display ?? '');
}

function readList(list: HtmlElement, look: Look, reader: Reader): void {
  reader.writer.endLabel();
  const inner = { ...look, lists: look.lists + 1 };
  readChildren(list.children, inner, { ...reader, marker: createMarker(list) });
  reader.writer.endLabel();
}

function readItem(item: HtmlElement, look: Look, reader: Reader): void {
  reader.writer.label(reader.marker(item), look);
  readChildren(item.children, look, reader);
  reader.writer.endLabel();
}

function readTable(table: HtmlElement, look: Look, reader: Reader): void {
  const { writer, tables } = reader;
  const { rows, before, isTable } = readGrid(table);
  writer.endBlock();
  readChildren(before, look, reader);
  writer.endBlock();
  const number = tables.count;
  if (isTable) tables.count += 1;
  rows.forEach((cells, row) => {
    for (const { cell, column } of cells) {
      const inner = lookInside(cell, look);
      const position = { table: number, row, column };
      readChildren(cell.children, isTable ? { ...inner, cell: position } : inner, reader);
      writer.endBlock();
    }
  });
}
