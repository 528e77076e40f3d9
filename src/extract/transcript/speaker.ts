import type { Speaker } from '../../model/index.js';

const BESIDE = /^(.+?)\s*(?:[([]([^()[\]]+)[)\]]|\s[-–—|]\s*(.+)|,\s*(.+))\s*$/u;
const PLACE = String.raw`(\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|la|le|el|of|do|da|sur|upon)\s)*\p{Lu}[\p{L}’'-]+){0,3})`;
const SAID = [
  String.raw`(?:city|town|village|municipality|commune|mayor|deputy mayor|vice-mayor|councill?or) of ${PLACE}`,
  String.raw`(?:ville|commune|maire|mairie) (?:de |d['’])${PLACE}`,
  String.raw`(?:ciudad|municipio|alcalde|alcaldesa|ayuntamiento) de ${PLACE}`,
].map((form) => new RegExp(String.raw`(?<!\p{L})${form}`, 'iu'));

/** How far into a speaker's words the place is looked for. */
const INTRODUCTION = 400;

/** Who speaks, with the city that stands beside the name, or that the speaker names first. */
export function speakerOf(written: string, words: string): Speaker {
  const [, name, ...cities] = BESIDE.exec(written) ?? [];
  const beside = cities.find(Boolean)?.trim();
  const city = beside ?? placeSaid(words.slice(0, INTRODUCTION));
  return { name: (name ?? written).trim(), ...(city !== undefined && { city }) };
}

function placeSaid(words: string): string | undefined {
  for (const form of SAID) {
    const place = form.exec(words)?.[1];
    // The form ignores case; a place does not.
    if (place !== undefined && /^\p{Lu}/u.test(place)) return place.replace(/\s\p{Ll}.*$/u, '');
  }
  return undefined;
}
