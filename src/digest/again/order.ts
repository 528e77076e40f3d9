import type { Sender } from './sender.js';

/** Which of two texts of one sender is the newer; `doubt` where nothing tells, or what tells contradicts itself. */
export function newerOf(a: Sender, b: Sender): 'a' | 'b' | 'doubt' {
  const signs = [byTime(a, b), byMarks(a, b)].filter((sign) => sign !== 0);
  const said = bySaying(a, b);
  if (said !== 0 && signs.every((sign) => sign === said)) return said > 0 ? 'a' : 'b';
  const [first] = signs;
  if (first === undefined || signs.some((sign) => sign !== first)) return 'doubt';
  return first > 0 ? 'a' : 'b';
}

function byTime({ received: a }: Sender, { received: b }: Sender): number {
  return a === undefined || b === undefined ? 0 : Math.sign(a - b);
}

/** A name without marks is an earlier version where the other has some, and a later one than a draft. */
function byMarks(a: Sender, b: Sender): number {
  const [one, other] = [versionOf(a), versionOf(b)];
  return Math.sign(one - other);
}

function bySaying({ says: a }: Sender, { says: b }: Sender): number {
  return Number(a !== undefined) - Number(b !== undefined);
}

export function versionOf({ marks }: Sender): number {
  return marks.reduce(
    (most, { version = 0 }) => (Math.abs(version) > Math.abs(most) ? version : most),
    0,
  );
}
