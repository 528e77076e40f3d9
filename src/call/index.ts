export { listCalls, loadCall, type CallSummary } from './load-call.js';
export { renderCall } from './render-call.js';
