import type { Block, Diagnostic, Document, Place } from '../model/index.js';
import { pageAt, sliceOf } from '../model/index.js';
import type { ReadText } from '../reading.js';
import { safeLine, visible } from './safe-text.js';

/** The text with a line such as `[page 3]` where a page, or an attachment, begins. */
export function textLines(document: Document): string[] {
  let shown = '';
  return document.blocks.flatMap((block) => {
    const lines: string[] = [];
    for (const [index, line] of sliceOf(document.text, block).split('\n').entries()) {
      const mark = index === 0 ? markOf(document, block.place) : undefined;
      if (mark !== undefined && mark !== shown) lines.push(mark);
      shown = mark ?? shown;
      lines.push(visible(line));
    }
    return lines;
  });
}

/** `[annex.pdf, page 4, labelled iv]`; undefined where there is nothing to say. */
function markOf({ pageLabels }: Document, { attachment, page }: Place): string | undefined {
  const label = page === undefined ? undefined : pageLabels?.[page - 1];
  const parts = [
    ...(attachment === undefined ? [] : [visible(attachment)]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(label === undefined || label === String(page) ? [] : [`labelled ${visible(label)}`]),
  ];
  return parts.length === 0 ? undefined : `[${parts.join(', ')}]`;
}

/** One line a block: its place, what it is, and its text, separated by tabs. */
export function blockLines(document: Document): string[] {
  return document.blocks.map((block) => {
    const text = visible(sliceOf(document.text, block).replaceAll('\n', '\u2028'));
    return [placeOf(document, block), kindOf(block), text].join('\t');
  });
}

function placeOf(document: Document, { start, end, place }: Block): string {
  const [from, to] = [pageAt(document, start), pageAt(document, end - 1)];
  const { attachment, paragraph, counted } = place;
  const words = [
    ...(attachment === undefined ? [] : [visible(attachment)]),
    ...(from === undefined ? [] : [`p. ${from}${to === undefined || to === from ? '' : `–${to}`}`]),
    ...(paragraph === undefined ? [] : [`para. ${visible(paragraph)}`]),
    ...(counted === undefined ? [] : [`[${counted}]`]),
  ];
  return words.join(', ');
}

function kindOf({ kind, cell, level, style, ocr }: Block): string {
  const details = [
    ...(cell === undefined ? [] : [`table ${cell.table + 1}, ${cell.row + 1}:${cell.column + 1}`]),
    ...(level === undefined ? [] : [`level ${level + 1}`]),
    ...(style.headingLevel === undefined ? [] : [`level ${style.headingLevel}`]),
    ...(style.bold === true ? ['bold'] : []),
    ...(ocr === undefined ? [] : [`OCR ${ocr.toFixed(2)}`]),
  ];
  return details.length === 0 ? kind : `${kind} (${details.join(', ')})`;
}

/** One line of JSON a file: its facts, what was noticed, and the text, with its blocks where they are asked for. */
export function jsonLine(
  { entry, status, read }: ReadText,
  diagnostics: readonly Diagnostic[],
  blocks: boolean,
): string {
  const { file, sha256, format } = entry;
  const { text, pages, pageMarks, pageLabels, properties, parts } = read?.document ?? {};
  return safeLine({
    file,
    sha256,
    format,
    status,
    pages,
    properties,
    message: read?.message,
    text,
    pageMarks,
    pageLabels,
    parts,
    ...(blocks && { blocks: read?.document.blocks }),
    diagnostics,
  });
}
