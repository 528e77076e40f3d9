import type { CellPosition } from '../../model/index.js';
import type { DraftPiece } from '../compose.js';
import { countInk, noInk, type Ink, type OpenInk } from '../ink.js';
import { faceOf, type Look, type ParagraphLook, type State } from './state.js';
import { cellIn, type RawCell, type RawTable } from './tables.js';

/** A paragraph as it was read. */
export interface RawBlock {
  role: 'body' | 'note' | 'furniture';
  readonly pieces: readonly DraftPiece[];
  readonly label: string | undefined;
  readonly look: ParagraphLook;
  cell: RawCell | undefined;
  readonly ink: Ink;
  /** For a note: the paragraph that refers to it. */
  noteOf?: RawBlock;
}

/** A text with paragraphs and tables of its own: the body, a note, a header or footer, a text box. */
export interface Story {
  readonly role: RawBlock['role'] | 'box';
  readonly blocks: RawBlock[];
  /** Blocks of the text boxes and notes that the open paragraph holds. */
  boxes: RawBlock[];
  notes: RawBlock[];
  /** Tables that are open here, the outermost first. */
  readonly tables: RawTable[];
  paragraph: OpenParagraph;
}

interface OpenParagraph {
  label: string;
  readonly pieces: { text: string; readonly page: number }[];
  readonly ink: OpenInk;
}

export function newStory(role: Story['role']): Story {
  return { role, blocks: [], boxes: [], notes: [], tables: [], paragraph: newParagraph() };
}

function newParagraph(): OpenParagraph {
  return { label: '', pieces: [], ink: noInk() };
}

/** Whether the open paragraph has shown something. */
export function hasBegun({ paragraph }: Story): boolean {
  return paragraph.ink.characters > 0 || paragraph.label !== '';
}

/** Writes text into the open paragraph. */
export function addText({ paragraph }: Story, text: string, look: Look, page: number): void {
  const last = paragraph.pieces.at(-1);
  if (last?.page === page) last.text += text;
  else paragraph.pieces.push({ text, page });
  countInk(paragraph.ink, text, faceOf(look));
}

/**
 * Ends the open paragraph, which stands inside so many tables; `state` is the one at its mark, and `newTable` counts.
 * Gives the notes that it refers to.
 */
export function endParagraph(
  story: Story,
  state: State,
  depth: number,
  newTable: () => CellPosition['table'],
): readonly RawBlock[] {
  const { paragraph, boxes, notes } = story;
  const cell = cellIn(story.tables, depth, newTable);
  // with its mark hidden and no visible text, a paragraph shows nothing, not even its number
  const isShown = paragraph.ink.characters > 0 || (paragraph.label !== '' && !state.look.hidden);
  const block: RawBlock = {
    ...paragraph,
    role: story.role === 'box' ? 'body' : story.role,
    label: paragraph.label === '' ? undefined : paragraph.label,
    look: state.paragraph,
    cell,
  };
  if (isShown) story.blocks.push(block);
  for (const box of boxes) {
    box.role = block.role;
    box.cell ??= cell;
    story.blocks.push(box);
  }
  for (const note of notes) note.noteOf = block;
  Object.assign(story, { boxes: [], notes: [], paragraph: newParagraph() });
  return notes;
}
