import { BOUNDS, type Diagnostic, type Member } from '../../model/index.js';
import { isSystemFile } from './entry-names.js';
import { someDiagnostic, type ContainerFailureCode } from './failure.js';
import { shownName, uniqueNames } from './member-names.js';

/** What is taken out of an archive, within its bounds, and what had to be left. */
export interface Gathering {
  /** True for what systems leave in archives. */
  readonly ignores: (name: string) => boolean;
  /** Bytes that the next file may have. */
  readonly room: () => number;
  /** Counts bytes that were unpacked in vain. */
  readonly waste: (bytes: number) => void;
  readonly keep: (name: string, bytes: Uint8Array) => void;
  readonly miss: (code: ContainerFailureCode, name: string) => void;
  readonly members: () => readonly Member[];
  /** One for each reason for which files are missing. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export function createGathering(): Gathering {
  const members: Member[] = [];
  const missed = new Map<ContainerFailureCode, string[]>();
  const unique = uniqueNames();
  let unpacked = 0;
  let wasted = 0;
  const room = (): number =>
    wasted > BOUNDS.archiveWaste
      ? 0
      : Math.max(0, Math.min(BOUNDS.archivePartBytes, BOUNDS.archiveBytes - unpacked));
  const miss: Gathering['miss'] = (code, name) => {
    const names = missed.get(code) ?? [];
    names.push(shownName(name, 'kept') || 'a file without a name');
    missed.set(code, names);
  };
  return {
    ignores: isSystemFile,
    room,
    waste: (bytes) => {
      wasted += bytes;
    },
    keep: (name, bytes) => {
      if (members.length >= BOUNDS.archiveParts || bytes.length > room()) miss('too-large', name);
      else members.push({ name: unique(shownName(name, 'kept') || 'file'), bytes });
      unpacked += bytes.length;
    },
    miss,
    members: () => members,
    diagnostics: () => [...missed].map(([code, names]) => someDiagnostic(code, names)),
  };
}
