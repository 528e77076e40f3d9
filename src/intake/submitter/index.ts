export { identifySubmitter } from './identify.js';
export { uniqueShortNames, type ToName } from './unique-names.js';
