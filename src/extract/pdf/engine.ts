import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}

/** The part of a pdf.js document that is used. */
export interface EngineDocument {
  readonly numPages: number;
  getPage(number: number): Promise<EnginePage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info: unknown }>;
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
  const { folder, operators } = await bundledEngine();
  const parser: unknown = new PDFParse({
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
  });
  try {
    const document = checkedDocument(await loadOf(parser));
    return { document, operators, close: () => closeParser(parser) };
  } finally {
    // The engine replaces push by a slower one when its worker is first loaded.
    if (push) Object.defineProperty(Array.prototype, 'push', push);
  }
}

/** The pdfjs-dist that pdf-parse itself uses: another version in the same process would fail. */
async function bundledEngine(): Promise<{
  folder: string;
  operators: Readonly<Record<string, number>>;
}> {
  const own = createRequire(import.meta.url).resolve('pdf-parse');
  const folder = dirname(createRequire(own).resolve('pdfjs-dist/package.json'));
  const url = pathToFileURL(join(folder, 'legacy', 'build', 'pdf.mjs')).href;
  const engine: unknown = await import(url);
  if (!isRecord(engine) || !isRecord(engine['OPS'])) {
    throw new TypeError('The installed pdf.js does not name its operators.');
  }
  const operators: Record<string, number> = {};
  for (const [name, number] of Object.entries(engine['OPS'])) {
    if (typeof number === 'number') operators[name] = number;
  }
  return { folder, operators };
}

// `load` is private in pdf-parse's types, but the only way to positions through it.
function loadOf(parser: unknown): Promise<unknown> {
  if (!hasMethod(parser, 'load')) throw new TypeError('The installed pdf-parse has no load().');
  return parser.load() as Promise<unknown>;
}

async function closeParser(parser: unknown): Promise<void> {
  if (hasMethod(parser, 'destroy')) await parser.destroy();
}

function checkedDocument(value: unknown): EngineDocument {
  const whole =
    isRecord(value) &&
    typeof value['numPages'] === 'number' &&
    ['getPage', 'getPageLabels', 'getMetadata'].every((name) => hasMethod(value, name));
  if (!whole) throw new TypeError('The installed pdf-parse gives no pdf.js document.');
  return value as unknown as EngineDocument;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasMethod<K extends string>(
  value: unknown,
  name: K,
): value is Record<K, (...args: unknown[]) => unknown> {
  return isRecord(value) && typeof value[name] === 'function';
}
