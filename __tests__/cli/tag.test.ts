import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';
import { captured } from './captured.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hrc-tag-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function source(bytes: Uint8Array): Source {
  return {
    // In small pieces, so that a letter may come in two of them.
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < bytes.length; at += 7)
        yield await Promise.resolve(bytes.slice(at, at + 7));
    },
  };
}

interface Ran {
  readonly status: number;
  readonly lines: readonly unknown[];
  readonly err: string;
}

async function tag(words: readonly string[], input?: string | Uint8Array): Promise<Ran> {
  const { io, out, err } = captured();
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const fed = bytes === undefined ? io : { ...io, stdin: source(bytes) };
  const status = await run(['tag', ...words], fed);
  const lines = out()
    .split('\n')
    .filter((line) => line !== '');
  return { status, lines: lines.map((line): unknown => JSON.parse(line)), err: err() };
}

describe('hrc-inputs tag', () => {
  it('prints a line for each sentence that is piped in, with tags and the words that spoke for them', async () => {
    const { status, lines } = await tag(
      ['--lang', 'fr'],
      'L’État devrait consulter les 38 communes.\nVoir la réponse à la question 2.\n',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        line: 1,
        sentence: 'L’État devrait consulter les 38 communes.',
        language: 'fr',
        tags: ['recommendation'],
        marks: ['figure'],
        cues: { recommendation: 'devrait' },
      },
      {
        line: 2,
        sentence: 'Voir la réponse à la question 2.',
        language: 'fr',
        tags: [],
        marks: [],
        cues: {},
      },
    ]);
  });

  it('passes over empty lines and takes any line end, and the mark that Windows puts first', async () => {
    const { lines } = await tag(
      ['--lang', 'en'],
      '\ufeffOne line here.\r\n\r\n  \nAnother line here.',
    );
    expect(lines).toMatchObject([
      { line: 1, sentence: 'One line here.' },
      { line: 4, sentence: 'Another line here.' },
    ]);
  });

  it('finds the language out where none is said, a short line’s by the others', async () => {
    const { lines } = await tag(
      [],
      'Нет.\nГосударству следует регулярно консультироваться с муниципалитетами.\nМуниципалитеты не имеют на это никаких средств.\n',
    );
    expect(lines).toMatchObject([
      { language: 'ru', tags: [] },
      { language: 'ru', tags: ['recommendation'] },
      { language: 'ru', tags: ['challenge'] },
    ]);
  });

  it('reads a line that is huge', async () => {
    const { status, lines } = await tag(['--lang', 'en'], 'no budget '.repeat(40_000));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
  });

  it('reads a file, and prints nothing of an empty one', async () => {
    const file = join(folder, 'sentences.txt');
    await writeFile(file, 'States should act on this now.\n');
    expect((await tag([file, '--lang', 'en'])).lines).toMatchObject([{ tags: ['recommendation'] }]);
    await writeFile(file, '');
    expect(await tag([file])).toEqual({ status: 0, lines: [], err: '' });
  });

  it('chooses the key sentences of answers parted by empty lines, or of JSON strings', async () => {
    const scene = 'Our county lies on the lake.';
    const key = 'Since 2021 evictions have fallen from 214 to 31 a year thanks to the by-law.';
    const plain = await tag(['--keys', '--lang', 'en'], `${scene}\n${key}\n\n${key}\n`);
    expect(plain.lines).toEqual([
      { answer: 1, language: 'en', key_sentences: [key] },
      { answer: 2, language: 'en', key_sentences: [key] },
    ]);
    const json = await tag(['--keys', '--lang', 'en'], `${JSON.stringify(`${scene}\n\n${key}`)}\n`);
    expect(json.lines).toEqual([{ answer: 1, language: 'en', key_sentences: [key] }]);
  });

  it.each([
    [['--lang', 'xx'], 'x', 'Allowed choices are ar, zh, en, fr, ru, es.'],
    [['no such file.txt'], 'x', 'The file no such file.txt cannot be read'],
    [[], undefined, 'There are no sentences to read.'],
    [[], new Uint8Array([0xff, 0xfe, 0x41, 0]), 'The input is not text in UTF-8.'],
  ])('calls it wrong usage: %j', async (words, input, message) => {
    const { status, lines, err } = await tag(words, input);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(err).toContain(message);
  });
});
