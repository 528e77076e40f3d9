import type { Diagnostic, Entry } from '../model/index.js';
import { idStem, type Draft } from './entries.js';

/** Gives ids in the order of paths, finds byte-equal twins, and addresses the remarks. */
export function numbered(drafts: readonly Draft[]): {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const perStem = new Map<string, number>();
  const firsts = new Map<string, Entry>();
  const diagnostics: Diagnostic[] = [];
  const entries = drafts.map(({ entry: drafted, remarks }) => {
    const stem = idStem(drafted);
    const count = (perStem.get(stem) ?? 0) + 1;
    perStem.set(stem, count);
    const id = count === 1 ? stem : `${stem}-${count}`;
    const alone =
      drafted.sha256 === '' || drafted.format === 'empty' || drafted.format === 'system';
    const first = alone ? undefined : firsts.get(drafted.sha256);
    const entry = { id, ...drafted, ...(first !== undefined && { duplicateOf: first.id }) };
    if (first === undefined && !alone) firsts.set(drafted.sha256, entry);
    diagnostics.push(...remarks.map((remark) => ({ ...remark, submission: id })));
    if (first !== undefined) {
      diagnostics.push({
        code: 'duplicate',
        severity: 'warning',
        submission: id,
        file: entry.file,
        message: `“${entry.file}” has the same bytes as “${first.file}”; it is counted once.`,
        remedy: 'Nothing, if the same file was sent twice; else ask the sender for the right one.',
      });
    }
    return entry;
  });
  return { entries, diagnostics };
}
