import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, TAGS, type Language } from '../src/model/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(script: string, option: string): { stdout: string; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, script), option], {
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

function sentencesIn(set: string, language: Language): { tags: string[]; sentence: string }[] {
  const text = readFileSync(join(root, 'samples/labelled-tags', set, `${language}.tsv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [tags = '', sentence = ''] = line.split('\t');
      return { tags: tags.split(' '), sentence };
    });
}

describe('the figures of tags and key sentences', () => {
  it('stand in the README as they are measured (npm run bench:tags -- --write)', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const told = /<!-- tags:[^\n]*-->\n(.*?)<!-- \/tags -->/su.exec(readme)?.[1];
    expect(run('__tests__/bench/tags.mjs', '--table')).toEqual({ stdout: told, stderr: '' });
  });
});

describe('what the tags are told by', () => {
  it('is what the labelled sentences teach; else run samples/labelled-tags/make.js', () => {
    expect(run('samples/labelled-tags/make.js', '--check')).toEqual({ stdout: '', stderr: '' });
  });
});

describe.each(LANGUAGES)('the labelled sentences in %s', (language) => {
  const [report, tune] = [sentencesIn('report', language), sentencesIn('tune', language)];

  it('are at least 100 held apart and 200 to learn from, three in ten of no tag', () => {
    expect(report.length).toBeGreaterThanOrEqual(100);
    expect(tune.length).toBeGreaterThanOrEqual(200);
    const none = report.filter(({ tags }) => tags.includes('none'));
    expect(none.length / report.length).toBeGreaterThanOrEqual(0.3);
  });

  it('bear no tag but those there are, and stand there once', () => {
    const all = [...report, ...tune];
    const known: readonly string[] = [...TAGS, 'none'];
    expect(all.filter(({ tags }) => !tags.every((tag) => known.includes(tag)))).toEqual([]);
    const sentences = all.map(({ sentence }) => sentence);
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });
});
