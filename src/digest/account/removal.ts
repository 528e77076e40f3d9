import type { Content, Diagnostic, Reading, Removal } from '../model/index.js';

/** A reading whose answers the digest holds. */
export type CountedReading = Reading & { readonly content: Content };

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

/** Why each reading is not counted, in their order; undefined for a counted one. */
export function removals(
  readings: readonly Reading[],
  diagnostics: readonly Diagnostic[],
): (Removal | undefined)[] {
  const first = firstRead(readings);
  const hindered = new Set(
    diagnostics.filter(({ code }) => HINDRANCES.has(code)).flatMap(({ file }) => file ?? []),
  );
  return readings.map((reading) => removalOf(reading, first, hindered));
}

export function isCounted(
  reading: Reading,
  removal: Removal | undefined,
): reading is CountedReading {
  return removal === undefined && reading.content !== undefined;
}

/** Of several entries with the same bytes, the first that could be read stands for all: its id by each one's original. */
function firstRead(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { entry, content } of readings) {
    const original = originalOf(entry);
    if (content !== undefined && !first.has(original)) first.set(original, entry.id);
  }
  return first;
}

function originalOf(entry: Reading['entry']): string {
  return entry.duplicateOf ?? entry.id;
}

function removalOf(
  reading: Reading,
  first: ReadonlyMap<string, string>,
  hindered: ReadonlySet<string>,
): Removal | undefined {
  const { entry, status, content } = reading;
  if (entry.format === 'system') return 'not-a-submission';
  if (status === 'failed' || entry.format === 'empty') return 'unreadable';
  if (content === undefined) return hindered.has(entry.file) ? 'unreadable' : 'format';
  if (first.get(originalOf(entry)) !== entry.id) return 'duplicate';
  if (content.languages.main === 'other' || status === 'skipped') return 'language';
  return undefined;
}
