import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import { inlineTokens } from './sources.js';

// Word draws Latin words of an Arabic line in their own direction only in a run that is not marked right-to-left.
const LATIN = /([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9@.:/_-]*(?: [A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9@.:/_-]*)*)/u;

function directed(text, rtl) {
  if (!rtl) return [{ text }];
  const pieces = text.split(LATIN).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, rightToLeft: !/^[A-Za-zÀ-ÿ]/u.test(piece) }));
}

/** The runs of one line of source text; `look` is what all of them share (bold, size, colour …). */
export function runs(text, context, look = {}) {
  return inlineTokens(text).flatMap((token) => {
    if (token.note !== undefined) return [new FootnoteReferenceRun(token.note)];
    return directed(token.text, context.rtl && look.rtl !== false).map(
      (piece) =>
        new TextRun({
          ...look,
          ...piece,
          ...(token.bold ? { bold: true } : {}),
          ...(token.italic ? { italics: true } : {}),
        }),
    );
  });
}

/** A paragraph in the document's direction. */
export function paragraph(text, context, options = {}, look = {}) {
  const bidirectional = context.rtl && look.rtl !== false;
  return new Paragraph({
    spacing: { after: context.spaceAfter },
    ...(bidirectional ? { bidirectional } : {}),
    ...options,
    children: Array.isArray(text) ? text : runs(text, context, look),
  });
}
