import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { channel } from './channel.js';

/** The pdf.js that is installed. */
export interface Bundle {
  /** Where its character maps and fonts are. */
  readonly folder: string;
  /** Number of each operator by its name. */
  readonly operators: Readonly<Record<string, number>>;
  /** A new worker that is no thread but a part of this process, as the engine's own is in Node. */
  readonly workerInside: () => object;
}

let bundle: Promise<Bundle> | undefined;

/** The pdfjs-dist that pdf-parse itself uses: another version in the same process would fail. */
export function bundledEngine(): Promise<Bundle> {
  bundle ??= loadBundle();
  return bundle;
}

async function loadBundle(): Promise<Bundle> {
  const own = createRequire(import.meta.url).resolve('pdf-parse');
  const folder = dirname(createRequire(own).resolve('pdfjs-dist/package.json'));
  const build = (name: string): string => pathToFileURL(join(folder, 'legacy', 'build', name)).href;
  const engine: unknown = await import(build('pdf.mjs'));
  const inside: unknown = await import(build('pdf.worker.mjs'));
  const { OPS: numbers, PDFWorker: Worker } = isRecord(engine) ? engine : {};
  const { WorkerMessageHandler: half } = isRecord(inside) ? inside : {};
  if (!isRecord(numbers) || typeof Worker !== 'function' || !hasMethod(half, INITIALIZE)) {
    throw new TypeError('The installed pdf.js is not the one that is known.');
  }
  const operators: Record<string, number> = {};
  for (const [name, number] of Object.entries(numbers)) {
    if (typeof number === 'number') operators[name] = number;
  }
  const workerInside = (): object => {
    const port = channel();
    half[INITIALIZE](port);
    return Reflect.construct(Worker, [{ port, verbosity: 0 }]) as object;
  };
  return { folder, operators, workerInside };
}

const INITIALIZE = 'initializeFromPort';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

export function hasMethod<K extends string>(
  value: unknown,
  name: K,
): value is Record<K, (...args: unknown[]) => unknown> {
  return isRecord(value) && typeof value[name] === 'function';
}
