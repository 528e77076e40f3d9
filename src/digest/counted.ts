import type { Content, Reading } from '../model/index.js';

/** A reading whose answers the digest holds. */
export type CountedReading = Reading & { readonly content: Content };
