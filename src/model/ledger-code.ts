import type { LedgerKey } from './digest.js';
import { regionOf } from './regions.js';
import type { Submission } from './submission.js';

/** Stands in the ledger where it could not be told. */
export const UNKNOWN = 'unknown';

/** The code under which a submission stands in a table of the ledger. */
export function ledgerCode(submission: Submission, key: LedgerKey): string {
  switch (key) {
    case 'group':
      return submission.group;
    case 'region':
      return submission.country === undefined ? UNKNOWN : regionOf(submission.country);
    case 'country':
      return submission.country ?? UNKNOWN;
    case 'language':
      return submission.language === 'und' ? UNKNOWN : submission.language;
    case 'channel':
      return submission.channel ?? UNKNOWN;
  }
}
