import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LANGUAGES, RunError } from '../../src/model/index.js';
import { checkTemplates, renderMarkdown } from '../../src/write/index.js';
import { digestOf } from './digests.js';
import { all, parsedMarkdown } from './parsed-markdown.js';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'templates-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function put(name: string, text: string): Promise<void> {
  await writeFile(join(dir, name), text);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function errorOf(work: Promise<unknown>): Promise<RunError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RunError) return error;
  throw new Error(`expected a RunError, got ${String(error)}`);
}

describe("a user's templates", () => {
  it('take the place of the shipped ones, file by file', async () => {
    await put('index.md.liquid', '{{ call.resolution }} {% render "note" %}\n');
    await put('note.liquid', 'mine');
    await checkTemplates(dir);
    const pages = await renderMarkdown(digestOf(), dir);
    expect(pages.get('index.md')).toBe('resolution 99/1 mine\n');
    expect(pages.get('unplaced.md')).toBe((await renderMarkdown(digestOf())).get('unplaced.md'));
  });

  it('cannot forget to escape, whatever filter they use', async () => {
    await put(
      'index.md.liquid',
      [
        'x',
        'x | raw',
        'x | append: "<i>" ',
        'x | upcase | raw',
        'x | strip',
        'x | quote: "en" | append: ""',
      ]
        .map((expression) => `{% assign x = '<b>[a](b) ![c](d)' %}{{ ${expression} }}\n\n`)
        .join(''),
    );
    const tree = parsedMarkdown((await renderMarkdown(digestOf(), dir)).get('index.md') ?? '');
    expect([...all(tree, 'html'), ...all(tree, 'link'), ...all(tree, 'image')]).toEqual([]);
  });

  it.each([
    ['a tag that is not closed', 'one\n{% if lang %}two\n', 'line 2'],
    ['a filter that is not known', 'one\ntwo\n{{ lang | shout }}\n', 'line 3'],
    ['a name that is not known', 'one\n\n\n{{ cal.title }}\n', 'line 4'],
    ['a loop without end', 'one\n{% for i in (1..1000000000) %}x{% endfor %}\n', 'line 2'],
    [
      'a text that doubles for ever',
      "{% assign x = 'ab' %}\n{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}",
      'line 2',
    ],
    ['a part that is not there', '{% render "nowhere" %}', 'nowhere'],
  ])('with %s are refused, by file and line', async (_, text, where) => {
    await put('question.md.liquid', text);
    const error = await errorOf(checkTemplates(dir));
    expect(error.kind).toBe('usage');
    expect(error.message).toContain(join(dir, 'question.md.liquid'));
    expect(error.message).toContain(where);
    expect(error.message).not.toContain('\n');
  });

  it('are tried on a public edition as well', async () => {
    const text = 'one\n{% for redaction in redactions %}{{ redaction.lable }}{% endfor %}\n';
    await put('index.md.liquid', text);
    const error = await errorOf(checkTemplates(dir));
    expect(error.message).toContain('line 2');
  });

  it('must be there', async () => {
    expect((await errorOf(checkTemplates(join(dir, 'none')))).message).toContain('no folder');
    await put('questions.md.liquid', 'misspelt');
    const error = await errorOf(checkTemplates(dir));
    expect([error.kind, error.message]).toEqual([
      'usage',
      `The folder ${dir} holds no template of a digest.`,
    ]);
  });
});

describe('the labels', () => {
  it('are the same in all six languages, none of them empty', async () => {
    const text = await readFile(
      new URL('../../templates/digest/labels.json', import.meta.url),
      'utf8',
    );
    const labels = record(JSON.parse(text));
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? value.trim() !== ''
        : Object.fromEntries(
            Object.entries(record(value)).map(([key, below]) => [key, shape(below)]),
          );
    expect(Object.keys(labels).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) expect(shape(labels[language])).toEqual(shape(labels['en']));
    expect(JSON.stringify(shape(labels))).not.toContain('false');
  });

  it("may be changed in a user's folder, one by one", async () => {
    await put('labels.json', '{"en": {"title": "My digest", "groups": {"nhri": "NHRIs"}}}');
    await checkTemplates(dir);
    const page = (await renderMarkdown(digestOf(), dir)).get('index.md');
    expect(page).toMatch(/^# My digest\n/);
    expect(page).toContain('Local governments');
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"de": {}}', 'de is none of the six languages'],
    ['{"fr": {"titel": "x"}}', 'fr.titel is no label'],
    ['{"fr": {"title": 1}}', 'fr.title is neither'],
    ['{"fr": {"title": {}}}', 'fr.title is not text'],
    ['{"es": {"groups": {"city": "x"}}}', 'es.groups.city is no label'],
    ['[]', 'neither text nor a table'],
  ])('written as %s are refused, by file and key', async (text, why) => {
    await put('labels.json', text);
    const error = await errorOf(checkTemplates(dir));
    expect(error.kind).toBe('usage');
    expect(error.message).toContain(join(dir, 'labels.json'));
    expect(error.message).toContain(why);
  });
});
