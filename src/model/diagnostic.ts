import type { Place } from './span.js';

/**
 * `note`: good to know; `warning`: worth an eye; `error`: something was not read or needs a person.
 * Errors make the exit status 3, warnings only under `--strict`.
 */
export type Severity = 'note' | 'warning' | 'error';

/** A message that travels with its submission: what happened, where, and what the user can do. */
export interface Diagnostic {
  /** Kebab-case, stable between versions, such as `encrypted`. */
  readonly code: string;
  readonly severity: Severity;
  /** Id of the submission, once it has one. */
  readonly submission?: string;
  /** Path of the file relative to the inbox, in NFC. */
  readonly file?: string;
  readonly place?: Place;
  readonly message: string;
  readonly remedy?: string;
}

/** A value and what was noticed on the way to it. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function result<T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> {
  return { value, diagnostics };
}

/**
 * Wrong usage or an impossible run: one sentence for the user, never a stack trace.
 * `usage` ends the command with exit status 2, `fatal` with 1.
 */
export class RunError extends Error {
  readonly kind: 'usage' | 'fatal';
  readonly remedy: string | undefined;

  constructor(kind: 'usage' | 'fatal', message: string, remedy?: string) {
    super(message);
    this.name = 'RunError';
    this.kind = kind;
    this.remedy = remedy;
  }
}
