import type { BlockKind, BlockStyle } from '../../model/index.js';
import type { DraftBlock } from '../compose.js';
import { bulletText } from '../lists/list-labels.js';
import type { HeaderTables } from './header-tables.js';
import type { Reading } from './reading.js';
import type { RawBlock } from './story.js';
import { createGrids } from './tables.js';

/**
 * The blocks of a file in order: body, notes in the order in which they are referred to, then running headers and
 * footers, each text once. `isPaged` is false where the file's pages are not to be trusted.
 */
export function draftBlocks(reading: Reading, isPaged: boolean): DraftBlock[] {
  const { story, notes, tables } = reading;
  const bodySize = commonestSize(story.blocks);
  const columnsOf = createGrids();
  const draftOf = new Map<RawBlock, DraftBlock>();
  const draft = (raw: RawBlock): DraftBlock => {
    const label = raw.label && labelText(raw.label);
    const headingLevel = levelOf(raw, tables);
    const noteOf = raw.noteOf && draftOf.get(raw.noteOf);
    const drafted: DraftBlock = {
      kind: kindOf(raw, headingLevel, label),
      pieces: piecesOf(raw, label, isPaged),
      style: styleOf(raw, headingLevel, bodySize),
      ...(label && { label, level: raw.look.level }),
      ...(raw.cell && { cell: columnsOf(raw.cell) }),
      ...(noteOf && { noteOf }),
    };
    draftOf.set(raw, drafted);
    return drafted;
  };
  return [
    ...story.blocks.map(draft),
    ...notes.map(draft),
    ...distinct(shownFurniture(reading).map(draft)),
  ];
}

function shownFurniture({ furniture, titlePages, facingPages }: Reading): RawBlock[] {
  return furniture
    .filter(({ pages, section }) => {
      if (pages === 'f') return titlePages[section] ?? false;
      return pages === 'l' ? facingPages : true;
    })
    .flatMap(({ blocks }) => blocks);
}

function distinct(drafts: readonly DraftBlock[]): DraftBlock[] {
  const texts = new Set<string>();
  return drafts.filter(({ pieces }) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    return texts.has(text) ? false : texts.add(text);
  });
}

/** The label as it is shown, without the white space around it. */
function labelText(text: string): string {
  const label = text.replace(/\s+/g, ' ').trim();
  return Array.from(label).length === 1 ? bulletText({ text: label }) : label;
}

function levelOf(raw: RawBlock, tables: HeaderTables): number | undefined {
  const { outline, style } = raw.look;
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : undefined;
  return tables.headingLevel(style);
}

function kindOf(raw: RawBlock, headingLevel: number | undefined, label?: string): BlockKind {
  if (raw.role !== 'body') return raw.role;
  if (raw.cell !== undefined) return 'cell';
  if (headingLevel !== undefined) return 'heading';
  return label === undefined || label === '' ? 'paragraph' : 'item';
}

function piecesOf(
  raw: RawBlock,
  label: string | undefined,
  isPaged: boolean,
): DraftBlock['pieces'] {
  const pieces = isPaged ? raw.pieces : raw.pieces.map(({ text }) => ({ text }));
  if (label === undefined || label === '') return pieces;
  const [first, ...rest] = pieces;
  return [{ ...first, text: `${label} ${(first?.text ?? '').trimStart()}` }, ...rest];
}

function styleOf(
  raw: RawBlock,
  headingLevel: number | undefined,
  bodySize: number | undefined,
): BlockStyle {
  const size = commonestSize([raw]);
  return {
    ...(raw.characters > 0 && raw.bold === raw.characters && { bold: true }),
    ...(raw.characters > 0 && raw.italic === raw.characters && { italic: true }),
    ...(raw.look.centred && { centred: true }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(size !== undefined &&
      bodySize !== undefined && { relativeSize: Math.round((size / bodySize) * 100) / 100 }),
  };
}

/** The size of most visible characters; the smaller one where two are as common. */
function commonestSize(blocks: readonly RawBlock[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { sizes } of blocks) {
    for (const [size, characters] of sizes) totals.set(size, (totals.get(size) ?? 0) + characters);
  }
  const [first] = [...totals].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0];
}
