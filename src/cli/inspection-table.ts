import type { Diagnostic } from '../model/index.js';
import { blocksTable } from './blocks-table.js';
import { percent, placeOf, twoLines } from './cell-text.js';
import type { Paint } from './colours.js';
import { fitted, wrapped } from './columns.js';
import type { InspectedAnswer, Inspection } from './inspection.js';
import { GROUP_NAMES, LANGUAGE_NAMES } from './names.js';
import { stripped } from './safe-text.js';
import { laidOut } from './table.js';

/** Columns of the screen. */
const SCREEN = 80;
const GAP = 2;

/** An inspection as a person reads it, in 80 columns. */
export function inspectionTable(inspection: Inspection, paint: Paint): string {
  return [
    headOf(inspection, paint),
    blocksTable(inspection.blocks, SCREEN, paint),
    answersTable(inspection.answers, paint),
    topicsList(inspection.answers, paint),
    diagnosticsList(inspection.diagnostics, paint),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function headOf(inspection: Inspection, paint: Paint): string {
  const { file, format, status, language, otherLanguages, pages, submitter } = inspection;
  const languages = [...(language === null ? [] : [language]), ...otherLanguages];
  const facts = [
    format,
    ...(pages === null ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    ...(languages.length === 0
      ? []
      : [languages.map((code) => LANGUAGE_NAMES[code]).join(' and ')]),
    status,
  ];
  const who =
    submitter === null
      ? ''
      : [submitter.name, GROUP_NAMES[submitter.group], submitter.country, submitter.publication]
          .filter((fact) => fact !== undefined)
          .join(' · ');
  return [
    paint.bold(fitted(stripped(file), SCREEN)),
    facts.join(' · '),
    fitted(stripped(who), SCREEN),
  ]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

function answersTable(answers: readonly InspectedAnswer[], paint: Paint): string {
  if (answers.length === 0) return '';
  const head = ['question', 'answer', 'sure', 'asked'].map((word) => paint.dim(word));
  const rows = answers.map((answer) => [
    answer.question,
    twoLines(replyOf(answer), 26),
    answer.confidence === null ? '' : percent(answer.confidence),
    fitted(stripped(answer.wording), 32),
  ]);
  const heading = paint.bold('Answers by question');
  return `${heading}\n${laidOut([head, ...rows], ['left', 'left', 'right', 'left'])}`;
}

/** Of what is said in a meeting: the topics on which it bears, and through which questions. */
function topicsList(answers: readonly InspectedAnswer[], paint: Paint): string {
  const questions = new Map<string, string[]>();
  for (const { question, topics } of answers) {
    for (const topic of topics) questions.set(topic, [...(questions.get(topic) ?? []), question]);
  }
  if (questions.size === 0) return '';
  const lines = [...questions].flatMap(([topic, ids]) =>
    wrapped(stripped(`${topic}: ${ids.join(' ')}`), SCREEN, 6),
  );
  return `${paint.bold('Topics of the consultation')}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function replyOf({ reply, words, alsoQuestions, ...said }: InspectedAnswer): string {
  if (reply === null && said.inParts) return 'in its parts';
  if (reply === null) return said.leftBlank ? 'asked, left blank' : 'not reached';
  if (reply === 'no-information') return 'no information';
  const also = alsoQuestions.length === 0 ? '' : `, also to ${alsoQuestions.join(' ')}`;
  const kind = reply === 'see' ? 'refers to another, ' : '';
  return `${kind}${words} ${words === 1 ? 'word' : 'words'}${also}`;
}

function diagnosticsList(diagnostics: readonly Diagnostic[], paint: Paint): string {
  if (diagnostics.length === 0) return '';
  const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;
  const items = diagnostics.flatMap(({ severity, message, remedy, place }) => {
    const at = place === undefined ? '' : placeOf(place);
    const where = at === '' ? '' : `${at}: `;
    const told = wrapped(stripped(`${severity}: ${where}${message}`), SCREEN, 6);
    const advice = remedy === undefined ? [] : wrapped(stripped(`→ ${remedy}`), SCREEN - GAP, 6);
    const colour = paint[colours[severity]];
    return [...told.map((line) => colour(line)), ...advice.map((line) => ' '.repeat(GAP) + line)];
  });
  return `${paint.bold('Remarks')}\n${items.map((line) => `${line}\n`).join('')}`;
}
