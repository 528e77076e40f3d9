import type { Diagnostic, Reading, Removal, Severity } from '../model/index.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** By file (those of no file first), then severity, page, code and message; each said once. */
export function problemsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify(keyOf(diagnostic)), diagnostic]),
  );
  return [...once.values()].sort((a, b) => byOrder(keyOf(a), keyOf(b)));
}

function keyOf({ file, submission, severity, place, code, message, remedy }: Diagnostic) {
  const page = place?.page ?? 0;
  return [file ?? '', submission ?? '', RANK[severity], page, code, message, remedy ?? ''] as const;
}

function byOrder(a: ReturnType<typeof keyOf>, b: ReturnType<typeof keyOf>): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** What asks for an eye on who sent a text, when and how, and on what it answers. */
const IDLE: ReadonlySet<string> = new Set([
  'nothing-placed',
  'perhaps-no-submission',
  'submitter-unsure',
  'subject-not-as-asked',
  'language-not-accepted',
  'over-limit',
  'channel-unknown',
  'late',
  'deadline-hour-unsure',
]);

/** Another stands for those, or they are no submission. */
const STOOD_FOR: ReadonlySet<Removal> = new Set([
  'not-a-submission',
  'superseded',
  'duplicate',
  'translation',
  'campaign',
]);

/** Nobody needs to look at who sent what does not count anyway, nor whether what the drafter counts is a submission. `reasons` runs parallel to the readings. */
export function isNoIdleRemark(
  readings: readonly Reading[],
  reasons: readonly (Removal | undefined)[],
): (remark: Diagnostic) => boolean {
  const idle = new Set(
    readings.flatMap(({ entry }, index) => {
      const reason = reasons[index];
      return reason !== undefined && STOOD_FOR.has(reason) ? [entry.id] : [];
    }),
  );
  const settled = new Set(
    readings.flatMap(({ entry, corrections }) => (corrections?.counted === true ? [entry.id] : [])),
  );
  return ({ code, submission }) => {
    if (submission === undefined) return true;
    if (code === 'perhaps-no-submission' && settled.has(submission)) return false;
    return !(IDLE.has(code) && idle.has(submission));
  };
}
