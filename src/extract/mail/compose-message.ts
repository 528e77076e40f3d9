import type { Document } from '../../model/index.js';
export function composeMessage(
  body: Document,
  parts: readonly { readonly name: string; readonly document: Document }[],
): Document {
  void parts;
  return body;
}
