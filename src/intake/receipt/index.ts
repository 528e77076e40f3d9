import {
  result,
  type Call,
  type Channel,
  type Corrections,
  type Document,
  type DocumentLanguages,
  type ReadMessage,
  type Receipt,
  type Result,
} from '../../model/index.js';
import { channelOf } from './channel.js';
import { extentOf } from './extent.js';
import { dayInGeneva } from './clocks.js';
import { latenessOf, type ReceivedWhen } from './lateness.js';
import {
  futureDoubts,
  momentOfHeaders,
  momentOfLines,
  type Doubt,
  type Judged,
  type Moment,
} from './moment.js';
import { originalOf, type Original } from './original.js';
import { doubtRemarks, latenessRemarks, shortfalls } from './receipt-remarks.js';
import { isAsAsked } from './subject.js';

export { fileTimes } from './file-times.js';
export { latenessOf } from './lateness.js';

/** What is known of a submission that was read, as far as its receipt goes. */
export interface Arrived {
  readonly document: Document;
  readonly languages: DocumentLanguages;
  readonly message?: ReadMessage;
  /** What the drafter's register says wins over what headers tell. */
  readonly corrections?: Corrections;
  /** The time of a loose file (ISO 8601), where it is to stand for its receipt. */
  readonly fileTime?: string;
  /** Milliseconds since 1970: nothing was received after it. */
  readonly now: number;
}

/**
 * When and through which channel a submission came in, whether that was in time, and what in it is not as the call asks.
 * Days are those of Geneva; where the template states an hour, that decides. A loose file bears no date of receipt and is never called in time. What is not sure, late
 * or not as asked is told in diagnostics.
 */
export function receiptOf(arrived: Arrived, call: Call): Result<Receipt> {
  const { message, corrections } = arrived;
  const original = message && originalOf(message, call);
  const { moment, doubts } = judged(arrived, original);
  const day = moment && dayOf(moment.at);
  const channel =
    corrections?.channel === undefined
      ? message && channelOf(message, original, call)
      : call.channels.find(({ id }) => id === corrections.channel);
  const when = moment && whenOf(moment, doubts);
  const { late, hourUnsure } = latenessOf(when, channel?.id, call);
  const subject = message && subjectOf(message, original, channel, call);
  const language = languageOf(arrived, call);
  const extent = extentOf(arrived.document, call);
  const receipt: Receipt = {
    ...(moment && { at: hourUnsure ? dayOf(moment.at) : moment.at, basis: moment.basis }),
    ...(day !== undefined && { day }),
    ...(channel !== undefined && { channel: channel.id }),
    late,
    ...(subject !== undefined && { subjectAsAsked: subject.asAsked }),
    ...(language !== undefined && { acceptedLanguage: language.accepted }),
    ...(extent.over !== undefined && { overLimit: extent.over }),
  };
  return result(receipt, [
    ...doubtRemarks(doubts, day),
    ...latenessRemarks({ late, hourUnsure, ...(when && { when }) }, channel, call),
    ...shortfalls({
      ...(subject?.asAsked === false && { subject }),
      ...(language?.accepted === false &&
        language.is !== 'other' && {
          language: { is: language.is, accepted: call.languages },
        }),
      length: extent.what,
    }),
  ]);
}

/** When it came in: as the register says, or else by the message's headers, or by the file's own time. */
function judged(
  { message, fileTime, now, corrections }: Arrived,
  original: Original | undefined,
): Judged {
  const said = corrections?.received;
  const found = message && momentOf(message, original, now);
  if (said === null) return { doubts: [] };
  if (said !== undefined) {
    // The register that a drafter starts from has the day that was found: its hour still tells versions apart.
    if (found?.moment && dayOf(found.moment.at) === said) return { ...found, doubts: [] };
    return { moment: { at: said, basis: 'register' }, doubts: futureDoubts(said, now) };
  }
  if (found) return found;
  return { ...(fileTime !== undefined && { moment: { at: fileTime, basis: 'file' } }), doubts: [] };
}

/** A day is that day, and a moment one of Geneva's. */
function dayOf(at: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(at) ? at : dayInGeneva(at);
}

/** Of a moment without a zone, any place on earth may be meant. */
const ZONES = 14 * 60 * 60 * 1000;

function whenOf({ at, hourless }: Moment, doubts: readonly Doubt[]): ReceivedWhen {
  const day = dayOf(at);
  if (hourless === true || at === day) return { day };
  const zoned = doubts.every(({ code }) => code !== 'date-without-zone');
  return { day, at, ...(!zoned && { within: ZONES }) };
}

/** A forward by the office counts from when the message first reached it, where that can be told. */
function momentOf({ facts }: ReadMessage, original: Original | undefined, now: number): Judged {
  const own = momentOfHeaders(facts, now);
  if (original === undefined) return own;
  const first =
    original.kind === 'headers'
      ? momentOfHeaders(original.facts, now)
      : momentOfLines(original.lines, own.moment?.at);
  if (first.moment === undefined) return { ...own, doubts: [...first.doubts, ...own.doubts] };
  const { basis, ...moment } = first.moment;
  return {
    moment: { ...moment, basis: basis === 'forwarded-lines' ? basis : 'forwarded' },
    doubts: first.doubts,
  };
}

/** Asked for by its channel; where that is not known, by any. */
function subjectOf(
  { facts }: ReadMessage,
  original: Original | undefined,
  channel: Channel | undefined,
  { channels }: Call,
): { readonly is: string; readonly asked: string; readonly asAsked: boolean } | undefined {
  const known = channel === undefined ? channels : [channel];
  const asked = known.flatMap(({ subjectLine }) => subjectLine ?? []);
  const [first] = asked;
  if (first === undefined || asked.length < known.length) return undefined;
  const is = (original?.kind === 'headers' ? original.facts : facts).subject ?? '';
  const line = asked.find((one) => isAsAsked(is, one));
  return { is, asked: line ?? first, asAsked: line !== undefined };
}

function languageOf(
  { languages: { main, others } }: Arrived,
  { languages }: Call,
): { readonly is: string; readonly accepted: boolean } | undefined {
  if (main === 'und') return undefined;
  const found: readonly string[] = [main, ...others];
  return {
    is: main,
    accepted: languages.length === 0 || languages.some((language) => found.includes(language)),
  };
}
