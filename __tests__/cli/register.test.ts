import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { run } from '../../src/cli/main.js';
import { captured } from './captured.js';
import { smallInbox, type SmallInbox } from './small-inbox.js';

let small: SmallInbox;

beforeEach(async () => {
  small = await smallInbox();
});

afterEach(() => small.remove());

async function said(...words: readonly string[]) {
  const { io, out, err } = captured();
  const status = await run(words, io);
  return { status, out: out(), err: err() };
}

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

async function register(text: string): Promise<void> {
  await writeFile(join(small.inbox, 'register.csv'), text);
}

async function digested(table: string): Promise<Record<string, string>[]> {
  const { status, out, err } = await said('digest', small.inbox, '--stdout', table);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return rowsOf(out);
}

describe('hrc-inputs register', () => {
  it('writes a row for each submission, which reads back to the same digest', async () => {
    const { status, out, err } = await said('register', small.inbox, '--bom');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(rowsOf(out)).toMatchObject([
      {
        file: 'City of Trial.docx',
        submitter: 'City of Trial',
        group: 'local-government',
        city: 'Trial',
        language: 'en',
        counted: '',
        check: 'country',
      },
    ]);
    const before = await digested('submissions');
    await register(out);
    expect(await digested('submissions')).toEqual(before);
  });

  it('reads back to the same digest once Excel has saved it its way', async () => {
    await register(
      'file,submitter,received\nCity of Trial.docx,Municipalité d’Épreuve,2025-06-24\n',
    );
    const before = await digested('submissions');
    const { out } = await said('register', small.inbox);
    const dates = out.replace('2025-06-24', '24/06/2025').replace(/\r?\n/gu, '\r\n');
    const semicolons = dates.replaceAll(',', ';');
    const western = Uint8Array.from(semicolons, (character) =>
      character === '’' ? 0x92 : character.charCodeAt(0),
    );
    expect(semicolons).toContain('’');
    for (const saved of [`\ufeff${semicolons}`, dates.replaceAll(',', '\t'), western]) {
      await writeFile(join(small.inbox, 'register.csv'), saved);
      expect(await digested('submissions')).toEqual(before);
    }
  });

  it('tells of a day of receipt that is still to come', async () => {
    await register('file,received\nCity of Trial.docx,2925-06-24\n');
    const { out } = await said('digest', small.inbox, '--stdout', 'problems');
    expect(rowsOf(out)).toContainEqual(
      expect.objectContaining({
        code: 'date-future',
        message:
          'When it came in is not sure: register.csv says “2925-06-24”, which is still to come; it counts as received on 2925-06-24, in Geneva.',
      }),
    );
  });

  it('keeps what the drafter has said so far', async () => {
    await register(
      'file,submitter,country,counted,removal\nCity of Trial.docx,Trial,none,no,format\n',
    );
    const { out } = await said('register', small.inbox);
    expect(rowsOf(out)).toMatchObject([
      { submitter: 'Trial', country: 'none', counted: 'no', removal: 'format', check: '' },
    ]);
  });
});

describe('a register in the inbox', () => {
  it('wins over every guess in the digest', async () => {
    await register(
      'file;submitter;short_name;group;country;members;via;language;received;publication\n' +
        'City of Trial.docx;Trial Ratepayers;TR;civil-society;NZ;A; B;none;es;2025-06-24;public\n'.replace(
          'A; B',
          '"A; B"',
        ),
    );
    const [answer] = await digested('answers');
    expect(answer).toMatchObject({
      submitter: 'Trial Ratepayers',
      group: 'civil-society',
      country: 'NZ',
      language: 'es',
      received: '2025-06-24',
    });
    expect(await digested('submissions')).toMatchObject([
      { short_name: 'TR', language: 'es', members: 'A; B', via: '' },
    ]);
  });

  it('decides what is counted', async () => {
    await register('file,counted,removal\nCity of Trial.docx,no,not-a-submission\n');
    const { out } = await said('digest', small.inbox, '--out', join(small.home, 'out'));
    expect(out).toContain('Submissions: 1 received, 0 counted');
  });

  it('may be the register that a digest wrote', async () => {
    const { out } = await said('digest', small.inbox, '--stdout', 'submissions');
    await register(out);
    expect(await digested('submissions')).toEqual(rowsOf(out));
  });

  it('with a mistake ends the run as wrong usage, with nothing written', async () => {
    await register('file,group\nCity of Trial.docx,ngo\n');
    const out = join(small.home, 'out');
    await mkdir(out);
    const { status, out: shown, err } = await said('digest', small.inbox, '--out', out);
    expect({ status, shown }).toEqual({ status: 2, shown: '' });
    expect(err).toContain('register.csv:2: group: “ngo” is no stakeholder group');
    expect(await readdir(out)).toEqual([]);
    expect(await said('register', small.inbox)).toMatchObject({ status: 2, out: '' });
  });
});
