import type { DraftBlock } from '../../src/extract/compose.js';
import { composeDocument } from '../../src/extract/compose.js';
import type { Call, Document, DetectedLanguage, Segmentation } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';

/** A line of a document as a test writes it down. */
export type Line = string | (Partial<DraftBlock> & { readonly text: string });

/** A document from lines: `**x**` is bold, `# x` a heading of level 1, `| a | b |` a table row, the rest paragraphs. */
export function drafted(lines: readonly Line[]): Document {
  let table = -1;
  let row = -1;
  const drafts = lines.flatMap((line): DraftBlock[] => {
    if (typeof line !== 'string')
      return [{ kind: 'paragraph', pieces: [{ text: line.text }], ...line }];
    if (line.startsWith('|')) {
      row += 1;
      if (row === 0) table += 1;
      return line
        .slice(1, -1)
        .split('|')
        .map((cell, column) => ({
          kind: 'cell' as const,
          pieces: [{ text: cell.trim() }],
          cell: { table, row, column },
        }));
    }
    row = -1;
    const bold = /^\*\*(.*)\*\*$/.exec(line)?.[1];
    if (bold !== undefined)
      return [{ kind: 'paragraph', pieces: [{ text: bold }], style: { bold: true } }];
    const heading = /^# (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      return [
        { kind: 'heading', pieces: [{ text: heading }], style: { headingLevel: 1, bold: true } },
      ];
    }
    return [{ kind: 'paragraph', pieces: [{ text: line }] }];
  });
  return composeDocument(drafts);
}

export function segmented(
  document: Document,
  call: Call,
  language: DetectedLanguage = 'en',
): Segmentation {
  const languages = { main: language, others: [], blocks: document.blocks.map(() => language) };
  return segment(document, languages, call).value;
}

/** The answers by question, as text. */
export function answersIn(
  lines: readonly Line[],
  call: Call,
  language: DetectedLanguage = 'en',
): Record<string, string> {
  const { answers } = segmented(drafted(lines), call, language);
  return Object.fromEntries(
    answers.map(({ question, quotations }) => [
      question,
      quotations.map(({ text }) => text).join('\n'),
    ]),
  );
}
