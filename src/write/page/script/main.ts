import { addCopyButtons, startCopying } from './copy.js';
import { startHeatMap } from './heat-map.js';
import { startPrinting } from './print.js';
import { startSearch } from './search.js';
import { startViews } from './views.js';

// Before the rest of the page is there, so that nothing is laid out only to be hidden.
document.documentElement.classList.add('js');
addEventListener('DOMContentLoaded', () => {
  startCopying();
  startPrinting();
  startViews([addCopyButtons, startHeatMap, startSearch]);
  document.documentElement.classList.add('ready');
});
