import type { Digest } from '../../model/index.js';
import { revised } from '../archive.js';
import { stylesIn } from './styles.js';

/** What goes into a Word file beside its styles and settings: paragraphs and tables, and footnotes. */
export interface Written {
  readonly title: string;
  readonly body: string;
  readonly footnotes: string;
}

/** Stands in the empty document where what is written goes. */
const PLACE = 'hrc-inputs-place';

/** A4, with margins of 2 cm: twentieths of a point. */
const MARGIN = 1134;

/**
 * A Word file (ISO/IEC 29500). The package, its styles and settings are made by `docx` with an empty body, into which
 * the text is set as it was written: as objects of that library, 20,000 footnotes take 600 MB.
 */
export async function wordFile(
  { title, body, footnotes }: Written,
  { generator, lang }: Digest,
): Promise<Buffer> {
  const { Document, Footer, Packer, PageNumber, Paragraph, TextRun } = await import('docx');
  const number = new Paragraph({
    alignment: 'center',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const place = () => [new Paragraph(PLACE)];
  const frame = new Document({
    title,
    creator: `${generator.name} ${generator.version}`,
    lastModifiedBy: generator.name,
    styles: stylesIn(lang),
    footnotes: { 1: { children: place() } },
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: new Footer({ children: [number] }) },
        children: place(),
      },
    ],
  });
  return revised(await Packer.toBuffer(frame), (path, xml) => {
    if (path === 'word/document.xml') return inPlaceOf('w:p', xml, body);
    if (path === 'word/footnotes.xml') return inPlaceOf('w:footnote', xml, footnotes);
    return path === 'docProps/core.xml' ? withoutTimes(xml) : xml;
  });
}

/** Puts what is written where the element of that name stands that holds the place. */
function inPlaceOf(name: string, xml: string, written: string): string {
  const at = xml.indexOf(PLACE);
  const start = Math.max(xml.lastIndexOf(`<${name}>`, at), xml.lastIndexOf(`<${name} `, at));
  const end = xml.indexOf(`</${name}>`, at) + `</${name}>`.length;
  return xml.slice(0, start) + written + xml.slice(end);
}

function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
