import { BOUNDS } from '../../model/index.js';
import { ReadFailure } from '../failure.js';
import { createPager, type Pager } from '../pages.js';
import { inRise } from '../rise.js';
import { symbolText } from '../symbol-fonts.js';
import { decodeBytes } from './code-pages.js';
import { createHeaderTables, type HeaderTables } from './header-tables.js';
import { createNoteNumbers, type NoteNumbers } from './note-numbers.js';
import { faceOf, riseOf, START, type State } from './state.js';
import { addText, hasBegun, newStory, type RtfBlock, type Story } from './story.js';

/** A running header or footer, and whether it shows at all. */
export interface Furniture {
  readonly blocks: readonly RtfBlock[];
  /** `l` and `r` for left and right pages, `f` for a section's first page, empty for all. */
  readonly pages: string;
  readonly section: number;
}

export interface FormField {
  type: number;
  result: number | undefined;
  standard: number;
  readonly entries: string[];
}

/** All that changes while a file is read from its first token to its last. */
export interface Reading {
  readonly tables: HeaderTables;
  readonly pager: Pager;
  readonly notes: RtfBlock[];
  readonly noteNumbers: NoteNumbers;
  /** Whether the number of a note stands here, whose text is to follow. */
  awaitsNote: boolean;
  readonly furniture: Furniture[];
  readonly properties: { title: string; author: string; company: string };
  /** Whether each section that is over has a first page of its own, and the present one. */
  readonly titlePages: boolean[];
  section: { titlePage: boolean; begins: 'page' | 'odd' | 'even' | undefined; pending: boolean };
  facingPages: boolean;
  /** Pages that the word processor counted. */
  countedPages: number;
  codePage: number;
  state: State;
  story: Story;
  form: FormField;
  /** Left edges of the cells of the row that is defined, and the right one of the last. */
  edges: number[];
  /** Bytes of text not yet decoded, all in one code page. */
  pending: number[];
  /** Characters still to be passed over after `\u`. */
  fallback: number;
  tableCount: number;
  length: number;
}

export function beginReading(): Reading {
  return {
    tables: createHeaderTables(),
    pager: createPager(),
    notes: [],
    noteNumbers: createNoteNumbers(),
    awaitsNote: false,
    furniture: [],
    properties: { title: '', author: '', company: '' },
    titlePages: [],
    section: { titlePage: false, begins: 'page', pending: false },
    facingPages: false,
    countedPages: 0,
    codePage: 1252,
    state: START,
    story: newStory('body'),
    form: newForm(),
    edges: [],
    pending: [],
    fallback: 0,
    tableCount: 0,
    length: 0,
  };
}

export function newForm(): FormField {
  return { type: 0, result: undefined, standard: 0, entries: [] };
}

/** Decodes the bytes gathered so far and writes them where the present group's text goes. */
export function flush(reading: Reading): void {
  if (reading.pending.length === 0) return;
  const bytes = Uint8Array.from(reading.pending);
  reading.pending = [];
  const { font } = faceOf(reading.state.look);
  const pictorial = reading.tables.pictorial(font);
  const { destination } = reading.state;
  const text =
    pictorial !== undefined && (destination === 'text' || destination === 'label')
      ? Array.from(bytes, (byte) => symbolText(pictorial, byte)).join('')
      : decodeBytes(bytes, reading.tables.codePage(font, reading.codePage));
  receive(reading, text);
}

/** A UTF-16 code unit that the file names by its number. */
export function receiveUnit(reading: Reading, unit: number): void {
  const pictorial = reading.tables.pictorial(faceOf(reading.state.look).font);
  const isPicture = unit >= 0xf000 && unit <= 0xf0ff;
  receive(
    reading,
    isPicture ? symbolText(pictorial ?? 'Webdings', unit) : String.fromCharCode(unit),
  );
}

/** Writes text where the present group's text goes. */
export function receive(reading: Reading, text: string): void {
  const { state, story, properties } = reading;
  switch (state.destination) {
    case 'text':
      if (!state.look.hidden && !state.look.deleted) {
        showText(reading, inRise(text, riseOf(state.look)));
      }
      return;
    case 'label':
      if (state.look.hidden || state.look.deleted) return;
      if (text.trim() !== '') beginContent(reading);
      story.paragraph.label += text;
      return;
    case 'fonts':
    case 'styles':
      reading.tables.text(text, state.destination, state);
      return;
    case 'title':
    case 'author':
    case 'company':
      properties[state.destination] += text;
      return;
    case 'entry':
      reading.form.entries.push(text);
      return;
    case 'form':
    case 'aside':
    case 'twice':
    case 'nothing':
      return;
  }
}

/** Writes text into the paragraph that is open. */
export function showText(reading: Reading, text: string): void {
  if (text.trim() !== '') beginContent(reading);
  reading.length += text.length;
  if (reading.length > BOUNDS.textLength) throw new ReadFailure('too-large');
  addText(reading.story, text, reading.state.look, reading.pager.page());
}

/** Turns the page where the section or the paragraph, of which something now shows, begins one. */
function beginContent({ story, section, pager, state }: Reading): void {
  if (story.role !== 'body') return;
  if (section.pending && section.begins !== undefined) {
    pager.required(section.begins === 'page' ? undefined : section.begins);
  }
  section.pending = false;
  if (!hasBegun(story) && state.paragraph.breaksPage) pager.required();
  pager.content();
}
