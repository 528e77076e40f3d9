import type { BlockKind } from '../model/index.js';

/** Fewer numbered paragraphs than this are a list, or the questions, rather than a numbered text. */
const SHORTEST_RUN = 8;

const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\S)/;

/**
 * The numbers of a text whose paragraphs are numbered through, as United Nations documents are, parallel to `blocks`.
 * Such a run starts at 1, climbs by one, and has at least eight members; a paragraph without a number that follows
 * one of them belongs to it, a heading or a cell does not.
 */
export function paragraphNumbers(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
): (string | undefined)[] {
  const numbers = blocks.map(({ kind, text }) =>
    kind === 'paragraph' || kind === 'item' ? numberOf(text) : undefined,
  );
  const run = longestRun(numbers);
  if (run.length < SHORTEST_RUN) return blocks.map(() => undefined);
  const members = new Set(run);
  let current: string | undefined;
  return blocks.map(({ kind }, index) => {
    if (kind === 'heading' || kind === 'cell') current = undefined;
    else if (members.has(index)) current = String(numbers[index]);
    return kind === 'paragraph' || kind === 'item' ? current : undefined;
  });
}

function numberOf(text: string): number | undefined {
  const digits = NUMBERED.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Indices of the blocks of the longest 1, 2, 3 … that can be read off in order. Of runs that have come to the same
 * number all go on alike, so that only the one that began first is kept.
 */
function longestRun(numbers: readonly (number | undefined)[]): number[] {
  const byLength = new Map<number, number[]>();
  const keep = (run: number[]): void => {
    const other = byLength.get(run.length);
    if (other === undefined || (run[0] ?? 0) < (other[0] ?? 0)) byLength.set(run.length, run);
  };
  numbers.forEach((number, index) => {
    if (number === undefined) return;
    if (number === 1) keep([index]);
    const run = byLength.get(number - 1);
    if (run === undefined) return;
    byLength.delete(number - 1);
    run.push(index);
    keep(run);
  });
  return [...byLength.values()].reduce<number[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
}
