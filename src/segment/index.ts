import type {
  Answer,
  Call,
  Diagnostic,
  Document,
  DocumentLanguages,
  Result,
  Segmentation,
} from '../model/index.js';
import { result } from '../model/index.js';
import type { Opening } from './align.js';
import { align } from './align.js';
import { answersOf, leftBlank } from './answers.js';
import { readBlocks } from './block-reading.js';
import { candidatesOf } from './candidate.js';
import { withoutListings } from './contents.js';
import { weighMainLabels } from './habit.js';
import type { Outline } from './outline.js';
import { outlineOf } from './outline.js';
import { weighPartLabels } from './part-habit.js';
import { partition } from './partition.js';
import { joinedSegments, partDocuments } from './parts.js';
import type { WordingModel } from './wording.js';
import { wordingModel } from './wording.js';

/**
 * Splits a document by a call's questions. Each block is read for labels and restated wording; the best choice of
 * openings over the whole document is found; the text between them is theirs. What fits nothing is unplaced.
 */
export function segment(
  document: Document,
  languages: DocumentLanguages,
  call: Call,
): Result<Segmentation> {
  const outline = outlineOf(call);
  const model = wordingModel(outline);
  const segments = joinedSegments(
    partDocuments(document).map((part) => {
      const openings = settled(openingsOf(part.document, model), outline);
      return { ...part, segments: partition(part.document, openings, model) };
    }),
  );
  const answers = answersOf(document, languages, segments, outline);
  const segmentation = { segments, answers, leftBlank: leftBlank(segments, answers, outline) };
  return result(segmentation, answers.length === 0 ? [nothingPlaced()] : unsure(answers));
}

function openingsOf(document: Document, model: WordingModel): Opening[] {
  const { outline } = model;
  const candidates = candidatesOf(readBlocks(document, model), outline);
  const weighed = withoutListings(weighMainLabels(candidates, model, document.text));
  const mains = align(
    weighed.filter(({ parts }) => parts.length === 0),
    outline,
  );
  return align(weighPartLabels(weighed, mains, model, document.text), outline);
}

/** A heading for a question and its parts is the question's alone where one of them opens by itself below it. */
function settled(openings: readonly Opening[], outline: Outline): Opening[] {
  return openings.map((opening, at) => {
    const isBelow = (index: number): boolean => {
      const parent = outline.entries[index]?.parent;
      return parent !== undefined && opening.questions.includes(parent);
    };
    const later = new Set(openings.slice(at + 1).flatMap(({ questions }) => questions));
    const opensLater = opening.questions.some((index) => isBelow(index) && later.has(index));
    const kept = opening.questions.filter((index) => !opensLater || !isBelow(index));
    return { ...opening, questions: kept };
  });
}

/** Below this confidence a placing is worth a look. */
const UNSURE = 0.6;

function unsure(answers: readonly Answer[]): Diagnostic[] {
  const questions = answers.flatMap((a) => (a.confidence < UNSURE ? [a.question] : []));
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
      'No text could be placed under a question of the call: the submission names and restates none.',
    remedy: 'Read it in unplaced.md and quote from there.',
  };
}
