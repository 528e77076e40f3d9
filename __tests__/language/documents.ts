import type { BlockKind, Document } from '../../src/model/index.js';

/** A document of the given blocks, joined by line feeds; a bare string is a paragraph. */
export function documentOf(
  parts: readonly (string | { readonly kind: BlockKind; readonly text: string })[],
): Document {
  const blocks = [];
  let start = 0;
  for (const part of parts) {
    const { kind, text } =
      typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    blocks.push({ kind, start, end: start + text.length, place: {}, style: {} });
    start += text.length + 1;
  }
  const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('\n');
  return { text, blocks, pageMarks: [], properties: {} };
}
