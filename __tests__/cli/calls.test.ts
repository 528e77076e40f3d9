import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SMALL_CALL } from '../call/small-call.js';
import { inFolder } from '../folder.js';
import { smallInbox } from './small-inbox.js';
import { started } from './started.js';

const PAGE =
  '<!doctype html><title>x</title><h1>Call for inputs on wells in the villages of the plain</h1><h2>Key questions</h2><p>1. Which wells do you have, and who may draw water from them?</p><p>2. Who digs them, and who pays for that?</p>';

describe('hrc-inputs calls check', () => {
  it('tells mistakes with line and field, and ends with 2', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'my.yaml'), SMALL_CALL.replace('[pdf]', '[wav]'));
      const { status, stdout, stderr } = started(['calls', 'check', './my.yaml'], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('./my.yaml:19:11: formats[0]: "wav" is not one of');
    });
  });

  it('warns of languages, addresses and marks, and ends with 3 only under --strict', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'my.yaml'), `${SMALL_CALL}# check: is this all?\n`);
      const { status, stdout } = started(['calls', 'check', './my.yaml'], { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain('./my.yaml:22: check: is this all?');
      expect(stdout).toContain('2 of 3 questions lack a wording in fr');
      expect(stdout).toContain('no e-mail address is given');
      expect(stdout).toContain('the call water-2030 loads: 3 questions, 3 warnings');
      expect(started(['calls', 'check', '--strict', './my.yaml'], { cwd }).status).toBe(3);
    });
  });

  it('accepts a call of id, title and questions', async () => {
    await inFolder(async (cwd) => {
      const text =
        'id: least\ntitle: { en: Least }\nquestions:\n  - id: 1\n    text: { en: What? }\n';
      await writeFile(join(cwd, 'least.yaml'), text);
      expect(started(['calls', 'check', 'least.yaml'], { cwd }).status).toBe(0);
      expect(started(['calls', 'show', './least.yaml'], { cwd }).stdout).toContain('1  What?');
    });
  });
});

describe('hrc-inputs calls translate-stub', () => {
  it('has a key for each wording that lacks, below the wording that is there', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'my.yaml'), SMALL_CALL);
      const { stdout } = started(['calls', 'translate-stub', 'my.yaml', '--lang', 'fr'], { cwd });
      expect(stdout).toContain('#   fr (français): 6');
      expect(stdout).toContain('# question 2.a\n#   With what?\nfr:\n');
      expect(stdout).not.toContain('# question 1\n');
    });
  });

  it('says that nothing lacks', () => {
    const { stdout, stderr } = started(['calls', 'translate-stub', 'hrc-57-12']);
    expect([stdout, stderr]).toEqual(['', 'hrc-inputs: hrc-57-12 has all its wordings.\n']);
  });
});

describe('hrc-inputs calls new', () => {
  it('writes a template that loads, says what is to be checked, and replaces no file', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'page.html'), PAGE);
      const words = ['calls', 'new', '--from', 'page.html', '--id', 'wells', '--out', 'wells.yaml'];
      const { status, stdout, stderr } = started(words, { cwd });
      expect([status, stdout]).toEqual([0, '']);
      expect(stderr).toContain('check: page.html: channels: neither a deadline nor an address');
      const template = await readFile(join(cwd, 'wells.yaml'), 'utf8');
      expect(template).toContain('# check: neither a deadline nor an address was found');
      expect(started(['calls', 'check', 'wells.yaml'], { cwd }).stdout).toContain(
        'wells loads: 2 questions',
      );
      expect(started(words, { cwd })).toMatchObject({ status: 2 });
    });
  });

  it.each([
    [
      'a page without questions',
      '<!doctype html><p>Nothing is asked here of anyone at all.</p>',
      'No question was found',
    ],
    ['an empty file', '', 'could not be read'],
  ])('writes nothing of %s', async (_, page, told) => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'page.html'), page);
      const { status, stdout, stderr } = started(['calls', 'new', '--from', 'page.html'], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(told);
    });
  });
});

describe('--call', () => {
  it('is not needed where call.yaml lies in the inbox, which is then no submission', async () => {
    const { inbox, home, remove } = await smallInbox();
    await writeFile(join(inbox, 'call.yaml'), SMALL_CALL);
    const { stdout, stderr } = started(['digest', 'inbox', '--stdout', 'submissions'], {
      cwd: home,
    });
    expect(stderr).toContain(`hrc-inputs: call water-2030, of ${join('inbox', 'call.yaml')}`);
    expect(stdout).not.toContain('call.yaml');
    await remove();
  });

  it('is not needed where call.yaml lies beside the inbox, and wins where it is given', async () => {
    const { home, remove } = await smallInbox();
    await writeFile(join(home, 'call.yaml'), SMALL_CALL);
    const words = ['digest', 'inbox', '--json', '--out', 'out'];
    started(words, { cwd: home });
    const digest = await readFile(join(home, 'out', 'digest.json'), 'utf8');
    expect(digest).toContain('"id": "water-2030"');
    started([...words, '--call', 'hrc-57-12'], { cwd: home });
    expect(await readFile(join(home, 'out', 'digest.json'), 'utf8')).toContain('"id": "hrc-57-12"');
    await remove();
  });

  it("finds the user's own templates by id, before the shipped ones", async () => {
    await inFolder(async (cwd) => {
      await mkdir(join(cwd, 'templates', 'calls'), { recursive: true });
      const own = SMALL_CALL.replace('id: water-2030', 'id: hrc-57-12');
      await writeFile(join(cwd, 'templates', 'calls', 'hrc-57-12.yaml'), own);
      expect(started(['calls', 'show', 'hrc-57-12'], { cwd }).stdout).toContain('Water for all');
      expect(started(['calls', 'list'], { cwd }).stdout).toContain('Water for all');
    });
  });
});
