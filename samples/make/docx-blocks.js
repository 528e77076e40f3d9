import { AlignmentType, HeadingLevel, PageBreak, Paragraph } from 'docx';
import { dataTable, questionTable } from './docx-tables.js';
import { paragraph, runs } from './docx-text.js';
import { itemKind, linesOf, runInLabel } from './sources.js';

const HEADINGS = [
  undefined,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
];

const ASK_LOOKS = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  colour: { bold: true, color: '1F4E79' },
  plain: {},
};

function ask(item, context) {
  const as = item.as ?? context.layout.ask ?? 'bold';
  const options = { keepNext: true };
  if (item.number !== undefined) {
    options.numbering = { reference: 'questions', level: item.number };
  }
  if (as === 'heading1' || as === 'heading2') {
    options.heading = HEADINGS[Number(as.at(-1))];
    return [paragraph(item.ask, context, options)];
  }
  return linesOf(item.ask).map((line) => paragraph(line, context, options, ASK_LOOKS[as]));
}

function runIn(item, context) {
  const look = ASK_LOOKS[item.as ?? context.layout.ask ?? 'bold'];
  const children = [...runs(runInLabel(item), context, look), ...runs(item.runin.p, context)];
  return [paragraph(children, context)];
}

function list(lines, context, reference) {
  // Every list of its own starts again at 1.
  const instance = (context.lists += 1);
  const options = { numbering: { reference, level: 0, instance } };
  return lines.map((line) => paragraph(line, context, options));
}

const KINDS = {
  p: (item, context) => [
    paragraph(typeof item === 'string' ? item : item.p, context, context.body),
  ],
  ltr: (item, context) =>
    linesOf(item.ltr).map((line) => paragraph(line, context, {}, { rtl: false })),
  title: (item, context) =>
    linesOf(item.title).map((line) =>
      paragraph(line, context, { alignment: AlignmentType.CENTER }, { bold: true, size: 30 }),
    ),
  subtitle: (item, context) =>
    linesOf(item.subtitle).map((line) =>
      paragraph(
        line,
        context,
        { alignment: AlignmentType.CENTER },
        { size: 24, ...(item.ltr ? { rtl: false } : {}) },
      ),
    ),
  h: (item, context) => [paragraph(item.h, context, { heading: HEADINGS[item.level ?? 1] })],
  ask,
  runin: runIn,
  numbered: (item, context) => [
    paragraph(item.numbered, context, {
      numbering: { reference: 'questions', level: item.level ?? 0 },
    }),
  ],
  para: (item, context) =>
    linesOf(item.para).map((line) =>
      paragraph(line, context, { numbering: { reference: 'paragraphs', level: 0 } }),
    ),
  li: (item, context) => list(item.li, context, 'bullets'),
  ol: (item, context) => list(item.ol, context, 'steps'),
  table: (item, context) => dataTable(item, context),
  qa: (item, context) => questionTable(item.qa, context, (items) => blocks(items, context)),
  end: (item, context) =>
    linesOf(item.end).map((line) => paragraph(line, context, { alignment: AlignmentType.END })),
  centre: (item, context) =>
    linesOf(item.centre).map((line) =>
      paragraph(line, context, { alignment: AlignmentType.CENTER }),
    ),
  lines: (item, context) =>
    item.lines.map((line) => paragraph(line, context, { spacing: { after: 0 } })),
  quoted: (item, context) =>
    linesOf(item.quoted).map((line) =>
      paragraph(line, context, { indent: { start: 567 } }, { italics: true }),
    ),
  pagebreak: () => [new Paragraph({ children: [new PageBreak()] })],
};

/** The Word paragraphs and tables of a list of items. */
export function blocks(items, context) {
  return items.flatMap((item) => {
    const make = KINDS[itemKind(item)];
    if (make === undefined) throw new Error(`unknown kind of item: ${itemKind(item)}`);
    return make(item, context);
  });
}
