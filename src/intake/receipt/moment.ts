import {
  REGISTER_FILE,
  type HeaderDate,
  type MessageFacts,
  type ReceiptBasis,
  type SentLines,
} from '../../model/index.js';
import { momentIn } from './clocks.js';
import { writtenDate } from './written-date.js';

/** When something came in, as ISO 8601 with offset, and what is odd about how that is known. */
export interface Moment {
  readonly at: string;
  readonly basis: ReceiptBasis;
  /** The day is known, and its hour is not: `at` has the last one. */
  readonly hourless?: true;
}

/** What is to be said of the dates of a message. */
export interface Doubt {
  readonly code:
    'date-impossible' | 'date-ambiguous' | 'date-future' | 'date-without-zone' | 'received-order';
  readonly what: string;
}

export interface Judged {
  readonly moment?: Moment;
  readonly doubts: readonly Doubt[];
}

/** Clocks of servers differ by less; a day covers a zone left out. */
const SKEW = 60 * 60 * 1000;
const DAY = 24 * SKEW;

/**
 * The topmost Received header that has a date, else the Date header: none that lies after `now`, for nothing was received
 * in the future.
 */
export function momentOfHeaders(
  { hops = [], dated, received, date }: MessageFacts,
  now: number,
): Judged {
  const doubts: Doubt[] = [];
  const judge = (header: HeaderDate | undefined, name: string): string | undefined => {
    if (header === undefined) return undefined;
    const { at, written, zoned } = header;
    if (at === undefined)
      doubts.push({ code: 'date-impossible', what: `${name} says “${written}”` });
    else if (Date.parse(at) > now + DAY)
      doubts.push({ code: 'date-future', what: `${name} says “${written}”` });
    else {
      if (!zoned) doubts.push({ code: 'date-without-zone', what: `${name} says “${written}”` });
      return at;
    }
    return undefined;
  };
  const hop =
    firstOf(hops, (one) => judge(one, 'a Received header')) ??
    (hops.length === 0 ? received : undefined);
  const top = hop ?? judge(dated, 'the Date header') ?? (dated === undefined ? date : undefined);
  doubts.push(...orderDoubts(hops, hop === undefined ? undefined : date, hop));
  if (top === undefined) return { doubts };
  return { moment: { at: top, basis: hop === undefined ? 'date' : 'received' }, doubts };
}

/** A drafter may mistype the year: what lies after `now` holds as it is said, but is told. */
export function futureDoubts(said: string, now: number): Doubt[] {
  if (!(Date.parse(said) > now + DAY)) return [];
  return [{ code: 'date-future', what: `${REGISTER_FILE} says “${said}”` }];
}

function firstOf<In, Out>(
  items: readonly In[],
  of: (item: In) => Out | undefined,
): Out | undefined {
  for (const item of items) {
    const value = of(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Each server takes a message after the one before it, and the first one after it was sent. */
function orderDoubts(
  hops: readonly HeaderDate[],
  sent: string | undefined,
  top: string | undefined,
): Doubt[] {
  const times = hops.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]));
  const unordered = times.some((time, index) => time + SKEW < (times[index + 1] ?? time));
  if (unordered) {
    return [{ code: 'received-order', what: 'its Received headers are not in the order of time' }];
  }
  const before =
    sent !== undefined && top !== undefined && Date.parse(sent) > Date.parse(top) + DAY;
  return before
    ? [{ code: 'received-order', what: `it was received before its Date header, “${sent}”` }]
    : [];
}

/** The time in the lines above a forwarded message: a mail program of the office wrote it by clocks in Geneva. */
export function momentOfLines({ date = '' }: SentLines, forwardedAt: string | undefined): Judged {
  const read = writtenDate(date);
  if (read === undefined) {
    return {
      doubts: [
        { code: 'date-impossible', what: `the lines above what was forwarded say “${date}”` },
      ],
    };
  }
  const { offset } = read;
  const moments = read.walls.map((wall) =>
    offset === undefined ? momentIn(wall) : `${wall}${offset}`,
  );
  const latest = forwardedAt === undefined ? Infinity : Date.parse(forwardedAt) + DAY;
  const possible = moments.filter((at) => Date.parse(at) <= latest);
  // On doubt whether the day or the month comes first, the later one.
  const at = [...possible].sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  if (at === undefined) {
    return {
      doubts: [
        { code: 'received-order', what: `it was forwarded before “${date}”, when it was sent` },
      ],
    };
  }
  const unsure = possible.length > 1;
  return {
    moment: { at, basis: 'forwarded-lines', ...(!read.timed && { hourless: true }) },
    doubts: unsure
      ? [
          {
            code: 'date-ambiguous',
            what: `“${date}” may be read as two days, of which the later counts`,
          },
        ]
      : [],
  };
}
