import { join, sep } from 'node:path';
import { bundledEngine, hasMethod, isRecord } from './bundle.js';

/** The part of a pdf.js page that is used; numbers of operators are those of `Opened.operators`. */
export interface EnginePage {
  readonly view: readonly number[];
  readonly rotate: number;
  readonly userUnit?: number;
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
  getStructTree(): Promise<unknown>;
  getAnnotations(): Promise<unknown>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}

/** The part of a pdf.js document that is used. */
export interface EngineDocument {
  readonly numPages: number;
  getPage(number: number): Promise<EnginePage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  getAttachments(): Promise<unknown>;
  getAnnotationsByType(types: ReadonlySet<number>, without: ReadonlySet<number>): Promise<unknown>;
  hasJSActions(): Promise<boolean>;
}

/** A loaded file. */
export interface Opened {
  readonly document: EngineDocument;
  /** Number of each pdf.js operator by its name. */
  readonly operators: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Images larger than this many pixels are left out: none is needed for text, and decoding them takes most of the time. */
const NO_IMAGES = 0;

/** Fonts are handed to a document that takes none, so that no rule of a style sheet is written for them. */
const WITHOUT_FONTS = { fonts: {} };

/**
 * Opens a PDF with pdf-parse. Throws what pdf.js throws: an error named `PasswordException`, `InvalidPDFException` and so on.
 * With `strict`, a page's operators end before its first image, which is never decoded. Images of more pixels than
 * `largestImage` are left out.
 */
export async function openPdf(
  bytes: Uint8Array,
  strict: boolean,
  largestImage: number = NO_IMAGES,
): Promise<Opened> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const { PDFParse } = await import('pdf-parse');
  const { folder, operators, workerInside } = await bundledEngine();
  // Drawing needs the outlines of letters, reading does not.
  const worker = largestImage === NO_IMAGES ? workerInside() : undefined;
  const parser: unknown = Reflect.construct(PDFParse, [
    {
      // The engine may take the buffer over, so it gets a copy.
      data: bytes.slice(),
      cMapUrl: join(folder, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts') + sep,
      wasmUrl: join(folder, 'wasm') + sep,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
      maxImageSize: largestImage,
      stopAtErrors: strict,
      ...(worker && { worker, disableFontFace: false, ownerDocument: WITHOUT_FONTS }),
    },
  ]);
  try {
    const document = checkedDocument(await loadOf(parser));
    return { document, operators, close: () => closeParser(parser, worker) };
  } finally {
    // The engine replaces push by a slower one when its worker is first loaded.
    if (push) Object.defineProperty(Array.prototype, 'push', push);
  }
}

// `load` is private in pdf-parse's types, but the only way to positions through it.
function loadOf(parser: unknown): Promise<unknown> {
  if (!hasMethod(parser, 'load')) throw new TypeError('The installed pdf-parse has no load().');
  return parser.load() as Promise<unknown>;
}

async function closeParser(parser: unknown, worker: unknown): Promise<void> {
  if (hasMethod(parser, 'destroy')) await parser.destroy();
  if (hasMethod(worker, 'destroy')) worker.destroy();
}

const METHODS = [
  'getPage',
  'getPageLabels',
  'getMetadata',
  'getAttachments',
  'getAnnotationsByType',
  'hasJSActions',
];

function checkedDocument(value: unknown): EngineDocument {
  const whole =
    isRecord(value) &&
    typeof value['numPages'] === 'number' &&
    METHODS.every((name) => hasMethod(value, name));
  if (!whole) throw new TypeError('The installed pdf-parse gives no pdf.js document.');
  return value as unknown as EngineDocument;
}
