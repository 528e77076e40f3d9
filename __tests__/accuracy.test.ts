import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { goldsOf } from './evaluate/golds-of.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const labelled = join(root, 'samples/labelled');

describe('the accuracy told in the README', () => {
  it('is what the labelled submissions give (npm run bench:accuracy -- --write)', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, '__tests__/bench/accuracy.mjs'), '--table'],
      { encoding: 'utf8' },
    );
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const told = /<!-- accuracy[^\n]*-->\n(.*?)<!-- \/accuracy -->/su.exec(readme)?.[1];
    expect({ stdout, stderr }).toEqual({ stdout: told, stderr: '' });
  }, 180_000);
});

describe.each(['tune', 'report', 'second-call'])('the labelled set %s', (set) => {
  it('has the gold that follows from its sources, and a file for each', () => {
    const golds = goldsOf(join(labelled, set, 'sources'));
    const written = readdirSync(join(labelled, set, 'gold')).sort();
    expect(written).toEqual(golds.map(({ id }) => `${id}.json`).sort());
    for (const gold of golds) {
      const text = readFileSync(join(labelled, set, 'gold', `${gold.id}.json`), 'utf8');
      expect(JSON.parse(text)).toEqual(gold);
    }
    const files = readdirSync(join(labelled, set, 'inbox')).map((name) => name.normalize('NFC'));
    expect(files.sort()).toEqual(golds.map(({ file }) => file).sort());
  });

  it('has at least two submissions in each language', () => {
    const languages = goldsOf(join(labelled, set, 'sources')).map(({ lang }) => lang);
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const) {
      expect(languages.filter((one) => one === language).length).toBeGreaterThanOrEqual(2);
    }
  });
});
