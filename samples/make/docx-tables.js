import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { paragraph } from './docx-text.js';
import { linesOf } from './sources.js';

const FULL = { size: 100, type: WidthType.PERCENTAGE };

function cell(children, width, shaded) {
  return new TableCell({
    children,
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.PERCENTAGE } }),
    ...(shaded ? { shading: { fill: 'E7ECF2' } } : {}),
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
  });
}

function row(texts, widths, context, look, tableHeader) {
  return new TableRow({
    tableHeader,
    cantSplit: false,
    children: texts.map((text, index) =>
      cell(
        [paragraph(String(text), context, { spacing: { after: 0 } }, look)],
        widths[index],
        tableHeader,
      ),
    ),
  });
}

function columnWidths(widths) {
  return widths.map((width) => Math.round(width * 92));
}

/** A table of figures; `caption` stands above it, `source` below. */
export function dataTable({ table, caption, source }, context) {
  const widths = table.widths ?? table.head.map(() => Math.floor(100 / table.head.length));
  const made = new Table({
    width: FULL,
    columnWidths: columnWidths(widths),
    visuallyRightToLeft: context.rtl,
    rows: [
      row(table.head, widths, context, { bold: true }, true),
      ...table.rows.map((texts) => row(texts, widths, context, {}, false)),
    ],
  });
  return [
    ...(caption ? [paragraph(caption, context, { keepNext: true }, { bold: true })] : []),
    made,
    source ? paragraph(source, context, {}, { size: 18 }) : new Paragraph({}),
  ];
}

/** A table of two or three columns: (number,) question and answer. */
export function questionTable(qa, context, blocksOf) {
  const widths = qa.widths ?? [32, 68];
  const inCell = { ...context, spaceAfter: 60 };
  const rows = qa.rows.map(
    (entry) =>
      new TableRow({
        children: [
          ...(entry.no === undefined
            ? []
            : [cell([paragraph(entry.no, inCell, {}, { bold: true })], widths[0])]),
          cell(
            linesOf(entry.ask).map((line) =>
              paragraph(line, inCell, {}, { bold: qa.boldAsk === true }),
            ),
            widths.at(-2),
          ),
          cell(
            entry.answer.length === 0 ? [new Paragraph({})] : blocksOf(entry.answer),
            widths.at(-1),
          ),
        ],
      }),
  );
  return [
    new Table({
      width: FULL,
      columnWidths: columnWidths(widths),
      visuallyRightToLeft: context.rtl,
      rows: [...(qa.head ? [row(qa.head, widths, inCell, { bold: true }, true)] : []), ...rows],
    }),
    new Paragraph({}),
  ];
}
