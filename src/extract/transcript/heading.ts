import { isInterpreter } from './interpreting.js';
import { looksLikeName, nameBefore } from './voices.js';

/** What a line of a transcript shows before the words in it. */
export interface Heading {
  /** Milliseconds from the recording's beginning. */
  readonly from?: number;
  readonly to?: number;
  readonly speaker?: string;
  readonly words: string;
}

const CODE = String.raw`\d{1,2}:[0-5]?\d(?::[0-5]?\d)?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`(${CODE})(?:\s*(?:-->|→|[-–—]|to)\s*(${CODE}))?`;
const NAME = String.raw`(\p{L}[^:：\t]{0,98}?)`;

/** `00:42:10 – 00:45:00` by itself. */
const TIME = new RegExp(String.raw`^[[(]?${RANGE}[\])]?\s*[:：]?$`, 'u');
/** `[00:42:10] Name, City: words`, `00:42:10 Name: words`, and the name alone. */
const BEFORE = new RegExp(String.raw`^[[(]?${RANGE}[\])]?\s*[-–—|]?\s*(.+)$`, 'u');
/** `Name, City (00:42:10): words`, or with the words on the next line. */
const AFTER = new RegExp(String.raw`^${NAME}\s*[[(]${RANGE}[\])]\s*[:：]?\s*(.*)$`, 'u');
/** `Name: [00:42:10] words`. */
const BETWEEN = new RegExp(String.raw`^${NAME}\s*[:：]\s*[[(]${RANGE}[\])]\s*(.*)$`, 'u');
/** `Name   0:42`, `Name | 00:42:10` and `[Name] 15:42:10`, the words on the next line. */
const ALONE = new RegExp(
  String.raw`^(?:\[([^[\]]{1,98})\]|${NAME})\s*[\s|,–—-]\s*${RANGE}\s*[:：]?$`,
  'u',
);

/** What stands before the words of a line, as far as the line by itself tells. */
export function headingOf(line: string): Heading {
  const cells = line.split('\t').map((cell) => cell.trim());
  const row = cells.length > 1 ? rowOf(cells.filter((cell) => cell !== '')) : undefined;
  return row ?? ofText(line.replace(/\t/gu, ' ').trim());
}

/** The cells of a row with a time: who speaks stands before what is said, other cells beside the name. */
function rowOf(cells: readonly string[]): Heading | undefined {
  const times = cells.flatMap((cell) => timeIn(cell) ?? []);
  const others = cells.filter((cell) => timeIn(cell) === undefined && !/^\d+[.)]?$/u.test(cell));
  const [first] = times;
  if (first === undefined) {
    const [head = '', ...rest] = others;
    const own = ofText(head);
    const isHead = own.from !== undefined && own.speaker !== undefined && own.words === '';
    return isHead ? { ...own, words: rest.join(' ') } : undefined;
  }
  const { from } = first;
  const to = first.to ?? times[1]?.from;
  const time = { from, ...(to !== undefined && { to }) };
  if (others.length < 2) return { ...time, ...withName(others[0] ?? '') };
  const [name = '', ...beside] = others.slice(0, -1);
  const speaker = [name.replace(/\s*[:：]$/u, ''), ...beside].join(', ');
  return { ...time, speaker, words: others.at(-1) ?? '' };
}

function ofText(line: string): Heading {
  const time = timeIn(line);
  if (time !== undefined) return { ...time, words: '' };
  const between = BETWEEN.exec(line) ?? AFTER.exec(line);
  if (between?.[1] !== undefined) {
    const [, speaker, from, to, words = ''] = between;
    return { ...timeOf(from, to), speaker, words };
  }
  const alone = ALONE.exec(line);
  const name = alone?.[1] ?? alone?.[2];
  if (alone !== null && name !== undefined && (looksLikeName(name) || isInterpreter(name))) {
    return { ...timeOf(alone[3], alone[4]), speaker: name.trim(), words: '' };
  }
  const before = BEFORE.exec(line);
  if (before === null) return withName(line);
  return { ...timeOf(before[1], before[2]), ...withName(before[3] ?? '') };
}

function withName(text: string): Pick<Heading, 'speaker' | 'words'> {
  const found = nameBefore(text);
  if (found !== undefined) {
    return { speaker: found.name, words: text.slice(found.wordsFrom).trim() };
  }
  const alone = /^(.{2,98})[:：]$/u.exec(text)?.[1];
  return alone !== undefined && looksLikeName(alone)
    ? { speaker: alone.trim(), words: '' }
    : { words: text };
}

function timeIn(text: string): { readonly from: number; readonly to?: number } | undefined {
  const found = TIME.exec(text);
  return found === null ? undefined : timeOf(found[1], found[2]);
}

function timeOf(from = '', to?: string): { readonly from: number; readonly to?: number } {
  return { from: millisecondsOf(from), ...(to !== undefined && { to: millisecondsOf(to) }) };
}

function millisecondsOf(code: string): number {
  const parts = code.replace(',', '.').split(':').map(Number);
  return Math.round(1000 * parts.reduce((sum, part) => 60 * sum + part, 0));
}
