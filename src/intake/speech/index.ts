import type {
  Call,
  Channel,
  Corrections,
  Receipt,
  Speaker,
  Submitter,
  Topic,
} from '../../model/index.js';

/** The channel whose consultation a transcript is of: the first that has one. */
function consultationOf(call: Call): Channel | undefined {
  return call.channels.find(({ consultation }) => consultation !== undefined);
}

/** What the call's consultation is about; empty where it tells of none. */
export function topicsOf(call: Call): readonly Topic[] {
  return consultationOf(call)?.consultation?.topics ?? [];
}

/** A speaker is who the transcript says; what the drafter's register says wins. */
export function spokenBy(
  found: Submitter,
  { name, city }: Speaker,
  corrections: Corrections = {},
): Submitter {
  const byTranscript = (seen: string) => ({ by: 'text', seen, confidence: 0.9 }) as const;
  const named = corrections.name === undefined;
  const placed = city !== undefined && corrections.city === undefined;
  return {
    ...found,
    ...(named && { name }),
    ...(corrections.shortName === undefined && { shortName: corrections.name ?? name }),
    ...(placed && { city }),
    grounds: {
      ...found.grounds,
      ...(named && { name: byTranscript(name) }),
      ...(placed && { city: byTranscript(city) }),
    },
  };
}

/** What is said in the call's consultation comes in there and then, and is never late. */
export function heardIn(receipt: Receipt, call: Call, corrections: Corrections = {}): Receipt {
  const channel = consultationOf(call);
  const date = channel?.consultation?.date;
  if (channel === undefined || date === undefined) return receipt;
  if (corrections.received !== undefined || corrections.channel !== undefined) return receipt;
  return { ...receipt, at: date, day: date, channel: channel.id, late: 'no' };
}
