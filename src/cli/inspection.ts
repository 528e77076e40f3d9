import type {
  Block,
  BlockKind,
  Call,
  DetectedLanguage,
  Diagnostic,
  Document,
  Evidence,
  Format,
  Language,
  Place,
  Reading,
  Reply,
  Role,
  RunnerUp,
  Segment,
  Status,
  Submitter,
} from '../model/index.js';
import { countWords, sliceOf, subQuestions, topicsOn, wordingIn } from '../model/index.js';

/** A block, or the part of one that lies in a single segment. */
export interface InspectedBlock {
  readonly place: Place;
  readonly kind: BlockKind;
  readonly language: DetectedLanguage;
  readonly role: Role;
  readonly questions: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** What else it might have belonged to; null where nothing came near. */
  readonly runnerUp: RunnerUp | null;
  /** Verbatim. */
  readonly text: string;
}

/** What the file says to one question of the call; null where it says nothing: left blank, or not reached. */
export interface InspectedAnswer {
  readonly question: string;
  readonly wording: string;
  /** Asked in the text, with nothing under it. */
  readonly leftBlank: boolean;
  /** Whether sub-questions of it have a reply. */
  readonly inParts: boolean;
  readonly alsoQuestions: readonly string[];
  readonly reply: Reply['kind'] | null;
  readonly words: number;
  readonly confidence: number | null;
  /** Of what is said in a meeting: its topics that bear on the question. */
  readonly topics: readonly string[];
}

/** How one file was split: what `hrc-inputs inspect --json` prints. */
export interface Inspection {
  readonly file: string;
  readonly format: Format;
  readonly status: Status;
  readonly language: DetectedLanguage | null;
  readonly otherLanguages: readonly DetectedLanguage[];
  readonly pages: number | null;
  readonly submitter: Submitter | null;
  /** In reading order; empty where the file could not be read. */
  readonly blocks: readonly InspectedBlock[];
  /** One for each question, in the call's order; empty where the file could not be read. */
  readonly answers: readonly InspectedAnswer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines up what the rooms found in one file; `lang` is the language of the questions' wording. */
export function inspectionOf(
  { entry, status, content }: Reading,
  diagnostics: readonly Diagnostic[],
  call: Call,
  lang: Language,
): Inspection {
  return {
    file: entry.file,
    format: entry.format,
    status,
    language: content?.languages.main ?? null,
    otherLanguages: content?.languages.others ?? [],
    pages: content?.document.pages ?? null,
    submitter: content?.submitter ?? null,
    blocks: content === undefined ? [] : inspectedBlocks(content),
    answers:
      content === undefined
        ? []
        : inspectedAnswers(content, call, lang, entry.speaker !== undefined),
    diagnostics,
  };
}

type Content = NonNullable<Reading['content']>;

function inspectedBlocks({ document, languages, segmentation }: Content): InspectedBlock[] {
  const { segments } = segmentation;
  let first = 0;
  return document.blocks.flatMap((block, index) => {
    while ((segments[first]?.end ?? Infinity) <= block.start) first += 1;
    const pieces: InspectedBlock[] = [];
    for (let at = first; (segments[at]?.start ?? Infinity) < block.end; at += 1) {
      const segment = segments[at];
      const text = segment === undefined ? '' : shared(document, block, segment);
      if (segment === undefined || text === '') continue;
      const language = languages.blocks[index] ?? 'und';
      pieces.push(pieceOf(block, language, segment, text));
    }
    return pieces;
  });
}

function pieceOf(
  { place, kind }: Block,
  language: DetectedLanguage,
  { role, questions, evidence, confidence, runnerUp }: Segment,
  text: string,
): InspectedBlock {
  return {
    place,
    kind,
    language,
    role,
    questions,
    evidence,
    confidence,
    runnerUp: runnerUp ?? null,
    text,
  };
}

/** The text that a block and a segment have in common, without the space around it. */
function shared(document: Document, block: Block, segment: Segment): string {
  const span = {
    start: Math.max(block.start, segment.start),
    end: Math.min(block.end, segment.end),
  };
  return sliceOf(document.text, span).trim();
}

function inspectedAnswers(
  { segmentation }: Content,
  call: Call,
  lang: Language,
  isSpoken: boolean,
): InspectedAnswer[] {
  const answered = new Set(segmentation.answers.map(({ question }) => question));
  return call.questions.map(({ id, text }): InspectedAnswer => {
    const answer = segmentation.answers.find(({ question }) => question === id);
    const words = answer?.quotations.map((quotation) => countWords(quotation.text)) ?? [];
    return {
      question: id,
      wording: wordingIn(text, lang),
      leftBlank: segmentation.leftBlank.includes(id),
      inParts: subQuestions(call, id).some((part) => answered.has(part.id)),
      alsoQuestions: answer?.alsoQuestions ?? [],
      reply: answer?.reply.kind ?? null,
      words: words.reduce((sum, count) => sum + count, 0),
      confidence: answer?.confidence ?? null,
      topics: isSpoken && answer !== undefined ? topicsOn(call, id, lang) : [],
    };
  });
}
