import { TranscriptFault, timeCode, type Cue } from './cue.js';
import { nameBefore } from './voices.js';

/** Consecutive cues of one speaker. */
export interface Turn {
  readonly speaker: string;
  readonly cues: readonly Cue[];
}

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

/** The turns of a transcript in its order; throws where times go back or nobody is named. */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: { speaker: string; cues: Cue[] }[] = [];
  let latest = 0;
  for (const cue of cues) {
    if (cue.from < latest || (cue.to !== undefined && cue.to < cue.from))
      throw backwards(cue, latest);
    latest = cue.from;
    const last = turns.at(-1);
    const speaker = cue.speaker ?? last?.speaker;
    if (speaker === undefined) continue;
    if (last?.speaker === speaker) last.cues.push(cue);
    else turns.push({ speaker, cues: [cue] });
  }
  if (turns.length === 0) {
    throw new TranscriptFault(
      'transcript-speakers',
      `Line ${cues[0]?.line ?? 1}: no speaker is named; “<v Name>” or “Name, City:” is expected before what somebody says.`,
    );
  }
  return turns;
}

function backwards({ from, to, line }: Cue, latest: number): TranscriptFault {
  const said =
    from < latest
      ? `${timeCode(from)} comes after ${timeCode(latest)}`
      : `the cue ends at ${timeCode(to ?? 0)}, before it begins at ${timeCode(from)}`;
  return new TranscriptFault(
    'transcript-order',
    `Line ${line}: ${said}; times are expected in ascending order.`,
  );
}
