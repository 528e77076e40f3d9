import type { Diagnostic, Evidence, Place } from '../model/index.js';
import type { Paint } from './colours.js';
import { fitted, wrapped } from './columns.js';
import type { InspectedAnswer, InspectedBlock, Inspection } from './inspection.js';
import { GROUP_NAMES, LANGUAGE_NAMES } from './names.js';
import { stripped, visible } from './safe-text.js';
import { laidOut } from './table.js';

/** Columns of the screen, of which the last cell of a row gets what the others leave. */
const SCREEN = 80;
const PLACE = 10;
const ROLE = 13;
const EVIDENCE = 14;
const SURE = 5;
const GAP = 2;
const EXCERPT = SCREEN - PLACE - ROLE - EVIDENCE - SURE - 4 * GAP;

/** An inspection as a person reads it, in 80 columns. The text stands last, where no script can disturb the columns. */
export function inspectionTable(inspection: Inspection, paint: Paint): string {
  return [
    headOf(inspection, paint),
    blocksTable(inspection.blocks, paint),
    answersTable(inspection.answers, paint),
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

function blocksTable(blocks: readonly InspectedBlock[], paint: Paint): string {
  if (blocks.length === 0) return '';
  const head = ['place', 'taken for', 'evidence', 'sure', 'text'].map((word) => paint.dim(word));
  const rows = blocks.map(({ place, role, questions, evidence, confidence, text }, index) => {
    // The blocks of one segment share its evidence: it is told once.
    const before = blocks[index - 1];
    const again = evidence.length > 0 && before?.evidence === evidence && before.role === role;
    return [
      lines(placeOf(place), PLACE),
      paint[COLOURS[role]](lines([role, ...questions].join(' '), ROLE)),
      again ? '″' : evidenceOf(evidence),
      again ? '″' : evidence.length === 0 ? '' : percent(confidence),
      lines(visible(text), EXCERPT),
    ];
  });
  return laidOut([head, ...rows], ['left', 'left', 'left', 'right', 'left']);
}

const COLOURS = {
  answer: 'green',
  question: 'cyan',
  front: 'dim',
  back: 'dim',
  furniture: 'dim',
  unplaced: 'yellow',
} as const;

function lines(text: string, width: number): string {
  return wrapped(text, width, 2).join('\n');
}

function placeOf({ page, pageEnd, paragraph, counted }: Place): string {
  const pages = page === undefined ? '' : `p. ${page}${pageEnd === undefined ? '' : `–${pageEnd}`}`;
  if (paragraph !== undefined) return `${pages} para. ${visible(paragraph)}`.trim();
  return pages === '' && counted !== undefined ? `¶ ${counted}` : pages;
}

function evidenceOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ by, score }) => `${by} ${score.toFixed(2)}`).join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function answersTable(answers: readonly InspectedAnswer[], paint: Paint): string {
  if (answers.length === 0) return '';
  const head = ['question', 'answer', 'sure', 'asked'].map((word) => paint.dim(word));
  const rows = answers.map((answer) => [
    answer.question,
    lines(replyOf(answer), 26),
    answer.confidence === null ? '' : percent(answer.confidence),
    fitted(stripped(answer.wording), 32),
  ]);
  const heading = paint.bold('Answers by question');
  return `${heading}\n${laidOut([head, ...rows], ['left', 'left', 'right', 'left'])}`;
}

function replyOf({ reply, words, alsoQuestions, leftBlank }: InspectedAnswer): string {
  if (reply === null) return leftBlank ? 'asked, left blank' : 'not reached';
  if (reply === 'no-information') return 'no information';
  const also = alsoQuestions.length === 0 ? '' : `, also to ${alsoQuestions.join(' ')}`;
  const kind = reply === 'see' ? 'refers to another, ' : '';
  return `${kind}${words} ${words === 1 ? 'word' : 'words'}${also}`;
}

function diagnosticsList(diagnostics: readonly Diagnostic[], paint: Paint): string {
  if (diagnostics.length === 0) return '';
  const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;
  const items = diagnostics.flatMap(({ severity, message, remedy, place }) => {
    const where = place === undefined ? '' : `${placeOf(place)}: `;
    const told = wrapped(stripped(`${severity}: ${where}${message}`), SCREEN, 6);
    const advice = remedy === undefined ? [] : wrapped(stripped(`→ ${remedy}`), SCREEN - GAP, 6);
    const colour = paint[colours[severity]];
    return [...told.map((line) => colour(line)), ...advice.map((line) => ' '.repeat(GAP) + line)];
  });
  return `${paint.bold('Remarks')}\n${items.map((line) => `${line}\n`).join('')}`;
}
