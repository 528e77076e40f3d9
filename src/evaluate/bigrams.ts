/** How often each thing occurs. */
export type Bag = ReadonlyMap<string, number>;

/**
 * The words of a text, and each Chinese character by itself, without case, marks or lengthening strokes: what a
 * recognizer or another way of writing leaves the same.
 */
export function tokensOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ـ/gu, '');
  return plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** The pairs of neighbouring tokens of a text; a single token is a pair with nothing. */
export function bigramsOf(text: string): Bag {
  const tokens = tokensOf(text);
  const bag = new Map<string, number>();
  const pairs = tokens.length === 1 ? 1 : tokens.length - 1;
  for (let at = 0; at < pairs; at += 1) {
    const pair = `${tokens[at] ?? ''} ${tokens[at + 1] ?? ''}`;
    bag.set(pair, (bag.get(pair) ?? 0) + 1);
  }
  return bag;
}

/** Number of things in a bag, each as often as it occurs. */
export function sizeOf(bag: Bag): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}

/** Number of things that two bags share. */
export function sharedSize(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [thing, count] of a) sum += Math.min(count, b.get(thing) ?? 0);
  return sum;
}

/** What is left of a bag when the things of another are taken out, each as often as it occurs there. */
export function without(bag: Bag, taken: Bag): Bag {
  return new Map(
    Array.from(bag, ([thing, count]) => [thing, count - Math.min(count, taken.get(thing) ?? 0)]),
  );
}
