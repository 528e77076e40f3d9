export { takeIn, type TakeInOptions } from './take-in.js';
export { readEntry } from './read-entry.js';
export { takeInFile } from './one-file.js';
