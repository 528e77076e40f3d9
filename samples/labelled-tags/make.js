// Learns the tags from the sentences in tune/ and writes what was learned to templates/tags.json.
// Run `npm run build` first. With `--check` nothing is written; the exit status is 1 where the file is another.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldForCues } from '../../dist/analyse/cues/fold.js';
import { featuresOf } from '../../dist/analyse/tags/features.js';
import { TAGS, LANGUAGES } from '../../dist/index.js';
import { learn } from './learn.js';

const here = import.meta.dirname;
const made = join(here, '../../templates/tags.json');

const rows = (await Promise.all(LANGUAGES.map(rowsOf))).flat();
const model = Object.fromEntries(TAGS.map((tag) => [tag, learn(interleaved(rows), tag)]));
const text = `${JSON.stringify(model)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(made, text);
} else if ((await readFile(made, 'utf8')) !== text) {
  process.stderr.write('templates/tags.json is not what samples/labelled-tags/make.js makes.\n');
  process.exitCode = 1;
}

async function rowsOf(language) {
  const lines = (await readFile(join(here, 'tune', `${language}.tsv`), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [tags, sentence] = line.split('\t');
    const { strengths } = featuresOf(foldForCues(sentence, language), language);
    return { tags: tags.split(' '), strengths };
  });
}

/** In an order in which neither a tag nor a language comes in one stretch. */
function interleaved(all) {
  const step = 1237;
  return all.map((_, index) => all[(index * step) % all.length]);
}
