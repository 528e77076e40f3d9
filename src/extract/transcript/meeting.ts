import type { Speaker, SpokenTurn } from '../../model/index.js';
import { timeCode, type Cue } from './cue.js';
import { withoutInterpreters } from './interpreting.js';
import { moderatorsOf } from './moderator.js';
import { rosterOf } from './roster.js';
import type { Line } from './lines.js';
import { plainLabel, speakerOf } from './speaker.js';
import { checkOrder, turnsOf, type Turn } from './turns.js';

/** Who speaks in a meeting, and when. */
export interface Contribution {
  readonly speaker: Speaker;
  readonly turns: readonly Turn[];
}

export interface Meeting {
  /** In the order in which they first speak. */
  readonly contributions: readonly Contribution[];
  /** How many turns of whoever leads it were left out. */
  readonly leading: number;
}

/** The contributions to a meeting; `before` is what stands above them. Throws `TranscriptFault`. */
export function meetingOf(heard: readonly Cue[], before: readonly Line[]): Meeting {
  checkOrder(heard);
  const labelled = heard.map((cue) =>
    cue.speaker === undefined ? cue : { ...cue, speaker: plainLabel(cue.speaker) || cue.speaker },
  );
  const cues = withoutInterpreters(labelled, moderatorsOf(turnsOf(labelled)));
  const turns = withEnds(turnsOf(underOneLabel(cues)));
  const leading = moderatorsOf(turns);
  const spoken = turns.filter(({ speaker }) => !leading.has(speaker));
  return {
    contributions: contributionsOf(spoken, before),
    leading: turns.length - spoken.length,
  };
}

function contributionsOf(spoken: readonly Turn[], before: readonly Line[]): Contribution[] {
  const labels = [...new Set(spoken.map(({ speaker }) => speaker))];
  const names = new Map(labels.map((label) => [label, speakerOf(label, '').name]));
  const listed = rosterOf(before, [...new Set(names.values())]);
  return labels
    .flatMap((label) => {
      const own = spoken.filter(({ speaker }) => speaker === label);
      const told = (turns: readonly Turn[]): Contribution => ({
        speaker: {
          ...speakerOf(label, wordsOf(turns), listed.get(names.get(label) ?? '')),
          turns: turns.map(spokenTurn),
        },
        turns,
      });
      const one = told(own);
      // Those whom nobody knows may be several.
      const areApart = one.speaker.isUnknown === true && !/\d/u.test(label);
      return areApart ? own.map((turn) => told([turn])) : [one];
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ turns }: Contribution): number {
  return turns[0]?.cues[0]?.from ?? 0;
}

/** One who is first named with a city and later without is one speaker. */
function underOneLabel(cues: readonly Cue[]): Cue[] {
  const labels = [...new Set(cues.flatMap(({ speaker }) => speaker ?? []))];
  const keyOf = (label: string): string => speakerOf(label, '').name.toLowerCase();
  const fuller = new Map<string, Set<string>>();
  for (const label of labels) {
    if (speakerOf(label, '').beside === undefined) continue;
    fuller.set(keyOf(label), (fuller.get(keyOf(label)) ?? new Set()).add(label));
  }
  const known = new Map(
    labels.map((label) => {
      const others = [...(fuller.get(keyOf(label)) ?? [])];
      return [label, others.length === 1 ? (others[0] ?? label) : label];
    }),
  );
  return cues.map((cue) =>
    cue.speaker === undefined ? cue : { ...cue, speaker: known.get(cue.speaker) ?? cue.speaker },
  );
}

/** Where nothing tells when a turn ends, it ends when the next begins. */
function withEnds(turns: readonly Turn[]): Turn[] {
  return turns.map(({ speaker, cues }, index) => {
    const next = turns[index + 1]?.cues[0]?.from;
    return {
      speaker,
      cues: cues.map((cue, at) => {
        const to = cue.to ?? cues[at + 1]?.from ?? next;
        return to === undefined ? cue : { ...cue, to };
      }),
    };
  });
}

function wordsOf(turns: readonly Turn[]): string {
  return turns.flatMap(({ cues }) => cues.map(({ text }) => text)).join(' ');
}

/** An interpreter who speaks afterwards takes time that the speaker does not. */
function spokenTurn({ cues }: Turn): SpokenTurn {
  const from = cues[0]?.from ?? 0;
  const own = cues.filter(({ interpreted }) => interpreted === undefined);
  const to = ((own.length > 0 ? own : cues).at(-1)?.to ?? from) - from;
  const heard = cues.find(({ interpreted }) => interpreted !== undefined);
  return {
    at: timeCode(from),
    seconds: Math.floor(to / 1000),
    ...(heard?.interpreted !== undefined && {
      interpreted: { at: timeCode(heard.from), mark: heard.interpreted },
    }),
  };
}
