import { REGISTER_FILE, type Diagnostic, type Reading, type Removal } from '../../model/index.js';

/** What the drafter's register wants counted and cannot be, with `removals` in the order of the readings. */
export function withoutEffect(
  readings: readonly Reading[],
  removals: readonly (Removal | undefined)[],
): Diagnostic[] {
  return readings.flatMap(({ entry, corrections }, index): Diagnostic[] => {
    if (corrections?.counted !== true || removals[index] === undefined) return [];
    return [
      {
        code: 'register-without-effect',
        severity: 'warning',
        submission: entry.id,
        file: entry.file,
        message: `${REGISTER_FILE} says that “${entry.file}” counts, but it could not be read and is not counted.`,
        remedy: `Ask the sender for a file that can be read, or take “yes” out of ${REGISTER_FILE}.`,
      },
    ];
  });
}
