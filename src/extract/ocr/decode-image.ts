import { createRequire } from 'node:module';
import { BOUNDS } from '../../model/index.js';
import { greyOf, type GreyImage } from './grey-image.js';
import { imageSize } from './image-size.js';

/** A sheet of paper is about so many inches high; photographs do not tell. */
const SHEET = 11.7;
/** Letters of a usual size need so many pixels to an inch, and more help nothing. */
const DPI = 300;

/** The image in grey, no larger than a page is rendered; or why there is none. */
export async function decodedImage(
  bytes: Uint8Array,
): Promise<GreyImage | { readonly failed: 'tooLarge' | 'undecoded' | 'unknown' }> {
  const size = imageSize(bytes);
  if (size === undefined) return { failed: 'unknown' };
  if (size.width * size.height > BOUNDS.ocrImagePixels) return { failed: 'tooLarge' };
  const scale = Math.min(1, Math.sqrt(BOUNDS.ocrPixels / (size.width * size.height)));
  try {
    const { createCanvas, loadImage } = canvasLibrary();
    const image = await loadImage(Buffer.from(bytes));
    const width = Math.max(1, Math.round(image.width * scale));
    const height = Math.max(1, Math.round(image.height * scale));
    // A file may say one size at its head and another where it is decoded.
    if (image.width * image.height > BOUNDS.ocrImagePixels) return { failed: 'tooLarge' };
    const context = createCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0, width, height);
    const dpi = Math.min(DPI, Math.max(width, height) / SHEET);
    return greyOf(context.getImageData(0, 0, width, height).data, width, height, dpi);
  } catch {
    return { failed: 'undecoded' };
  }
}

interface CanvasLibrary {
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: '2d'): {
      drawImage(image: object, x: number, y: number, width: number, height: number): void;
      getImageData(
        x: number,
        y: number,
        width: number,
        height: number,
      ): { data: Uint8ClampedArray };
    };
  };
  loadImage(source: Buffer): Promise<{ readonly width: number; readonly height: number }>;
}

/** The canvas that pdf-parse brings along to paint pages. */
function canvasLibrary(): CanvasLibrary {
  const parser = createRequire(import.meta.url).resolve('pdf-parse');
  const library: unknown = createRequire(parser)('@napi-rs/canvas');
  const { createCanvas, loadImage } = library as Partial<CanvasLibrary>;
  if (typeof createCanvas !== 'function' || typeof loadImage !== 'function') {
    throw new TypeError('The installed canvas cannot decode images.');
  }
  return library as CanvasLibrary;
}
