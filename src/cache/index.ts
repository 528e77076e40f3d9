export { cacheFolder } from './folder.js';
export { clearCache, sizeOfCache } from './upkeep.js';
export { openStore } from './store.js';
export { recall } from './recall.js';
