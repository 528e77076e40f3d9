// Makes every file of samples/inbox and samples/broken from samples/sources.
// `node samples/make.js` makes all, `node samples/make.js fr-02 broken` only those named.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBroken } from './make/broken.js';
import { docxBytes } from './make/docx-document.js';
import { htmlPage } from './make/html.js';
import { loadSources } from './make/sources.js';
import { stableDocx, stablePdf } from './make/stable.js';
import { checkTools, convertWithOffice, inScratch, printWithChromium } from './make/tools.js';

const here = import.meta.dirname;

/** Gives the bytes of one submission by the way its source names under `make`. */
async function fileBytes(source, scratch) {
  if (source.make === 'pdf-chromium') {
    return stablePdf(await printWithChromium(htmlPage(source), source.id, scratch), source.date);
  }
  const docx = await stableDocx(await docxBytes(source), source.date);
  if (source.make === 'docx') return docx;
  const input = join(scratch, `${source.id}.docx`);
  await writeFile(input, docx);
  if (source.make === 'docx-libreoffice') {
    return stableDocx(await convertWithOffice(input, 'docx', scratch), source.date);
  }
  return stablePdf(await convertWithOffice(input, 'pdf', scratch), source.date);
}

async function makeInbox(sources, scratch) {
  const folder = join(here, 'inbox');
  await mkdir(folder, { recursive: true });
  for (const source of sources) {
    const bytes = await fileBytes(source, scratch);
    await writeFile(join(folder, source.file), bytes);
    process.stdout.write(`${source.id}  ${bytes.length}  ${source.file}\n`);
  }
}

async function main(wanted) {
  const all = wanted.length === 0;
  checkTools();
  const sources = await loadSources(join(here, 'sources'));
  const inbox = sources.filter((source) => source.folder !== 'broken');
  if (all) {
    await rm(join(here, 'inbox'), { recursive: true, force: true });
    await rm(join(here, 'broken'), { recursive: true, force: true });
  }
  await inScratch(async (scratch) => {
    await makeInbox(all ? inbox : inbox.filter((source) => wanted.includes(source.id)), scratch);
    if (all || wanted.includes('broken')) {
      await makeBroken(
        sources,
        join(here, 'broken'),
        (source) => fileBytes(source, scratch),
        scratch,
      );
    }
  });
}

await main(process.argv.slice(2));
