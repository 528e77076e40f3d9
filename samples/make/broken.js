import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileBytes } from './file-bytes.js';
import { imagesPdf, messageBytes, workbookBytes } from './formats.js';
import { zipBytes } from './stable.js';
import { encryptPdf, scanFirstPage } from './tools.js';

const DATE = '2025-06-20';

/**
 * Each way in which a file of an inbox can be a problem, as a function from the source it is made of.
 * `way` in a source of folder `broken` names one of them.
 */
const WAYS = {
  plain: (source, bytes) => bytes,
  scan: async (source, bytes, scratch) =>
    imagesPdf([await scanFirstPage(bytes, source.id, scratch)], source.date),
  locked: (source, bytes, scratch) => encryptPdf(bytes, 'blaavik-2025', scratch),
  truncated: (source, bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
  legacy: (source, bytes, scratch) => fileBytes({ ...source, make: 'doc' }, scratch),
};

async function otherFormats(folder) {
  const sources = join(import.meta.dirname, '..', 'sources');
  const workbook = JSON.parse(await readFile(join(sources, 'broken-workbook.json'), 'utf8'));
  const mail = await readFile(join(sources, 'broken-message.txt'), 'utf8');
  return [
    [workbook.file, await workbookBytes(workbook, DATE)],
    ['RE_ Call for inputs - local government and human rights.eml', messageBytes(mail)],
    ['submission (blank).docx', Buffer.alloc(0)],
    ['documentos_municipio.zip', await zipOf(folder, 'documentos_municipio')],
  ];
}

async function zipOf(folder, name) {
  const inside = await readFile(join(folder, 'Respuesta en formato antiguo.doc'));
  return zipBytes([[`${name}/Respuesta.doc`, inside]], DATE);
}

/** Makes samples/broken: what a problem looks like, one file for each kind. */
export async function makeBroken(sources, folder, scratch) {
  await mkdir(folder, { recursive: true });
  for (const source of sources.filter((one) => one.folder === 'broken')) {
    const bytes = await WAYS[source.way](source, await fileBytes(source, scratch), scratch);
    await writeFile(join(folder, source.file), bytes);
    process.stdout.write(`${source.id}  ${bytes.length}  ${source.file}\n`);
  }
  for (const [name, bytes] of await otherFormats(folder)) {
    await writeFile(join(folder, name), bytes);
    process.stdout.write(`broken  ${bytes.length}  ${name}\n`);
  }
}
