/** A page as its shades of grey, row by row from the upper left corner. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white. */
  readonly pixels: Uint8Array;
  /** Pixels to an inch of paper. */
  readonly dpi: number;
}

/** Degrees by which an image is turned clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** The shades of grey of red, green, blue and alpha on white paper (weights of ITU-R BT.601). */
export function greyOf(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  dpi: number,
): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    const ink = 299 * (rgba[at] ?? 0) + 587 * (rgba[at + 1] ?? 0) + 114 * (rgba[at + 2] ?? 0);
    pixels[i] = Math.round((ink * alpha) / 255_000 + 255 - alpha);
  }
  return { width, height, pixels, dpi };
}

/** The image as a binary portable graymap, which every recognizer reads without a decoder. */
export function graymapOf({ width, height, pixels }: GreyImage): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** A band of the image over its whole width, from row `top` on. */
export function bandOf(image: GreyImage, top: number, height: number): GreyImage {
  const { width, pixels } = image;
  return { ...image, height, pixels: pixels.subarray(top * width, (top + height) * width) };
}

/** The image turned clockwise. */
export function turnedImage(image: GreyImage, turn: QuarterTurn): GreyImage {
  if (turn === 0) return image;
  const { width, height, pixels } = image;
  const across = turn !== 180;
  const turned = new Uint8Array(pixels.length);
  const newWidth = across ? height : width;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const [column, row] =
        turn === 90
          ? [height - 1 - y, x]
          : turn === 180
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      turned[row * newWidth + column] = pixels[at] ?? 255;
    }
  }
  return { ...image, width: newWidth, height: across ? width : height, pixels: turned };
}

/** The shade that best parts ink from paper (N. Otsu, "A threshold selection method from gray-level histograms", 1979). */
export function inkThreshold({ pixels }: GreyImage): number {
  const counts = new Float64Array(256);
  for (const shade of pixels) counts[shade] = (counts[shade] ?? 0) + 1;
  let sum = 0;
  counts.forEach((count, shade) => {
    sum += count * shade;
  });
  let best = 0;
  let threshold = 127;
  let below = 0;
  let sumBelow = 0;
  counts.forEach((count, shade) => {
    below += count;
    sumBelow += count * shade;
    const above = pixels.length - below;
    if (below === 0 || above === 0) return;
    const apart = sumBelow / below - (sum - sumBelow) / above;
    const spread = below * above * apart * apart;
    if (spread <= best) return;
    best = spread;
    threshold = shade;
  });
  return threshold;
}
