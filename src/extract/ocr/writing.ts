import type { Engine } from './engine.js';
import { bandOf, inkThreshold, type GreyImage, type QuarterTurn } from './grey-image.js';
import { ALL_WRITINGS, codesOf, WRITINGS, type Writing } from './languages.js';
import { latinCode } from './latin.js';
import { confidenceOf, textOf, type RecognizedLine } from './recognized.js';

export interface Guess {
  readonly turn: QuarterTurn;
  /** The engine cannot tell which way up a page lies. */
  readonly blind: boolean;
  /** Those that can be recognized here. */
  readonly writings: readonly Writing[];
  /** Languages that it may be in as well, had they been installed. */
  readonly missing: readonly string[];
}

/** Which way up a page stands and what it may be written in: as the engine tells, else anything. */
export async function guessed(
  engine: Engine,
  image: GreyImage,
  left: () => number,
): Promise<Guess> {
  const told = await engine.orientation(image, left());
  const likely = told && told.writings.length > 0 ? told.writings : ALL_WRITINGS;
  return {
    turn: told?.turn ?? 0,
    blind: told === undefined,
    writings: likely.filter((writing) => codesOf(writing, engine.languages).length > 0),
    missing: likely
      .flatMap((writing) => WRITINGS[writing].codes)
      .filter((code) => !engine.languages.has(code)),
  };
}

/** A kind of writing and the data with which it is read. */
export interface Reading {
  readonly writing: Writing;
  readonly codes: readonly string[];
}

/** How a part of the page reads best; undefined where nothing could be tried. */
export async function bestReading(
  engine: Engine,
  image: GreyImage,
  writings: readonly Writing[],
  left: () => number,
): Promise<Reading | undefined> {
  const only = writings.length === 1 ? writings[0] : undefined;
  const all = only && codesOf(only, engine.languages);
  if (only && all?.length === 1) return { writing: only, codes: all };
  const sample = blackestBand(image);
  let best: { readonly reading: Reading; readonly score: number } | undefined;
  for (const writing of writings) {
    const codes = codesOf(writing, engine.languages);
    const lines = await engine.recognize(sample, codes, 'column', left());
    if (lines === undefined) continue;
    const score = likeness(lines, writing);
    if (best !== undefined && score <= best.score) continue;
    best = { reading: { writing, codes: narrowed(codes, textOf(lines)) }, score };
    if (isPlain(lines, writing)) break;
  }
  return best?.reading;
}

/** Data for the one language of a text read faster and better than those for three. */
export function narrowed(codes: readonly string[], text: string): readonly string[] {
  const code = codes.length > 1 ? latinCode(text) : undefined;
  return code !== undefined && codes.includes(code) ? [code] : codes;
}

/** From this confidence on, read in letters of its own, another kind of writing is out of the question. */
const PLAIN = 0.85;
const MOSTLY_OWN = 0.7;
const ENOUGH = 40;

function isPlain(lines: readonly RecognizedLine[], writing: Writing): boolean {
  const text = textOf(lines);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(WRITINGS[writing].letters)?.length ?? 0;
  return letters >= ENOUGH && own >= MOSTLY_OWN * letters && confidenceOf(lines) >= PLAIN;
}

/** How well lines read in a kind of writing: letters of its own count by the cube of their confidence. */
function likeness(lines: readonly RecognizedLine[], writing: Writing): number {
  let sum = 0;
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    const own = text.match(WRITINGS[writing].letters)?.length ?? 0;
    sum += own * confidence ** 3;
  }
  // A wrong script gives fewer or more letters; what counts is how sure they are, and that there are any.
  const all = textOf(lines).match(/\S/gu)?.length ?? 0;
  return all === 0 ? 0 : sum / Math.sqrt(all);
}

/** Share of a page's height that a sample of it has. */
const SAMPLE = 0.2;
const STEP = 16;

/** The band with the most ink. */
function blackestBand(image: GreyImage): GreyImage {
  const { width, height, pixels } = image;
  const threshold = inkThreshold(image);
  const rows = new Float64Array(height);
  for (let y = 0; y < height; y++) {
    let ink = 0;
    for (let x = 0; x < width; x += 2) if ((pixels[y * width + x] ?? 255) <= threshold) ink += 1;
    // A black edge or picture is no text.
    rows[y] = ink > 0.25 * width ? 0 : ink;
  }
  const size = Math.max(1, Math.round(height * SAMPLE));
  let best = { top: 0, ink: -1 };
  for (let top = 0; top + size <= height; top += STEP) {
    let ink = 0;
    for (let y = top; y < top + size; y++) ink += rows[y] ?? 0;
    if (ink > best.ink) best = { top, ink };
  }
  return bandOf(image, best.top, size);
}
