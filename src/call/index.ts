export { listCalls, loadCall, type CallSummary } from './load-call.js';
export {
  checkLine,
  draftCall,
  type Check,
  type DraftedCall,
  type PublishedPage,
} from './draft-call.js';
export { renderCall } from './render-call.js';
