import type { BlockKind, CellPosition } from '../../model/index.js';
import type { DraftPiece } from '../compose.js';
import type { ListLabel, ListPosition } from '../lists/list-labels.js';
import type { Content, Reference } from './collected.js';
import { readContent, type Surroundings } from './content.js';
import { splitParagraphs, type Paragraph, type Range } from './paragraphs.js';
import { placeInTables } from './tables.js';

/** A stretch of text with a numbering of its own: the body, a header or footer, the notes. */
export interface Story extends Surroundings {
  readonly kind: 'body' | 'note' | 'furniture';
  readonly labelOf: (position: ListPosition) => ListLabel | undefined;
  /** Gives the next table's number. */
  readonly countTable: () => number;
  /** Text boxes that are anchored at a position. */
  readonly boxesAt: (at: number) => readonly Range[];
  readonly sectionEnds?: ReadonlySet<number>;
  /** Called at the end of a section of the body. */
  readonly endSection?: () => void;
}

/** A paragraph that shows something. */
export interface Drafted {
  readonly kind: BlockKind;
  readonly pieces: readonly DraftPiece[];
  readonly label: string | undefined;
  readonly level: number | undefined;
  readonly headingLevel: number | undefined;
  readonly centred: boolean;
  readonly content: Content;
  readonly cell: CellPosition | undefined;
  readonly references: readonly Reference[];
}

/** The paragraphs of a stretch of the text in reading order, without empty ones; what a text box holds follows its anchor. */
export function readStory(range: Range, story: Story, depth = 0): Drafted[] {
  const { file, formatted, sectionEnds } = story;
  const paragraphs = splitParagraphs(file.text, formatted, range, sectionEnds);
  return placeInTables(paragraphs, story.countTable).flatMap(({ paragraph, cell }) => {
    const { content, drafted } = readParagraph(paragraph, cell, story);
    const boxes = depth > 0 ? [] : content.anchors.flatMap((at) => boxesOf(at, story));
    if (sectionEnds?.has(paragraph.mark + 1) === true) story.endSection?.();
    return [...(drafted === undefined ? [] : [drafted]), ...boxes];
  });
}

/** A box is not part of the flow of pages: it stands where its anchor does. */
function boxesOf(at: number, story: Story): Drafted[] {
  const page = story.page ?? story.pager?.page();
  return story
    .boxesAt(at)
    .flatMap((range) => readStory(range, { ...story, pager: undefined, page }, 1));
}

function readParagraph(
  { ranges, look, markHidden }: Paragraph,
  cell: CellPosition | undefined,
  story: Story,
): { readonly content: Content; readonly drafted: Drafted | undefined } {
  if (look.breaksPage) story.pager?.required();
  const page = story.page ?? story.pager?.page();
  const content = readContent(ranges, look.style, story);
  // with its mark hidden and no visible text, a paragraph shows nothing, not even its number
  const unseen = content.characters === 0 && markHidden;
  const { list } = look;
  const label =
    list && !unseen ? story.labelOf({ list: String(list.use), level: list.level }) : undefined;
  const labelText = label?.text === '' ? undefined : label?.text;
  const pieces = label === undefined ? content.pieces : labelled(content.pieces, label, page);
  if (pieces.length === 0 && content.references.length === 0)
    return { content, drafted: undefined };
  const drafted: Drafted = {
    kind: kindOf(story, cell !== undefined, look.headingLevel, labelText !== undefined),
    pieces,
    label: labelText,
    level: labelText === undefined ? undefined : list?.level,
    headingLevel: look.headingLevel,
    centred: look.centred,
    content,
    cell,
    references: content.references,
  };
  return { content, drafted };
}

function kindOf(
  story: Story,
  inCell: boolean,
  headingLevel: number | undefined,
  inList: boolean,
): BlockKind {
  if (story.kind !== 'body') return story.kind;
  if (inCell) return 'cell';
  if (headingLevel !== undefined) return 'heading';
  return inList ? 'item' : 'paragraph';
}

/** Puts the label before the first thing that shows, so that a page that begins here begins with it. */
function labelled(
  pieces: readonly DraftPiece[],
  label: ListLabel,
  page: number | undefined,
): readonly DraftPiece[] {
  if (label.text === '') return pieces;
  const first = pieces.findIndex(({ text }) => text.trim() !== '');
  const piece = pieces[first];
  const begin = label.text + label.suffix;
  if (piece === undefined) return [{ text: begin, ...(page !== undefined && { page }) }];
  const text = begin + (label.suffix === '' ? piece.text : piece.text.trimStart());
  return [{ ...piece, text }, ...pieces.slice(first + 1)];
}
