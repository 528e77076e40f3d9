export { endAtSignal } from './signals.js';
export type { Fault, Ocr, Task } from './tasks.js';
export type { Outcome } from './conversation.js';
export type { Limits } from './reading-process.js';
export { openPool, type PoolSettings, type ReadingPool } from './pool.js';
export { faultDiagnostic } from './faults.js';
export {
  checkedDocument,
  checkedMagic,
  checkedMembers,
  checkedMessage,
  type Checked,
} from './checked.js';
