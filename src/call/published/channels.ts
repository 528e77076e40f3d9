import { addressesIn, type FoundAddress } from './addresses.js';
import { sentencesOf } from './asks.js';
import { datesIn } from './dates.js';
import { deadlinesIn, type FoundDeadline } from './deadline.js';
import type { PlacedLine } from './sections.js';

/** A way in which inputs are received, as a call publishes it. */
export interface FoundChannel {
  readonly deadline?: FoundDeadline;
  readonly address?: FoundAddress;
}

/** The channels of a call, its own first, and days and addresses that belong to none for sure. */
export interface FoundChannels {
  readonly channels: readonly FoundChannel[];
  readonly otherDeadlines: readonly FoundDeadline[];
  readonly otherAddresses: readonly FoundAddress[];
}

/** Pairs what stands in one line; the call's own channel has the first deadline and the first address. */
export function channelsIn(lines: readonly PlacedLine[]): FoundChannels {
  const deadlines = deadlinesIn(lines, latestYear(lines));
  const named = addressesIn(lines);
  const meant = named.filter(({ forInputs }) => forInputs);
  const addresses = meant.length > 0 ? meant : named.slice(0, 1);
  const pairs = deadlines.flatMap((deadline) => {
    const beside = addresses.filter((address) => isBeside(address, deadline));
    return beside.length === 1 ? beside.map((address) => ({ deadline, address })) : [];
  });
  const apart = pairs.filter(
    ({ deadline }) =>
      deadline !== deadlines[0] || new Set(pairs.map(({ address }) => address.address)).size > 1,
  );
  const [deadline] = deadlines.filter((one) => !apart.some((pair) => pair.deadline === one));
  const [address] = addresses.filter((one) => !apart.some((pair) => pair.address === one));
  const own: FoundChannel = { ...(deadline && { deadline }), ...(address && { address }) };
  const channels = [...(deadline === undefined && address === undefined ? [] : [own]), ...apart];
  return {
    channels,
    otherDeadlines: deadlines.filter(
      (one) => !channels.some((channel) => channel.deadline === one),
    ),
    otherAddresses: addresses.filter(
      (one) =>
        one.address !== undefined &&
        !channels.some((channel) => channel.address?.address === one.address),
    ),
  };
}

/** In one sentence, unless that names two days: the address is for both then. */
function isBeside({ line, address }: FoundAddress, deadline: FoundDeadline): boolean {
  if (line !== deadline.line) return false;
  const sentence = sentencesOf(line.whole).find((one) => one.includes(deadline.wording));
  if (sentence === undefined || address === undefined) return datesIn(line.whole).length === 1;
  return sentence.includes(address) && datesIn(sentence).length === 1;
}

/** For days that name no year. */
function latestYear(lines: readonly PlacedLine[]): number | undefined {
  const years = lines.flatMap(({ whole }) =>
    datesIn(whole).map(({ day }) => Number(day.slice(0, 4))),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}
