import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxBytes } from './docx-document.js';
import { htmlPage } from './html.js';
import { mailBytes } from './mail.js';
import { scannedPdf } from './scan.js';
import { stableDocx, stablePdf } from './stable.js';
import { convertWithOffice, printWithChromium } from './tools.js';

async function throughOffice(source, format, scratch) {
  const input = join(scratch, `${source.id}.docx`);
  await writeFile(input, await stableDocx(await docxBytes(source), source.date));
  return convertWithOffice(input, format, scratch);
}

const WAYS = {
  docx: async (source) => stableDocx(await docxBytes(source), source.date),
  'docx-libreoffice': async (source, scratch) =>
    stableDocx(await throughOffice(source, 'docx', scratch), source.date),
  doc: (source, scratch) => throughOffice(source, 'doc', scratch),
  'pdf-libreoffice': async (source, scratch) =>
    stablePdf(await throughOffice(source, 'pdf', scratch), source.date),
  'pdf-chromium': async (source, scratch) =>
    stablePdf(await printWithChromium(htmlPage(source), source.id, scratch), source.date),
  'pdf-scan': async (source, scratch) =>
    scannedPdf(await throughOffice(source, 'pdf', scratch), source, scratch),
  eml: (source, scratch) => mailBytes(source, (inside) => fileBytes(inside, scratch)),
};

/** Gives the bytes of one submission by the way its source names under `make`. */
export async function fileBytes(source, scratch) {
  const way = WAYS[source.make];
  if (way === undefined) throw new Error(`${source.id}: make "${source.make}" is not known`);
  return way(source, scratch);
}

/** Writes the file of each source into a folder, and says so. */
export async function makeFiles(sources, folder, scratch) {
  await mkdir(folder, { recursive: true });
  for (const source of sources) {
    const bytes = await fileBytes(source, scratch);
    await writeFile(join(folder, source.file), bytes);
    process.stdout.write(`${source.id}  ${bytes.length}  ${source.file}\n`);
  }
}
