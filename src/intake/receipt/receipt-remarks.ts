import type { Call, Channel, Deadline, Diagnostic } from '../../model/index.js';
import { hourInGeneva } from './clocks.js';
import type { JudgedLateness, ReceivedWhen } from './lateness.js';
import type { Doubt } from './moment.js';

const LOOK =
  'Look at the headers of the message; if the day is another, write it under “received” in register.csv.';

/** What is to be said of dates that cannot be what they say, or that do not say enough. */
export function doubtRemarks(doubts: readonly Doubt[], day: string | undefined): Diagnostic[] {
  const counts =
    day === undefined
      ? 'its day of receipt is not known'
      : `it counts as received on ${day}, in Geneva`;
  const once = new Map(doubts.map((doubt) => [`${doubt.code} ${doubt.what}`, doubt]));
  return [...once.values()].map(({ code, what }) => ({
    code,
    severity: 'warning',
    message: `When it came in is not sure: ${what}${WHY[code]}; ${counts}.`,
    remedy: LOOK,
  }));
}

const WHY: Readonly<Record<Doubt['code'], string>> = {
  'date-impossible': ', which is no date that exists',
  'date-ambiguous': '',
  'date-future': ', which is still to come',
  'date-without-zone': ' without a time zone that is known, which is taken for universal time',
  'received-order': '',
};

/** What was found of a moment of receipt against the deadlines of the call. */
export interface FoundLateness extends JudgedLateness {
  /** Absent where it is not known. */
  readonly when?: ReceivedWhen;
}

/** What is to be said of when something came, against the last days and hours of the call. */
export function latenessRemarks(
  { late, hourUnsure, when }: FoundLateness,
  channel: Channel | undefined,
  call: Call,
): Diagnostic[] {
  if (when === undefined) return [];
  const received = `It was received on ${shownMoment(when, channel, call)}, in Geneva`;
  if (late === 'unknown') return [unknownChannel(received, call)];
  if (late === 'no') return hourUnsure ? [unsureHour(received, channel)] : [];
  const last = channel?.deadline
    ? `the last ${channel.deadline.time === undefined ? 'day' : 'hour'} of the channel “${channel.id}”, ${shownDeadline(channel.deadline)}`
    : 'the last day of every channel';
  const counted = call.late !== 'exclude';
  return [
    {
      code: 'late',
      severity: 'warning',
      message: `${received}, after ${last}; it is ${counted ? 'counted all the same' : 'not counted'}, as the call has it, unless register.csv says otherwise.`,
      remedy: `Set “late: ${counted ? 'exclude' : 'include'}” in the call's template if late ones are to be ${counted ? 'left out' : 'counted'}.`,
    },
  ];
}

/** With its hour where a deadline has one. */
function shownMoment(
  { day, at }: ReceivedWhen,
  channel: Channel | undefined,
  { channels }: Call,
): string {
  const timed = (channel === undefined ? channels : [channel]).some(
    ({ deadline }) => deadline?.time !== undefined,
  );
  return timed && at !== undefined ? `${day} at ${hourInGeneva(at)}` : day;
}

function shownDeadline({ lastDay, time, timeZone }: Deadline): string {
  return [lastDay, time, timeZone].filter((part) => part !== undefined).join(' ');
}

function unsureHour(received: string, channel: Channel | undefined): Diagnostic {
  const { id, deadline } = channel ?? {};
  const last =
    deadline === undefined
      ? 'the last hour'
      : `the last hour of “${id}”, ${shownDeadline(deadline)}`;
  return {
    code: 'deadline-hour-unsure',
    severity: 'warning',
    message: `${received}; whether that was before ${last}, cannot be told, for its hour or time zone is not known; it is not called late.`,
    remedy:
      'Look at the headers of the message, and write the moment into register.csv (received), as in 2025-06-30T17:55:00+02:00.',
  };
}

function unknownChannel(received: string, { channels }: Call): Diagnostic {
  const last = channels
    .map(({ id, deadline }) => `“${id}”: ${deadline ? shownDeadline(deadline) : 'none'}`)
    .join(', ');
  return {
    code: 'channel-unknown',
    severity: 'warning',
    message: `${received}, which is in time for some channels and late for others (${last}), and its addresses tell none.`,
    remedy: "Add the channels' addresses to the call's template (email), or decide for this one.",
  };
}

/** What else is not as the call asks. */
export function shortfalls(found: {
  readonly subject?: { readonly is: string; readonly asked: string };
  readonly language?: { readonly is: string; readonly accepted: readonly string[] };
  readonly length: readonly string[];
}): Diagnostic[] {
  const { subject, language, length } = found;
  const remarks: Diagnostic[] = [];
  if (subject !== undefined) {
    const is = subject.is === '' ? 'it has none' : `it is “${subject.is.slice(0, 200)}”`;
    remarks.push({
      code: 'subject-not-as-asked',
      severity: 'note',
      message: `The call asks for the subject “${subject.asked}”; ${is}.`,
    });
  }
  if (language !== undefined) {
    remarks.push({
      code: 'language-not-accepted',
      severity: 'warning',
      message: `The text is in a language (${language.is}) that the call does not accept (${language.accepted.join(', ')}); it was read all the same.`,
      remedy: 'Decide whether it counts, or ask the sender for a translation.',
    });
  }
  if (length.length > 0) {
    remarks.push({
      code: 'over-limit',
      severity: 'warning',
      message: `The submission is longer than the call allows: ${length.join(', ')}. It was read whole.`,
      remedy: 'Decide whether it counts whole, or ask the sender to shorten it.',
    });
  }
  return remarks;
}
