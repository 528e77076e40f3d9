import { zoneOf, type Call, type Deadline, type Lateness } from '../../model/index.js';
import { momentIn } from './clocks.js';

/** When something was received, as far as it is known. */
export interface ReceivedWhen {
  /** The calendar day of Geneva, ISO 8601. */
  readonly day: string;
  /** ISO 8601 with offset, where the hour is known. */
  readonly at?: string;
  /** How far, in milliseconds, the true moment may lie from `at`: a day where no zone is known. */
  readonly within?: number;
}

/** Whether it is late, and whether that rests on an hour that is not known for sure. */
export interface JudgedLateness {
  readonly late: Lateness;
  /** It came near the hour of the deadline, and which of them is first cannot be told: it is not called late. */
  readonly hourUnsure: boolean;
}

/**
 * Whether something is past the last day of a channel, or past its hour where the template states one. Where the channel
 * is not known, only what all channels agree on is said; without a day, nothing.
 */
export function latenessOf(
  when: ReceivedWhen | undefined,
  channel: string | undefined,
  { channels }: Pick<Call, 'channels'>,
): JudgedLateness {
  if (when === undefined) return { late: 'unknown', hourUnsure: false };
  const known = channels.filter(({ id }) => id === channel);
  const answers = (known.length > 0 ? known : channels).map(({ deadline }) =>
    deadline === undefined ? 'no' : against(when, deadline),
  );
  const hourUnsure = answers.includes('unsure');
  const said = new Set(answers.map((answer) => (answer === 'unsure' ? 'no' : answer)));
  const [only] = said;
  if (only === undefined || said.size > 1) return { late: 'unknown', hourUnsure };
  return { late: only, hourUnsure };
}

function against(
  { day, at, within = 0 }: ReceivedWhen,
  deadline: Deadline,
): 'yes' | 'no' | 'unsure' {
  const limit = limitOf(deadline);
  if (limit === undefined) return day > deadline.lastDay ? 'yes' : 'no';
  // of a day alone, any moment may be meant
  const earliest = at === undefined ? startOf(day) : Date.parse(at) - within;
  const latest = at === undefined ? startOf(day) + LAST_OF_DAY : Date.parse(at) + within;
  if (latest <= limit) return 'no';
  return earliest > limit ? 'yes' : 'unsure';
}

const LAST_OF_DAY = (24 * 60 * 60 - 1) * 1000;

function startOf(day: string): number {
  return Date.parse(momentIn(`${day}T00:00:00`));
}

/**
 * The last moment that is in time, in milliseconds since 1970: the end of the minute that the template states. Undefined
 * where it states no hour, or one of a zone that is not known.
 */
function limitOf({ lastDay, time, timeZone }: Deadline): number | undefined {
  if (time === undefined) return undefined;
  const zone = timeZone === undefined ? 'Europe/Zurich' : zoneOf(timeZone);
  if (zone === undefined) return undefined;
  return Date.parse(momentIn(`${lastDay}T${time}:59`, zone));
}
