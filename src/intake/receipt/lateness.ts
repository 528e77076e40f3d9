import type { Call, Lateness } from '../../model/index.js';

/**
 * Whether a day is past the last day of a channel. Where the channel is not known, only what all channels agree on is
 * said; without a day, nothing.
 */
export function latenessOf(
  day: string | undefined,
  channel: string | undefined,
  { channels }: Call,
): Lateness {
  if (day === undefined) return 'unknown';
  const known = channels.filter(({ id }) => id === channel);
  const answers = new Set(
    (known.length > 0 ? known : channels).map(
      ({ deadline }) => deadline !== undefined && day > deadline.lastDay,
    ),
  );
  if (answers.size !== 1) return 'unknown';
  return answers.has(true) ? 'yes' : 'no';
}
