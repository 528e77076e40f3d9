import type { Removal } from './digest.js';
import type { Language } from './language.js';
import type { Publication } from './publication.js';
import type { StakeholderGroup } from './submission.js';

/** The drafter's own table in the inbox; it is never a submission. */
export const REGISTER_FILE = 'register.csv';

/** What a drafter says of a submission. An absent field says nothing; `null` says that there is none. */
export interface Corrections {
  readonly name?: string;
  readonly shortName?: string;
  readonly group?: StakeholderGroup;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly language?: Language;
  /** ISO 8601: a day, or a moment with its offset. */
  readonly received?: string | null;
  /** Id of a channel of the call. */
  readonly channel?: string | null;
  readonly publication?: Publication;
  /** Empty: it has none. */
  readonly members?: readonly string[];
  readonly via?: string | null;
  /** Id of a submission. */
  readonly duplicateOf?: string | null;
  /** Id of a submission. */
  readonly supersedes?: string | null;
  /** False goes with a removal. */
  readonly counted?: boolean;
  readonly removal?: Removal;
}

/** A row of the register: of the entry with this path, this id or both. */
export interface RegisterRow {
  /** In the file, from 1. */
  readonly line: number;
  /** Relative to the inbox, NFC. */
  readonly file?: string;
  readonly id?: string;
  readonly corrections: Corrections;
}
