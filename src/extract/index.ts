export type { Ocr } from './isolation/index.js';
export { openReader, type Reader, type ReaderSettings, type ReadFile } from './reader.js';
