import type { Line } from './lines.js';

/** More of a line than this says no longer who somebody is. */
const LONGEST = 160;

/** What a list of speakers, above what is said, tells of each of them, by the name that stands in the list. */
export function rosterOf(lines: readonly Line[], names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text } of lines) {
    const plain = text.replace(/\s+/gu, ' ').trim();
    if (plain.length > LONGEST) continue;
    for (const name of names) {
      const at = plain.toLowerCase().indexOf(name.toLowerCase());
      if (at < 0 || at > 24 || found.has(name)) continue;
      const beside = /^\s*(?:[,;:|(–—-]|\s)\s*([\s\S]+?)[\s)]*$/u.exec(
        plain.slice(at + name.length),
      )?.[1];
      if (beside !== undefined && /^\p{L}/u.test(beside)) found.set(name, beside);
    }
  }
  return found;
}
