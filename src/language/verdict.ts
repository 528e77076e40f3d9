import type { DetectedLanguage } from '../model/index.js';

/** What a stretch of text was taken for. */
export interface Verdict {
  readonly language: DetectedLanguage;
  /** False where the text is too short or the runner-up too near to stand against its neighbours. */
  readonly sure: boolean;
  /** ISO 639-3 code of the likeliest language, where `language` is `other` and one is likelier than the rest. */
  readonly likely?: string;
}

export const UNDETERMINED: Verdict = { language: 'und', sure: false };
