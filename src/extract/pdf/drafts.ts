import type { DraftBlock } from '../compose.js';
import type { Sureness } from '../ocr/sureness.js';
import { inRise } from '../rise.js';
import { kindOf, styleOf } from './describe.js';
import { noteMark } from './footnotes.js';
import { vocabularyOf } from './hyphens.js';
import { layoutOf } from './layout.js';
import type { Passage } from './passages.js';
import type { Ink } from './read-ink.js';
import { passagesOf } from './reading.js';
import { piecesOf } from './write-text.js';

/** Everything that stands on the pages, as blocks in reading order; `sureness` tells of those that were recognized. */
export function draftsOf(
  pages: readonly Ink[],
  sureness: Sureness = () => undefined,
): DraftBlock[] {
  const layout = layoutOf(pages);
  const passages = passagesOf(layout);
  const vocabulary = vocabularyOf(passages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const drafts: DraftBlock[] = [];
  passages.forEach((passage) => {
    const style = styleOf(passage, layout.bodySize);
    const pieces = piecesOf(passage.lines, vocabulary);
    const text = pieces.map((piece) => piece.text).join('');
    const kind =
      passage.kind === 'paragraph' ? kindOf(text, style, passage.lines[0]) : passage.kind;
    const ocr = sureness(passage.lines);
    const noteOf = kind === 'note' ? referrer(passage, text, passages, drafts) : undefined;
    drafts.push({
      kind,
      pieces,
      style,
      ...(passage.cell && { cell: passage.cell }),
      ...(noteOf && { noteOf }),
      ...(ocr !== undefined && { ocr }),
    });
  });
  return drafts;
}

/** The block of the note's page that carries its mark, the last one of several. */
function referrer(
  note: Passage,
  text: string,
  passages: readonly Passage[],
  drafts: readonly DraftBlock[],
): DraftBlock | undefined {
  const mark = noteMark(text);
  if (mark === undefined) return undefined;
  const page = note.lines[0]?.page;
  const raised = inRise(mark, 'up');
  const alone = new RegExp(`(?<![⁰¹²³⁴-⁹])${raised.replace(/[*]/g, '\\*')}(?![⁰¹²³⁴-⁹])`, 'u');
  const index = drafts.findLastIndex(
    ({ kind }, i) =>
      kind !== 'note' &&
      kind !== 'furniture' &&
      passages[i]?.lines.some((line) => line.page === page && alone.test(line.text)),
  );
  return drafts[index];
}
