export { takeIn, type TakeInOptions } from './take-in.js';
export { takeInAmong, takeInFile } from './one-file.js';
export { namesApart } from './names-apart.js';
export { readEntry } from './read-entry.js';
export { identifySubmitter, uniqueShortNames } from './submitter/index.js';
export { judgeBytes, type Verdict } from './judge.js';
export type { Opener } from './unpack.js';
export { correctedLanguages, readRegister } from './register/index.js';
