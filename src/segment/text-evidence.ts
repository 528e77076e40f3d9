import type { DetectedLanguage, Evidence, EvidenceSource } from '../model/index.js';

/** A block's text in the language that it is written in. */
export interface BlockText {
  readonly text: string;
  readonly language: DetectedLanguage;
}

/** How strongly one text speaks of each question. */
export interface Speech {
  /** Parallel to the call's questions; 0 where nothing speaks for one, about 1 for each clear sign. */
  readonly strengths: readonly number[];
  /** The words that spoke, as the source knows them, the weightiest first. */
  readonly seen: readonly string[];
}

/** What speaks for a question speaks for its parts a little less than what is their own. */
export const INHERITED = 0.85;

/**
 * What speaks for a question in running text that neither bears its number nor repeats its words. Whatever can weigh
 * texts against questions joins here, and the choice among readings of a document stays as it is. It answers at once:
 * what takes long to load, such as a model, is loaded when the source is made.
 */
export interface TextEvidence {
  readonly by: EvidenceSource;
  /** Parallel to `texts`. */
  readonly weigh: (texts: readonly BlockText[]) => readonly Speech[];
}

/** What marks a question: its number, its wording, and where they stand. */
const MARKS: readonly EvidenceSource[] = ['label', 'wording', 'heading', 'table'];

/** Whether text was placed by what it speaks of alone, whichever source said so. */
export function isByWords(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ by }) => !MARKS.includes(by));
}
