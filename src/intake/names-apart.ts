import { resolve, sep } from 'node:path';
import { visibleName } from './file-names.js';
import { lookOf } from './look-alike.js';

/** What each path is called: its last part, with as many of the folders before it as tell it from the others. */
export function namesApart(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let open = [...new Set(paths.map((path) => resolve(path)))];
  for (let count = 1; open.length > 0; count += 1) {
    const alike = new Map<string, string[]>();
    for (const path of open) {
      const name = visibleName(path.split(sep).slice(-count).join('/'));
      names.set(path, name);
      const key = lookOf(name);
      alike.set(key, [...(alike.get(key) ?? []), path]);
    }
    open = [...alike.values()]
      .filter((twins) => twins.length > 1)
      .flat()
      .filter((path) => path.split(sep).length > count);
  }
  return new Map(paths.map((path) => [path, names.get(resolve(path)) ?? visibleName(path)]));
}
