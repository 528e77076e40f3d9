import type {
  Call,
  Channel,
  Corrections,
  Ground,
  Receipt,
  Speaker,
  Submitter,
} from '../../model/index.js';
import { countryNamesIn, countryOfCity } from '../places/index.js';
import { groupOfSpeaker } from './group.js';
import { isOverTime } from './remarks.js';

export { remarksOnTurns } from './remarks.js';

/** The channel whose consultation a transcript is of: the first that has one. */
function consultationOf(call: Call): Channel | undefined {
  return call.channels.find(({ consultation }) => consultation !== undefined);
}

/**
 * A speaker is who the transcript says, and of the group and country that stand beside the name or that the speaker tells
 * in `text`; what the drafter's register says wins.
 */
export function spokenBy(
  found: Submitter,
  speaker: Speaker,
  text: string,
  corrections: Corrections = {},
): Submitter {
  const { name, beside = '' } = speaker;
  const city = isCountry(speaker.city) ? undefined : speaker.city;
  const country = countryBeside(speaker);
  const known = country ?? (city === undefined ? undefined : countryOfCity(city));
  const told = {
    name: toldBy(name, name, speaker.isUnknown === true ? 0.2 : 0.9),
    city: toldBy(city, city ?? '', 0.9),
    country: toldBy(known, beside || (city ?? ''), country === undefined ? 0.65 : 0.9),
    group: groupOfSpeaker(beside, city, text),
  };
  const said = Object.entries(told).flatMap(([guess, one]) =>
    one === undefined || Object.hasOwn(corrections, guess) ? [] : [{ guess, ...one }],
  );
  return {
    ...found,
    ...Object.fromEntries(said.map(({ guess, value }) => [guess, value])),
    ...(corrections.shortName === undefined && { shortName: corrections.name ?? name }),
    grounds: {
      ...found.grounds,
      ...Object.fromEntries(said.map(({ guess, ground }) => [guess, ground])),
    },
  };
}

function toldBy(
  value: string | undefined,
  seen: string,
  confidence: number,
): { readonly value: string; readonly ground: Ground } | undefined {
  return value === undefined ? undefined : { value, ground: { by: 'text', seen, confidence } };
}

/** The last country that stands beside a name: "Valle Sereno, Peru". */
function countryBeside({ beside = '', city = '' }: Speaker): string | undefined {
  return countryNamesIn(`${city}; ${beside}`).at(-1)?.code;
}

function isCountry(city: string | undefined): boolean {
  if (city === undefined) return false;
  const [country] = countryNamesIn(city);
  return country?.seen === city;
}

/** What is said in the call's consultation comes in there and then, is never late, and may be longer than is granted. */
export function heardIn(
  receipt: Receipt,
  speaker: Speaker,
  call: Call,
  corrections: Corrections = {},
): Receipt {
  const heard = { ...receipt, ...(isOverTime(speaker, call) && { overLimit: true }) };
  const channel = consultationOf(call);
  const date = channel?.consultation?.date;
  if (channel === undefined || date === undefined) return heard;
  const { received = date, channel: through = channel.id } = corrections;
  if (received !== date || through !== channel.id) return heard;
  return { ...heard, at: date, day: date, channel: channel.id, late: 'no' };
}
