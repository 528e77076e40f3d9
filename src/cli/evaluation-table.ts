import type { Evaluation, Figures, FiguresBy, Reliability } from '../evaluate/index.js';
import type { Language } from '../model/index.js';
import { isLanguage } from '../model/index.js';
import type { Paint } from './colours.js';
import { fitted } from './columns.js';
import { LANGUAGE_NAMES } from './names.js';
import { stripped } from './safe-text.js';
import { laidOut } from './table.js';

const HEAD = ['', 'n', 'F1', 'prec.', 'recall', 'bound.', 'w.diff', 'lang.', 'cover.'];

const LABEL_COLUMNS = 22;

const LEGEND = `F1: bigrams of the text given to each question, mean over submissions
prec., recall: of “this submission answers this question” (F1 from 0.5 on)
bound.: F1 of boundaries between blocks; w.diff: WindowDiff, 0 is best
lang., cover.: share of languages, and of states of coverage, that are right
`;

/** The figures as a person reads them, in 80 columns. */
export function evaluationTable(evaluation: Evaluation, paint: Paint): string {
  const { all, byLanguage, byFormat, byLayout, reliability } = evaluation;
  const rows = [
    HEAD.map((word) => paint.dim(word)),
    figuresRow('all', all),
    ...group(byLanguage, (code) => (isLanguage(code) ? nameOf(code) : code)),
    ...group(byFormat, (format) => format),
    ...group(byLayout, (layout) => layout),
  ];
  const read = evaluation.submissions.filter((submission) => submission.read).length;
  return [
    `${paint.bold(`Accuracy. Labelled submissions: ${all.submissions}, read: ${read}`)}\n`,
    laidOut(rows, ['left', ...HEAD.slice(1).map(() => 'right' as const)]),
    paint.dim(LEGEND),
    '\n',
    reliabilityTable(reliability, paint),
  ].join('');
}

function nameOf(code: Language): string {
  return LANGUAGE_NAMES[code];
}

/** The groups after an empty row, where there are any. */
function group(figures: FiguresBy, labelOf: (key: string) => string): string[][] {
  const rows = Object.entries(figures).map(([key, one]) => figuresRow(labelOf(key), one));
  return rows.length === 0 ? [] : [HEAD.map(() => ''), ...rows];
}

function figuresRow(label: string, figures: Figures): string[] {
  const { submissions, f1, precision, recall, boundaryF1, windowDiff, language, coverage } =
    figures;
  return [
    fitted(stripped(label), LABEL_COLUMNS),
    String(submissions),
    ...[f1, precision, recall, boundaryF1, windowDiff, language, coverage].map(shown),
  ];
}

function reliabilityTable({ bins, calibrationError }: Reliability, paint: Paint): string {
  const head = ['confidence', 'answers', 'mean', 'right'];
  const rows = bins
    .filter(({ answers }) => answers > 0)
    .map(({ from, to, answers, confidence, right }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(answers),
      shown(confidence),
      shown(right),
    ]);
  const title = paint.bold('Reliability: how often placed answers are right');
  const table = laidOut(
    [head.map((word) => paint.dim(word)), ...rows],
    ['left', 'right', 'right', 'right'],
  );
  return `${title}\n${table}Expected calibration error: ${calibrationError.toFixed(3)}\n`;
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toFixed(3);
}
