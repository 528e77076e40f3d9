import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RunError } from '../model/index.js';
import { freeName } from './free-name.js';
import { bytesIn, saveError } from './in-the-way.js';
import { MANIFEST, checksum, earlierOutput, manifestOf } from './manifest.js';
import type { Edition, Kept, Sums } from './manifest.js';
import { closeStage, openStage } from './stage.js';
import { swap } from './swap.js';
import type { Content, Plan } from './swap.js';

/**
 * Puts files, by their paths with `/`, into a folder: all of them or, as far as the file system allows, none.
 *
 * Nothing of the user's is lost. In a folder that holds an earlier digest, a file that is not known to be as we wrote
 * it is first copied beside (`index.edited.md`), unless it is equal to the new one; the manifest lists these copies as
 * `kept`. In any other folder such a file is not replaced, and nothing is written. What an earlier run wrote and this
 * one does not is removed unless it was changed since.
 * Throws RunError: `usage` where something stands in the way, else `fatal`.
 */
export async function saveAll(
  folder: string,
  files: ReadonlyMap<string, Content>,
  edition: Edition = 'office',
): Promise<void> {
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    const plan = await planOf(folder, files, edition);
    const stage = await openStage(folder);
    await swap(folder, stage, plan).finally(() => closeStage(folder, stage));
  } catch (error) {
    if (made !== undefined) await removeMade(resolve(folder), resolve(made));
    throw saveError(folder, error);
  }
}

async function planOf(
  folder: string,
  files: ReadonlyMap<string, Content>,
  edition: Edition,
): Promise<Plan> {
  const earlier = await earlierOutput(folder);
  const incoming = new Map<string, { content: Content; replaces: boolean }>();
  const aside = new Map<string, Buffer>();
  const kept: Kept[] = [];
  const taken = takenBy([...files.keys(), ...(earlier?.keys() ?? [])]);
  for (const [path, content] of files) {
    const own = await bytesIn(folder, path);
    if (own?.equals(Buffer.from(content))) continue;
    incoming.set(path, { content, replaces: own !== undefined });
    if (own === undefined || earlier?.get(path)?.includes(checksum(own))) continue;
    if (earlier === undefined) throw notOurs(join(folder, path));
    const { copy, there } = await freeName(folder, path, own, taken);
    if (!there) aside.set(copy, own);
    kept.push({ path, copy });
  }
  const { outgoing, staying } = await leftOver(folder, earlier ?? new Map(), files);
  const manifest = await manifests(folder, { files, earlier, staying, kept, edition });
  return { aside, incoming, outgoing, manifest };
}

/** Some file systems hold `A.md` and `a.md` for the same. */
function takenBy(paths: readonly string[]): (path: string) => boolean {
  const names = new Set(paths.map((path) => path.toLowerCase()));
  return (path) => names.has(path.toLowerCase());
}

async function manifests(
  folder: string,
  known: {
    readonly files: ReadonlyMap<string, Content>;
    readonly earlier: Sums | undefined;
    readonly staying: Sums;
    readonly kept: readonly Kept[];
    readonly edition: Edition;
  },
): Promise<Plan['manifest']> {
  const { files, earlier, staying, kept, edition } = known;
  const fresh = [...files].map(([path, content]) => [path, [checksum(content)]] as const);
  const both = fresh.map(
    ([path, sums]) => [path, [...new Set([...(earlier?.get(path) ?? []), ...sums])]] as const,
  );
  return {
    before: await bytesIn(folder, MANIFEST),
    during: manifestOf(new Map([...(earlier ?? []), ...both]), edition),
    after: manifestOf(new Map([...staying, ...fresh]), edition, kept),
  };
}

/** Earlier files that this run does not make: outgoing, or staying since they were changed. */
async function leftOver(
  folder: string,
  earlier: Sums,
  files: ReadonlyMap<string, Content>,
): Promise<{ readonly outgoing: readonly string[]; readonly staying: Sums }> {
  const outgoing: string[] = [];
  const staying = new Map<string, readonly string[]>();
  for (const [path, sums] of earlier) {
    if (files.has(path)) continue;
    // What the user has put in its place, such as a link, is left alone.
    const own = await bytesIn(folder, path).catch(() => undefined);
    if (own === undefined) continue;
    if (sums.includes(checksum(own))) outgoing.push(path);
    else staying.set(path, sums);
  }
  return { outgoing, staying };
}

function notOurs(path: string): RunError {
  return new RunError(
    'usage',
    `${path} is not part of an earlier digest and is not replaced.`,
    'Name another folder with --out, or move the file away.',
  );
}

/** From the output folder up to the first that was made for it. */
async function removeMade(folder: string, made: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
  if (folder !== made && dirname(folder) !== folder) await removeMade(dirname(folder), made);
}
