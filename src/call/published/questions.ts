import { chosenLists } from './chosen-lists.js';
import { asks, isFormal, sentencesOf } from './asks.js';
import { isLead } from './continuing.js';
import { datesIn } from './dates.js';
import { SENT } from './facts.js';
import { outlineOf } from './outline.js';
import { isRule } from './publication.js';
import { mayRequest, requests } from './requests.js';
import { runningQuestions, toldQuestions } from './running.js';
import type { PlacedLine } from './sections.js';
import { treeOf, type FoundQuestion } from './tree.js';
import type { Section } from './vocabulary.js';

/** What was found, and what may have been missed. */
export interface FoundQuestions {
  readonly questions: readonly FoundQuestion[];
  /** Lines that ask something and were not taken. */
  readonly missed: readonly PlacedLine[];
  /** Text among the questions and behind them that asks nothing as far as can be told. */
  readonly untold: readonly PlacedLine[];
  /** No heading announces the questions. */
  readonly unheaded: boolean;
  /** They stand in running text. */
  readonly running: boolean;
}

/** Sections in which no question stands. */
const FORMALITIES: ReadonlySet<Section | 'title'> = new Set([
  ...(['issuedBy', 'deadline', 'purpose', 'publication', 'submission', 'email'] as const),
  ...(['subjectLine', 'limits', 'formats', 'languages', 'contact', 'other'] as const),
]);

/** The questions of a call: under the heading that announces them, else wherever something is asked. */
export function questionsIn(lines: readonly PlacedLine[]): FoundQuestions {
  const under = lines.filter(({ section }) => section === 'questions');
  const headed = questionsAmong(under, true);
  if (headed.questions.length > 0) {
    return { ...headed, missed: [...headed.missed, ...missedBeside(lines)], unheaded: false };
  }
  const body = lines.filter(({ section }) => !FORMALITIES.has(section));
  const found = questionsAmong(body, false);
  if (found.questions.length > 0) return { ...found, unheaded: true };
  const all = lines.filter(
    ({ opens, section }) => opens === undefined && section !== 'publication',
  );
  return { ...questionsAmong(all, false), unheaded: true };
}

/** Outside the section of the questions: what is requested anywhere, and what is asked behind it. */
function missedBeside(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const first = lines.findIndex(({ section }) => section === 'questions');
  return lines.filter(
    ({ section, opens, text, labels }, index) =>
      opens === undefined &&
      section !== 'questions' &&
      (section === 'title' || section === 'background' || section === 'other') &&
      sentencesOf(text).some(
        (sentence) =>
          requests(sentence) ||
          ((index > first || labels.length > 0) && asks(sentence) && !isLead(sentence)),
      ),
  );
}

function questionsAmong(
  lines: readonly PlacedLine[],
  headed: boolean,
): Omit<FoundQuestions, 'unheaded'> {
  const bare = isBare(lines, headed);
  const { lists, loose } = outlineOf(lines, { bare, running: headed });
  const chosen = chosenLists(lists, headed);
  const missed = loose.filter(({ text }) => isMissed(text));
  if (chosen.every(({ running }) => running)) {
    return runningAmong(lines, headed);
  }
  const items = chosen.flatMap((list) => list.items);
  const flat = bare && items.every((item) => item.items.length === 0 && item.label === undefined);
  if (flat && items.some(({ line }) => isRunning(line.text, items.length))) {
    return runningAmong(lines, headed);
  }
  const first = lines.findIndex((line) => line === items[0]?.line);
  const taken = new Set(items.map(({ line }) => line));
  const left = lists.flatMap((list) => list.items.map(({ line }) => line));
  const untold = headed
    ? [
        ...left.filter((line) => !taken.has(line) && !isFormal(line.text)),
        ...loose.filter(
          (line) => !missed.includes(line) && lines.indexOf(line) > first && isUntold(line),
        ),
      ]
    : [];
  return { questions: treeOf(chosen), missed, untold, running: false };
}

function runningAmong(
  lines: readonly PlacedLine[],
  headed: boolean,
): Omit<FoundQuestions, 'unheaded'> {
  const questions = runningIn(lines);
  const taken = questions.map(({ text }) => text).join('\n');
  const untold = lines
    .filter(({ opens }) => headed && opens === undefined)
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ ...line, text })))
    .filter(
      (line) => isUntold(line) && !toldQuestions(line.text).some((told) => taken.includes(told)),
    )
    .filter(({ text }) => !taken.includes(text));
  return { questions, missed: [], untold, running: true };
}

/** A paragraph of some length that is neither a lead nor says how and when to send something in. */
function isUntold({ text }: PlacedLine): boolean {
  const formal = isFormal(text) || isLead(text) || datesIn(text).length > 0 || SENT.test(text);
  return text.length > 25 && !formal && !sentencesOf(text).some(isRule);
}

function isMissed(text: string): boolean {
  return (
    !isLead(text) && sentencesOf(text).some((sentence) => asks(sentence) || mayRequest(sentence))
  );
}

/** Questions have no numbers: the first that is asked stands before any label, or there are none. */
function isBare(lines: readonly PlacedLine[], headed: boolean): boolean {
  const first = lines.findIndex(
    ({ labels, opens, text }) => opens === undefined && labels.length > 0 && !isFormal(text),
  );
  const asking = lines.findIndex(
    ({ labels, opens, text }) =>
      opens === undefined && labels.length === 0 && asks(text) && !isLead(text),
  );
  if (asking < 0) return false;
  if (first < 0) return true;
  const kind = lines[first]?.labels[0]?.kind;
  return headed && asking < first && kind !== 'number' && kind !== 'path';
}

/** A paragraph that tells before it asks, or stands alone and asks several things. */
function isRunning(text: string, paragraphs: number): boolean {
  const questions = runningQuestions(text);
  const tells = !text.startsWith(questions[0] ?? text);
  return tells || (paragraphs === 1 && questions.length > 1);
}

/** The questions in running text, numbered as they come. */
function runningIn(lines: readonly PlacedLine[]): readonly FoundQuestion[] {
  const asking = lines.filter(({ opens }) => opens === undefined);
  const alone = asking.filter(({ text }) => asks(text)).length;
  const found = asking.flatMap((line) =>
    (isRunning(line.text, alone) || !asks(line.text) ? toldQuestions(line.text) : [line.text]).map(
      (text) => ({ text, line }),
    ),
  );
  return found.map(({ text, line }, index) => ({
    id: String(index + 1),
    text,
    line,
    doubts: [],
    questions: [],
  }));
}
