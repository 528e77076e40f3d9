import type { SentLines } from '../../../model/index.js';
import { oneLine } from '../one-line.js';
import { fieldAlternation } from '../phrases/index.js';
import type { BodyLine } from './lines.js';

/** The header lines of a message as a mail program writes them into the text of another. */
export interface HeaderBlock {
  /** Index of the line behind the block. */
  readonly end: number;
  readonly lines: SentLines;
}

const FIELDS = ['from', 'sent', 'to', 'cc', 'subject'] as const;
type Field = (typeof FIELDS)[number];

const LABELS = FIELDS.map(
  (field) =>
    [
      field,
      new RegExp(
        `^[*_|\\s\\u200e\\u200f]{0,4}(?:${fieldAlternation(field)})[\\s*_\\u00a0\\u200e\\u200f]{0,4}[:：][*_]{0,2}(.*)$`,
        'iu',
      ),
    ] as const,
);

/** Lists of recipients run over lines, and values may stand below their labels. */
const MOST_BETWEEN = 4;
const MOST_LINES = 60;

/** What shows that it is mail and no memorandum: an address or a time of day. */
const MAIL = /[^\s@]@[^\s@]|\p{Nd}{1,2}[:.h時时]\s?\p{Nd}{2}/u;

/**
 * The header lines that begin at a line. A `whole` block begins with its sender and has a date or recipient and an address
 * or time; below a line that announces a message, `any` labelled lines do.
 */
export function headerBlock(
  lines: readonly BodyLine[],
  start: number,
  needs: 'whole' | 'any',
): HeaderBlock | undefined {
  const first = fieldOf(lines[start]?.text ?? '');
  if (first === undefined || (needs === 'whole' && first.field !== 'from')) return undefined;
  const values = new Map<Field, string>();
  let end = start;
  let last: Field | undefined;
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const text = lines[at]?.text ?? '';
    const found = fieldOf(text);
    // Where another message was forwarded inside, its lines may stand right below.
    if (found?.field === 'from' && values.has('from')) break;
    if (found !== undefined) {
      if (!values.has(found.field)) values.set(found.field, found.value);
      last = found.field;
      end = at + 1;
    } else if (last !== undefined && values.get(last) === '' && end === at) {
      values.set(last, text);
      end = at + 1;
    } else if (at - end >= MOST_BETWEEN || !continues(text, lines[at - 1]?.text ?? '')) break;
    else if (last === 'to' || last === 'cc' || HAS_ADDRESS.test(text)) end = at + 1;
  }
  return judged(lines, start, end, values, needs);
}

const HAS_ADDRESS = /[^\s@]@[^\s@]/u;

function continues(text: string, before: string): boolean {
  return HAS_ADDRESS.test(text) || /[;,；，]$/u.test(before.trim());
}

function fieldOf(text: string): { readonly field: Field; readonly value: string } | undefined {
  if (text.length > 2000) return undefined;
  for (const [field, label] of LABELS) {
    const value = label.exec(text)?.[1];
    if (value !== undefined) return { field, value: value.trim() };
  }
  return undefined;
}

function judged(
  lines: readonly BodyLine[],
  start: number,
  end: number,
  values: ReadonlyMap<Field, string>,
  needs: 'whole' | 'any',
): HeaderBlock | undefined {
  if (needs === 'whole') {
    const all = lines.slice(start, end).some(({ text }) => MAIL.test(text));
    if (values.size < 3 || !all || !(values.has('sent') || values.has('to'))) return undefined;
  }
  const [from, to, date] = [values.get('from'), values.get('to'), values.get('sent')].map(
    (value = '') => oneLine(value),
  );
  return { end, lines: { ...(from && { from }), ...(to && { to }), ...(date && { date }) } };
}
