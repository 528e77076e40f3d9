import { hiddenIn, shownSlice, sliceOf } from '../model/index.js';
import type {
  Content,
  DetectedLanguage,
  Document,
  Evidence,
  Passage,
  Place,
  Segment,
  Span,
} from '../model/index.js';
import type { citer } from './citation.js';
import { blocksOf, locate, placeAt } from './locus.js';
import type { CountedReading } from './counted.js';

/** All text that is no answer, in the order of the readings, then of their texts. */
export function passagesOf(
  readings: readonly CountedReading[],
  cite: ReturnType<typeof citer>,
): Passage[] {
  return readings.flatMap(({ entry, content }) => {
    const { document, segmentation, submitter, hidden = [] } = content;
    const submission = { ...submitter, file: entry.file };
    return gathered(document, segmentation.segments).map((segment): Passage => {
      const span = { start: segment.start, end: segment.end };
      const locus = locate(document, [span]);
      const redacted = hiddenIn(span, hidden);
      return {
        submission: entry.id,
        role: segment.role,
        questions: segment.questions,
        quotation: {
          ...span,
          text: shownSlice(document.text, span, hidden),
          place: { ...attachmentOf(document, span), ...placeAt(locus) },
          language: languageOf(content, span),
          ...(redacted.length > 0 && { redacted }),
        },
        citation: cite({ submission, locus }),
        evidence: segment.evidence,
        confidence: segment.confidence,
      };
    });
  });
}

/** Segments that are no answers, without the white space at their ends, neighbours of one kind and page made one. */
function gathered(document: Document, segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const segment of segments) {
    const trimmed = withoutEdges(document.text, segment);
    if (segment.role === 'answer' || trimmed.start >= trimmed.end) continue;
    const last = found.at(-1);
    if (last !== undefined && belongTogether(document, last, { ...segment, ...trimmed })) {
      found[found.length - 1] = {
        ...last,
        end: trimmed.end,
        evidence: union(last.evidence, segment.evidence),
        confidence: Math.min(last.confidence, segment.confidence),
      };
    } else {
      found.push({ ...segment, ...trimmed });
    }
  }
  return found;
}

function withoutEdges(text: string, span: Span): Span {
  const slice = sliceOf(text, span);
  const end = span.start + slice.trimEnd().length;
  return { start: Math.min(end, span.end - slice.trimStart().length), end };
}

/** A page break keeps them apart: a citation to one page is worth more than a longer quotation. */
function belongTogether(document: Document, first: Segment, second: Segment): boolean {
  const between = sliceOf(document.text, { start: first.end, end: second.start });
  return (
    first.role === second.role &&
    first.questions.join() === second.questions.join() &&
    between.trim() === '' &&
    attachmentOf(document, first).attachment === attachmentOf(document, second).attachment &&
    locate(document, [first]).pageTo === locate(document, [second]).pageFrom
  );
}

function attachmentOf(document: Document, span: Span): Pick<Place, 'attachment'> {
  const attachment = blocksOf(document, span)[0]?.place.attachment;
  return attachment === undefined ? {} : { attachment };
}

function union(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return [...first, ...second].filter((evidence) => {
    const key = JSON.stringify([evidence.by, evidence.score, evidence.seen]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The language of most of its characters, leaving aside blocks too short to tell; else the document's. */
function languageOf({ document, languages }: Content, span: Span): DetectedLanguage {
  const weights = new Map<DetectedLanguage, number>();
  const first = blocksOf(document, span)[0];
  const from = first === undefined ? 0 : document.blocks.indexOf(first);
  blocksOf(document, span).forEach((block, index) => {
    const language = languages.blocks[from + index] ?? 'und';
    if (language === 'und') return;
    const shared = Math.min(block.end, span.end) - Math.max(block.start, span.start);
    weights.set(language, (weights.get(language) ?? 0) + shared);
  });
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? languages.main;
}
