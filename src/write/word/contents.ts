import { runs, type Look } from './run.js';
import { paragraph } from './paragraph.js';

/** Levels of the headings that the table of contents lists. */
export type Level = 1 | 2 | 3;

/** Gathers the headings of the parts and questions while they are written. */
export interface Contents {
  /** A heading with a bookmark for links to it: letters, digits and `_`, at most 40 of them (ISO 29500-1, 17.13.6.2). */
  readonly heading: (level: Level, text: string, bookmark: string) => string;
  /** The table of all of them so far, each a link; the numbers of pages are Word's to count. */
  readonly written: (title: string) => string;
}

/** Takes the headings of levels 1 to 3, as links, without numbers of pages in the view of a web page. */
const FIELD = ' TOC \\o &quot;1-3&quot; \\h \\z ';

export function contents(look: Look): Contents {
  const entries: { readonly level: Level; readonly text: string; readonly bookmark: string }[] = [];
  return {
    heading: (level, text, bookmark) => {
      const id = entries.length + 1;
      entries.push({ level, text, bookmark });
      const marked = `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${runs(text, look)}<w:bookmarkEnd w:id="${id}"/>`;
      return paragraph(`Heading${level}`, marked, look.line);
    },
    written: (title) => {
      const lines = entries.map(({ level, text, bookmark }, index) =>
        paragraph(
          `TOC${level}`,
          `${index === 0 ? OPENING : ''}${link(bookmark, runs(text, look))}`,
          look.line,
        ),
      );
      const gallery =
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
      return [
        `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>`,
        paragraph('ContentsHeading', runs(title, look), look.line),
        ...lines,
        paragraph('Normal', '<w:r><w:fldChar w:fldCharType="end"/></w:r>', look.line),
        '</w:sdtContent></w:sdt>',
      ].join('');
    },
  };
}

const OPENING = [
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  `<w:r><w:instrText xml:space="preserve">${FIELD}</w:instrText></w:r>`,
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
].join('');

/** Runs that lead to a bookmark of the document. */
export function link(bookmark: string, content: string): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`;
}
