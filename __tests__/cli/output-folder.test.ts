import { chmod, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outputFolder } from '../../src/cli/output-folder.js';

/** The beginning of a digest as this program writes it. */
const OURS = '{"schemaVersion":1,"generator":{"name":"hrc-inputs","version":"0.0.0"}}';

let home = '';
let inbox = '';

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-out-')));
  inbox = join(home, 'inbox');
  await mkdir(inbox);
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

describe('the output folder', () => {
  it('may be new, and nothing is made before it is needed', async () => {
    const folder = join(home, 'a', 'b');
    expect(await outputFolder(inbox, folder, true)).toEqual({ folder, exclude: [] });
    expect(await readdir(home)).toEqual(['inbox']);
  });

  it('may stand in the inbox, and is then no part of it', async () => {
    const folder = join(inbox, 'digest');
    expect(await outputFolder(inbox, folder, true)).toEqual({ folder, exclude: [folder] });
  });

  it('is no part of the inbox either when nothing is written, if it is a digest', async () => {
    const folder = join(inbox, 'digest');
    await mkdir(folder);
    await writeFile(join(folder, 'digest.json'), OURS);
    expect(await outputFolder(inbox, folder, false)).toEqual({ exclude: [folder] });
  });

  it('does not matter when nothing is written', async () => {
    const folder = join(inbox, 'digest');
    await mkdir(folder);
    await writeFile(join(folder, 'submission.pdf'), '');
    for (const asked of [folder, inbox, home]) {
      expect(await outputFolder(inbox, asked, false)).toEqual({ exclude: [] });
    }
  });

  it('may not be the inbox, nor hold it', async () => {
    await expect(outputFolder(inbox, inbox, true)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('is the inbox'),
    });
    await expect(outputFolder(inbox, home, true)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('holds the inbox'),
    });
  });

  it('is known as the inbox through a symbolic link', async () => {
    const link = join(home, 'link');
    await symlink(inbox, link);
    await expect(outputFolder(inbox, link, true)).rejects.toMatchObject({ kind: 'usage' });
    const { exclude } = await outputFolder(inbox, join(link, 'digest'), true);
    expect(exclude).toContain(join(inbox, 'digest'));
  });

  it('with a name that only begins like the inbox is another folder', async () => {
    const folder = `${inbox}-digest`;
    expect(await outputFolder(inbox, folder, true)).toEqual({ folder, exclude: [] });
    const dotted = join(inbox, '..digest');
    expect((await outputFolder(inbox, dotted, true)).exclude).toEqual([dotted]);
  });

  it('in the inbox must not hold what was received', async () => {
    const folder = join(inbox, 'digest');
    await mkdir(folder);
    await writeFile(join(folder, 'submission.pdf'), '');
    await expect(outputFolder(inbox, folder, true)).rejects.toMatchObject({ kind: 'usage' });
    for (const theirs of ['{}', '{"schemaVersion":1}', '{"generator":{"name":"hrc-inputs"}}']) {
      await writeFile(join(folder, 'digest.json'), theirs);
      await expect(outputFolder(inbox, folder, true)).rejects.toMatchObject({ kind: 'usage' });
    }
    await writeFile(join(folder, 'digest.json'), OURS);
    expect((await outputFolder(inbox, folder, true)).exclude).toEqual([folder]);
  });

  it('in the inbox is known as ours by its hidden list, too', async () => {
    const folder = join(inbox, 'digest');
    await mkdir(join(folder, '.hrc-inputs-cut-short'), { recursive: true });
    expect((await outputFolder(inbox, folder, true)).exclude).toEqual([folder]);
    await writeFile(join(folder, 'index.md'), '');
    await expect(outputFolder(inbox, folder, true)).rejects.toMatchObject({ kind: 'usage' });
    await writeFile(join(folder, '.hrc-inputs.json'), '{"files":{}}');
    expect((await outputFolder(inbox, folder, true)).exclude).toEqual([folder]);
  });

  it('that cannot be written is told before anything is read', async () => {
    const file = join(home, 'file');
    await writeFile(file, '');
    for (const folder of [file, join(file, 'digest')]) {
      await expect(outputFolder(inbox, folder, true)).rejects.toMatchObject({
        kind: 'usage',
        message: expect.stringContaining('is a file, or lies under one'),
      });
    }
  });

  it('without the right to write there is told', async () => {
    const folder = join(home, 'closed');
    await mkdir(folder);
    await chmod(folder, 0o500);
    // The superuser may write anywhere.
    if (process.getuid?.() === 0)
      await expect(outputFolder(inbox, folder, true)).resolves.toBeDefined();
    else await expect(outputFolder(inbox, folder, true)).rejects.toMatchObject({ kind: 'fatal' });
  });
});
