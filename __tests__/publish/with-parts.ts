import { textsOf } from '../write/office-reader.js';

/** With the text of each part of the Word file and the spreadsheet, in which no mark-up parts a word. */
export async function withParts(
  written: Readonly<Record<string, Buffer>>,
): Promise<Readonly<Record<string, Buffer>>> {
  const found: Record<string, Buffer> = { ...written };
  for (const name of ['digest.docx', 'digest.xlsx']) {
    for (const [path, xml] of Object.entries(await textsOf(written[name] ?? Buffer.of()))) {
      found[`${name}/${path}`] = Buffer.from(xml.replace(/<[^>]*>/g, ''));
    }
  }
  return found;
}
