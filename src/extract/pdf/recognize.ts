import { BOUNDS, type Diagnostic } from '../../model/index.js';
import { doubtfulFigures } from '../ocr/doubtful-figures.js';
import type { Engine } from '../ocr/engine.js';
import { openEngine } from '../ocr/open-engine.js';
import type { GreyImage } from '../ocr/grey-image.js';
import { ocrProblems } from '../ocr/problems.js';
import { textOf } from '../ocr/recognized.js';
import {
  recognizerWith,
  type Recognition,
  type RecognizedPage,
  type Recognizer,
} from '../ocr/recognizer.js';
import { openPdf, type Opened } from './engine.js';
import { problems } from './problems.js';
import { LEAST_DPI, renderPage } from './render.js';

/** A page whose text is to be recognized. */
export interface Wanted {
  readonly number: number;
  /** Why, as the beginning of a sentence: `Page 2 is only an image`. */
  readonly what: string;
  /** It has a text that is not what it shows. */
  readonly garbled?: boolean;
  /** It has so many letters of its own, which stand unless its image has many more. */
  readonly own?: number;
}

/** What was recognized, by page number, and what is to be said of it. */
export interface Recognized {
  readonly pages: ReadonlyMap<number, RecognizedPage>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RecognizingSettings {
  /** Called before each page with the number of pages done and of all to be recognized. */
  readonly onPage?: (done: number, total: number) => void;
  /** Milliseconds for rendering and recognizing a page; what the bounds leave for it unless said otherwise. */
  readonly pageTime?: number;
  readonly open?: () => Promise<Engine | undefined>;
}

/** The end of an engine that is late, and word of it, are part of a page's time as well. */
const PAGE_TIME = (BOUNDS.ocrPageTime * 11) / 12;

/** Renders pages of a file and recognizes their text. */
export async function recognizePages(
  bytes: Uint8Array,
  wanted: readonly Wanted[],
  { onPage, pageTime = PAGE_TIME, open = openEngine }: RecognizingSettings = {},
): Promise<Recognized> {
  const engine = await open();
  if (engine === undefined) {
    const diagnostics = wanted
      .filter(({ own }) => own === undefined)
      .map(({ what, number }) => ocrProblems.unavailable(what, number));
    return { pages: new Map(), diagnostics };
  }
  try {
    return await recognizeWith(engine, bytes, wanted, { pageTime, ...(onPage && { onPage }) });
  } finally {
    await engine.close();
  }
}

async function recognizeWith(
  engine: Engine,
  bytes: Uint8Array,
  wanted: readonly Wanted[],
  { onPage, pageTime }: RecognizingSettings & { readonly pageTime: number },
): Promise<Recognized> {
  const recognizer = recognizerWith(engine);
  const pages = new Map<number, RecognizedPage>();
  const diagnostics: Diagnostic[] = [];
  const some = wanted.slice(0, BOUNDS.ocrPages);
  const opened = await openPdf(bytes, false, BOUNDS.ocrImagePixels);
  try {
    for (const [done, page] of some.entries()) {
      const { number, what } = page;
      onPage?.(done, some.length);
      const end = performance.now() + pageTime;
      const image = await rendered(opened, number);
      if (page.own !== undefined) {
        const richer = image && (await richerPage(recognizer, image, end, page.own));
        if (richer) pages.set(number, richer);
      } else if (image === undefined) diagnostics.push(problems.pageFailed(number));
      else if (image.dpi < LEAST_DPI) diagnostics.push(ocrProblems.failed(what, number));
      else {
        const recognition = await recognizer.page(image, end);
        if ('page' in recognition) pages.set(number, recognition.page);
        else diagnostics.push(failure(recognition, page));
      }
    }
  } finally {
    await opened.close();
  }
  if (wanted.length > some.length) diagnostics.push(ocrProblems.tooMany(BOUNDS.ocrPages));
  return { pages, diagnostics: [...diagnostics, ...remarks(engine, pages)] };
}

/** Letters that an image must have beyond twice those of the page's own text. */
const MANY_MORE = 40;

async function richerPage(
  recognizer: Recognizer,
  image: GreyImage,
  end: number,
  own: number,
): Promise<RecognizedPage | undefined> {
  const recognition = await recognizer.page(image, end);
  if (!('page' in recognition)) return undefined;
  const { page } = recognition;
  const letters = textOf(page.lines).match(/\p{L}/gu)?.length ?? 0;
  const isRicher = letters > 2 * own + MANY_MORE && page.confidence >= BOUNDS.ocrConfidence;
  return isRicher ? page : undefined;
}

async function rendered(opened: Opened, number: number): Promise<GreyImage | undefined> {
  try {
    return await renderPage(opened, number);
  } catch {
    return undefined;
  }
}

function failure(
  recognition: Exclude<Recognition, { readonly page: unknown }>,
  { what, number, garbled }: Wanted,
): Diagnostic {
  switch (recognition.failed) {
    case 'time':
      return ocrProblems.late(what, number);
    case 'language':
      return ocrProblems.languageMissing(what, recognition.missing, number);
    case 'no-text':
      return garbled ? ocrProblems.failed(what, number) : ocrProblems.picture(number);
  }
}

function remarks(engine: Engine, pages: ReadonlyMap<number, RecognizedPage>): Diagnostic[] {
  if (pages.size === 0) return [];
  const all = [...pages.values()];
  const mean = all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length;
  const codes = [...new Set(all.flatMap((page) => page.codes))];
  const unsure = [...pages]
    .filter(([, { confidence }]) => confidence < BOUNDS.ocrConfidence)
    .map(([number, { confidence }]) => ocrProblems.unsure(confidence, number));
  const figures = [...pages].flatMap(([number, page]) => {
    const words = doubtfulFigures(page);
    return words.length === 0 ? [] : [ocrProblems.figures(words, number)];
  });
  return [
    ...unsure,
    ...figures,
    ocrProblems.recognized([...pages.keys()], engine.name, codes, mean),
  ];
}
