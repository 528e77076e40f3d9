import type { Diagnostic } from '../model/index.js';

/** Exit statuses of the command; an interrupted run ends by its signal, which a shell shows as 130. */
export const EXIT = { allRead: 0, fatal: 1, usage: 2, needsPerson: 3 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Whether a person must look at it before the digest is whole; `strict` counts warnings as well. */
export function needsPerson({ severity }: Pick<Diagnostic, 'severity'>, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** The status of a run that came to its end. */
export function statusOf(
  problems: readonly Pick<Diagnostic, 'severity'>[],
  strict: boolean,
): ExitStatus {
  return problems.some((problem) => needsPerson(problem, strict)) ? EXIT.needsPerson : EXIT.allRead;
}
