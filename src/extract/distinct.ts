import type { DraftBlock } from './compose.js';

/** Running headers and footers, each text once. */
export function distinctByText(drafts: readonly DraftBlock[]): DraftBlock[] {
  const texts = new Set<string>();
  return drafts.filter(({ pieces }) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    return texts.has(text) ? false : texts.add(text);
  });
}
