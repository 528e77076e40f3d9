import type { Diagnostic } from './diagnostic.js';

/** What depends on the machine and the moment rather than on the bytes of a file. */
const PASSING: ReadonlySet<string> = new Set([
  'timed-out',
  'out-of-memory',
  'reader-ended',
  'reader-untrusted',
  'reader-not-started',
  'ocr-unavailable',
  'ocr-language-missing',
  'ocr-late',
  'vanished',
  'unreadable',
  'changed',
  'date-future',
]);

/** True where the same bytes would bring the same diagnostics on another day and machine. */
export function isLasting(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ code }) => !PASSING.has(code));
}
