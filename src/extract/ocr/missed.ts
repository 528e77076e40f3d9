import { inkThreshold, type GreyImage } from './grey-image.js';
import type { RecognizedLine } from './recognized.js';

/** A strip of a page that may be a line of text, cut out and straightened. */
export interface Strip {
  readonly image: GreyImage;
  /** Where its upper left corner stands on the page, and how much it falls with each pixel rightwards there. */
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

const PAPER = 255;
/** Most strips that are looked at on one page. */
const MOST = 30;
/** Heights of strips relative to that of a usual line. */
const LOWEST = 0.35;
const HIGHEST = 2;
/** A row with fewer dark pixels is a gap between lines. */
const FAINT = 3;
/** Margin around a strip, relative to a line. */
const MARGIN = 0.4;

/**
 * Strips of dark pixels as high as lines and outside of all recognized words: layout analysis now and then passes over
 * whole lines, above all of Arabic.
 */
export function missedStrips(image: GreyImage, lines: readonly RecognizedLine[]): Strip[] {
  const threshold = inkThreshold(image);
  const slope = slopeOf(lines);
  const rest = withoutWords(image, lines);
  const usual = usualSize(lines) ?? image.dpi / 6;
  return bandsOf(rest, threshold, slope)
    .filter(({ height }) => height >= LOWEST * usual && height <= HIGHEST * usual)
    .flatMap((band) => stripOf(rest, threshold, slope, usual, band))
    .slice(0, MOST);
}

/** What was recognized in a strip, in its place on the page. */
export function putBack(
  { x, y, slope }: Strip,
  lines: readonly RecognizedLine[],
): RecognizedLine[] {
  return lines.map((line) => {
    const down = y + slope * line.x0;
    const moved = <T extends { x0: number; y0: number; x1: number; y1: number }>(box: T): T => ({
      ...box,
      ...{ x0: box.x0 + x, x1: box.x1 + x, y0: box.y0 + down, y1: box.y1 + down },
    });
    return {
      ...moved(line),
      words: line.words.map(moved),
      baseline: line.baseline + down,
      slope: line.slope + slope,
    };
  });
}

/** How much the lines of a page fall with each pixel rightwards; long ones show it best. */
export function slopeOf(lines: readonly RecognizedLine[]): number {
  const weighed = [...lines].sort((a, b) => a.slope - b.slope);
  const whole = weighed.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  let passed = 0;
  return (
    weighed.find(({ x0, x1 }) => {
      passed += x1 - x0;
      return passed >= whole / 2;
    })?.slope ?? 0
  );
}

function usualSize(lines: readonly RecognizedLine[]): number | undefined {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1];
}

function withoutWords(image: GreyImage, lines: readonly RecognizedLine[]): GreyImage {
  const pixels = image.pixels.slice();
  for (const line of lines) {
    for (const { x0, y0, x1, y1 } of line.words) {
      const margin = Math.round(line.size / 6);
      for (let y = Math.max(0, y0 - margin); y < Math.min(image.height, y1 + margin); y++) {
        const row = y * image.width;
        pixels.fill(
          PAPER,
          row + Math.max(0, x0 - margin),
          row + Math.min(image.width, x1 + margin),
        );
      }
    }
  }
  return { ...image, pixels };
}

interface Band {
  readonly top: number;
  readonly height: number;
}

/** Stretches of rows with ink, along the slope; `top` is counted at the page's left edge. */
function bandsOf({ width, height, pixels }: GreyImage, threshold: number, slope: number): Band[] {
  const rows = new Float64Array(height);
  for (let x = 0; x < width; x++) {
    const shift = Math.round(slope * x);
    for (let y = 0, at = x; y < height; y++, at += width) {
      if ((pixels[at] ?? PAPER) > threshold) continue;
      const row = y - shift;
      if (row >= 0 && row < height) rows[row] = (rows[row] ?? 0) + 1;
    }
  }
  const bands: Band[] = [];
  let top = -1;
  for (let y = 0; y <= height; y++) {
    const inked = (rows[y] ?? 0) > FAINT;
    if (inked && top < 0) top = y;
    if (inked || top < 0) continue;
    bands.push({ top, height: y - top });
    top = -1;
  }
  return bands;
}

/** The part of a band that has ink, where it is as wide as a word. */
function stripOf(
  { width, height, pixels, dpi }: GreyImage,
  threshold: number,
  slope: number,
  usual: number,
  band: Band,
): Strip[] {
  const at = (x: number, y: number): number => {
    const row = band.top + y + Math.round(slope * x);
    return row < 0 || row >= height ? PAPER : (pixels[row * width + x] ?? PAPER);
  };
  const inked: number[] = [];
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < band.height; y++) {
      if (at(x, y) > threshold) continue;
      inked.push(x);
      break;
    }
  }
  const first = inked[0];
  const last = inked.at(-1);
  // A rule is thinner than letters, a speck narrower than a word.
  if (first === undefined || last === undefined || inked.length < usual) return [];
  const margin = Math.round(MARGIN * usual);
  const size = { width: last - first + 1 + 2 * margin, height: band.height + 2 * margin };
  const cut = new Uint8Array(size.width * size.height).fill(PAPER);
  for (let y = 0; y < band.height; y++) {
    for (let x = first; x <= last; x++) {
      cut[(y + margin) * size.width + (x - first + margin)] = at(x, y);
    }
  }
  const x = first - margin;
  return [{ image: { ...size, pixels: cut, dpi }, x, y: band.top - margin + slope * x, slope }];
}

/** Strips are taken for text if most of their words have this confidence: many are none. */
const SURE = 0.6;

/** The lines of which most is surely text. */
export function textAmong(lines: readonly RecognizedLine[]): RecognizedLine[] {
  return lines.filter(({ words }) => {
    const sure = words.filter(({ confidence }) => confidence >= SURE);
    const letters =
      sure
        .map(({ text }) => text)
        .join('')
        .match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return letters >= 2 && 2 * sure.length >= words.length;
  });
}
