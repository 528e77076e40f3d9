/** The first of ascending offsets that lies behind `offset`, else `otherwise`. */
export function nextAfter(ascending: readonly number[], offset: number, otherwise: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return ascending[low] ?? otherwise;
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
