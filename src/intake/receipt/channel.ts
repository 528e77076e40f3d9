import type { Call, Channel, ReadMessage } from '../../model/index.js';
import { addressesIn, bare, recipientsOf } from './office.js';
import type { Original } from './original.js';

/**
 * The channel through which a message came, by the addresses that it was sent or delivered to, those of what was
 * forwarded first. A call with one channel has no other way in.
 */
export function channelOf(
  { facts }: ReadMessage,
  original: Original | undefined,
  { channels }: Call,
): Channel | undefined {
  const [only, ...more] = channels;
  if (more.length === 0) return only;
  const before =
    original === undefined
      ? []
      : original.kind === 'headers'
        ? recipientsOf(original.facts)
        : addressesIn(original.lines.to ?? '');
  for (const addresses of [before, recipientsOf(facts)]) {
    const named = channels.filter(
      ({ email }) => email !== undefined && addresses.includes(bare(email)),
    );
    // Sent to both, it is in time where either still takes it.
    const latest = [...named].sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))[0];
    if (latest !== undefined) return latest;
  }
  return undefined;
}

/** A channel without a deadline takes what comes. */
function lastDayOf({ deadline }: Channel): string {
  return deadline?.lastDay ?? '9999-12-31';
}
