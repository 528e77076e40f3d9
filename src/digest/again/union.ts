/** Sets of indices that grow together. */
export interface Union {
  readonly join: (a: number, b: number) => void;
  /** The least index of the set that one is in. */
  readonly rootOf: (index: number) => number;
  /** The sets of two and more, each in ascending order, by their least. */
  readonly sets: () => readonly (readonly number[])[];
}

export function unionOver(size: number): Union {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents[high] = low;
  };
  const sets = (): number[][] => {
    const found = new Map<number, number[]>();
    for (let index = 0; index < size; index += 1) {
      const root = rootOf(index);
      const set = found.get(root);
      if (set === undefined) found.set(root, [index]);
      else set.push(index);
    }
    return [...found.values()].filter((set) => set.length > 1);
  };
  return { join, rootOf, sets };
}
