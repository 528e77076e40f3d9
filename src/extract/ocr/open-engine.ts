import type { Engine } from './engine.js';
import { openNative } from './native.js';
import { openWasm } from './wasm.js';

/** The program `tesseract` where it is installed, else the package `tesseract.js`; undefined where there is neither. */
export async function openEngine(): Promise<Engine | undefined> {
  return (await openNative()) ?? (await openWasm());
}
