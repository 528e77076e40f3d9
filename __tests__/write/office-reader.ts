import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The parts of an Office file by their paths; each is well-formed XML, or this throws. */
export async function partsOf(file: Buffer): Promise<ReadonlyMap<string, Element>> {
  const parts = new Map<string, Element>();
  for (const [path, text] of Object.entries(await textsOf(file))) parts.set(path, parsed(text));
  return parts;
}

export async function textsOf(file: Buffer): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const texts: Record<string, string> = {};
  for (const { name } of Object.values(zip.files)) {
    texts[name] = (await zip.file(name)?.async('nodebuffer'))?.toString('utf8') ?? '';
  }
  return texts;
}

function parsed(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => open.at(-1)?.children.push(piece));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root;
}

export function all({ children }: Element, name: string): Element[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

export function wordsOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

const NONE: Element = { name: '', attributes: {}, children: [] };

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n' };

/** The text of a paragraph, without what belongs to its references to footnotes. */
export function paragraphText(paragraph: Element): string {
  return all(paragraph, 'w:r')
    .filter((run) => !isReference(run))
    .flatMap(({ children }) => children)
    .map((child) => {
      if (typeof child === 'string') return '';
      return child.name === 'w:t' ? wordsOf(child) : (SIGNS[child.name] ?? '');
    })
    .join('');
}

function isReference(run: Element): boolean {
  return all(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'FootnoteReference');
}

export function styleOf(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

/** A quotation as a reader of the Word file has it: its lines, and the footnote after the last of them. */
export interface Quoted {
  readonly text: string;
  readonly citation: string;
  readonly rightToLeft: boolean;
}

export async function quotationsIn(file: Buffer): Promise<Quoted[]> {
  const parts = await partsOf(file);
  const notes = new Map(
    all(parts.get('word/footnotes.xml') ?? NONE, 'w:footnote').map((note) => [
      note.attributes['w:id'],
      paragraphText(note).slice(1),
    ]),
  );
  const found: Quoted[] = [];
  let lines: string[] = [];
  for (const paragraph of all(parts.get('word/document.xml') ?? NONE, 'w:p')) {
    if (styleOf(paragraph) !== 'Quote') continue;
    lines.push(paragraphText(paragraph));
    const [reference] = all(paragraph, 'w:footnoteReference');
    if (reference === undefined) continue;
    found.push({
      text: lines.join('\n'),
      citation: notes.get(reference.attributes['w:id']) ?? '(no such footnote)',
      rightToLeft: all(paragraph, 'w:bidi').length > 0,
    });
    lines = [];
  }
  return found;
}

/** A sheet's cells by row, as a spreadsheet has them: text, numbers, and nothing. */
export async function rowsIn(file: Buffer, sheet: number): Promise<(string | number | null)[][]> {
  const parts = await partsOf(file);
  const strings = all(parts.get('xl/sharedStrings.xml') ?? NONE, 'si').map((item) =>
    wordsOf(item).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
  return all(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? NONE, 'row').map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of all(row, 'c')) {
      const column = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0] ?? '';
      const at =
        Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push(null);
      const value = wordsOf(cell);
      const isText = cell.attributes['t'] === 's';
      cells.push(value === '' ? null : isText ? (strings[Number(value)] ?? '') : Number(value));
    }
    return cells;
  });
}
