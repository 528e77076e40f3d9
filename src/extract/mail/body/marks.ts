import type { SentLines } from '../../../model/index.js';
import { alternation } from '../phrases/index.js';
import { headerBlock } from './header-block.js';
import type { BodyLine } from './lines.js';

/** Lines that a mail program writes above a message quoted or forwarded below. */
export interface Mark {
  /** `either`: header lines as Outlook writes them above both. */
  readonly kind: 'reply' | 'forward' | 'either';
  /** Indices of lines, half-open. */
  readonly start: number;
  readonly end: number;
  readonly lines: SentLines;
}

const RULE = /^[-–—_*=~─━]{5,}$/u;
const FORWARD = new RegExp(`^(?:${alternation('forwarded')})$`, 'iu');
const FORWARD_OPENING = new RegExp(`^(?:${alternation('forwardOpenings')})$`, 'iu');
const ORIGINAL = new RegExp(`^(?:${alternation('original')})$`, 'iu');

const WROTE = alternation('wrote');
const ADDRESS = '[<(\\[]?[^\\s<>()@]{1,64}@[^\\s<>()@]{1,190}';
const ATTRIBUTIONS = [
  new RegExp(`^(?:${alternation('wroteOpenings')}).{4,300}(?:${WROTE})$`, 'iu'),
  new RegExp(`^(?:${alternation('wroteOpenings')}).{4,150}(?:${WROTE})\\s.{1,150}$`, 'iu'),
  new RegExp(`^.{0,150}${ADDRESS}.{0,80}(?:${WROTE})$`, 'iu'),
  new RegExp(`^(?:.{0,80}\\s)?(?:${WROTE})\\s.{0,100}${ADDRESS}[>)\\]]*$`, 'iu'),
  new RegExp(`^.{0,80}\\d.{0,120}${ADDRESS}[>)\\]]*$`, 'iu'),
];
const HAS_ADDRESS = /[^\s<>()@]@[^\s<>()@]/u;
const CLOCK = /(?:^|\P{Nd})\p{Nd}{1,2}\s?[:.hч时]\s?\p{Nd}{2}(?!\p{Nd})/u;

/** Longer than this no such line is. */
const LONGEST = 400;
const MOST_LINES = 4;

/** All such lines of a message, in order; none overlap. */
export function findMarks(lines: readonly BodyLine[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const mark = separated(lines, at) ?? headersAt(lines, at) ?? attribution(lines, at);
    if (mark === undefined) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

/** "----- Original Message -----" and its kin, with the header lines below it. */
function separated(lines: readonly BodyLine[], at: number): Mark | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length > 160) return undefined;
  const words = text.replace(/^[\s\-–—_*=~>─━]+|[\s\-–—_*=~:：<─━]+$/gu, '');
  const ruled = /^[\s>]*[-–—_*=~─━]{2,}/u.test(text);
  const opens = FORWARD_OPENING.test(words);
  const forward = opens || FORWARD.test(words);
  if (!forward && !ORIGINAL.test(words)) return undefined;
  const block = headerBlock(lines, at + 1, 'any');
  if (!ruled && !opens && block === undefined) return undefined;
  return {
    kind: forward ? 'forward' : 'either',
    start: at,
    end: block?.end ?? at + 1,
    lines: block?.lines ?? {},
  };
}

/** Header lines by themselves, with a rule above them or without. */
function headersAt(lines: readonly BodyLine[], at: number): Mark | undefined {
  const ruled = RULE.test(lines[at]?.text ?? '');
  const block = headerBlock(lines, ruled ? at + 1 : at, 'whole');
  return block && { kind: 'either', start: at, end: block.end, lines: block.lines };
}

/** "On … wrote:", which may run over some lines. */
function attribution(lines: readonly BodyLine[], at: number): Mark | undefined {
  const first = lines[at];
  if (first === undefined) return undefined;
  let joined = '';
  for (let end = at + 1; end <= Math.min(lines.length, at + MOST_LINES); end += 1) {
    const line = lines[end - 1];
    if (line?.group !== first.group) break;
    joined = joined === '' ? line.text : `${joined} ${line.text}`;
    if (joined.length > LONGEST) break;
    const said = joined.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
    if (!/[:：]$/u.test(said)) continue;
    const words = said.replace(/[\s\u00a0:：]+$/u, '').replace(/^[\s*_-]+/u, '');
    const deeper = (lines[end]?.depth ?? 0) > first.depth;
    const told = HAS_ADDRESS.test(words) || CLOCK.test(words) || deeper;
    const verbless = ATTRIBUTIONS.length - 1;
    const found = ATTRIBUTIONS.findIndex((pattern) => pattern.test(words));
    if (found === -1 || !told || (found === verbless && !CLOCK.test(words))) return undefined;
    const address = /[^\s<>()@"'[\]]{1,64}@[^\s<>()@"'[\],;]{1,190}/u.exec(words)?.[0];
    const from = address === undefined ? {} : { from: address };
    return { kind: 'reply', start: at, end, lines: from };
  }
  return undefined;
}
