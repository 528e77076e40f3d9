import { BOUNDS } from '../../model/index.js';
import type { Engine } from './engine.js';
import { turnedImage, type GreyImage, type QuarterTurn } from './grey-image.js';
import { latinCode } from './latin.js';
import { WRITINGS, type Writing } from './languages.js';
import { missedStrips, putBack, textAmong, type Strip } from './missed.js';
import { withOwnPunctuation } from './punctuation.js';
import { confidenceOf, textOf, type RecognizedLine } from './recognized.js';
import { withForeignWords } from './second-reading.js';
import { bestReading, guessed, narrowed, type Guess, type Reading } from './writing.js';

/** What was recognized on one page. */
export interface RecognizedPage {
  readonly lines: readonly RecognizedLine[];
  /** Of the image as it was turned upright. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly codes: readonly string[];
  /** Mean of the words' confidences, 0 to 1. */
  readonly confidence: number;
}

/** A page as it was recognized, or why there is no text of it. */
export type Recognition =
  | { readonly page: RecognizedPage }
  | { readonly failed: 'time' | 'no-text' }
  /** It may be in one of these languages, whose data are not installed. */
  | { readonly failed: 'language'; readonly missing: readonly string[] };

/** Recognizes the pages of one file, one after another; what one page showed of its writing serves the next. */
export interface Recognizer {
  /** Works until `end`, as `performance.now()` counts, at most, and what the engine needs to stop. */
  page(image: GreyImage, end: number): Promise<Recognition>;
}

/** How a page is written and which way up it lies. */
interface Manner extends Reading {
  readonly turn: QuarterTurn;
}

/** From this confidence on, a page was read in the right kind of writing. */
const RIGHT = 0.75;

export function recognizerWith(engine: Engine): Recognizer {
  let usual: Manner | undefined;
  return {
    page: async (image, end) => {
      const left = (): number => Math.max(0, end - performance.now());
      const known = usual && (await read(engine, image, usual, left));
      if (known && known.confidence >= RIGHT && !isOtherLanguage(known)) return { page: known };
      const guess = await guessed(engine, image, left);
      if (guess.writings.length === 0) return { failed: 'language', missing: guess.missing };
      const upright = await readBest(engine, image, guess, left);
      const doubtful = guess.blind && upright && upright.page.confidence < BOUNDS.ocrWorthless;
      // Sheets are laid into scanners upside down.
      const turned = doubtful && (await readBest(engine, image, { ...guess, turn: 180 }, left));
      const found = turned && turned.page.confidence > upright.page.confidence ? turned : upright;
      if (found === undefined) return { failed: 'time' };
      if (found.page.confidence >= RIGHT) usual = found.manner;
      return judged(found.page, guess.missing);
    },
  };
}

async function readBest(
  engine: Engine,
  image: GreyImage,
  { turn, writings }: Guess,
  left: () => number,
): Promise<{ readonly page: RecognizedPage; readonly manner: Manner } | undefined> {
  const reading = await bestReading(engine, turnedImage(image, turn), writings, left);
  if (reading === undefined) return undefined;
  const manner: Manner = { ...reading, turn };
  const page = await read(engine, image, manner, left);
  if (page === undefined) return undefined;
  // What a part of the page left open, the whole may tell.
  const codes = narrowed(page.codes, textOf(page.lines));
  const better = codes === page.codes ? manner : { ...manner, codes };
  const anew = better === manner ? undefined : await read(engine, image, better, left);
  return anew ? { page: anew, manner: better } : { page, manner };
}

/** Of the Latin languages, a page that was read with the data of one may turn out to be in another. */
function isOtherLanguage({ codes, lines }: RecognizedPage): boolean {
  const code = latinCode(textOf(lines));
  return (
    code !== undefined && WRITINGS.latin.codes.includes(codes[0] ?? '') && !codes.includes(code)
  );
}

function judged(page: RecognizedPage, missing: readonly string[]): Recognition {
  const letters = textOf(page.lines).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters > 0 && page.confidence >= BOUNDS.ocrWorthless) return { page };
  return letters > 0 && missing.length > 0
    ? { failed: 'language', missing }
    : { failed: 'no-text' };
}

async function read(
  engine: Engine,
  image: GreyImage,
  { writing, codes, turn }: Manner,
  left: () => number,
): Promise<RecognizedPage | undefined> {
  const upright = turnedImage(image, turn);
  const first = await engine.recognize(upright, codes, 'page', left());
  if (first === undefined) return undefined;
  const missed = await readStrips(engine, missedStrips(upright, first), codes, left);
  const lines = [...first, ...missed.lines];
  const known = knowsForeign(writing) || !engine.languages.has('eng');
  const foreign = known ? [] : await readForeign(engine, upright, missed.strips, left);
  const whole = withOwnPunctuation(withForeignWords(lines, foreign));
  const { width, height, dpi } = upright;
  return { lines: whole, width, height, dpi, codes, confidence: confidenceOf(whole) };
}

/** The data for Russian know Latin letters; those for Arabic and Chinese hardly do. */
function knowsForeign(writing: Writing): boolean {
  return writing === 'latin' || writing === 'cyrillic';
}

async function readForeign(
  engine: Engine,
  image: GreyImage,
  strips: readonly Strip[],
  left: () => number,
): Promise<RecognizedLine[]> {
  const onPage = await engine.recognize(image, ['eng'], 'page', left());
  return [...(onPage ?? []), ...(await readStrips(engine, strips, ['eng'], left)).lines];
}

/** The lines of those strips that are text, and these strips. */
async function readStrips(
  engine: Engine,
  strips: readonly Strip[],
  codes: readonly string[],
  left: () => number,
): Promise<{ readonly lines: readonly RecognizedLine[]; readonly strips: readonly Strip[] }> {
  const lines: RecognizedLine[] = [];
  const text: Strip[] = [];
  for (const strip of strips) {
    const { image } = strip;
    // Analysis of the line may again find none; taken as it is, its end may gain a sign.
    const analysed = (await engine.recognize(image, codes, 'line', left())) ?? [];
    const raw = analysed.length > 0 ? [] : await engine.recognize(image, codes, 'raw line', left());
    const found = textAmong([...analysed, ...(raw ?? [])]);
    if (found.length === 0) continue;
    lines.push(...putBack(strip, found));
    text.push(strip);
  }
  return { lines, strips: text };
}
