import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runPrefix } from '../../src/extract/leftovers.js';
import { openSpool } from '../../src/extract/spool.js';
import { inFolder } from '../folder.js';

const SPOOL = new URL('../../dist/extract/spool.js', import.meta.url);
/** A run that keeps something and is killed; gives the number of its process. */
function killedRun(folder: string): number | undefined {
  const program = `
    const { openSpool } = await import(${JSON.stringify(SPOOL.href)});
    await openSpool().put(Buffer.from('kept'));
    process.kill(process.pid, 'SIGKILL');
  `;
  const words = ['--input-type=module', '--eval', program];
  return spawnSync(process.execPath, words, { env: { TMPDIR: folder } }).pid;
}

describe('the temporary folder of a run', () => {
  it('holds what is kept and rooms for processes, and goes with the run', async () => {
    await inFolder(async (folder) => {
      const spool = openSpool(folder);
      const path = await spool.put(Buffer.from('kept'));
      const room = await spool.room();
      expect(await readFile(path, 'utf8')).toBe('kept');
      expect(dirname(room)).toBe(dirname(path));
      await mkdir(join(room, 'deeper'));
      await spool.close();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('is removed by the next run where its own was killed', async () => {
    await inFolder(async (folder) => {
      const pid = killedRun(folder);
      const [left, ...more] = await readdir(folder);
      expect(left).toContain(`-${pid ?? ''}-`);
      expect(more).toEqual([]);
      const spool = openSpool(folder);
      const path = await spool.put(Buffer.from('kept'));
      expect(await readdir(folder)).toEqual([basename(dirname(path))]);
      await spool.close();
    });
  });

  it('is left alone where its run goes on, ran on another machine, or is none of ours', async () => {
    await inFolder(async (folder) => {
      killedRun(folder);
      const [ended = ''] = await readdir(folder);
      const elsewhere = ended.replace(/run-[0-9a-f]{8}/u, 'run-00000000');
      const living = `${runPrefix()}abcdef`;
      const others = [elsewhere, living, 'hrc-inputs-run-1', 'another'];
      for (const name of others) await mkdir(join(folder, name));
      const spool = openSpool(folder);
      await spool.room();
      await spool.close();
      expect((await readdir(folder)).sort()).toEqual([...others].sort());
      expect(existsSync(join(folder, ended))).toBe(false);
    });
  });
});
