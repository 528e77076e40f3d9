export * from './model/index.js';
export { listCalls, loadCall, renderCall } from './call/index.js';
export { digestInbox, readOne } from './pipeline.js';
export type { DigestSettings, Progress } from './pipeline.js';
export { writeDigest } from './write/index.js';
