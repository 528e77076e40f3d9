// Makes every file of samples/inbox and samples/broken from samples/sources.
// `node samples/make.js` makes all, `node samples/make.js fr-02 broken` only those named.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBroken } from './make/broken.js';
import { makeFiles } from './make/file-bytes.js';
import { loadSources } from './make/sources.js';
import { checkTools, inScratch } from './make/tools.js';

const here = import.meta.dirname;

async function main(wanted) {
  const all = wanted.length === 0;
  checkTools(['convert']);
  const sources = await loadSources(join(here, 'sources'));
  const inbox = sources.filter((source) => source.folder !== 'broken');
  if (all) {
    await rm(join(here, 'inbox'), { recursive: true, force: true });
    await rm(join(here, 'broken'), { recursive: true, force: true });
  }
  await inScratch(async (scratch) => {
    const named = all ? inbox : inbox.filter((source) => wanted.includes(source.id));
    await makeFiles(named, join(here, 'inbox'), scratch);
    if (all || wanted.includes('broken')) {
      await makeBroken(sources, join(here, 'broken'), scratch);
    }
  });
}

await main(process.argv.slice(2));
