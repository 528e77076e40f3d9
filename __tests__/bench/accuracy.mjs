// Scores the labelled submissions: npm run bench:accuracy, which with `-- --write` puts the figures into README.md.
// `--table` prints only what belongs there. Scans are left out of it, since each version of a recognizer errs elsewhere.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateInbox, loadCall, loadGold } from '../../dist/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const README = join(root, 'README.md');
const CORPUS = join(root, '../shared/corpus');
const [BEGIN, END] = ['<!-- accuracy: npm run bench:accuracy -- --write -->', '<!-- /accuracy -->'];

const SECOND_CALL = join(root, 'samples/labelled/calls/mental-health.yaml');
const SETS = [
  { set: 'report', name: 'Held back', call: 'hrc-57-12', groups: true },
  { set: 'second-call', name: 'Second call, in English only', call: SECOND_CALL },
  { set: 'tune', name: 'Looked at while building', call: 'hrc-57-12' },
];
const LANGUAGES = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
};
const LAYOUTS = {
  numbered: 'numbered as in the call',
  paragraphs: 'paragraphs numbered right through',
  letter: 'letters without numbers',
};
const HEAD = [
  'submissions',
  'n',
  'F1',
  'precision',
  'recall',
  'boundary F1',
  'WindowDiff',
  'language',
  'coverage',
];

const words = process.argv.slice(2);
const section = await accuracySection();
process.stdout.write(section);
if (words.includes('--write')) {
  const [before, rest] = readFileSync(README, 'utf8').split(`${BEGIN}\n`);
  const after = rest?.slice(rest.indexOf(END));
  if (after === undefined) throw new Error('README.md has no place for the figures');
  writeFileSync(README, `${before}${BEGIN}\n${section}${after}`);
}
if (!words.includes('--table') && existsSync(CORPUS)) {
  const { all } = await scored(CORPUS, 'hrc-57-12', { scans: true });
  process.stdout.write(
    `\nThe shared corpus, scans too:\n${lineOf(HEAD)}${lineOf(rowOf('all', all))}`,
  );
}

async function accuracySection() {
  const rows = [];
  const notes = [];
  for (const { set, name, call, groups } of SETS) {
    const folder = join(root, 'samples/labelled', set);
    const { all, byLanguage, byLayout, reliability, scans } = await scored(folder, call, {});
    rows.push(rowOf(`**${name}**`, all));
    if (groups) {
      for (const [key, label] of Object.entries(LANGUAGES))
        rows.push(rowOf(label, byLanguage[key]));
    }
    for (const [key, label] of Object.entries(LAYOUTS)) {
      if (byLayout[key] !== undefined) rows.push(rowOf(label, byLayout[key]));
    }
    notes.push(`“${name}” ${reliability.calibrationError.toFixed(2)} (scans left out: ${scans})`);
  }
  const rule = HEAD.map((_, column) => (column === 0 ? '---' : '---:'));
  return `${[HEAD, rule, ...rows].map(lineOf).join('')}\nExpected calibration error: ${notes.join('; ')}.\n`;
}

/** The evaluation of a folder with inbox and gold, and how many scans were left out of it. */
async function scored(folder, callName, { scans = false }) {
  const golds = await loadGold(join(folder, 'gold'));
  const counted = golds.filter(({ format }) => scans || format !== 'pdf-scan');
  const call = await loadCall(callName);
  const settings = { call, ocr: scans ? 'auto' : 'never' };
  const { value } = await evaluateInbox(join(folder, 'inbox'), counted, settings);
  return { ...value, scans: golds.length - counted.length };
}

function rowOf(label, figures) {
  const { submissions, f1, precision, recall, boundaryF1, windowDiff, language, coverage } =
    figures;
  const shown = [f1, precision, recall, boundaryF1, windowDiff, language, coverage];
  return [label, String(submissions), ...shown.map((one) => one?.toFixed(2) ?? '–')];
}

function lineOf(cells) {
  return `| ${cells.join(' | ')} |\n`;
}
