import type { Diagnostic, Submission } from '../model/index.js';
import { result, type Result } from '../model/index.js';
import type { Gold } from './gold.js';

/** A gold with the submissions that it is of: usually one, none where the file is not in the inbox. */
export interface Pair {
  readonly gold: Gold;
  readonly submissions: readonly Submission[];
}

/**
 * Finds the submissions of each gold by the file's name without its ending, wherever in the inbox, in an archive or
 * message the file lies. Gold without a file is an error, a file without gold a warning.
 */
export function pairUp(
  golds: readonly Gold[],
  submissions: readonly Submission[],
): Result<readonly Pair[]> {
  const byName = new Map<string, Submission[]>();
  for (const submission of submissions) {
    for (const name of new Set(
      submission.file
        .normalize('NFC')
        .split(/[\\/!:#]/u)
        .map(bare),
    )) {
      byName.set(name, [...(byName.get(name) ?? []), submission]);
    }
  }
  const pairs = golds.map((gold) => ({ gold, submissions: byName.get(nameOf(gold)) ?? [] }));
  const known = new Set(pairs.flatMap((pair) => pair.submissions));
  return result(pairs, [
    ...pairs.filter((pair) => pair.submissions.length === 0).map(({ gold }) => withoutFile(gold)),
    ...submissions.filter((submission) => !known.has(submission)).map(withoutGold),
  ]);
}

function nameOf({ file }: Gold): string {
  return bare(file.normalize('NFC').split(/[\\/]/u).at(-1) ?? '');
}

function bare(name: string): string {
  return name.replace(/\.(?:eml|docx?|pdf)$/iu, '');
}

function withoutFile({ id, file }: Gold): Diagnostic {
  return {
    code: 'gold-without-file',
    severity: 'error',
    file,
    message: `The gold “${id}” is of a file that is not in the inbox; its answers count as missed.`,
    remedy: 'Put the file into the inbox, or take the gold away.',
  };
}

function withoutGold({ id, file }: Submission): Diagnostic {
  return {
    code: 'file-without-gold',
    severity: 'warning',
    submission: id,
    file,
    message: 'No gold is of this file; it counts for nothing.',
    remedy: 'Write its gold, or take the file out of the inbox.',
  };
}
