/** How many of ascending offsets lie before `offset`. */
export function countBefore(ascending: readonly number[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of ascending offsets that lies behind `offset`, else `otherwise`. */
export function nextAfter(ascending: readonly number[], offset: number, otherwise: number): number {
  return ascending[countBefore(ascending, offset + 1)] ?? otherwise;
}

/** Members under the key that each of them has, in their order. */
export function groupedBy<T>(
  members: readonly T[],
  keyOf: (member: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
