import type {
  Answer,
  Call,
  DetectedLanguage,
  Diagnostic,
  Document,
  DocumentLanguages,
  Result,
  Segmentation,
} from '../model/index.js';
import { result } from '../model/index.js';
import type { Opening } from './align.js';
import { answersOf, leftBlank } from './answers.js';
import { bestReading } from './choose.js';
import { blockTexts } from './form.js';
import { modelsOf } from './models.js';
import type { Outline } from './outline.js';
import { partition } from './partition.js';
import { joinedSegments, partDocuments, type PartDocument } from './parts.js';
import { repetitionStart } from './repeated.js';
import { isByWords, type TextEvidence } from './text-evidence.js';
import { translationStart } from './translation.js';

export type { TextEvidence } from './text-evidence.js';
export { onTopics } from './on-topics.js';
export { topicEvidence } from './topic/index.js';

/**
 * Splits a document by a call's questions. Each block is read for labels and restated wording, and by what `evidence`
 * says of its words; of all readings of the whole document the one that explains it best is chosen, and the text between
 * its openings is theirs. What fits nothing is unplaced.
 */
export function segment(
  document: Document,
  languages: DocumentLanguages,
  call: Call,
  evidence: readonly TextEvidence[] = [],
): Result<Segmentation> {
  const models = modelsOf(call);
  const { outline } = models.model;
  const segments = joinedSegments(
    partDocuments(document).map((part) => {
      const own = languagesOf(part, languages);
      const { blocks } = part.document;
      const texts = blockTexts(part.document);
      const end =
        translationStart(blocks, texts, own) ??
        repetitionStart(blocks, texts, own, models.model) ??
        blocks.length;
      const best = bestReading(part.document, own, end, models, evidence);
      const openings = settled(best, outline);
      return { ...part, segments: partition(part.document, openings, end, models.model) };
    }),
  );
  const answers = answersOf(document, languages, segments, outline);
  const segmentation = { segments, answers, leftBlank: leftBlank(segments, answers, outline) };
  return result(
    segmentation,
    answers.length === 0 ? [nothingPlaced()] : [...placedByWords(answers), ...unsure(answers)],
  );
}

/** The languages of a part's blocks; the whole's where one cannot be told. */
function languagesOf(
  { first }: PartDocument,
  { main, blocks }: DocumentLanguages,
): readonly DetectedLanguage[] {
  return blocks.slice(first).map((language) => (language === 'und' ? main : language));
}

/** A heading for a question and its parts is the question's alone where one of them opens by itself below it. */
function settled(openings: readonly Opening[], outline: Outline): Opening[] {
  const lastOf = new Map(
    openings.flatMap(({ questions }, at) => questions.map((index) => [index, at] as const)),
  );
  return openings.map((opening, at) => {
    const isBelow = (index: number): boolean => {
      const parent = outline.entries[index]?.parent;
      return parent !== undefined && opening.questions.includes(parent);
    };
    const opensLater = opening.questions.some(
      (index) => isBelow(index) && (lastOf.get(index) ?? at) > at,
    );
    const kept = opening.questions.filter((index) => !opensLater || !isBelow(index));
    return { ...opening, questions: kept };
  });
}

/** Up to this confidence, in hundredths as it is shown, a placing is worth a look. */
const UNSURE = 75;

/** Text that names no question was placed by what it speaks of, which a reader may see otherwise. */
function placedByWords(answers: readonly Answer[]): Diagnostic[] {
  const byWords = answers.filter(({ evidence }) => isByWords(evidence));
  if (byWords.length < answers.length / 2 || answers.length === 0) return [];
  return [
    {
      code: 'placed-by-words',
      severity: 'warning',
      message:
        'The submission names no questions: its paragraphs stand under those of which they speak.',
      remedy: 'Look at them with “hrc-inputs inspect” before you quote from them.',
    },
  ];
}

function unsure(answers: readonly Answer[]): Diagnostic[] {
  const questions = answers.flatMap((a) =>
    Math.round(100 * a.confidence) <= UNSURE ? [a.question] : [],
  );
  if (questions.length === 0) return [];
  return [
    {
      code: 'unsure-placing',
      severity: 'warning',
      message: `Placed on little evidence: what stands under ${questions.join(', ')}.`,
      remedy: 'Look at it with “hrc-inputs inspect” before you quote from it.',
    },
  ];
}

function nothingPlaced(): Diagnostic {
  return {
    code: 'nothing-placed',
    severity: 'warning',
    message:
      'No text could be placed under a question of the call: neither numbers nor words tell which it answers.',
    remedy: 'Read it in unplaced.md and quote from there.',
  };
}
