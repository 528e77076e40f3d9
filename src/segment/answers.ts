import type {
  Answer,
  Block,
  DetectedLanguage,
  Document,
  DocumentLanguages,
  Place,
  Quotation,
  Segment,
  Span,
} from '../model/index.js';
import { pageAt } from '../model/index.js';
import { countBefore } from './borders.js';
import { resolved } from './nearby-answers.js';
import type { Outline } from './outline.js';
import { replyOf } from './reply.js';
import { isByWords } from './text-evidence.js';

interface Source {
  readonly document: Document;
  readonly languages: DocumentLanguages;
  /** Where each block ends. */
  readonly ends: readonly number[];
}

/** The answers that a document's segments hold, in the call's order. */
export function answersOf(
  document: Document,
  languages: DocumentLanguages,
  segments: readonly Segment[],
  outline: Outline,
): Answer[] {
  const source = { document, languages, ends: document.blocks.map(({ end }) => end) };
  const found = outline.entries.flatMap(({ question: { id } }) => {
    const own = segments.filter((s) => s.role === 'answer' && s.questions.includes(id));
    const quotations = quotationsOf(source, own);
    const surest = own.reduce<Segment | undefined>(
      (best, s) => (best && best.confidence >= s.confidence ? best : s),
      undefined,
    );
    if (!surest || quotations.length === 0) return [];
    const also = new Set(own.flatMap((s) => s.questions.filter((other) => other !== id)));
    const alsoQuestions = outline.entries.map((e) => e.question.id).filter((q) => also.has(q));
    const { evidence, confidence } = surest;
    const language = mainLanguage(quotations, languages.main);
    return { question: id, alsoQuestions, quotations, language, evidence, confidence };
  });
  const replies = resolved(
    found.map(({ question, quotations }) => ({
      question,
      reply: replyOf(quotations.map(({ text }) => text).join('\n'), question, outline),
      start: quotations[0]?.start ?? 0,
      end: quotations.at(-1)?.end ?? 0,
    })),
  );
  return found.map((answer, at) => ({ ...answer, reply: replies[at] ?? { kind: 'content' } }));
}

/** Questions restated or numbered with no answer under them, in the call's order. */
export function leftBlank(
  segments: readonly Segment[],
  answers: readonly Answer[],
  outline: Outline,
): string[] {
  const named = new Set(
    segments.flatMap((s) => (s.role === 'question' && !isByWords(s.evidence) ? s.questions : [])),
  );
  const answered = new Set(answers.map(({ question }) => question));
  return outline.entries
    .map((e) => e.question.id)
    .filter((id) => named.has(id) && !answered.has(id));
}

/** Unbroken stretches of answer: neighbours are one quotation while only white space lies between them. */
function quotationsOf(source: Source, segments: readonly Segment[]): Quotation[] {
  const { document } = source;
  const stretches: Span[] = [];
  for (const { start, end } of segments) {
    const last = stretches.at(-1);
    const joins =
      last && document.text.slice(last.end, start).trim() === '' && !beginsPart(document, start);
    if (joins) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches.flatMap((stretch) => quotationOf(source, stretch) ?? []);
}

function beginsPart({ parts = [] }: Document, at: number): boolean {
  return parts.some(({ start }) => start === at);
}

function quotationOf(source: Source, { start, end }: Span): Quotation | undefined {
  const raw = source.document.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  if (text === '') return undefined;
  return {
    start: from,
    end: from + text.length,
    text,
    place: placeOf(source, { start: from, end: from + text.length }),
    language: languageAt(source, from),
  };
}

function placeOf({ document, ends }: Source, { start, end }: Span): Place {
  const page = pageAt(document, start);
  const pageEnd = pageAt(document, end - 1);
  const first = referring(document, document.blocks[countBefore(ends, start + 1)]);
  const attachment = first?.place.attachment;
  return {
    ...(attachment !== undefined && { attachment }),
    ...(page !== undefined
      ? { page }
      : first?.place.page !== undefined && { page: first.place.page }),
    ...(pageEnd !== undefined && pageEnd !== page && { pageEnd }),
    ...(first?.place.paragraph !== undefined && { paragraph: first.place.paragraph }),
    ...(first?.place.counted !== undefined && { counted: first.place.counted }),
  };
}

/** A note without a page of its own stands where the text that refers to it stands. */
function referring(document: Document, block: Block | undefined): Block | undefined {
  return block?.noteOf === undefined ? block : document.blocks[block.noteOf];
}

function languageAt({ languages, ends }: Source, at: number): DetectedLanguage {
  const language = languages.blocks[countBefore(ends, at + 1)] ?? 'und';
  return language === 'und' ? languages.main : language;
}

/** The language of most of the answer's characters. */
function mainLanguage(
  quotations: readonly Quotation[],
  fallback: DetectedLanguage,
): DetectedLanguage {
  const longest = quotations.reduce<Quotation | undefined>(
    (best, q) => (best && best.text.length >= q.text.length ? best : q),
    undefined,
  );
  return longest?.language ?? fallback;
}
