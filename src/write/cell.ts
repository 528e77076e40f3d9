import { formulaSafe } from '../model/index.js';
import { visible } from './visible.js';

/** A text cell that no spreadsheet runs as a formula; control characters are shown, not kept. `unguarded` takes the guard off again. */
export function guarded(text: string): string {
  return formulaSafe(visible(text));
}
