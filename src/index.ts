export * from './model/index.js';
export { listCalls, loadCall, renderCall } from './call/index.js';
export { openStore } from './cache/index.js';
export type { Ocr, ReaderSettings, ReadFile } from './extract/index.js';
export { digestInbox, readOne } from './pipeline.js';
export { readTexts, type ReadText } from './reading.js';
export type { DigestSettings, Progress } from './pipeline.js';
export { writeDigest } from './write/index.js';
