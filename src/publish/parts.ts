import { sliceOf, type Call, type Content, type Span } from '../model/index.js';
import type { Hidden } from './personal.js';

const ANNEX =
  /^[\s\p{P}\d]*(?:annex(?:e|es|ure)?|appendi(?:x|ces)|anexos?|apéndice|приложени[ея]|الملاحق|ملحق|المرفقات|مرفق|附件|附录|附錄)(?![\p{L}\p{M}])/iu;

/**
 * The stretches that a submission asks to be kept back while the rest may be published. Where a part cannot be found, and
 * where names of others are meant, which no program finds for sure, it is the whole text.
 */
export function heldBack(content: Content, call: Call): readonly Hidden[] {
  const { document, segmentation, submitter } = content;
  const spans = (submitter.publicationRequests ?? []).flatMap(({ of, questions = [], place }) => {
    if (of === 'answers') {
      const known = call.questions.filter(({ id }) => questions.includes(id)).map(({ id }) => id);
      const answers = segmentation.answers.filter(({ question }) => known.includes(question));
      return answers.flatMap(({ quotations }) => quotations);
    }
    if (of === 'attachment') {
      const part = document.parts?.find(({ attachment }) => attachment === place.attachment);
      return part === undefined ? [wholeOf(content)] : [part];
    }
    if (of === 'annex') return annexesOf(content);
    return of === 'names' ? [wholeOf(content)] : [];
  });
  return spans.map(({ start, end }) => ({ kind: 'answer', start, end }));
}

export function wholeOf({ document }: Content): Span {
  return { start: 0, end: document.text.length };
}

/** From the heading of the first annex to the end of its part, and attachments that are called so. */
function annexesOf(content: Content): readonly Span[] {
  const { text, blocks, parts = [] } = content.document;
  const attached = parts.filter(({ attachment = '' }) => ANNEX.test(attachment));
  const heading = blocks.find(
    (block) => block.end - block.start <= 140 && ANNEX.test(sliceOf(text, block)),
  );
  const end =
    heading && (parts.find((part) => part.end >= heading.end)?.end ?? content.document.text.length);
  const own = heading === undefined || end === undefined ? [] : [{ start: heading.start, end }];
  return attached.length + own.length === 0 ? [wholeOf(content)] : [...attached, ...own];
}
