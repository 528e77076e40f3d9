import type { BlockStyle } from '../../model/index.js';
import type { DraftBlock, DraftPiece } from '../compose.js';
import { distinctByText } from '../distinct.js';
import { markedPieces } from '../note-marks.js';
import { readTexts } from './mammoth-texts.js';
import type { Restored } from './restore.js';
import type { NoteReference, Shown, ShownParagraph, TakenIn } from './shown.js';

/** A draft with the notes that it refers to. */
interface Drafted {
  readonly draft: DraftBlock;
  readonly references: readonly NoteReference[];
}

/**
 * The blocks of a document in order: body, notes in the order in which they are referred to, then running
 * headers and footers, each text once.
 */
export function draftBlocks({ body, notes, furniture, pages }: Restored): DraftBlock[] {
  const all = [body, ...notes.values(), furniture].flat().filter(isParagraph);
  const bodySize = commonestSize(all);
  const draftAll = (shown: readonly Shown[], page?: number): Drafted[] =>
    draftShown(shown, { bodySize, paged: pages !== undefined, page });
  const drafted = draftAll(body);
  return [
    ...drafted.map(({ draft }) => draft),
    ...draftNotes(drafted, notes, draftAll),
    ...distinctByText(draftAll(furniture).map(({ draft }) => draft)),
  ];
}

function isParagraph(shown: Shown): shown is ShownParagraph {
  return 'pieces' in shown;
}

interface DraftContext {
  readonly bodySize: number | undefined;
  /** Whether the file records pages. */
  readonly paged: boolean;
  /** Of what bears none of its own. */
  readonly page: number | undefined;
}

function draftShown(shown: readonly Shown[], context: DraftContext): Drafted[] {
  const paragraphs = shown.filter(isParagraph);
  const texts = readTexts(paragraphs.map(({ pieces }) => pieces.map(({ nodes }) => nodes)));
  const textsOf = new Map(paragraphs.map((paragraph, index) => [paragraph, texts[index] ?? []]));
  const placed: Placed = (page) => {
    const known = context.paged ? (page ?? context.page) : undefined;
    return known === undefined ? {} : { page: known };
  };
  return shown.flatMap((each): Drafted[] => {
    if (!isParagraph(each)) {
      return placeTakenIn(each, placed).map((draft) => ({ draft, references: [] }));
    }
    const pieces = each.pieces.map(({ page }, index): DraftPiece => ({
      text: textsOf.get(each)?.[index] ?? '',
      ...placed(page),
    }));
    const draft = { ...blockOf(each, context.bodySize), pieces };
    const references = each.references.map(({ note, mark, page }) => ({
      note,
      mark,
      ...placed(page),
    }));
    return [{ draft, references }];
  });
}

type Placed = (page: number | undefined) => { readonly page?: number };

function placeTakenIn({ drafts, firstTable, page }: TakenIn, placed: Placed): DraftBlock[] {
  const taken = new Map<DraftBlock, DraftBlock>();
  for (const draft of drafts) {
    const { cell, noteOf } = draft;
    const referring = noteOf && taken.get(noteOf);
    taken.set(draft, {
      ...draft,
      pieces: draft.pieces.map(({ text }) => ({ text, ...placed(page) })),
      ...(cell && { cell: { ...cell, table: firstTable + cell.table } }),
      ...(referring && { noteOf: referring }),
    });
  }
  return [...taken.values()];
}

function draftNotes(
  body: readonly Drafted[],
  notes: Restored['notes'],
  draftAll: (shown: readonly Shown[], page?: number) => Drafted[],
): DraftBlock[] {
  const taken = new Set<string>();
  const drafts: DraftBlock[] = [];
  for (const { draft: noteOf, references } of body) {
    for (const { note, mark, page } of references) {
      if (taken.has(note)) continue;
      taken.add(note);
      draftAll(notes.get(note) ?? [], page).forEach(({ draft }, index) => {
        const pieces = index === 0 ? markedPieces(draft.pieces, mark) : draft.pieces;
        drafts.push({ ...draft, pieces, noteOf });
      });
    }
  }
  return drafts;
}

function blockOf(
  paragraph: ShownParagraph,
  bodySize: number | undefined,
): Omit<DraftBlock, 'pieces'> {
  const { kind, bold, italic, centred, headingLevel, label, level, cell } = paragraph;
  const size = commonestSize([paragraph]);
  const style: BlockStyle = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(centred && { centred }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(size !== undefined &&
      bodySize !== undefined && { relativeSize: Math.round((size / bodySize) * 100) / 100 }),
  };
  return {
    kind,
    style,
    ...(label !== undefined && { label }),
    ...(level !== undefined && { level }),
    ...(cell !== undefined && { cell }),
  };
}

/** The size of most visible characters, in half-points; the smaller one where two are as common. */
function commonestSize(paragraphs: readonly ShownParagraph[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { sizes } of paragraphs) {
    for (const [size, characters] of sizes) totals.set(size, (totals.get(size) ?? 0) + characters);
  }
  const [first] = [...totals].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0];
}
