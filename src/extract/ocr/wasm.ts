import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Tesseract from 'tesseract.js';
import { packageAtHand } from './at-hand.js';
import { MODES, type Engine } from './engine.js';
import { graymapOf } from './grey-image.js';
import { linesOfHocr } from './hocr.js';
import type { RecognizedLine } from './recognized.js';
import { installedTraineddata } from './traineddata.js';

const LSTM_ONLY = 1;

/** The package tesseract.js with data that are on this machine; undefined where either is not installed. */
export async function openWasm(): Promise<Engine | undefined> {
  const found = packageAtHand();
  if (found === undefined) return undefined;
  const files = installedTraineddata();
  let library: typeof Tesseract;
  try {
    library = await import('tesseract.js');
  } catch {
    return undefined;
  }
  // All data in one folder under one kind of name, as the package wants them; it writes nothing there itself.
  const folder = await mkdtemp(join(tmpdir(), 'hrc-inputs-ocr-'));
  const copied = new Set<string>();
  let worker: { readonly worker: Tesseract.Worker; readonly codes: string } | undefined;
  const drop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.worker.terminate();
  };
  return {
    name: found.name,
    languages: found.languages,
    recognize: async (image, codes, search, time) => {
      const wanted = codes.join('+');
      const work = async (): Promise<readonly RecognizedLine[]> => {
        for (const code of codes) {
          const file = files.get(code);
          if (file === undefined || copied.has(code)) continue;
          await copyFile(file, join(folder, `${code}.traineddata`));
          copied.add(code);
        }
        if (worker?.codes !== wanted) {
          await drop();
          worker = { worker: await startedWorker(library, codes, folder), codes: wanted };
        }
        const { data } = await worker.worker.recognize(
          Buffer.from(graymapOf(image)),
          {
            tessedit_pageseg_mode: MODES[search],
            user_defined_dpi: String(Math.round(image.dpi)),
            // Its remarks would go to the process's standard error.
            debug_file: '/dev/null',
          } as Partial<Tesseract.RecognizeOptions>,
          { hocr: true, text: false },
        );
        return linesOfHocr(data.hocr ?? '');
      };
      const lines = await within(work(), time);
      if (lines === undefined) await drop();
      return lines;
    },
    orientation: () => Promise.resolve(undefined),
    close: async () => {
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The package never settles where it cannot load a language's data, but it tells its error handler. */
function startedWorker(
  library: typeof Tesseract,
  codes: readonly string[],
  folder: string,
): Promise<Tesseract.Worker> {
  return new Promise((resolve, reject) => {
    library
      .createWorker([...codes], LSTM_ONLY, {
        langPath: folder,
        cachePath: folder,
        cacheMethod: 'none',
        gzip: false,
        errorHandler: (reason: unknown) => {
          reject(new Error(String(reason)));
        },
        logger: () => undefined,
      })
      .then(resolve, reject);
  });
}

/** Undefined where the work fails or takes longer. */
async function within<T>(work: Promise<T>, time: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, time);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
