import { Buffer } from 'node:buffer';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readRegister, takeIn } from '../../../src/intake/index.js';
import { RunError, type Call, type Corrections } from '../../../src/model/index.js';
import { inboxWith, PDF } from '../inbox.js';
import { opener } from '../opener.js';
import { CALL } from '../submissions.js';

const WITH_CHANNEL: Call = {
  ...CALL,
  channels: [
    {
      id: 'office',
      issuedBy: { en: 'Office' },
      deadline: { lastDay: '2025-06-30', wording: { en: '30 June 2025' } },
      email: 'a@example.org',
      subjectLine: 'Inputs',
    },
  ],
};

let inbox = '';

afterEach(() => rm(inbox, { recursive: true, force: true }));

/** What a register says of an inbox with two files, by file. */
async function read(register: string | Uint8Array): Promise<{
  readonly said: Readonly<Record<string, Corrections>>;
  readonly codes: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
}> {
  inbox = await inboxWith({ 'a.pdf': PDF, 'sub/b.pdf': `${PDF}%`, 'register.csv': register });
  const { value: entries } = await takeIn(inbox, opener);
  const { value, diagnostics } = await readRegister(inbox, entries, WITH_CHANNEL);
  const ids = Object.fromEntries(entries.map(({ file, id }) => [file, id]));
  const said = Object.fromEntries(
    entries.flatMap(({ file, id }) => {
      const corrections = value.get(id);
      return corrections === undefined ? [] : [[file, corrections]];
    }),
  );
  return { said, ids, codes: diagnostics.map(({ code }) => code) };
}

async function refusal(register: string | Uint8Array): Promise<string> {
  try {
    await read(register);
  } catch (error) {
    if (error instanceof RunError && error.kind === 'usage') return error.message;
    throw error;
  }
  return '';
}

describe('the register in an inbox', () => {
  it('is never taken for a submission', async () => {
    const { ids } = await read('file\n');
    expect(Object.keys(ids)).toEqual(['a.pdf', 'sub/b.pdf']);
  });

  it('is not looked for in a folder of the inbox, which is told', async () => {
    inbox = await inboxWith({ 'a.pdf': PDF, 'sub/register.csv': 'file\na.pdf\n' });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual(['a.pdf']);
    expect(diagnostics).toMatchObject([{ code: 'register-elsewhere', file: 'sub/register.csv' }]);
  });

  it('corrects by file, a blank cell saying nothing and "none" that there is none', async () => {
    const { said } = await read(
      [
        'file,submitter,short_name,group,country,city,region,members,via,language,received,channel,publication,counted,removal',
        'a.pdf,City of Alba,Alba,local-government,mw,Alba,none,A; B,none,fr,2025-06-24,office,anonymous,,',
        'sub/b.pdf,,,,none,,,none,,,2025-06-24T10:00:00+02:00,,,no,format',
      ].join('\r\n'),
    );
    expect(said).toEqual({
      'a.pdf': {
        name: 'City of Alba',
        shortName: 'Alba',
        group: 'local-government',
        country: 'MW',
        city: 'Alba',
        region: null,
        members: ['A', 'B'],
        via: null,
        language: 'fr',
        received: '2025-06-24',
        channel: 'office',
        publication: 'anonymous',
      },
      'sub/b.pdf': {
        country: null,
        members: [],
        received: '2025-06-24T10:00:00+02:00',
        counted: false,
        removal: 'format',
      },
    });
  });

  it('corrects by id, and names other submissions by file or id', async () => {
    const { ids } = await read('');
    const [a, b] = [ids['a.pdf'] ?? '', ids['sub/b.pdf'] ?? ''];
    const byFile = await read(`submission_id,duplicate_of\n${a},sub/b.pdf\n`);
    const byId = await read(`submission_id,supersedes\n${a},${b}\n`);
    expect([byFile.said, byId.said]).toEqual([
      { 'a.pdf': { duplicateOf: b } },
      { 'a.pdf': { supersedes: b } },
    ]);
  });

  const SAME = { 'a.pdf': { name: 'Ville d’Ébène; "Nord"', country: 'BE' } };
  const rows = 'file;submitter;country\r\na.pdf;"Ville d’Ébène; ""Nord""";BE\r\n;;\r\n';

  it.each([
    ['semicolons', rows],
    ['Excel’s hint at them', `sep=;\r\n${rows}`],
    ['the mark of UTF-8', `\ufeff${rows}`],
    ['UTF-16 and tabs', Buffer.from(`\ufeff${rows.replace(/;(?! )/gu, '\t')}`, 'utf16le')],
    ['headers with capitals', rows.replace('file;submitter', 'File;Submitter')],
    ['blank lines', `\r\n\r\n${rows}`],
  ])('is read with %s', async (_, register) => {
    expect((await read(register)).said).toEqual(SAME);
  });

  it.each([
    ['14/07/2025', '2025-07-14'],
    ['7/14/2025', '2025-07-14'],
    ['14.07.2025', '2025-07-14'],
    ['07.06.2025', '2025-06-07'],
    ['2025/7/14', '2025-07-14'],
    ['2025年7月14日', '2025-07-14'],
    ['14-Jul-2025', '2025-07-14'],
    ['14 juil. 2025', '2025-07-14'],
    ['14 июля 2025', '2025-07-14'],
    ['١٤/٠٧/٢٠٢٥', '2025-07-14'],
    ['14/07/2025 10:23', '2025-07-14'],
    ['05/05/2025', '2025-05-05'],
    ['45852', '2025-07-14'],
    ['20250714', '2025-07-14'],
  ])('reads %s, as a spreadsheet makes of a date', async (cell, day) => {
    const { said } = await read(`file;received\r\na.pdf;${cell}\r\n`);
    expect(said).toEqual({ 'a.pdf': { received: day } });
  });

  it.each([
    ['windows-1252', 'Ville d’Ébène (Bénin) – São Tomé', 'latin1'],
    ['windows-1251', 'Город Ивановск', 'cyrillic'],
  ])('is read from %s, which is told', async (_, name, writing) => {
    const bytes = Array.from(`file;submitter\r\na.pdf;${name}\r\n`, (character) => {
      const known: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96 };
      const at = character.codePointAt(0) ?? 0;
      return known[character] ?? (writing === 'cyrillic' && at > 0x40f ? at - 0x350 : at);
    });
    const { said, codes } = await read(Uint8Array.from(bytes));
    expect({ said, codes }).toEqual({
      said: { 'a.pdf': { name } },
      codes: ['register-encoding'],
    });
  });

  it('loses the guard against formulas', async () => {
    const { said } = await read("file,submitter\na.pdf,'=Equal Rights\n");
    expect(said['a.pdf']).toEqual({ name: '=Equal Rights' });
  });

  it('may be empty, as while it is being written', async () => {
    expect((await read('')).said).toEqual({});
  });

  it('may speak of a file that is not there, which is a warning', async () => {
    const { said, codes } = await read('file,country\nc.pdf,BE\n');
    expect({ said, codes }).toEqual({ said: {}, codes: ['register-unmatched'] });
  });
});

describe('a register with a mistake', () => {
  it.each([
    ['an unknown column', 'file,sender\na.pdf,x\n', 'register.csv:1: there is no column “sender”'],
    ['a column twice', 'file,city,city\n', 'register.csv:1: city: the column stands twice'],
    ['no way to find rows', 'city\nAlba\n', 'no column file or submission_id'],
    [
      'an unknown group',
      'file,group\na.pdf,ngo\n',
      'register.csv:2: group: “ngo” is no stakeholder',
    ],
    ['a country by name', 'file,country\na.pdf,Tunisia\n', 'country: “Tunisia” is no country'],
    ['a code of no country', 'file,country\na.pdf,XX\n', 'country: “XX” is no country'],
    ['an unknown language', 'file,language\na.pdf,de\n', 'language: “de” is no language'],
    [
      'a date that may be two days',
      'file,received\na.pdf,07/06/2025\n',
      'register.csv:2: received: “07/06/2025” can be read in several ways; expected is year-month-day: 2025-06-07 or 2025-07-06',
    ],
    ['a date of two digits of a year', 'file,received\na.pdf,14/07/25\n', 'year-month-day'],
    ['a number that is no day', 'file,received\na.pdf,12\n', 'cannot be read as a date'],
    [
      'names whose letters were lost',
      'file,submitter\na.pdf,?????? ????\n',
      'register.csv:2: submitter: the letters of “?????? ????” were lost',
    ],
    ['a date that does not exist', 'file,received\na.pdf,2025-02-30\n', 'there is no date'],
    ['an unknown channel', 'file,channel\na.pdf,post\n', 'expected is one of office'],
    [
      'an unknown publication',
      'file,publication\na.pdf,secret\n',
      'public, anonymous, confidential',
    ],
    ['neither yes nor no', 'file,counted\na.pdf,maybe\n', 'counted: “maybe” is neither yes nor no'],
    ['no reason', 'file,counted\na.pdf,no\n', 'counted: why it is not counted is missing'],
    ['a reason against it', 'file,counted,removal\na.pdf,yes,format\n', 'removed (format) at once'],
    ['a row of nothing', 'file,city\n,Alba\n', 'register.csv:2: the row names no submission'],
    [
      'a row twice',
      'file,city\na.pdf,Alba\na.pdf,Alba\n',
      'register.csv:3: line 2 is about “a.pdf”',
    ],
    ['rows in conflict', 'file,city\na.pdf,Alba\na.pdf,Brena\n', 'says otherwise of city'],
    ['too many cells', 'file,city\na.pdf,Alba,x\n', 'the row has 3 cells and the header 2'],
    [
      'an original that is not there',
      'file,duplicate_of\na.pdf,z.pdf\n',
      '“z.pdf” is not in the inbox',
    ],
    ['itself as original', 'file,duplicate_of\na.pdf,a.pdf\n', 'names its own submission'],
    [
      'originals in a ring',
      'file,duplicate_of\na.pdf,sub/b.pdf\nsub/b.pdf,a.pdf\n',
      'register.csv:3: duplicate_of: the row names a submission that leads back to its own by line 2, so that none of them is counted; expected',
    ],
    [
      'versions in a ring',
      'file,supersedes\na.pdf,sub/b.pdf\nsub/b.pdf,a.pdf\n',
      'register.csv:2: supersedes: the row names a submission that leads back to its own',
    ],
    ['an open quotation mark', 'file,city\n\na.pdf,"Alba\n', 'register.csv:3: a cell begins with'],
    [
      'letters of a code that cannot be told',
      Buffer.from('file,city\na.pdf,\xc8\xd1\xe6\xdd\xe4\n', 'latin1'),
      'is not in UTF-8',
    ],
    [
      'an older version that is called a duplicate of the newer one',
      'file,duplicate_of,supersedes\na.pdf,sub/b.pdf,\nsub/b.pdf,,a.pdf\n',
      'register.csv:2: duplicate_of: “a.pdf” is left out as a duplicate here and as an older version by line 3',
    ],
    [
      'a duplicate that takes the place of its original',
      'file,duplicate_of,supersedes\na.pdf,sub/b.pdf,sub/b.pdf\n',
      'register.csv:2: supersedes: the row names a submission that leads back to its own',
    ],
  ] as readonly (readonly [string, string | Uint8Array, string])[])(
    'such as %s is refused',
    async (_, register, message) => {
      expect(await refusal(register)).toContain(message);
    },
  );

  it('names the code where a country is written as its name', async () => {
    expect(await refusal('file,country\na.pdf,Tunisie\n')).toContain('write TN');
  });

  it('is told of all its mistakes at once, by line, also behind cells of several lines', async () => {
    const message = await refusal('file,city,group\n"a.pdf","A\nB",x\nsub/b.pdf,,y\n');
    expect(message.split('\n').map((line) => line.slice(0, 22))).toEqual([
      'register.csv has 2 mis',
      'register.csv:2: group:',
      'register.csv:4: group:',
    ]);
  });

  it('is told of rows and links beside a column that is not known', async () => {
    const message = await refusal(
      'file,sender,group,received,duplicate_of\na.pdf,x,ngo,2025-02-30,sub/b.pdf\nsub/b.pdf,y,,,a.pdf\n',
    );
    expect(message.split('\n').map((line) => line.slice(0, 29))).toEqual([
      'register.csv has 5 mistakes:',
      'register.csv:1: there is no c',
      'register.csv:2: group: “ngo” ',
      'register.csv:2: received: the',
      'register.csv:2: duplicate_of:',
      'register.csv:3: duplicate_of:',
    ]);
    expect(message).toContain('leads back to its own by line 3, so that none');
  });

  it('is told of a ring of duplicates and versions, with the lines of the others', async () => {
    const ring = { 'a.pdf': PDF, 'b.pdf': `${PDF}%`, 'c.pdf': `${PDF}%%` };
    const text = 'file,duplicate_of,supersedes\na.pdf,b.pdf,\nc.pdf,,b.pdf\na.pdf,,\nb.pdf,,\n';
    inbox = await inboxWith({ ...ring, 'register.csv': text.replace('a.pdf,,\nb', 'b') });
    const { value: entries } = await takeIn(inbox, opener);
    expect((await readRegister(inbox, entries, CALL)).value.size).toBe(3);
    await writeFile(
      join(inbox, 'register.csv'),
      'file,duplicate_of,supersedes\na.pdf,b.pdf,c.pdf\nc.pdf,,b.pdf\n',
    );
    const ringed = readRegister(inbox, entries, CALL);
    await expect(ringed).rejects.toThrow(
      /csv:2: duplicate_of: [^\n]* by line 3,[^\n]*\n[^\n]*csv:2: supersedes: [^\n]* by line 3,[^\n]*\n[^\n]*csv:3: supersedes: [^\n]* by line 2,/,
    );
  });

  it('names the id that is of another file', async () => {
    const { ids } = await read('');
    expect(await refusal(`submission_id,file\n${ids['a.pdf'] ?? ''},sub/b.pdf\n`)).toContain(
      'is the submission_id of “a.pdf”, not of “sub/b.pdf”',
    );
  });

  it('is refused where there are two of them', async () => {
    inbox = await inboxWith({ 'a.pdf': PDF, 'register.csv': 'file\n' });
    await writeFile(join(inbox, 'Register.csv'), 'file\n');
    const { value: entries } = await takeIn(inbox, opener);
    await expect(readRegister(inbox, entries, CALL)).rejects.toThrow('holds 2 registers');
  });
});
