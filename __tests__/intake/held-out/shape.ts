import type { StakeholderGroup } from '../../../src/model/index.js';

/** The head and the end of an invented submission, and who sent it; written before the rules that are tried on it. */
export interface HeldOut {
  readonly file: string;
  /** From of the message that it came in. */
  readonly from?: string;
  readonly author?: string;
  readonly title?: string;
  readonly front: readonly string[];
  /** Stands in an answer. */
  readonly answer?: string;
  readonly back?: readonly string[];
  readonly furniture?: string;
  readonly name: string;
  readonly group: StakeholderGroup;
  readonly country?: string;
  readonly city?: string;
  readonly members?: readonly string[];
}
