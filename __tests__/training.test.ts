import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../src/analyse/index.js';
import { loadCall } from '../src/call/index.js';
import type { Language } from '../src/model/index.js';
import { countedStems } from '../src/segment/topic/examples.js';

const training = fileURLToPath(new URL('../samples/training', import.meta.url));
const folders = await readdir(training, { withFileTypes: true });
const calls = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const stemsOf = await loadStemmer();

describe.each(calls)('the training texts of %s', (id) => {
  it('are those that its template learns from; else run samples/training/make.js', async () => {
    const { examples } = await loadCall(id);
    for (const file of await readdir(join(training, id))) {
      const language = file.slice(0, -'.json'.length) as Language;
      const texts = JSON.parse(await readFile(join(training, id, file), 'utf8')) as Record<
        string,
        string[]
      >;
      const counted = Object.entries(texts).map(([question, list]) => [
        question,
        countedStems(list, (text) => stemsOf(text, language)),
      ]);
      expect(examples?.[language]).toEqual(Object.fromEntries(counted));
    }
  });

  it('stand there once each', async () => {
    for (const file of await readdir(join(training, id))) {
      const texts = Object.values(
        JSON.parse(await readFile(join(training, id, file), 'utf8')) as Record<string, string[]>,
      ).flat();
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });
});
