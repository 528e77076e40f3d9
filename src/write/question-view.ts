import type {
  DetectedLanguage,
  Digest,
  DigestAnswer,
  OutputFormat,
  Question,
  Quotation,
  Submission,
  Tag,
} from '../model/index.js';
import { LANGUAGES, TAGS, wordingIn } from '../model/index.js';
import { labelOf } from './labels.js';
import type { Labels } from './labels.js';
import { byGroup, submissionViews } from './names.js';
import type { SubmissionView } from './names.js';
import { fileNameOf, questionFile } from './layout.js';
import { silentView } from './silent-view.js';

/** Something quoted, with all that a drafter needs to lift it. */
export interface QuotedView {
  readonly text: string;
  readonly language: DetectedLanguage;
  readonly citation: string;
  readonly submission: SubmissionView | undefined;
}

/** An answer; its quotations that bear one citation stand together. */
export interface AnswerView {
  readonly submission: SubmissionView | undefined;
  readonly citation: string;
  readonly quotes: readonly QuotedView[];
  readonly also: readonly string[];
  readonly see: readonly string[];
  /** Of what was said in a meeting. */
  readonly topics: readonly string[];
  readonly words: number;
  readonly language: string;
  readonly confidence: string;
  readonly evidence: readonly string[];
}

/** One question with all that is said to it. */
export type QuestionView = ReturnType<typeof questionView>;

/** What `question.md.liquid` is filled with. */
export function questionView(
  digest: Digest,
  question: Question,
  labels: Labels,
  formats: readonly OutputFormat[] = [],
) {
  const { call, lang } = digest;
  const register = new Map(digest.submissions.map((submission) => [submission.id, submission]));
  const views = submissionViews(digest, labels);
  const own = digest.answers.filter((answer) => answer.question === question.id);
  const substantial = own.filter(({ reply }) => reply.kind === 'content');
  const groups = byGroup(substantial, ({ submission }) => register.get(submission)?.group, labels);
  const inOrder = groups.flatMap(({ items }) => items);
  const replies = (kind: DigestAnswer['reply']['kind']): AnswerView[] =>
    own
      .filter(({ reply }) => reply.kind === kind)
      .map((answer) => answerView(answer, views, labels));
  const at = call.questions.indexOf(question);
  const parent = call.questions.find(({ id }) => id === question.parent);
  return {
    lang,
    rtl: lang === 'ar',
    labels,
    question: wordedQuestion(question, digest),
    csv: formats.includes('csv') ? `${fileNameOf(question.id)}.csv` : '',
    parent: parent && wordedQuestion(parent, digest),
    previous: linkTo(call.questions[at - 1]),
    next: linkTo(call.questions[at + 1]),
    count: substantial.length,
    who: whoAnswered(groups, register, labels),
    key_sentences: inOrder.flatMap((answer) =>
      answer.keySentences.map((sentence) => quotedView(sentence, answer, views)),
    ),
    groups: groups.map(({ label, items }) => ({
      label,
      answers: items.map((answer) => answerView(answer, views, labels)),
    })),
    gathered: TAGS.map((tag) => ({
      label: labelOf(labels, 'tags', tag),
      sentences: inOrder.flatMap((answer) => taggedWith(tag, answer, views)),
    })),
    no_information: replies('no-information'),
    refers: replies('see'),
    ...silentView(digest, question, views),
  };
}

function wordedQuestion({ id, text }: Question, { lang }: Digest) {
  return { id, text: wordingIn(text, lang), file: questionFile(id, 'md') };
}

/** Beside the question's own file. */
function linkTo(question: Question | undefined) {
  return question && { id: question.id, file: `${fileNameOf(question.id)}.md` };
}

/** A row for each group and a column for each language that occurs, with totals. */
export function whoAnswered(
  groups: ReturnType<typeof byGroup<DigestAnswer>>,
  register: ReadonlyMap<string, Submission>,
  labels: Labels,
) {
  const codes = [...LANGUAGES, 'other', 'und'] as const;
  const languageOf = ({ submission, language }: DigestAnswer): string =>
    register.get(submission)?.language ?? language;
  const all = groups.flatMap(({ items }) => items);
  const used = codes.filter((code) => all.some((answer) => languageOf(answer) === code));
  const row = (label: string, answers: readonly DigestAnswer[]) => ({
    label,
    counts: used.map((code) => answers.filter((answer) => languageOf(answer) === code).length),
    total: answers.length,
  });
  return {
    languages: used.map((code) => labelOf(labels, 'languages', code)),
    rows: groups.map(({ label, items }) => row(label, items)),
    total: row('', all),
  };
}

export function taggedWith(
  tag: Tag,
  answer: DigestAnswer,
  views: ReadonlyMap<string, SubmissionView>,
): QuotedView[] {
  return answer.tagged
    .filter(({ tags }) => tags.includes(tag))
    .map(({ sentence }) => quotedView(sentence, answer, views));
}

export function answerView(
  answer: DigestAnswer,
  views: ReadonlyMap<string, SubmissionView>,
  labels: Labels,
): AnswerView {
  const quotes: QuotedView[] = [];
  for (const quotation of answer.quotations) {
    const quote = quotedView(quotation, answer, views);
    const last = quotes.at(-1);
    if (last?.citation === quote.citation && last.language === quote.language) {
      quotes[quotes.length - 1] = { ...last, text: `${last.text}\n${quote.text}` };
    } else {
      quotes.push(quote);
    }
  }
  return {
    submission: views.get(answer.submission),
    citation: answer.citation,
    quotes,
    also: answer.alsoQuestions,
    see: answer.reply.kind === 'see' ? answer.reply.questions : [],
    topics: answer.topics ?? [],
    words: answer.words,
    language: labelOf(labels, 'languages', answer.language),
    confidence: answer.confidence.toFixed(2),
    evidence: answer.evidence.map(({ by, seen }) => {
      const label = labelOf(labels, 'evidence', by);
      return seen === undefined ? label : `${label} «${seen}»`;
    }),
  };
}

/** Cited by itself where the digest says so, else as its answer is. */
export function quotedView(
  quotation: Quotation,
  answer: DigestAnswer,
  views: ReadonlyMap<string, SubmissionView>,
): QuotedView {
  const own = 'citation' in quotation && typeof quotation.citation === 'string';
  return {
    text: quotation.text,
    language: quotation.language,
    citation: own ? String(quotation.citation) : answer.citation,
    submission: views.get(answer.submission),
  };
}
