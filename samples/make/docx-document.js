import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  SectionType,
  TextRun,
} from 'docx';
import { blocks } from './docx-blocks.js';
import { paragraph } from './docx-text.js';

const FORMATS = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperRoman: LevelFormat.UPPER_ROMAN,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  chinese: LevelFormat.CHINESE_COUNTING_THOUSAND,
  arabicAbjad: LevelFormat.ARABIC_ABJAD,
  russianLower: LevelFormat.RUSSIAN_LOWER,
  bullet: LevelFormat.BULLET,
};

function level(index, format, text, indent) {
  return {
    level: index,
    format: FORMATS[format],
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: indent, hanging: 397 } } },
  };
}

function numbering(layout) {
  const [first, second] = layout.numbering ?? [
    ['decimal', '%1.'],
    ['lowerLetter', '%2.'],
  ];
  return {
    config: [
      { reference: 'questions', levels: [level(0, ...first, 397), level(1, ...second, 794)] },
      { reference: 'paragraphs', levels: [level(0, 'decimal', '%1.', 397)] },
      { reference: 'steps', levels: [level(0, 'decimal', layout.step ?? '%1.', 1000)] },
      { reference: 'bullets', levels: [level(0, 'bullet', layout.bullet ?? '•', 794)] },
    ],
  };
}

function fontOf({ layout }) {
  const font = layout.font ?? 'Calibri';
  return { ascii: font, hAnsi: font, cs: layout.csFont ?? font, eastAsia: layout.cjkFont ?? font };
}

function styles(source) {
  const { layout, lang } = source;
  const font = fontOf(source);
  const size = (layout.size ?? 11) * 2;
  const run = { font, size, sizeComplexScript: size };
  const heading = (points, options = {}) => ({
    run: { font, size: points * 2, sizeComplexScript: points * 2, bold: true, ...options },
    paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
  });
  const language = {
    value: lang === 'ar' || lang === 'zh' ? 'en-GB' : (layout.locale ?? lang),
    ...(lang === 'ar' ? { bidirectional: layout.locale ?? 'ar-SA' } : {}),
    ...(lang === 'zh' ? { eastAsia: layout.locale ?? 'zh-CN' } : {}),
  };
  return {
    default: {
      document: { run: { ...run, language } },
      heading1: heading(14, { color: layout.colour ?? '000000' }),
      heading2: heading(12, { color: layout.colour ?? '000000' }),
      heading3: heading(11, { italics: true }),
    },
  };
}

function furnitureRuns(text) {
  return text.split(/(\{page\}|\{pages\})/u).map((piece) => {
    if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT], size: 16 });
    if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 16 });
    return new TextRun({ text: piece, size: 16 });
  });
}

function furniture(text, context, alignment) {
  return paragraph(furnitureRuns(text), context, { alignment });
}

function headersAndFooters({ layout }, context) {
  return {
    ...(layout.header
      ? {
          headers: {
            default: new Header({ children: [furniture(layout.header, context, 'end')] }),
          },
        }
      : {}),
    ...(layout.footer
      ? {
          footers: {
            default: new Footer({ children: [furniture(layout.footer, context, 'center')] }),
          },
        }
      : {}),
  };
}

function sections(source, context) {
  const { layout, parts } = source;
  const around = headersAndFooters(source, context);
  const margins = { top: 1250, bottom: 1150, left: 1250, right: 1250 };
  const page = { size: { width: 11906, height: 16838 }, margin: margins };
  const children = (some) => some.flatMap((part) => blocks(part.items, context));
  if (!layout.columns) return [{ properties: { page }, ...around, children: children(parts) }];
  // The title runs over the whole width, the text below it in columns.
  const column = { count: layout.columns, space: 500 };
  return [
    { properties: { page }, ...around, children: children(parts.slice(0, 1)) },
    {
      properties: { page, column, type: SectionType.CONTINUOUS },
      ...around,
      children: children(parts.slice(1)),
    },
  ];
}

function footnotes(source, context) {
  return Object.fromEntries(
    Object.entries(source.notes).map(([number, text]) => [
      number,
      { children: [paragraph(text, context, { spacing: { after: 0 } }, { size: 18 })] },
    ]),
  );
}

/** A Word document with real numbering, tables, footnotes, running header and footer. */
export async function docxBytes(source) {
  const context = {
    layout: source.layout,
    rtl: source.lang === 'ar',
    spaceAfter: 120,
    lists: 0,
    body: source.layout.justify ? { alignment: AlignmentType.BOTH } : {},
  };
  const document = new Document({
    creator: source.layout.author ?? source.submitter.name,
    title: source.layout.documentTitle ?? '',
    description: '',
    styles: styles(source),
    numbering: numbering(source.layout),
    footnotes: footnotes(source, context),
    sections: sections(source, context),
  });
  return Packer.toBuffer(document);
}
