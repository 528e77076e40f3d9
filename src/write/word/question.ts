import type { Question } from '../../model/index.js';
import type { SubmissionView } from '../names.js';
import {
  questionView,
  type AnswerView,
  type QuestionView,
  type QuotedView,
} from '../question-view.js';
import type { Level } from './contents.js';
import { enclosed, label, listed, named, plain, questionBookmark, type Page } from './page.js';
import { quotation } from './quotation.js';

/** A heading longer than this is cut at a word, and the whole wording follows below it. */
const LONGEST_HEADING = 160;

/** One question: who answered, key sentences, every answer by stakeholder group, what was gathered, who said nothing. */
export function questionPart(question: Question, page: Page): string {
  const view = questionView(page.digest, question, page.labels);
  return [
    ...opening(question, view, page),
    ...section(
      'keySentences',
      view.key_sentences.map((one) => attributed(one, page)),
      page,
    ),
    ...(view.count > 0 ? [plain(page, 'Heading4', label(page, 'answers'))] : []),
    ...view.groups.flatMap((group) => [
      plain(page, 'Heading5', `${group.label} (${group.answers.length})`),
      ...group.answers.map((answer) => answerPart(answer, page)),
    ]),
    ...view.gathered.flatMap(({ label: title, sentences }) =>
      titled(
        title,
        sentences.map((one) => attributed(one, page)),
        page,
      ),
    ),
    ...section(
      'noInformation',
      view.no_information.map((one) => replyPart(one, page)),
      page,
    ),
    ...section(
      'refers',
      view.refers.map((one) => replyPart(one, page)),
      page,
    ),
    ...silent(view, page),
  ].join('');
}

function opening(question: Question, { question: worded, who, count }: QuestionView, page: Page) {
  const { digest, contents } = page;
  const heading = `${label(page, 'question')} ${worded.id}`;
  const cut = shortened(worded.text);
  const answered = listed(
    who.rows.map((row) => `${row.label}: ${row.total}`),
    page,
  );
  const said = count === 0 ? label(page, 'none') : answered;
  return [
    contents.heading(
      depthOf(question, digest.call.questions),
      cut === '' ? heading : `${heading} – ${cut}`,
      questionBookmark(digest, question.id),
    ),
    ...(cut === worded.text ? [] : [plain(page, 'Normal', worded.text)]),
    plain(page, 'Details', `${label(page, 'whoAnswered')} – ${said}`),
  ];
}

function depthOf(question: Question, all: readonly Question[]): Level {
  const parent = all.find(({ id }) => id === question.parent);
  if (parent === undefined) return 1;
  return depthOf(parent, all) === 1 ? 2 : 3;
}

function shortened(wording: string): string {
  if (wording.length <= LONGEST_HEADING) return wording;
  const start = wording.slice(0, LONGEST_HEADING);
  const space = start.lastIndexOf(' ');
  return `${space > 0 ? start.slice(0, space) : start}…`;
}

function section(key: string, parts: readonly string[], page: Page): string[] {
  return titled(label(page, key), parts, page);
}

/** Nothing where there are no parts. */
function titled(title: string, parts: readonly string[], page: Page): string[] {
  return parts.length === 0 ? [] : [plain(page, 'Heading4', title), ...parts];
}

/** A sentence away from its answer, with what must be known before it is quoted. */
function attributed(sentence: QuotedView, page: Page): string {
  const restriction = sentence.submission?.restriction ?? '';
  return `${quotation(sentence, page)}${restriction === '' ? '' : warning(restriction, page)}`;
}

function warning(text: string, page: Page): string {
  return plain(page, 'Warning', `⚠ ${text}`);
}

function answerPart(answer: AnswerView, page: Page): string {
  const { submission, also, quotes, language, words, confidence } = answer;
  const country = submission?.country ?? '';
  const about = [
    language,
    `${label(page, 'words')}: ${words}`,
    `${label(page, 'confidence')} ${confidence}`,
    enclosed(submission?.file ?? ''),
  ];
  return [
    plain(page, 'Heading6', `${nameOf(submission)}${country === '' ? '' : ` (${country})`}`),
    ...(submission?.warnings ?? []).map((one) => warning(one, page)),
    ...(also.length === 0
      ? []
      : [plain(page, 'Details', `${label(page, 'jointWith')} ${also.join(', ')}`)]),
    ...quotes.map((quote) => quotation(quote, page)),
    plain(page, 'Details', about.join(' · ')),
  ].join('');
}

/** A word that there is no information, or a reference to other answers. */
function replyPart({ submission, see, quotes }: AnswerView, page: Page): string {
  return [
    plain(
      page,
      'Heading6',
      `${nameOf(submission)}${see.length === 0 ? '' : ` → ${see.join(', ')}`}`,
    ),
    ...(submission?.warnings ?? []).map((one) => warning(one, page)),
    ...quotes.map((quote) => quotation(quote, page)),
  ].join('');
}

function nameOf(submission: SubmissionView | undefined): string {
  return submission === undefined ? '' : named(submission);
}

function silent(view: QuestionView, page: Page): string[] {
  const { left_blank: blank, not_reached: unreached, answered_below: below } = view;
  const names = (submissions: readonly SubmissionView[]) =>
    submissions.length === 0 ? [] : [plain(page, 'Normal', listed(submissions.map(named), page))];
  return [
    ...section('leftBlank', names(blank), page),
    ...section('notReached', names(unreached), page),
    ...(below.length === 0
      ? []
      : [
          plain(
            page,
            'Normal',
            `${label(page, 'answeredBelow')} ${view.sub_questions.join(', ')}: ${listed(
              below.map((one) => `${named(one)} (${one.questions.join(', ')})`),
              page,
            )}`,
          ),
        ]),
    ...(view.silent_restricted ? [plain(page, 'Details', label(page, 'restricted'))] : []),
  ];
}
