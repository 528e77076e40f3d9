export { identifySubmitter } from './identify.js';
export { uniqueShortNames } from './short-names.js';
