// Makes the files from which the shipped calls learn, templates/calls/*.examples/, of the texts in this folder: for each
// question, in how many of its texts each stem stands. Run `npm run build` first.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadStemmer } from '../../dist/analyse/index.js';
import { countedStems } from '../../dist/segment/topic/examples.js';

const here = import.meta.dirname;
const calls = join(here, '..', '..', 'templates', 'calls');
const stemsOf = await loadStemmer();

const folders = await readdir(here, { withFileTypes: true });
for (const { name } of folders.filter((entry) => entry.isDirectory())) {
  const made = join(calls, `${name}.examples`);
  await mkdir(made, { recursive: true });
  for (const file of await readdir(join(here, name))) {
    const language = file.slice(0, -'.json'.length);
    const texts = JSON.parse(await readFile(join(here, name, file), 'utf8'));
    const counted = Object.entries(texts).map(([id, list]) => [
      id,
      countedStems(list, (text) => stemsOf(text, language)),
    ]);
    await writeFile(join(made, file), `${JSON.stringify(Object.fromEntries(counted))}\n`);
  }
}
