import type { Language, Translations } from './language.js';

/** Words and phrases of a field in some of the six languages, as they stand in a dictionary. */
export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Answers as they may be written: the texts, or in how many of them each stem stands. */
export type ExampleTexts = readonly string[] | Readonly<Record<string, number>>;

/** Texts of one language by the id of the question that they answer; under `none`, what answers no question. */
export type Examples = Readonly<Record<string, ExampleTexts>>;

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
  /** Other wordings by language, as senders repeat the question: shortened, or from an earlier draft of the call. */
  readonly wordings?: Wordings;
  /** The heading of the group of questions that it stands under, such as whom they are for. */
  readonly heading?: Translations;
}

/** Wordings of one text in some of the six languages; none is empty. */
export type Wordings = Readonly<Partial<Record<Language, readonly string[]>>>;

/** A last day for inputs, in calendar days of Geneva. */
export interface Deadline {
  /** The last day that is still in time, ISO 8601 (`2025-06-30`); "before 15 July" has `2025-07-14`. */
  readonly lastDay: string;
  /**
   * Wall time until which it is in time, `18:00`, to the end of that minute, and its zone as published, `CET`; Geneva's
   * where none is given. Where the zone is one that is not known, whole days count.
   */
  readonly time?: string;
  readonly timeZone?: string;
  /** The deadline as it was published. */
  readonly wording: Translations;
}

/** A theme of a channel or consultation and the questions it bears on; no questions where that is not known. */
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
  /** Absent where neither the channel nor the call names it. */
  readonly issuedBy?: Translations;
  /** Absent where the call names none: then nothing is late. */
  readonly deadline?: Deadline;
  /** Absent where the published page hides it. */
  readonly email?: string;
  readonly subjectLine?: string;
  /** What inputs through it are asked about, where it asks about a part only. */
  readonly topics?: readonly Topic[];
  readonly consultation?: Consultation;
}

export const ACCEPTED_FORMATS = ['pdf', 'word', 'odt', 'rtf', 'text'] as const;

export type AcceptedFormat = (typeof ACCEPTED_FORMATS)[number];

/** The longest input that the call asks for. */
export interface Limits {
  readonly words?: number;
  readonly pages?: number;
}

/** A call for inputs, as its template describes it. What a call does not say is absent, and a list of it is empty. */
export interface Call {
  readonly id: string;
  readonly title: Translations;
  readonly resolution?: string;
  readonly issuedBy?: Translations;
  readonly purpose?: Translations;
  /** In the call's order; a parent stands before its sub-questions. */
  readonly questions: readonly Question[];
  /** Answers from which the tool learns how each question's are worded; they stand in a folder beside the template. */
  readonly examples?: Readonly<Partial<Record<Language, Examples>>>;
  /** The first is the call's own. */
  readonly channels: readonly Channel[];
  /** Empty: every format is accepted. */
  readonly formats: readonly AcceptedFormat[];
  /** Empty: every language is accepted. */
  readonly languages: readonly Language[];
  /** What becomes of an input whose sender says nothing about it. */
  readonly publication?: Translations;
  readonly limits?: Limits;
  /** Whether inputs after the last day count; they do unless said otherwise. */
  readonly late?: 'include' | 'exclude';
  /** Words of the call's field as a whole, which tell no question from another. */
  readonly lexicon?: Terms;
}
