import type { Store } from '../src/model/index.js';

/** Keeps what was read for the length of a test file, so that a file which several tests look at is read once. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    get: (key) => {
      const json = kept.get(key);
      return Promise.resolve(json === undefined ? undefined : (JSON.parse(json) as unknown));
    },
    put: (key, value) => {
      kept.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
  };
}
