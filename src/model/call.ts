import type { Language, Translations } from './language.js';

/** Words and phrases of a field in some of the six languages, as they stand in a dictionary. */
export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** A numbered question of a call; a sub-question names its parent. */
export interface Question {
  /** Dotted, as in `1` or `2.a`; unique in its call. */
  readonly id: string;
  readonly parent?: string;
  readonly text: Translations;
  /**
   * What answers to it speak of; a sub-question has its parent's terms besides its own. They help to place text that
   * names no question.
   */
  readonly terms?: Terms;
}

/** A last day for inputs, in calendar days of Geneva. */
export interface Deadline {
  /** The last day that is still in time, ISO 8601 (`2025-06-30`); "before 15 July" has `2025-07-14`. */
  readonly lastDay: string;
  /** The deadline as it was published. */
  readonly wording: Translations;
}

/** A theme of a consultation and the questions it bears on. */
export interface Topic {
  readonly text: Translations;
  readonly questions: readonly string[];
}

/** A meeting held beside the written call. */
export interface Consultation {
  /** ISO 8601 date. */
  readonly date: string;
  /** Local wall times, `15:00`, with the time zone's usual abbreviation beside them. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly format: Translations;
  readonly topics: readonly Topic[];
}

/** A way in which inputs reach the office. */
export interface Channel {
  readonly id: string;
  readonly issuedBy: Translations;
  readonly deadline: Deadline;
  /** Absent where the published page hides it. */
  readonly email?: string;
  readonly subjectLine?: string;
  readonly consultation?: Consultation;
}

export type AcceptedFormat = 'pdf' | 'word';

/** A call for inputs, as its template describes it. */
export interface Call {
  readonly id: string;
  readonly title: Translations;
  readonly resolution: string;
  readonly issuedBy: Translations;
  readonly purpose: Translations;
  /** In the call's order; a parent stands before its sub-questions. */
  readonly questions: readonly Question[];
  /** At least one; the first is the call's own. */
  readonly channels: readonly Channel[];
  readonly formats: readonly AcceptedFormat[];
  readonly languages: readonly Language[];
  readonly publication: Translations;
  /** Whether late submissions count; they do where nothing is said. */
  readonly late?: 'include' | 'exclude';
  readonly limits?: { readonly words?: number; readonly pages?: number };
}
