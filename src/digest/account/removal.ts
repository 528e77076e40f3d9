import type { Call, Corrections, Diagnostic, Reading, Removal } from '../../model/index.js';
import type { Again } from '../again/index.js';
import type { CountedReading } from '../counted.js';

/** What keeps a file from being read whatever its format, as problems name it. */
const HINDRANCES: ReadonlySet<string> = new Set([
  'special-file',
  'link-not-followed',
  'vanished',
  'unreadable',
  'changed',
  'too-large',
  'damaged',
  'encrypted',
  'empty',
]);

/** Those that may say the same as others: what was read and is a submission. */
export function comparable(readings: readonly Reading[]): CountedReading[] {
  return readings.flatMap((reading) =>
    isRead(reading) && beforeReading(reading) === undefined ? [reading] : [],
  );
}

/** Why each reading is not counted, in their order; undefined for a counted one. */
export function removals(
  readings: readonly Reading[],
  { standings }: Pick<Again, 'standings'>,
  diagnostics: readonly Diagnostic[],
  call: Pick<Call, 'late'>,
): (Removal | undefined)[] {
  const hindered = new Set(
    diagnostics.filter(({ code }) => HINDRANCES.has(code)).flatMap(({ file }) => file ?? []),
  );
  return readings.map((reading) => {
    const { entry, corrections } = reading;
    const before = beforeReading(reading);
    if (before !== undefined) return before;
    if (reading.status === 'failed' || entry.format === 'empty') return 'unreadable';
    if (!isRead(reading)) return hindered.has(entry.file) ? 'unreadable' : 'format';
    if (corrections?.counted === true) return undefined;
    return standings.get(entry.id)?.reason ?? afterReading(reading, call);
  });
}

export function isCounted(
  reading: Reading,
  removal: Removal | undefined,
): reading is CountedReading {
  return removal === undefined && isRead(reading);
}

function isRead(reading: Reading): reading is CountedReading {
  return reading.content !== undefined;
}

/** What the drafter leaves out, and what is no submission: before anything else is asked. */
function beforeReading({ entry, content, corrections }: Reading): Removal | undefined {
  if (entry.format === 'system') return 'not-a-submission';
  if (corrections?.counted === false || corrections?.removal !== undefined) {
    return removalBy(corrections);
  }
  return content?.mere !== undefined && corrections?.counted !== true
    ? 'not-a-submission'
    : undefined;
}

function removalBy({ removal, duplicateOf }: Corrections): Removal {
  return removal ?? (typeof duplicateOf === 'string' ? 'duplicate' : 'not-a-submission');
}

function afterReading(
  { content, status }: CountedReading,
  { late }: Pick<Call, 'late'>,
): Removal | undefined {
  if (late === 'exclude' && content.receipt?.late === 'yes') return 'late';
  return content.languages.main === 'other' || status === 'skipped' ? 'language' : undefined;
}
