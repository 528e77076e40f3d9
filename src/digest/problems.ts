import type { Diagnostic, Severity } from '../model/index.js';

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
