import type { RecognizedLine } from './recognized.js';
import type { RecognizedPage } from './recognizer.js';

const POINTS_PER_INCH = 72;
/** Sizes that differ by less, relative to the usual one, are one: type is measured a little differently from line to line. */
const ALIKE = 0.16;

type SizeOf = (line: RecognizedLine, page: RecognizedPage) => number;

/** What a recognizer measures of a line: height of its letters and mean width of a character, in points. */
interface Measure {
  readonly height: number;
  readonly pitch: number;
  readonly letters: number;
}

/** Height of type as it is measured, relative to its size, by the data with which it was recognized. */
const HEIGHTS: Readonly<Record<string, number>> = { ara: 1.08, chi_sim: 1.22, chi_tra: 1.22 };

/**
 * The size of type of each line, in points: that of most lines, or one that is plainly another. Both the height of the
 * letters, which is measured badly in short paragraphs and in Arabic, and their width must say so.
 */
export function typeSizes(pages: readonly RecognizedPage[]): SizeOf {
  const byData = new Map<string, SizeOf>();
  for (const data of new Set(pages.map(dataOf))) {
    byData.set(data, sizesIn(pages.filter((page) => dataOf(page) === data)));
  }
  return (line, page) => byData.get(dataOf(page))?.(line, page) ?? 1;
}

function dataOf({ codes }: RecognizedPage): string {
  return codes[0] ?? '';
}

function sizesIn(pages: readonly RecognizedPage[]): SizeOf {
  const measures = pages.flatMap((page) => page.lines.map((line) => measureOf(line, page)));
  const usual = {
    height: median(measures.map(({ height, letters }) => [height, letters])),
    pitch: median(measures.map(({ pitch, letters }) => [pitch, letters])),
  };
  const factor = HEIGHTS[pages[0] ? dataOf(pages[0]) : ''] ?? 1;
  const body = Math.round((10 * usual.height) / factor) / 10 || 1;
  const ratioOf = ({ height, pitch }: Measure): number => {
    const ratios = [height / usual.height, pitch / usual.pitch];
    return ratios.sort((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)))[0] ?? 1;
  };
  const steps = stepsOf(measures.map(ratioOf));
  return (line, page) => {
    const ratio = ratioOf(measureOf(line, page));
    const step = steps.find((other) => isAlike(ratio, other)) ?? ratio;
    return Math.round(10 * step * body) / 10;
  };
}

/** The usual size, and the middle of each group of others. */
function stepsOf(ratios: readonly number[]): number[] {
  const steps = [1];
  let rest = ratios.filter((ratio) => !isAlike(ratio, 1));
  while (rest.length > 0) {
    const step = median(rest.map((ratio) => [ratio, 1]));
    steps.push(step);
    rest = rest.filter((ratio) => !isAlike(ratio, step));
  }
  return steps;
}

function isAlike(ratio: number, step: number): boolean {
  return Math.abs(ratio - step) <= ALIKE * step;
}

function measureOf({ words, size }: RecognizedLine, { dpi }: RecognizedPage): Measure {
  const letters = words.reduce((sum, { text }) => sum + Array.from(text).length, 0);
  const width = words.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  const scale = POINTS_PER_INCH / dpi;
  return { height: size * scale, pitch: (width * scale) / Math.max(letters, 1), letters };
}

/** The value in the middle of all weights. */
function median(values: readonly (readonly [number, number])[]): number {
  const sorted = [...values].sort(([a], [b]) => a - b);
  const whole = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let passed = 0;
  const middle = sorted.find(([, weight]) => {
    passed += weight;
    return 2 * passed >= whole;
  });
  return middle?.[0] ?? 1;
}
