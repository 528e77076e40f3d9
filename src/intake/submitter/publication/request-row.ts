import type { Publication } from '../../../model/index.js';

/** What may be asked of a text: that it, or who wrote it, be kept from the public. */
export type Wish = Exclude<Publication, 'public'>;

/**
 * What is asked, how, and the source of a regular expression without regard to case. `performative` asks of itself,
 * wherever it stands ("please do not publish this letter"); `standing` asks by standing alone, as a stamp, heading or
 * header does ("CONFIDENTIAL").
 */
export type RequestRow = readonly [asks: Wish, kind: 'performative' | 'standing', source: string];
