import type { Direction } from '../direction.js';

/** Ids of the paragraph styles that `styles.ts` defines or Word has by itself. */
export type Style =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Heading6'
  | 'ContentsHeading'
  | 'TOC1'
  | 'TOC2'
  | 'TOC3'
  | 'Normal'
  | 'Quote'
  | 'Details'
  | 'Warning'
  | 'TableText'
  | 'TableHead'
  | 'FootnoteText';

/** A paragraph (`w:p`) of runs that are already written. */
export function paragraph(style: Style, content: string, line: Direction): string {
  const bidi = line === 'rtl' ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${content}</w:p>`;
}
