import { startCopying } from './copy.js';
import { startHeatMap } from './heat-map.js';
import { startPrinting } from './print.js';
import { startSearch } from './search.js';
import { startViews } from './views.js';

// What works by script alone is hidden without it.
document.documentElement.classList.add('js');
startCopying();
startPrinting();
startViews({ coverage: startHeatMap, search: startSearch });
