import type { CellPosition } from '../../model/index.js';
import { countInk, noInk, type OpenInk } from '../ink.js';
import { bulletText } from '../lists/list-labels.js';
import type { RawBlock } from '../raw-blocks.js';
import type { HeaderTables } from './header-tables.js';
import { faceOf, type Look, type State } from './state.js';
import { cellIn, type RawCell, type RawTable } from './tables.js';

export type RtfBlock = RawBlock<RawCell>;

/** A text with paragraphs and tables of its own: the body, a note, a header or footer, a text box. */
export interface Story {
  readonly role: RtfBlock['role'] | 'box';
  readonly blocks: RtfBlock[];
  /** Of a note. */
  isEndnote: boolean;
  /** Blocks of the text boxes and notes that the open paragraph holds. */
  boxes: RtfBlock[];
  notes: RtfBlock[];
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
  return {
    role,
    blocks: [],
    isEndnote: false,
    boxes: [],
    notes: [],
    tables: [],
    paragraph: newParagraph(),
  };
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
  addMark({ paragraph }, text, page);
  countInk(paragraph.ink, text, faceOf(look));
}

/** Writes the mark of a note into the open paragraph; it is no part of the words, and not counted. */
export function addMark({ paragraph }: Pick<Story, 'paragraph'>, mark: string, page: number): void {
  const last = paragraph.pieces.at(-1);
  if (last?.page === page) last.text += mark;
  else paragraph.pieces.push({ text: mark, page });
}

/**
 * Ends the open paragraph, which stands inside so many tables; `state` is the one at its mark, and `tables` counts those of the file.
 * Gives the notes that it refers to.
 */
export function endParagraph(
  story: Story,
  state: State,
  depth: number,
  tables: { readonly next: () => CellPosition['table']; readonly headings: HeaderTables },
): readonly RtfBlock[] {
  const { paragraph, boxes, notes } = story;
  const cell = cellIn(story.tables, depth, tables.next);
  // with its mark hidden and no visible text, a paragraph shows nothing, not even its number
  const isShown = paragraph.ink.characters > 0 || (paragraph.label !== '' && !state.look.hidden);
  const { style, outline, level, centred } = state.paragraph;
  const block: RtfBlock = {
    role: story.role === 'box' ? 'body' : story.role,
    pieces: paragraph.pieces,
    label: labelText(paragraph.label),
    level,
    headingLevel: tables.headings.headingLevel(style, outline),
    centred,
    ink: paragraph.ink,
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

function labelText(text: string): string {
  const label = text.replace(/\s+/g, ' ').trim();
  return Array.from(label).length === 1 ? bulletText({ text: label }) : label;
}
