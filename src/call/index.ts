export type { CallWarning } from './check-call.js';
export { checkCall, listCalls, loadCall, type CallSummary } from './load-call.js';
export { translateStub } from './translate-stub.js';
export { callBeside, callPlaces } from './user-calls.js';
export {
  checkLine,
  draftCall,
  type Check,
  type DraftedCall,
  type PublishedPage,
} from './draft-call.js';
export { renderCall } from './render-call.js';
