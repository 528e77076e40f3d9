import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { inFolder } from '../folder.js';

const shipped = fileURLToPath(new URL('../../templates/calls/hrc-57-12.yaml', import.meta.url));

/** Loads a call beside whose template the given files of examples stand. */
async function loaded(files: Readonly<Record<string, string>>) {
  const template = await readFile(shipped, 'utf8');
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'mine.yaml'), template);
    await mkdir(join(folder, 'mine.examples'));
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(folder, 'mine.examples', name), text);
    }
    return loadCall(join(folder, 'mine.yaml')).catch((error: unknown) => error);
  });
}

describe('examples of answers', () => {
  it('stand in a folder beside the template, one file a language', async () => {
    const en = { '1': ['Nurses were trained.'], '2.a': ['A grid scores bids.'], none: ['Thanks.'] };
    const fr = { '5': { leçon: 2 } };
    const files = { 'en.json': JSON.stringify(en), 'fr.json': `\uFEFF${JSON.stringify(fr)}` };
    expect(await loaded(files)).toMatchObject({ examples: { en, fr } });
  });

  it('may be left out', async () => {
    expect(await loaded({})).not.toHaveProperty('examples');
  });

  it('come with the shipped call in its six languages, for each of its questions', async () => {
    const { examples = {}, questions } = await loadCall('hrc-57-12');
    expect(Object.keys(examples).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    for (const texts of Object.values(examples)) {
      expect(Object.keys(texts).sort()).toEqual([...questions.map(({ id }) => id), 'none'].sort());
    }
  });

  it.each([
    ['{"1": [', 'this is not JSON'],
    ['["a text"]', 'lists by question are wanted'],
    ['{"2.z": ["a text"]}', 'the call has no question "2.z"'],
    ['{"non": ["a text"]}', 'Did you mean none?'],
    ['{"1": "a text"}', 'what stands under 1 is no list of texts'],
    ['{"1": {"stem": -1}}', 'what stands under 1 is no list of texts'],
  ])('are refused with their mistake: %s', async (text, message) => {
    const error = await loaded({ 'en.json': text });
    expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining(message) });
    expect(error).toMatchObject({ message: expect.stringContaining('en.json') });
  });
});
