import { plain } from './plain.js';
import { itemKind, linesOf } from './sources.js';

const FORMATS = {
  docx: 'docx',
  'docx-libreoffice': 'docx',
  doc: 'doc',
  'pdf-libreoffice': 'pdf-writer',
  'pdf-chromium': 'pdf-chrome',
  'pdf-scan': 'pdf-scan',
  eml: 'eml',
};

const said = (text) =>
  plain(text, { notes: false })
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
const each = (value) => linesOf(value).map(said);

const ANSWERS = {
  p: (item) => each(typeof item === 'string' ? item : item.p),
  runin: (item) => each(item.runin.p),
  numbered: (item) => each(item.numbered),
  para: (item, context) => each(item.para).map((line) => `${(context.paragraph += 1)}. ${line}`),
  table: ({ table, caption, source }) => [
    ...(caption ? [said(caption)] : []),
    ...[table.head, ...table.rows].flatMap(each),
    ...(source ? [said(source)] : []),
  ],
};

// A question restated, a quoted call and the breaks between pages are no text of the sender's own.
const NOBODYS = ['ask', 'quoted', 'pagebreak'];

/** The lines of an item, one for each paragraph, list item and cell; numbers of lists are not among them. */
function linesOfItem(item, context) {
  const kind = itemKind(item);
  if (NOBODYS.includes(kind)) return [];
  return (ANSWERS[kind] ?? ((one) => each(one[kind])))(item, context);
}

/** All stretches of a source in their order: the lines, the questions that they answer, and what a source says of them. */
function* stretches({ id, parts }) {
  const context = { paragraph: 0 };
  for (const part of parts) {
    if (part.for === undefined && part.role === undefined) {
      throw new Error(`${id}: a part has neither "for" nor "role"`);
    }
    for (const item of part.items) {
      if (itemKind(item) !== 'qa') {
        yield { ...part, heading: itemKind(item) === 'h', lines: linesOfItem(item, context) };
        continue;
      }
      for (const row of item.qa.rows) {
        const lines = row.answer.flatMap((one) => linesOfItem(one, context));
        yield { ...row, heading: false, lines };
      }
    }
  }
}

function coverageOf(found, answers) {
  const states = {};
  for (const { for: questions = [], coverage, lines } of found) {
    for (const id of questions) {
      if (coverage !== undefined) states[id] = coverage;
      else if (questions.length > 1 && lines.length > 0) states[id] ??= 'joint';
    }
  }
  for (const { for: questions = [] } of found) {
    for (const id of questions) if (answers[id] === undefined) states[id] ??= 'blank';
  }
  return Object.fromEntries(Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What is right of a source, as samples/labelled/README.md says. A heading above an answer's first line answers nothing;
 * one further down may be counted to the answer or not, as a footnote may.
 */
export function goldOf(source) {
  const { id, lang, make, layouts = [], file, submitter, publication = 'public', mail } = source;
  const found = [...stretches(source)];
  const answers = {};
  const elsewhere = [...(mail?.attachment === undefined ? [] : each(mail.note ?? []))];
  const ignore = Object.values(source.notes).map(said);
  for (const { for: questions = [], heading, lines } of found) {
    const begun = questions.some((question) => answers[question] !== undefined);
    if (questions.length === 0 || (heading && !begun)) elsewhere.push(...lines);
    else if (heading) ignore.push(...lines);
    else if (lines.length > 0) {
      for (const question of questions) (answers[question] ??= []).push(...lines);
    }
  }
  return {
    id,
    lang,
    format: FORMATS[make],
    layouts,
    file,
    submitter,
    confidential: publication !== 'public',
    received: source.received ?? source.date,
    answers: Object.fromEntries(Object.entries(answers).map(([key, all]) => [key, all.join('\n')])),
    coverage: coverageOf(found, answers),
    ignore: ignore.join('\n'),
    elsewhere: elsewhere.join('\n'),
  };
}
