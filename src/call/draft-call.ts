import type { DraftedCall, PublishedPage } from './published/index.js';

export { checkLine, type Check } from './published/checks.js';
export type { DraftedCall, PublishedPage } from './published/index.js';

/**
 * Reads a published call from one or more pages: the one with the most questions is the call, the others, such as an
 * invitation to a meeting, are further ways in. Throws a RunError where no question is found.
 */
export async function draftCall(
  pages: readonly PublishedPage[],
  id?: string,
): Promise<DraftedCall> {
  // The YAML reader and the schema take longer to load than all other commands to run.
  return (await import('./published/index.js')).draftCall(pages, id);
}
