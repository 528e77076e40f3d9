// Makes inbox and gold of each labelled set from its sources.
// `node samples/labelled/make.js` makes all, `node samples/labelled/make.js en-101 report` only the sets and submissions named.
// `--gold` makes no file of the inboxes, which needs none of the programs.
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goldOf } from '../make/gold.js';
import { makeFiles } from '../make/file-bytes.js';
import { loadSources } from '../make/sources.js';
import { checkTools, inScratch } from '../make/tools.js';

const SETS = ['tune', 'report', 'second-call'];
const here = import.meta.dirname;

async function makeGold(sources, folder) {
  await mkdir(folder, { recursive: true });
  for (const source of sources) {
    const text = `${JSON.stringify(goldOf(source), null, 2)}\n`;
    await writeFile(join(folder, `${source.id}.json`), text);
  }
}

async function makeSet(set, wanted, withFiles) {
  const folder = join(here, set);
  const there = await stat(join(folder, 'sources')).catch(() => undefined);
  if (there === undefined) return;
  const all = wanted.length === 0 || wanted.includes(set);
  const sources = await loadSources(join(folder, 'sources'));
  const named = all ? sources : sources.filter(({ id }) => wanted.includes(id));
  const made = withFiles ? ['gold', 'inbox'] : ['gold'];
  if (all) {
    for (const one of made) await rm(join(folder, one), { recursive: true, force: true });
  }
  if (named.length === 0) return;
  await makeGold(named, join(folder, 'gold'));
  if (withFiles) await inScratch((scratch) => makeFiles(named, join(folder, 'inbox'), scratch));
}

const words = process.argv.slice(2);
const withFiles = !words.includes('--gold');
const wanted = words.filter((word) => word !== '--gold');
if (withFiles) checkTools(['qpdf']);
for (const set of SETS) await makeSet(set, wanted, withFiles);
