import { greyOf, type GreyImage } from '../ocr/grey-image.js';
import { BOUNDS } from '../../model/index.js';
import type { EnginePage, Opened } from './engine.js';

/** Most scans have 200 or 300 dots to an inch; recognizers read the latter best. */
const DPI = 300;
const POINTS_PER_INCH = 72;
/** Below this, letters of a usual size cannot be told apart. */
export const LEAST_DPI = 100;

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The part of a pdf.js page that paints it. */
interface PaintedPage extends EnginePage {
  getViewport(options: { readonly scale: number }): Viewport;
  render(options: object): { readonly promise: Promise<unknown> };
}

interface Painting {
  readonly canvas: { readonly width: number; readonly height: number };
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

interface CanvasFactory {
  create(width: number, height: number): Painting;
  destroy(painting: Painting): void;
}

/**
 * Paints a page as it is displayed, at the resolution that suits recognition or, for a very large sheet, at the highest
 * that `BOUNDS.ocrPixels` allows. Rejects where the engine cannot paint it.
 */
export async function renderPage({ document }: Opened, number: number): Promise<GreyImage> {
  const page = paintedPage(await document.getPage(number));
  const factory = canvasFactory(document);
  const paper = page.getViewport({ scale: 1 });
  const dpi = resolutionFor(paper);
  const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH });
  const painting = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  try {
    const { canvas, context } = painting;
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return greyOf(data, canvas.width, canvas.height, dpi);
  } finally {
    factory.destroy(painting);
    page.cleanup();
  }
}

/** Pixels to an inch at which a sheet of so many points is painted. */
export function resolutionFor({ width, height }: Viewport): number {
  const inches = (width / POINTS_PER_INCH) * (height / POINTS_PER_INCH);
  return Math.min(DPI, Math.floor(Math.sqrt(BOUNDS.ocrPixels / Math.max(inches, 1e-6))));
}

function paintedPage(page: EnginePage): PaintedPage {
  const { getViewport, render } = page as Partial<PaintedPage>;
  if (typeof getViewport !== 'function' || typeof render !== 'function') {
    throw new TypeError('The installed pdf.js cannot paint a page.');
  }
  return page as PaintedPage;
}

function canvasFactory(document: object): CanvasFactory {
  const { canvasFactory: factory } = document as { readonly canvasFactory?: unknown };
  const { create, destroy } = (factory ?? {}) as Partial<CanvasFactory>;
  if (typeof create !== 'function' || typeof destroy !== 'function') {
    throw new TypeError('The installed pdf.js has no canvas to paint on.');
  }
  return factory as CanvasFactory;
}
