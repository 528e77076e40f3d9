import type { Block } from '../model/index.js';

/** How high a heading stands: a heading style outranks a larger size, which outranks bold; 0 for running text. */
export function rankOf({ style, kind }: Block): number {
  if (style.headingLevel !== undefined) return 20 - style.headingLevel;
  const size = style.relativeSize ?? 1;
  if (size > 1.08) return 2 + Math.min(5, size) + (style.bold === true ? 0.01 : 0);
  if (style.bold === true) return 1;
  return kind === 'heading' ? 1 : 0;
}
