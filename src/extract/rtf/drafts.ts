import type { BlockKind } from '../../model/index.js';
import type { DraftBlock } from '../compose.js';
import { distinctByText } from '../distinct.js';
import { commonestSize, styleOfInk } from '../ink.js';
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
  const bodySize = commonestSize(story.blocks.map(({ ink }) => ink));
  const columnsOf = createGrids();
  const draftOf = new Map<RawBlock, DraftBlock>();
  const draft = (raw: RawBlock): DraftBlock => {
    const label = raw.label && labelText(raw.label);
    const headingLevel = levelOf(raw, tables);
    const noteOf = raw.noteOf && draftOf.get(raw.noteOf);
    const drafted: DraftBlock = {
      kind: kindOf(raw, headingLevel, label),
      pieces: piecesOf(raw, label, isPaged),
      style: styleOfInk(raw.ink, { centred: raw.look.centred, headingLevel }, bodySize),
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
    ...distinctByText(shownFurniture(reading).map(draft)),
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
