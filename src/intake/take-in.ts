import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { result, RunError, type Diagnostic, type Entry, type Result } from '../model/index.js';
import { examine, type Draft } from './entries.js';
import { isRegisterName, withNumber } from './file-names.js';
import { unpacked, type Opener } from './unpack.js';
import { numbered } from './numbered.js';
import { systemReason } from './system-reason.js';
import { errorCode, walk, type Found } from './walk.js';

export interface TakeInOptions {
  /** Absolute paths that are not walked, such as the output folder. */
  readonly exclude?: readonly string[];
}

/**
 * Every entry of a folder, by path (NFC, code units), with what can be said of it before it is read. Folders are walked to
 * any depth, and archives and mailboxes like folders; links are never followed out of the inbox or into a folder. A folder that does not exist, cannot be read or
 * holds no files is a `RunError` (usage).
 */
export async function takeIn(
  inbox: string,
  opener: Opener,
  options: TakeInOptions = {},
): Promise<Result<readonly Entry[]>> {
  const root = await openInbox(inbox);
  const excluded = await Promise.all((options.exclude ?? []).map(realOrSame));
  const walked = await walk(root, new Set(excluded));
  refuseUnreadableRoot(inbox, walked);
  const registers = walked.filter(({ file }) => isRegisterName(file));
  const others = walked.filter(({ file }) => !isRegisterName(file));
  const { found, remarks: names } = nameApart(others.sort(byPath));
  const remarks = [...names, ...registers.flatMap(remarkOnRegister)];
  const drafts: Draft[] = [];
  for (const one of found) {
    const draft = await examine(one, opener.mimeOf);
    if (draft === undefined) continue;
    const inside = await unpacked(draft, one.location, opener);
    drafts.push(...inside.drafts);
    remarks.push(...inside.remarks);
  }
  if (drafts.every(({ entry }) => entry.format === 'system')) {
    throw new RunError(
      'usage',
      `The inbox “${inbox}” holds no files to read.`,
      'Put the submissions (PDF or Word files) into it, or name another folder.',
    );
  }
  const { entries, diagnostics } = numbered(drafts);
  return result(entries, [...remarks, ...diagnostics]);
}

async function openInbox(inbox: string): Promise<string> {
  try {
    const root = await realpath(resolve(inbox));
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    const reason = errorCode(error);
    throw new RunError(
      'usage',
      reason === 'ENOENT' || reason === 'ENOTDIR'
        ? `The inbox “${inbox}” does not exist.`
        : `The inbox “${inbox}” cannot be opened (${systemReason(reason)}).`,
      'Name the folder that holds the submissions.',
    );
  }
  throw new RunError(
    'usage',
    `The inbox “${inbox}” is not a folder.`,
    'Name the folder that holds the submissions, not one file of it.',
  );
}

async function realOrSame(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // An output folder that does not exist yet holds nothing to leave out.
    return path;
  }
}

function refuseUnreadableRoot(inbox: string, walked: readonly Found[]): void {
  const root = walked.find(({ file }) => file === '');
  if (root === undefined) return;
  throw new RunError(
    'usage',
    `The inbox “${inbox}” cannot be read (${systemReason(root.reason ?? '')}).`,
    'Give yourself the right to read the folder and run again.',
  );
}

function byPath(a: Found, b: Found): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.location.compare(b.location);
}

/** Gives a visible number to the second of two names that are the same once shown, and says what else is odd of names. */
function nameApart(sorted: readonly Found[]): {
  readonly found: readonly Found[];
  readonly remarks: readonly Diagnostic[];
} {
  const taken = new Set(sorted.map(({ file }) => file));
  const used = new Set<string>();
  const remarks: Diagnostic[] = [];
  const found = sorted.map((one) => {
    let { file } = one;
    for (let number = 2; used.has(file); number += 1) {
      const next = withNumber(one.file, number);
      if (!taken.has(next)) file = next;
    }
    used.add(file);
    taken.add(file);
    remarks.push(...remarksOnName(one, file));
    return { ...one, file };
  });
  return { found: found.sort(byPath), remarks };
}

/** The drafter's register stands beside the submissions; in a folder among them it is not looked for. */
function remarkOnRegister({ file }: Found): readonly Diagnostic[] {
  if (!file.includes('/')) return [];
  return [
    {
      code: 'register-elsewhere',
      severity: 'warning',
      file,
      message: `“${file}” is not at the top of the inbox: it was neither read as a submission nor used as the register.`,
      remedy: 'Move it to the top of the inbox, or give it another name if it is a submission.',
    },
  ];
}

function remarksOnName(one: Found, file: string): readonly Diagnostic[] {
  const remarks: Diagnostic[] = [];
  if (file !== one.file) {
    remarks.push({
      code: 'twin-name',
      severity: 'warning',
      file,
      message: `Two files in the inbox have names that look the same, “${one.file}”; this one is called “${file}” here.`,
      remedy: 'Rename one of them.',
    });
  }
  if (!one.utf8) {
    remarks.push({
      code: 'name-not-utf8',
      severity: 'note',
      file,
      message: `The name of “${file}” on disk is not UTF-8; what could not be shown is replaced.`,
    });
  }
  if (one.kind === 'folder-link' || one.kind === 'system-folder') {
    remarks.push({
      code: one.kind === 'folder-link' ? 'link-not-followed' : 'system-folder',
      severity: 'note',
      file,
      message:
        one.kind === 'folder-link'
          ? `“${file}” is a link to a folder of this inbox, which is read where it stands.`
          : `“${file}” is a program's own folder; it was not read.`,
    });
  }
  if (one.kind === 'earlier-digest') {
    remarks.push({
      code: 'earlier-digest',
      severity: 'note',
      file,
      message: `“${file}” is a digest that was written earlier; it was not read.`,
      remedy: 'Write digests outside the inbox; if a submission lies in that folder, move it out.',
    });
  }
  return remarks;
}
