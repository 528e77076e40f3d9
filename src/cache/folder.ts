import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where the cache is: below `XDG_CACHE_HOME` where that is set and absolute, else below `~/.cache` (XDG Base Directory). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: home = '' } = env;
  return join(isAbsolute(home) ? home : join(homedir(), '.cache'), 'hrc-inputs');
}
