import type { StakeholderGroup } from '../../../../src/model/index.js';

/** Where the lines of an invented submission that name its sender stand, and what a reader takes from them. */
export interface Layout {
  readonly file: string;
  /** Of the message that it came in. */
  readonly from?: string;
  readonly address?: string;
  readonly author?: string;
  readonly company?: string;
  readonly front: readonly string[];
  /** Its answers are a letter's running text, none of it placed. */
  readonly narrative?: true;
  readonly back?: readonly string[];
  readonly furniture?: string;
  /** Any of which is right. */
  readonly names: readonly string[];
  readonly group: StakeholderGroup;
  readonly country?: string;
}
