import * as z from 'zod';
import { termsOf } from './term-list.js';
import { ACCEPTED_FORMATS, LANGUAGES, type Language } from '../model/index.js';

// eslint-disable-next-line no-control-regex -- these very characters are refused
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** A wording in one line, NFC. Only blanks of the keyboard are joined, so that French keeps its no-break spaces. */
const wording = z
  .string()
  .transform((text) =>
    text
      .replace(/[ \t\n]+/g, ' ')
      .trim()
      .normalize('NFC'),
  )
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'must be a non-empty text')
  .refine((text) => !CONTROL.test(text), 'must not contain control characters');

const wordings: Record<Language, z.ZodExactOptional<typeof wording>> = {
  ar: wording.exactOptional(),
  zh: wording.exactOptional(),
  en: wording.exactOptional(),
  fr: wording.exactOptional(),
  ru: wording.exactOptional(),
  es: wording.exactOptional(),
};

const translations = z
  .strictObject(wordings)
  .refine(
    (texts) => Object.keys(texts).length > 0,
    `must have a text in at least one language (${LANGUAGES.join(', ')})`,
  );

/** Terms in a list of YAML, or in one text with commas between them, which is read far faster. */
const termList = z.preprocess(
  (value) => (typeof value === 'string' ? termsOf(value) : value),
  z.array(wording).min(1),
);

const termLists: Record<Language, z.ZodExactOptional<typeof termList>> = {
  ar: termList.exactOptional(),
  zh: termList.exactOptional(),
  en: termList.exactOptional(),
  fr: termList.exactOptional(),
  ru: termList.exactOptional(),
  es: termList.exactOptional(),
};

const terms = z
  .strictObject(termLists)
  .refine(
    (lists) => Object.keys(lists).length > 0,
    `must have a list in at least one language (${LANGUAGES.join(', ')})`,
  );

/** Other wordings of one text; a single one need not stand in a list. */
const wordingList = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(wording).min(1),
);

const wordingLists: Record<Language, z.ZodExactOptional<typeof wordingList>> = {
  ar: wordingList.exactOptional(),
  zh: wordingList.exactOptional(),
  en: wordingList.exactOptional(),
  fr: wordingList.exactOptional(),
  ru: wordingList.exactOptional(),
  es: wordingList.exactOptional(),
};

const otherWordings = z
  .strictObject(wordingLists)
  .refine(
    (lists) => Object.keys(lists).length > 0,
    `must have a list in at least one language (${LANGUAGES.join(', ')})`,
  );

const name = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case letters and digits, with single hyphens between them',
  )
  .max(60, 'must be at most 60 characters long');

const questionId = z
  .string()
  .regex(
    /^(?:\d{1,3}|[a-z]{1,5})(?:\.(?:\d{1,3}|[a-z]{1,5}))*$/,
    'must be a number or lower-case letters, with a dot for each step down, as in 2 or 2.a',
  )
  .max(30, 'must be at most 30 characters long');

const date = z.string().refine(isDate, 'must be a date that exists, as year-month-day: 2025-06-30');

const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day from 00:00 to 23:59, as in 15:00');

const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'must be a whole number above 0, in digits only: 2500')
  .transform(Number);

const email = z
  .string()
  .regex(/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]+$/u, 'must be an e-mail address');

/** A question as a template writes it: sub-questions may stand inside it or in the list after it. */
export interface TemplateQuestion {
  readonly id: string;
  readonly text: z.output<typeof translations>;
  readonly terms?: z.output<typeof terms>;
  readonly wordings?: z.output<typeof otherWordings>;
  readonly heading?: z.output<typeof translations>;
  readonly subquestions?: readonly TemplateQuestion[];
}

const question: z.ZodType<TemplateQuestion> = z.strictObject({
  id: questionId,
  text: translations,
  terms: terms.exactOptional(),
  wordings: otherWordings.exactOptional(),
  heading: translations.exactOptional(),
  get subquestions() {
    return z.array(question).min(1).exactOptional();
  },
});

const topic = z.strictObject({
  text: translations,
  questions: z.array(questionId).default([]),
});

const consultation = z
  .strictObject({
    date,
    from: time,
    to: time,
    timeZone: wording,
    language: z.enum(LANGUAGES),
    format: translations,
    topics: z.array(topic).min(1),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than "from"' });

const deadline = z.strictObject({
  lastDay: date,
  wording: translations,
  time: time.exactOptional(),
  timeZone: wording.exactOptional(),
});

const channel = z.strictObject({
  id: name,
  issuedBy: translations.exactOptional(),
  deadline: deadline.exactOptional(),
  email: email.exactOptional(),
  subjectLine: wording.exactOptional(),
  topics: z.array(topic).min(1).exactOptional(),
  consultation: consultation.exactOptional(),
});

const limits = z
  .strictObject({ words: count.exactOptional(), pages: count.exactOptional() })
  .refine((found) => Object.keys(found).length > 0, 'must have "words" or "pages"');

/** The shape of a template of which every scalar is a text. What fields owe one another is in template-rules. */
export const templateSchema = z.strictObject({
  id: name,
  title: translations,
  resolution: wording.exactOptional(),
  issuedBy: translations.exactOptional(),
  purpose: translations.exactOptional(),
  questions: z.array(question).min(1),
  channels: z.array(channel).min(1).default([]),
  formats: z.array(z.enum(ACCEPTED_FORMATS)).min(1).default([]),
  languages: z.array(z.enum(LANGUAGES)).min(1).default([]),
  publication: translations.exactOptional(),
  limits: limits.exactOptional(),
  late: z.enum(['include', 'exclude']).exactOptional(),
  lexicon: terms.exactOptional(),
});

export type Template = z.output<typeof templateSchema>;

/** Keys known at a place of a template, for suggestions; any step of the path that is a list index is skipped. */
export const KNOWN_KEYS: readonly { readonly after: RegExp; readonly keys: readonly string[] }[] = [
  { after: /^$/, keys: Object.keys(templateSchema.shape) },
  {
    after: /(?:^|\.)(?:questions|subquestions)$/,
    keys: ['id', 'text', 'terms', 'wordings', 'heading', 'subquestions'],
  },
  { after: /\.topics$/, keys: Object.keys(topic.shape) },
  { after: /\.consultation$/, keys: Object.keys(consultation.shape) },
  { after: /\.deadline$/, keys: Object.keys(deadline.shape) },
  { after: /^limits$/, keys: ['words', 'pages'] },
  { after: /^channels$/, keys: Object.keys(channel.shape) },
  { after: /./, keys: LANGUAGES },
];

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
