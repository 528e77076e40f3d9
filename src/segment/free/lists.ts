import type { BlockReading } from '../block-reading.js';
import { weightOf } from '../form.js';
import type { Speech } from '../text-evidence.js';
import { isTitle } from './title.js';

/** What a block says together with the list of which it is part. */
export interface Told {
  readonly strengths: readonly number[];
  /** Its share of what the list says: 1 for a block by itself. */
  readonly share: number;
}

const LONGEST_ITEM = 300;

/** Whether a block goes on with a list, or is what the block above announces. */
export function goesOn(reading: BlockReading, above: BlockReading): boolean {
  return /[:：]\s*$/u.test(above.text) || (isListed(reading) && isListed(above));
}

/** A short item of a list; paragraphs that are numbered right through a text are none. */
function isListed({ block, text }: BlockReading): boolean {
  return (
    block.kind === 'item' && block.place.paragraph === undefined && weightOf(text) <= LONGEST_ITEM
  );
}

/**
 * A list and the line that announces it speak as one: of items that are a few words each, those that say nothing must
 * not outvote the one that does. Parallel to the blocks; what stands above `from` is no list.
 */
export function toldTogether(
  readings: readonly BlockReading[],
  speeches: readonly Speech[],
  from: number,
): Told[] {
  const told: Told[] = [];
  let list: number[] = [];
  const close = (): void => {
    const strengths = sumOf(list.map((at) => speeches[at]?.strengths ?? []));
    for (const at of list) told[at] = { strengths, share: 1 / list.length };
  };
  readings.forEach((reading, at) => {
    const above = at > from ? readings[at - 1] : undefined;
    const isInside = above && !isTitle(above) && !isTitle(reading) && goesOn(reading, above);
    if (!isInside) {
      close();
      list = [];
    }
    list.push(at);
  });
  close();
  return told;
}

function sumOf([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return first.map((strength, question) =>
    others.reduce((sum, other) => sum + (other[question] ?? 0), strength),
  );
}
