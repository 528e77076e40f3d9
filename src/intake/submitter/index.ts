export { identifySubmitter } from './identify.js';
export { possibleNames } from './possible-names.js';
export { uniqueShortNames, type ToName } from './unique-names.js';
