import {
  LEDGER_KEYS,
  REMOVALS,
  UNKNOWN,
  ledgerCode,
  type Ledger,
  type LedgerKey,
  type LedgerLine,
  type Reading,
  type Removal,
  type SameAgain,
  type Status,
  type Submission,
} from '../../model/index.js';

/**
 * From received to counted; `reasons` and `submissions` run parallel to the readings. Reasons that removed nothing are
 * left out.
 */
export function ledgerOf(
  readings: readonly Reading[],
  submissions: readonly Submission[],
  reasons: readonly (Removal | undefined)[],
  groups: readonly SameAgain[],
): Ledger {
  const removed = REMOVALS.map((reason) => ({
    reason,
    submissions: readings
      .filter((_, index) => reasons[index] === reason)
      .map(({ entry }) => entry.id),
  })).filter(({ submissions: ids }) => ids.length > 0);
  const byStatus: Record<Status, number> = { complete: 0, partial: 0, failed: 0, skipped: 0 };
  for (const { status } of readings) byStatus[status] += 1;
  const isCounted = reasons.map((reason) => reason === undefined);
  const tables = LEDGER_KEYS.map((key): [LedgerKey, LedgerLine[]] => [
    key,
    linesOf(
      submissions.map((submission, index) => ({
        code: readings[index]?.content === undefined ? UNKNOWN : ledgerCode(submission, key),
        isCounted: isCounted[index] === true,
      })),
    ),
  ]);
  return {
    received: readings.length,
    removed,
    counted: isCounted.filter(Boolean).length,
    byStatus,
    by: tablesOf(tables),
    groups,
  };
}

function tablesOf(tables: readonly (readonly [LedgerKey, LedgerLine[]])[]): Ledger['by'] {
  const by: Record<LedgerKey, LedgerLine[]> = {
    group: [],
    region: [],
    country: [],
    language: [],
    channel: [],
  };
  for (const [key, lines] of tables) by[key] = lines;
  return by;
}

/** Most received first, then by code; what is not known last. */
function linesOf(
  found: readonly { readonly code: string; readonly isCounted: boolean }[],
): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const { code, isCounted } of found) {
    const { received = 0, counted = 0 } = lines.get(code) ?? {};
    lines.set(code, { code, received: received + 1, counted: counted + Number(isCounted) });
  }
  return [...lines.values()].sort(
    (a, b) =>
      Number(a.code === UNKNOWN) - Number(b.code === UNKNOWN) ||
      b.received - a.received ||
      (a.code < b.code ? -1 : 1),
  );
}
