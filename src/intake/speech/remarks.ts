import type { Call, Diagnostic, Speaker, SpokenTurn } from '../../model/index.js';
import { grantedMinutes } from './granted.js';

/** What is to be said of one speaker's turns: those longer than granted, interpreted ones, and one whom nobody knows. */
export function remarksOnTurns(
  { name, turns, isUnknown }: Speaker,
  call: Call,
): readonly Diagnostic[] {
  const granted = grantedMinutes(call);
  return [
    ...(isUnknown === true ? [unknown(name, turns)] : []),
    ...turns.flatMap((turn) => [...overTime(turn, granted), ...ofInterpreter(turn)]),
  ];
}

/** Whether one of the turns is longer than the call grants. */
export function isOverTime({ turns }: Speaker, call: Call): boolean {
  const granted = grantedMinutes(call);
  return turns.some(({ seconds }) => seconds > granted * 60);
}

/** Names nobody: it is shown to the public as well. */
function overTime({ at, seconds }: SpokenTurn, granted: number): Diagnostic[] {
  if (seconds <= granted * 60) return [];
  return [
    {
      code: 'over-time',
      severity: 'warning',
      place: { time: at },
      message: `The turn at ${at} lasts ${lengthOf(seconds)}, longer than ${granted} minutes.`,
      remedy: 'Decide whether all of it counts.',
    },
  ];
}

function ofInterpreter({ interpreted }: SpokenTurn): Diagnostic[] {
  if (interpreted === undefined) return [];
  const { at, mark } = interpreted;
  return [
    {
      code: 'interpreted',
      severity: 'note',
      place: { time: at },
      message: `What is said at ${at} is an interpretation (${mark}), not the speaker's own words.`,
    },
  ];
}

function unknown(name: string, turns: readonly SpokenTurn[]): Diagnostic {
  const at = turns[0]?.at ?? '';
  return {
    code: 'speaker-unknown',
    severity: 'warning',
    place: { time: at },
    message: `The transcript does not say who speaks at ${at}, but “${name}”.`,
    remedy: 'Write the name under “submitter” in register.csv, or into the transcript.',
  };
}

/** `4:05` for 245 seconds. */
function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
