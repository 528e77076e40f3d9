import { TranscriptFault, timeCode, type Cue, type Fault } from './cue.js';
import { nameBefore } from './voices.js';

/** Consecutive cues of one speaker. */
export interface Turn {
  readonly speaker: string;
  readonly cues: readonly Cue[];
}

/** Stands for whoever speaks before anyone is named. */
const NOBODY = 'Unknown speaker';

/** Milliseconds by which the cue of one who speaks at the same time may come too late. */
const AT_ONCE = 30_000;

/** Cues with names before a colon told as speakers, where no tag tells any. */
export function withNames(cues: readonly Cue[]): readonly Cue[] {
  if (cues.some(({ speaker }) => speaker !== undefined)) return cues;
  const found = cues.map(({ text }) => nameBefore(text));
  const counts = new Map<string, number>();
  for (const one of found) if (one) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  return cues.map((cue, index) => {
    const one = found[index];
    // A single word before a colon, once, is rather “Secondly:” than a name.
    const isName =
      one && (/[\s,(]/u.test(one.name) || (counts.get(one.name) ?? 0) > 1 || index === 0);
    return isName ? { ...cue, speaker: one.name, text: cue.text.slice(one.wordsFrom) } : cue;
  });
}

/** The turns of a transcript in its order. */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: { speaker: string; cues: Cue[] }[] = [];
  for (const cue of cues) {
    const last = turns.at(-1);
    const speaker = cue.speaker ?? last?.speaker ?? NOBODY;
    if (last?.speaker === speaker) last.cues.push(cue);
    else turns.push({ speaker, cues: [cue] });
  }
  return turns;
}

/** Throws with every line in which times go back, or where nobody is named. */
export function checkOrder(cues: readonly Cue[]): void {
  const faults: Fault[] = [];
  let latest = 0;
  for (const [index, cue] of cues.entries()) {
    const { from, to } = cue;
    // Words in further lines have the time of their heading, of which it is told.
    if (cue.speaker === undefined && cues[index - 1]?.from === from && to === undefined) continue;
    // Of two who speak at once, programs write the one who ends first first.
    const isAtOnce = latest - from <= AT_ONCE && to !== undefined && to >= latest;
    if ((from < latest && !isAtOnce) || (to !== undefined && to < from)) {
      faults.push(backwards(cue, latest));
    }
    latest = Math.max(latest, from);
  }
  if (faults.length > 0) throw new TranscriptFault(faults);
  if (cues.every(({ speaker }) => speaker === undefined)) {
    const message =
      'no speaker is named; “<v Name>” or “Name, City:” is expected before what somebody says.';
    throw new TranscriptFault([{ line: cues[0]?.line ?? 1, code: 'transcript-speakers', message }]);
  }
}

function backwards({ from, to, line }: Cue, latest: number): Fault {
  const said =
    to !== undefined && to < from
      ? `the cue ends at ${timeCode(to)}, before it begins at ${timeCode(from)}`
      : `${timeCode(from)} comes after ${timeCode(latest)}`;
  const message = `${said}; times are expected in ascending order.`;
  return { line, code: 'transcript-order', message };
}
