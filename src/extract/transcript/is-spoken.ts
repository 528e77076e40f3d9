import { lineCues, type Line } from './lines.js';
import { turnsOf } from './turns.js';

/** Fewer turns show nothing. */
const LEAST_TURNS = 3;
/** Words of a turn, on average: an agenda has fewer under each time. */
const LEAST_WORDS = 8;
/** How much of the text is said by somebody. */
const LEAST_SHARE = 0.5;
/** How many times come after the one before. */
const LEAST_ORDER = 0.8;

const FIVE_MINUTES = 5 * 60_000;

/**
 * Whether a text is a transcript: several people with times in ascending order, under which most of its words stand. An
 * agenda has round times and few words.
 */
export function isSpoken(lines: readonly Line[]): boolean {
  const cues = lineCues(lines);
  const turns = turnsOf(cues).filter(({ cues: [first] }) => first?.speaker !== undefined);
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < LEAST_TURNS || speakers.size < 2) return false;
  const times = turns.map(({ cues: [first] }) => first?.from ?? 0);
  const ascending = times.filter((time, at) => at > 0 && time > (times[at - 1] ?? 0)).length;
  if (ascending < LEAST_ORDER * (times.length - 1)) return false;
  if (times.every((time) => time % FIVE_MINUTES === 0)) return false;
  const words = cues.reduce(
    (sum, { text }) => sum + (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0),
    0,
  );
  const han = cues.reduce(
    (sum, { text }) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0),
    0,
  );
  if (words + han / 2 < LEAST_WORDS * turns.length) return false;
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const said = cues.reduce((sum, { text, speaker = '' }) => sum + text.length + speaker.length, 0);
  return said >= LEAST_SHARE * all;
}
