import { BOUNDS } from '../../model/index.js';
import { markedPieces } from '../note-marks.js';
import { FURNITURE, openedBy } from './destinations.js';
import { beginReading, flush, newForm, type Reading } from './reading.js';
import type { State } from './state.js';
import { addMark, newStory, type Story } from './story.js';
import { tokensOf, type Token } from './tokens.js';
import { endHere, followSymbol, followWord, showForm } from './words.js';

/** A group that is open: what holds again when it is over, and what began in it. */
interface Group {
  readonly state: State;
  story?: { readonly outer: Story; readonly word: string };
  isForm?: boolean;
}

/** A file that has been read to its end. */
export interface ReadFile {
  readonly reading: Reading;
  /** Whether the file ends before its groups do. */
  readonly isTruncated: boolean;
  /** Whether something stands after the end of the outermost group. */
  readonly goesOn: boolean;
}

interface Groups {
  readonly open: Group[];
  /** Groups beyond the deepest that is followed. */
  beyond: number;
  /** The state around those. */
  deepest: State;
  starred: boolean;
}

/** Reads an RTF file; any bytes at all are read to their end. Throws `ReadFailure` with `too-large`. */
export function readFile(bytes: Uint8Array): ReadFile {
  const reading = beginReading();
  const groups: Groups = { open: [], beyond: 0, deepest: reading.state, starred: false };
  let isOver = false;
  let goesOn = false;
  for (const token of tokensOf(bytes)) {
    if (isOver) {
      goesOn = isContent(token, bytes);
      if (goesOn) break;
      continue;
    }
    follow(token, bytes, reading, groups);
    isOver = token.kind === 'close' && groups.open.length === 0;
  }
  flush(reading);
  const isTruncated = groups.open.length > 0;
  while (groups.open.length > 0) closeGroup(reading, groups);
  endLast(reading);
  reading.titlePages.push(reading.section.titlePage);
  return { reading, isTruncated, goesOn };
}

/** Anything but the white space and zero bytes with which files are filled up. */
function isContent(token: Token, bytes: Uint8Array): boolean {
  if (token.kind !== 'bytes') return token.kind === 'word' || token.kind === 'byte';
  return bytes.subarray(token.start, token.end).some((byte) => byte > 0x20);
}

function follow(token: Token, bytes: Uint8Array, reading: Reading, groups: Groups): void {
  const starred = groups.starred;
  groups.starred = false;
  switch (token.kind) {
    case 'open':
      flush(reading);
      openGroup(reading, groups);
      return;
    case 'close':
      flush(reading);
      closeGroup(reading, groups);
      return;
    case 'symbol':
      groups.starred = token.character === '*';
      followSymbol(reading, token.character);
      return;
    case 'word':
      flush(reading);
      if (!openDestination(token.name, starred, reading, groups)) {
        followWord(reading, token.name, token.value);
      }
      return;
    case 'byte':
      addBytes(reading, [token.byte]);
      return;
    case 'bytes':
      addBytes(reading, bytes.subarray(token.start, token.end));
  }
}

function addBytes(reading: Reading, bytes: Uint8Array | readonly number[]): void {
  const passed = Math.min(reading.fallback, bytes.length);
  reading.fallback -= passed;
  const { destination } = reading.state;
  if (destination === 'nothing' || destination === 'aside' || destination === 'twice') return;
  for (let index = passed; index < bytes.length; index += 1) {
    reading.pending.push(bytes[index] ?? 0);
  }
}

function openGroup(reading: Reading, groups: Groups): void {
  reading.fallback = 0;
  reading.tables.endEntry();
  if (groups.open.length < BOUNDS.markupDepth) groups.open.push({ state: reading.state });
  else {
    if (groups.beyond === 0) groups.deepest = reading.state;
    groups.beyond += 1;
  }
}

function closeGroup(reading: Reading, groups: Groups): void {
  reading.fallback = 0;
  const group = groups.open.at(-1);
  if (group === undefined) return;
  if (groups.beyond > 0) {
    groups.beyond -= 1;
    reading.state = groups.deepest;
    return;
  }
  groups.open.pop();
  if (group.story !== undefined) endStory(reading, group.story.outer, group.story.word);
  reading.state = group.state;
  if (group.isForm === true) showForm(reading);
}

/** Whether the word was one that says where the group's text goes. */
function openDestination(
  word: string,
  starred: boolean,
  reading: Reading,
  { open }: Groups,
): boolean {
  const opened = openedBy(word, reading.state.destination, starred);
  const group = open.at(-1);
  if (opened === undefined || group === undefined) return false;
  const { destination, around } = reading.state;
  reading.state =
    word === 'ud'
      ? { ...reading.state, destination: around }
      : { ...reading.state, destination: opened.destination, around: destination };
  const { destination: into } = opened;
  if (into === 'title' || into === 'author' || into === 'company') {
    reading.properties[into] = '';
  }
  if (opened.destination === 'form') {
    reading.form = newForm();
    group.isForm = true;
  }
  if (opened.aside !== undefined && group.story === undefined) {
    group.story = { outer: reading.story, word };
    reading.story = newStory(opened.aside);
  }
  return true;
}

function endStory(reading: Reading, outer: Story, word: string): void {
  const { story } = reading;
  endLast(reading);
  reading.story = outer;
  if (story.role === 'note') endNote(reading, story, outer);
  else if (story.role === 'box') outer.boxes.push(...story.blocks);
  else {
    const pages = FURNITURE.exec(word)?.[1] ?? '';
    reading.furniture.push({ blocks: story.blocks, pages, section: reading.titlePages.length });
  }
}

function endNote(reading: Reading, { isEndnote, blocks }: Story, outer: Story): void {
  const { counters } = reading.noteNumbers;
  const page = reading.pager.page();
  const counter = isEndnote ? counters.endnote : counters.footnote;
  const mark = reading.awaitsNote ? counter.next(page) : '';
  reading.awaitsNote = false;
  if (mark !== '') addMark(outer, mark, page);
  const [first, ...rest] = blocks;
  if (first === undefined) return;
  outer.notes.push({ ...first, pieces: markedPieces(first.pieces, mark) }, ...rest);
}

/** The last paragraph of a text may have no mark that could be hidden or deleted. */
function endLast(reading: Reading): void {
  const { state } = reading;
  reading.state = { ...state, look: { ...state.look, hidden: false, deleted: false } };
  endHere(reading);
}
