import { REMOVALS, type Ledger, type Reading, type Removal, type Status } from '../model/index.js';

/** From received to counted; `reasons` runs parallel to the readings. Reasons that removed nothing are left out. */
export function ledgerOf(
  readings: readonly Reading[],
  reasons: readonly (Removal | undefined)[],
): Ledger {
  const removed = REMOVALS.map((reason) => ({
    reason,
    submissions: readings
      .filter((_, index) => reasons[index] === reason)
      .map(({ entry }) => entry.id),
  })).filter(({ submissions }) => submissions.length > 0);
  const byStatus: Record<Status, number> = { complete: 0, partial: 0, failed: 0, skipped: 0 };
  for (const { status } of readings) byStatus[status] += 1;
  return {
    received: readings.length,
    removed,
    counted: reasons.filter((reason) => reason === undefined).length,
    byStatus,
  };
}
