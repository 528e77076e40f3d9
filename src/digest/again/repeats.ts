import {
  result,
  sliceOf,
  type Diagnostic,
  type Document,
  type DocumentLanguages,
  type Part,
  type Result,
} from '../../model/index.js';
import { figuresIn, sharedFigures } from './figures.js';
import { fileMarksOf } from './file-marks.js';
import { coveredBy, holds, shinglesOf, type Shingles } from './shingles.js';
import { tokensOf } from './tokens.js';

/** An attachment of fewer words is left as it is. */
const LEAST_WORDS = 50;

/** Shares of a text that stand in another: nearly all, and half. */
const TWIN = 0.95;
const HALF = 0.5;

interface Piece {
  readonly part: Part;
  readonly name: string;
  readonly size: number;
  readonly shingles: Shingles;
  readonly figures: ReadonlySet<string>;
  readonly language: string;
  readonly hasPages: boolean;
}

/** Why a piece need not be read beside another. */
type Repeat = 'the same text as' | 'an earlier version of' | 'a translation of';

/**
 * A message whose attachments say the same (one text as PDF and as Word, in two languages, a draft and the final text)
 * answers once: the blocks of what is said again are marked as furniture, `repeated`, and a note tells it.
 */
export function withRepeatsMarked(
  document: Document,
  languages: DocumentLanguages,
): Result<Document> {
  const pieces = (document.parts ?? []).flatMap((part) => pieceOf(part, document, languages));
  const repeated = new Map<Piece, { readonly repeat: Repeat; readonly of: Piece }>();
  pieces.forEach((second, index) => {
    for (const first of pieces.slice(0, index)) {
      if (repeated.has(first) || repeated.has(second)) continue;
      const found = repeatOf(first, second);
      if (found !== undefined) repeated.set(found.again, { repeat: found.repeat, of: found.of });
    }
  });
  const body = bodyBlocks(
    document,
    pieces.filter((piece) => !repeated.has(piece)),
  );
  if (repeated.size === 0 && body.size === 0) return result(document);
  const parts = [...repeated.keys()].map(({ part }) => part);
  const blocks = document.blocks.map((block, index) => {
    const isInside = parts.some(({ start, end }) => block.start >= start && block.end <= end);
    return isInside || body.has(index)
      ? ({ ...block, kind: 'furniture', mail: 'repeated' } as const)
      : block;
  });
  return result(
    { ...document, blocks },
    [...repeated].map(([{ name }, { repeat, of }]) => told(name, repeat, of.name)),
  );
}

function pieceOf(part: Part, document: Document, { blocks }: DocumentLanguages): Piece[] {
  if (part.attachment === undefined) return [];
  const text = sliceOf(document.text, part);
  const tokens = tokensOf(text);
  if (tokens.length < LEAST_WORDS) return [];
  const weights = new Map<string, number>();
  document.blocks.forEach(({ start, end }, index) => {
    const language = blocks[index];
    if (language === undefined || start < part.start || end > part.end) return;
    weights.set(language, (weights.get(language) ?? 0) + end - start);
  });
  const [main] = [...weights].sort(([, a], [, b]) => b - a);
  return [
    {
      part,
      name: part.attachment,
      size: tokens.length,
      shingles: shinglesOf(tokens),
      figures: figuresIn(text),
      language: main?.[0] ?? 'und',
      hasPages: document.pageMarks.some(
        ({ at, page }) => page !== undefined && at >= part.start && at < part.end,
      ),
    },
  ];
}

function repeatOf(
  a: Piece,
  b: Piece,
): { readonly again: Piece; readonly of: Piece; readonly repeat: Repeat } | undefined {
  const [ofA, ofB] = [shareOf(a, b), shareOf(b, a)];
  const shared = sharedFigures(a.figures, b.figures);
  const [one, other] = [fileMarksOf(a.name), fileMarksOf(b.name)];
  const [low, high] = (one.version ?? 0) <= (other.version ?? 0) ? [a, b] : [b, a];
  const isMarked = (one.version ?? 0) !== (other.version ?? 0);
  const isTwin =
    Math.min(ofA, ofB) >= TWIN && shared === a.figures.size && shared === b.figures.size;
  if (isMarked && (low === a ? ofA : ofB) >= HALF) {
    return { again: low, of: high, repeat: isTwin ? 'the same text as' : 'an earlier version of' };
  }
  if (isTwin) {
    const [again, of] = b.hasPages && !a.hasPages ? [a, b] : [b, a];
    return { again, of, repeat: 'the same text as' };
  }
  const least = Math.min(a.figures.size, b.figures.size);
  const isNamed =
    (one.isTranslation || other.isTranslation || one.language !== other.language) &&
    one.stem === other.stem;
  const isTranslated =
    a.language !== b.language && shared >= (isNamed ? 3 : 5) && shared >= 0.7 * least;
  if (!isTranslated) return undefined;
  const [again, of] = one.isTranslation && !other.isTranslation ? [a, b] : [b, a];
  return { again, of, repeat: 'a translation of' };
}

/** How much of one stands in another, 0 to 1. */
function shareOf({ shingles, size }: Piece, other: Piece): number {
  const covered = coveredBy(shingles, size, (hash) => holds(other.shingles.sorted, hash));
  return covered.reduce((sum, flag) => sum + flag, 0) / size;
}

/** The blocks of a message's own text that are pasted from an attachment, where most of it is. */
function bodyBlocks(
  { text, blocks, parts }: Document,
  pieces: readonly Piece[],
): ReadonlySet<number> {
  const body = parts?.find(({ attachment }) => attachment === undefined);
  const [largest] = [...pieces].sort((a, b) => b.size - a.size);
  if (body === undefined || largest === undefined) return new Set();
  const own = blocks.flatMap((block, index) =>
    block.start < body.end && block.kind !== 'furniture'
      ? [{ index, tokens: tokensOf(sliceOf(text, block)) }]
      : [],
  );
  const tokens = own.flatMap((block) => block.tokens);
  const covered = coveredBy(shinglesOf(tokens), tokens.length, (hash) =>
    holds(largest.shingles.sorted, hash),
  );
  const count = covered.reduce((sum, flag) => sum + flag, 0);
  if (tokens.length < LEAST_WORDS || count < HALF * tokens.length) return new Set();
  let at = 0;
  return new Set(
    own.flatMap(({ index, tokens: { length } }) => {
      const flags = covered.subarray(at, at + length);
      at += length;
      return length > 0 && flags.every((flag) => flag === 1) ? [index] : [];
    }),
  );
}

function told(name: string, repeat: Repeat, of: string): Diagnostic {
  return {
    code: 'attachment-repeats',
    severity: 'note',
    place: { attachment: name },
    message: `The attachment “${name}” is ${repeat} “${of}” of the same message; its text is not placed a second time.`,
    remedy: 'If it says something else, save it into the inbox as a file of its own.',
  };
}
