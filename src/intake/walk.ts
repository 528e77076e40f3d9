import { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isSystemFolder, isUtf8, visibleName } from './file-names.js';

/** Something that stands in the inbox, before its bytes are looked at. */
export interface Found {
  /** Relative to the inbox, as it is shown; twins still alike. */
  readonly file: string;
  /** As it is on disk; bytes that are not UTF-8 stand as U+FFFD. */
  readonly path: string;
  /** As it is on disk, byte for byte. */
  readonly location: Buffer;
  readonly utf8: boolean;
  readonly kind:
    | 'file'
    | 'special'
    | 'broken-link'
    | 'outside-link'
    | 'folder-link'
    | 'system-folder'
    | 'earlier-digest'
    | 'unreadable-folder';
  /** What the system said, where something could not be read. */
  readonly reason?: string;
}

interface Folder {
  readonly location: Buffer;
  /** Prefix of the shown paths inside; empty for the inbox itself. */
  readonly prefix: string;
  readonly utf8: boolean;
}

/** The list of its files that this program leaves in a folder it has written. */
const MANIFEST = '.hrc-inputs.json';

const SLASH = Buffer.from('/');

/** The system's short name for what went wrong, such as `EACCES`. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && code !== '' ? code : 'unknown error';
}

/** Everything below a folder, in no particular order; never follows a link to a folder, never opens a file. */
export async function walk(
  inbox: string,
  excluded: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const waiting: Folder[] = [{ location: Buffer.from(inbox), prefix: '', utf8: true }];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const parent = folder;
    let children: readonly Dirent<Buffer>[];
    try {
      children = await readdir(parent.location, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      found.push(describe(parent, 'unreadable-folder', errorCode(error)));
      continue;
    }
    // The inbox itself is read whatever lies in it: it was named.
    if (parent.prefix !== '' && children.some(isManifest)) {
      found.push(describe(parent, 'earlier-digest'));
      continue;
    }
    for (const child of children) {
      const location = Buffer.concat([parent.location, SLASH, child.name]);
      if (excluded.has(location.toString('utf8'))) continue;
      const shown = visibleName(child.name.toString('utf8'));
      const inside = {
        location,
        prefix: parent.prefix === '' ? shown : `${parent.prefix}/${shown}`,
        utf8: parent.utf8 && isUtf8(child.name),
      };
      if (!child.isDirectory()) found.push(await describeChild(child, inside, inbox));
      else if (isSystemFolder(shown)) found.push(describe(inside, 'system-folder'));
      else waiting.push(inside);
    }
  }
  return found;
}

function isManifest(child: Dirent<Buffer>): boolean {
  return child.isFile() && child.name.toString('utf8') === MANIFEST;
}

function describe(at: Folder, kind: Found['kind'], reason?: string): Found {
  return {
    file: at.prefix,
    path: at.location.toString('utf8'),
    location: at.location,
    utf8: at.utf8,
    kind,
    ...(reason !== undefined && { reason }),
  };
}

async function describeChild(child: Dirent<Buffer>, at: Folder, inbox: string): Promise<Found> {
  if (child.isFile()) return describe(at, 'file');
  if (!child.isSymbolicLink()) return describe(at, 'special');
  try {
    const target = await realpath(at.location);
    const kind = await stat(at.location);
    const inside = target.startsWith(inbox.endsWith('/') ? inbox : `${inbox}/`);
    // A folder of the inbox is read where it is; following the link as well would double it, or never end.
    if (kind.isDirectory()) {
      return describe(at, inside || target === inbox ? 'folder-link' : 'outside-link');
    }
    if (!inside) return describe(at, 'outside-link');
    return describe(at, kind.isFile() ? 'file' : 'special');
  } catch (error) {
    return describe(at, 'broken-link', errorCode(error));
  }
}
