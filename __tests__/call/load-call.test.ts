import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listCalls, loadCall } from '../../src/call/index.js';
import { shippedIds } from '../../src/call/shipped-calls.js';
import { RunError } from '../../src/model/index.js';
import { SMALL_CALL } from './small-call.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hrc-call-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function saved(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function errorOf(idOrPath: string): Promise<RunError> {
  try {
    await loadCall(idOrPath);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    expect(error.kind).toBe('usage');
    return error;
  }
  throw new Error('the call was loaded');
}

describe('loadCall', () => {
  it('finds a shipped call by its id, which is the name of its file', async () => {
    for (const id of await shippedIds()) expect((await loadCall(id)).id).toBe(id);
  });

  it('reads a template by its path, with or without a byte order mark, with any line ends', async () => {
    const path = await saved('plain.yaml', SMALL_CALL);
    const call = await loadCall(path);
    expect(call.id).toBe('water-2030');
    const marked = await saved('marked.YML', `\ufeff${SMALL_CALL.replaceAll('\n', '\r\n')}`);
    expect(await loadCall(marked)).toEqual(call);
  });

  it('names the file as the user did', async () => {
    const path = await saved('wrong.yaml', SMALL_CALL.replace('[pdf]', '[wav]'));
    expect((await errorOf(path)).message).toBe(
      `${path}:19:11: formats[0]: "wav" is not one of pdf, word, odt, rtf, text`,
    );
  });

  it('names the nearest call and all that are known where there is no such id', async () => {
    const near = await errorOf('hrc-57-21');
    expect(near.message).toBe('There is no call "hrc-57-21". Did you mean hrc-57-12?');
    expect(near.remedy).toContain('Known calls: hrc-57-12.');
    expect((await errorOf('')).message).toBe('There is no call "".');
    expect((await errorOf('..')).message).toBe('There is no call "..".');
  });

  it('names the templates beside a path at which there is none', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'wells.yaml'), SMALL_CALL);
    const error = await errorOf(join(other, 'welsl.yaml'));
    expect(error.message).toContain('Did you mean "wells.yaml"?');
    expect(error.remedy).toContain('"wells.yaml"');
    expect((await errorOf(join(folder, 'nowhere', 'a.yaml'))).remedy).toContain('no folder');
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect((await errorOf(join(empty, 'a.yaml'))).remedy).toContain('No YAML file');
  });

  it('tells a user who named a shipped call as a file how to name it', async () => {
    const error = await errorOf(join(folder, 'hrc-57-12.yaml'));
    expect(error.remedy).toContain('is named hrc-57-12');
  });

  it.each([
    ['empty.yaml', '', 'is empty'],
    ['blank.yaml', '\ufeff \n\n', 'is empty'],
    ['latin-1.yaml', Uint8Array.of(0x69, 0x64, 0xe9), 'is not a text in UTF-8'],
    ['utf-16.yaml', Uint8Array.of(0xff, 0xfe, 0x69, 0), 'is written in UTF-16'],
    ['nul.yaml', 'id: a\0', 'is not a text in UTF-8'],
    ['huge.yaml', 'a'.repeat(4_000_001), 'is too large: 4000001 bytes'],
  ])('refuses %s in one sentence', async (name, bytes, told) => {
    const error = await errorOf(await saved(name, bytes));
    expect(error.message).toContain(told);
    expect(error.message).not.toContain('\n');
    expect(error.remedy).toBeDefined();
  });

  it('refuses a folder in one sentence', async () => {
    const path = join(folder, 'folder.yaml');
    await mkdir(path);
    expect((await errorOf(path)).message).toBe(
      `The call template ${path} is a folder or a device, not a file.`,
    );
    expect((await errorOf(`${folder}/`)).message).toContain('is a folder');
  });
});

describe('listCalls', () => {
  it('gives each shipped call with its title, deadline and number of questions, by id', async () => {
    const calls = await listCalls();
    expect(calls.map(({ id }) => id)).toEqual(await shippedIds());
    const call = calls.find(({ id }) => id === 'hrc-57-12');
    expect(call).toMatchObject({ questions: 12, deadline: { lastDay: '2025-06-30' } });
    expect(call?.title.fr).toContain('Appel à contributions');
  });
});
