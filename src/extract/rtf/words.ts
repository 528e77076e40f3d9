import { checkBox } from '../docx/fields.js';
import { CHARACTERS, FILE, FORM, SYMBOLS, type Act } from './vocabulary.js';
import { flush, receive, receiveUnit, showText, type Reading } from './reading.js';
import { stateAfter, tableDepth } from './state.js';
import { endParagraph } from './story.js';
import { endRow } from './tables.js';

/** Words that end something in the text. */
const STRUCTURE: ReadonlyMap<string, Act> = new Map<string, Act>([
  [
    'chftn',
    (reading) => {
      const { hidden, deleted } = reading.state.look;
      if (reading.story.role !== 'note' && !hidden && !deleted) reading.awaitsNote = true;
    },
  ],
  [
    'ftnalt',
    ({ story }) => {
      story.isEndnote = true;
    },
  ],
  ['par', endHere],
  ['sect', endSection],
  [
    'cell',
    (reading) => {
      endCell(reading, 1);
    },
  ],
  [
    'nestcell',
    (reading) => {
      endCell(reading, Math.max(tableDepth(reading.state.paragraph), 2));
    },
  ],
  [
    'row',
    (reading) => {
      endTableRow(reading, 1);
    },
  ],
  [
    'nestrow',
    (reading) => {
      endTableRow(reading, Math.max(reading.story.tables.length, 2));
    },
  ],
  [
    'page',
    ({ story, pager }) => {
      if (story.role === 'body') pager.typed();
    },
  ],
  [
    'softpage',
    ({ story, pager }) => {
      if (story.role === 'body') pager.rendered();
    },
  ],
]);

/** Follows a control word that opens no destination. */
export function followWord(reading: Reading, name: string, value: number | undefined): void {
  const { destination } = reading.state;
  const character = CHARACTERS.get(name);
  if (reading.fallback > 0) {
    reading.fallback -= 1;
    if (character !== undefined) return;
    reading.fallback = 0;
  }
  if (name === 'u') {
    if (value !== undefined) receiveUnit(reading, value & 0xffff);
    reading.fallback = reading.state.fallback;
  } else if (character !== undefined) receive(reading, character);
  else if (destination === 'form') FORM.get(name)?.(reading, value);
  else if (destination !== 'nothing') {
    if (destination === 'fonts' || destination === 'styles') reading.tables.word(name, value);
    FILE.get(name)?.(reading, value);
    reading.noteNumbers.word(name, value);
    if (destination === 'text') STRUCTURE.get(name)?.(reading, value);
    reading.state = stateAfter(reading.state, name, value) ?? reading.state;
  }
}

/** Follows a control symbol; `-` is a hyphen that shows only at a line's end. */
export function followSymbol(reading: Reading, character: string): void {
  const text = SYMBOLS.get(character);
  if (text === undefined) return;
  if (reading.fallback > 0) {
    reading.fallback -= 1;
    return;
  }
  flush(reading);
  receive(reading, text);
}

/** Writes what a form's field shows without holding it as text. */
export function showForm(reading: Reading): void {
  const { type, result, standard, entries } = reading.form;
  const chosen = result ?? standard;
  const text = type === 1 ? checkBox(chosen === 1) : type === 2 ? (entries[chosen] ?? '') : '';
  const { hidden, deleted } = reading.state.look;
  if (text !== '' && !hidden && !deleted) showText(reading, text);
}

/** Ends the open paragraph with the present state; a deleted paragraph mark ends nothing. */
export function endHere(reading: Reading): void {
  if (!reading.state.look.deleted) endAt(reading, tableDepth(reading.state.paragraph));
}

function endAt(reading: Reading, depth: number): void {
  const { story, state } = reading;
  const tables = { next: () => reading.tableCount++, headings: reading.tables };
  reading.notes.push(...endParagraph(story, state, depth, tables));
}

function endSection(reading: Reading): void {
  endAt(reading, 0);
  if (reading.story.role !== 'body') return;
  reading.titlePages.push(reading.section.titlePage);
  reading.section.pending = true;
  for (const counter of Object.values(reading.noteNumbers.counters)) counter.endSection();
}

function endCell(reading: Reading, depth: number): void {
  endAt(reading, depth);
  const table = reading.story.tables[depth - 1];
  if (table !== undefined) table.cells += 1;
}

function endTableRow(reading: Reading, depth: number): void {
  reading.story.tables.length = Math.min(reading.story.tables.length, depth);
  endRow(reading.story.tables[depth - 1], reading.edges);
}
