import type { Analysis } from './analysis.js';
import type { Document } from './document.js';
import type { DocumentLanguages } from './language.js';
import type { Segmentation } from './segment.js';
import type { Entry, Status, Submitter } from './submission.js';

/** What was read of an entry whose text could be had. */
export interface Content {
  readonly document: Document;
  readonly languages: DocumentLanguages;
  readonly segmentation: Segmentation;
  /** As long as `segmentation.answers`, in the same order. */
  readonly analyses: readonly Analysis[];
  readonly submitter: Submitter;
}

/** An entry on its way through the rooms, with all that they found. */
export interface Reading {
  readonly entry: Entry;
  readonly status: Status;
  /** Present where the status is `complete` or `partial`. */
  readonly content?: Content;
}
