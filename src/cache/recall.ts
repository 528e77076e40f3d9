import { createHash } from 'node:crypto';
import type { Store } from '../model/index.js';

interface Kept<T> {
  readonly of: string;
  readonly value: T;
}

/**
 * The value that was worked out for the same state before, else worked out now and, where `keeps` says so, kept in place
 * of the one before under the same name. `state` and the value are what JSON can carry.
 */
export async function recall<T>(
  store: Store | undefined,
  name: string,
  state: unknown,
  work: () => Promise<T>,
  keeps: (value: T) => boolean,
): Promise<T> {
  if (store === undefined) return work();
  const of = createHash('sha256').update(JSON.stringify(state)).digest('hex');
  // The store gives back what was put, or nothing.
  const kept = (await store.get(name)) as Kept<T> | undefined;
  if (kept?.of === of) return kept.value;
  const value = await work();
  if (keeps(value)) await store.put(name, { of, value } satisfies Kept<T>);
  return value;
}
