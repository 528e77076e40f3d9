import { join } from 'node:path';
import type { Paint } from './colours.js';
import { wrapped } from './columns.js';
import { GROUP_NAMES, LANGUAGE_NAMES } from './names.js';
import { stripped } from './safe-text.js';
import { problemsFile } from './summary.js';
import type { QuestionCount, RunSummary, SummaryProblem } from './summary.js';
import { laidOut } from './table.js';

const BAR_COLUMNS = 18;
/** Beside the states of a question there is less room. */
const QUESTION_BAR_COLUMNS = 9;
const LISTED_PROBLEMS = 20;

/** Where a reader begins, whatever formats were asked for. */
const FIRST_TO_OPEN = ['index.md', 'digest.docx', 'digest.xlsx', 'answers.csv', 'digest.json'];

type Row = readonly [label: string, name: string, count: number];

/** The summary as a person reads it, in 80 columns. */
export function summaryTable(summary: RunSummary, paint: Paint): string {
  return [
    submissionsTable(summary, paint),
    questionsTable(summary.questions, summary.counted, paint),
    needsPersonList(summary, paint),
    publicationList(summary, paint),
    closing(summary, paint),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function submissionsTable(summary: RunSummary, paint: Paint): string {
  const rows: Row[] = [
    ...section('status', summary.byStatus, (status) => status),
    ...section('not counted', summary.removed, (reason) => reason.replaceAll('-', ' ')),
    ...section('language', summary.byLanguage, (code) => LANGUAGE_NAMES[code]),
    ...section('group', summary.byGroup, (group) => GROUP_NAMES[group]),
  ];
  const body = rows.map(([label, name, count]) => [
    paint.dim(label),
    name,
    String(count),
    paint.dim(bar(count, summary.received)),
  ]);
  const heading = `Submissions: ${summary.received} received, ${summary.counted} counted`;
  return `${paint.bold(heading)}\n${laidOut(body, ['left', 'left', 'right', 'left'])}`;
}

function section<K extends string>(
  label: string,
  counts: Readonly<Partial<Record<K, number>>>,
  nameOf: (key: K) => string,
): Row[] {
  // The keys of a record that this program built itself.
  const entries = (Object.entries(counts) as [K, number][]).filter(([, count]) => count > 0);
  return entries.map(([key, count], index): Row => [index === 0 ? label : '', nameOf(key), count]);
}

function questionsTable(
  questions: readonly QuestionCount[],
  counted: number,
  paint: Paint,
): string {
  const states = ['answered', 'joint', 'see', 'no info', 'in parts', 'blank', 'not reached'];
  const head = ['question', ...states, ''];
  const body = questions.map((question) => [
    question.id,
    String(question.answered),
    String(question.joint),
    String(question.see),
    String(question.noInformation),
    String(question.inParts),
    String(question.blank),
    String(question.notReached),
    paint.dim(bar(question.answered + question.joint, counted, QUESTION_BAR_COLUMNS)),
  ]);
  const alignments = ['left', ...Array<'right'>(7).fill('right'), 'left'] as const;
  const rows = [head.map((word) => paint.dim(word)), ...body];
  return `${paint.bold('Questions, by answers')}\n${laidOut(rows, alignments)}`;
}

function bar(count: number, whole: number, columns = BAR_COLUMNS): string {
  if (count === 0 || whole === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((count / whole) * columns)));
}

function needsPersonList({ needsPerson, problems }: RunSummary, paint: Paint): string {
  if (needsPerson.length === 0) return '';
  const rest = needsPerson.length - LISTED_PROBLEMS;
  const colour = problems.error > 0 ? paint.red : paint.yellow;
  return [
    `${paint.bold(colour(`Needs a person: ${needsPerson.length}`))}\n`,
    ...needsPerson.slice(0, LISTED_PROBLEMS).map((problem) => told(problem, paint)),
    rest > 0 ? `  … and ${rest} more\n` : '',
  ].join('');
}

/** Each of them, however many: who quotes what was sent in confidence cannot take it back. */
function publicationList({ publicationRequests: requests }: RunSummary, paint: Paint): string {
  if (requests.length === 0) return '';
  const items = requests.flatMap(({ file, message }) => [
    ...(file === null ? [] : indented(file, 2).map((line) => paint.bold(line))),
    ...indented(message, 4),
  ]);
  const heading = paint.bold(paint.yellow(`Asks about publication: ${requests.length}`));
  return [heading, ...items].map((line) => `${line}\n`).join('');
}

function told({ file, page, message, remedy }: SummaryProblem, paint: Paint): string {
  const place = page === null ? '' : `, p. ${page}`;
  const lines = [
    ...(file === null ? [] : indented(`${file}${place}`, 2).map((line) => paint.bold(line))),
    ...indented(message, 4),
    ...(remedy === null ? [] : indented(`→ ${remedy}`, 4)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function indented(text: string, by: number): string[] {
  return wrapped(stripped(text), 78 - by, 6).map((line) => ' '.repeat(by) + line);
}

function closing(summary: RunSummary, paint: Paint): string {
  const { output, problems, needsPerson, publicationRequests } = summary;
  const listed =
    needsPerson.filter(({ code }) => code !== 'publication-request').length +
    publicationRequests.length;
  const others = problems.error + problems.warning + problems.note - listed;
  const files = output?.files ?? [];
  const first = FIRST_TO_OPEN.find((file) => files.includes(file));
  const lines = [
    ...(others > 0
      ? [
          `${others} further ${others === 1 ? 'remark' : 'remarks'} in ${problemsFile(files) ?? '--stdout problems'}`,
        ]
      : []),
    ...(output === null || first === undefined
      ? []
      : [`Open ${paint.bold(stripped(join(output.folder, first)))}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
