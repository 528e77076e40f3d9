import type { Look } from './run.js';
import { runs } from './run.js';
import { paragraph } from './paragraph.js';

/** Gathers a document's footnotes, numbered from 1 in the order in which they are asked for. */
export interface Footnotes {
  /**
   * The run that refers to a new footnote. What closes directions left open by the text before it (`closing`) goes
   * into the same run, so that it is no part of that text.
   */
  readonly refer: (text: string, closing?: string) => string;
  /** All of them so far, as they stand in `footnotes.xml`. */
  readonly written: () => string;
}

const REFERENCE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

export function footnotes(look: Look): Footnotes {
  const notes: string[] = [];
  return {
    refer: (text, closing = '') => {
      const id = notes.length + 1;
      const mark = `<w:r>${REFERENCE}<w:footnoteRef/></w:r>`;
      const note = paragraph('FootnoteText', `${mark}${runs(` ${text}`, look)}`, look.line);
      notes.push(`<w:footnote w:id="${id}">${note}</w:footnote>`);
      const closed = closing === '' ? '' : `<w:t>${closing}</w:t>`;
      return `<w:r>${REFERENCE}${closed}<w:footnoteReference w:id="${id}"/></w:r>`;
    },
    written: () => notes.join(''),
  };
}
