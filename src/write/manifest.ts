import { createHash } from 'node:crypto';
import { bytesIn } from './in-the-way.js';

/** Lists what a run wrote, so that a later one knows it again and sees what was edited since. */
export const MANIFEST = '.hrc-inputs.json';

/** What a run of ours may have written, whatever a manifest claims. */
const OURS = /^(?:questions\/)?[A-Za-z0-9%_-][A-Za-z0-9%._-]*\.(?:csv|docx|html|json|md|xlsx)$/;

/** SHA-256 by path; several where a run that was cut short may have left either the earlier file or its own. */
export type Sums = ReadonlyMap<string, readonly string[]>;

/** For whom the files are. */
export type Edition = 'office' | 'public';

/** A file that was kept beside its successor. */
export interface Kept {
  readonly path: string;
  readonly copy: string;
}

export function checksum(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export function manifestOf(sums: Sums, edition: Edition, kept: readonly Kept[] = []): string {
  const files = [...sums].map(
    ([path, known]) => [path, known.length === 1 ? known[0] : known] as const,
  );
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    edition,
    files: Object.fromEntries(files),
    ...(kept.length > 0 && {
      kept: Object.fromEntries(kept.map(({ path, copy }) => [copy, path])),
    }),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * What earlier runs wrote into the folder; undefined where it is not a folder of ours. It is one when it holds our list
 * or, since a list that is hidden is easily left behind when a folder is copied, a `digest.json` of ours: then the map
 * is empty, and no file is known to be as we wrote it.
 */
export async function earlierOutput(folder: string): Promise<Sums | undefined> {
  const listed = sumsIn(await jsonIn(folder, MANIFEST));
  if (listed !== undefined) return listed;
  return isDigest(await jsonIn(folder, 'digest.json')) ? new Map() : undefined;
}

async function jsonIn(folder: string, path: string): Promise<unknown> {
  const bytes = await bytesIn(folder, path);
  try {
    return JSON.parse(bytes?.toString('utf8') ?? 'null');
  } catch {
    return null;
  }
}

function isDigest(content: unknown): boolean {
  if (!isObject(content) || !isObject(content['generator'])) return false;
  return (
    Number.isInteger(content['schemaVersion']) && content['generator']['name'] === 'hrc-inputs'
  );
}

function sumsIn(content: unknown): Sums | undefined {
  if (!isObject(content) || !isObject(content['files'])) return undefined;
  const sums = Object.entries(content['files']).map(([path, known]): [string, string[]] => [
    path,
    (Array.isArray(known) ? (known as unknown[]) : [known]).filter(
      (sum): sum is string => typeof sum === 'string',
    ),
  ]);
  return new Map(sums.filter(([path]) => OURS.test(path)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
