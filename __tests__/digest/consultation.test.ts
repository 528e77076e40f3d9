import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { digestInbox, readOne } from '../../src/pipeline.js';
import { inFolder } from '../folder.js';

const SAMPLE = fileURLToPath(
  new URL('../../samples/consultation/consultation.vtt', import.meta.url),
);

async function digestOf(files: Readonly<Record<string, string | Uint8Array>>) {
  return inFolder(async (inbox) => {
    await copyFile(SAMPLE, join(inbox, 'consultation.vtt'));
    for (const [name, content] of Object.entries(files))
      await writeFile(join(inbox, name), content);
    const call = await loadCall('hrc-57-12');
    return digestInbox(inbox, { call, lang: 'en', citeStyle: 'thematic', ocr: 'never' });
  });
}

const bad = await digestOf({
  'noise.vtt': Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256),
  'no-times.srt': 'Somebody says something.\n',
});

describe('a consultation in the inbox', () => {
  it('has a row for each speaker, by the day and channel of the meeting', () => {
    const rows = bad.submissions.filter(({ status }) => status === 'complete');
    expect(rows.map(({ name, city }) => [name, city])).toEqual([
      ['Grace Okello', 'Tindira'],
      ['Jonas Brandt', 'Westerhafen'],
      ['Lucía Quispe', 'Valle Sereno'],
      ['Amina Diallo', 'Port Lagune'],
      ['Tomás Rey', 'Alcor'],
    ]);
    expect(new Set(rows.map((row) => `${row.received} ${row.channel} ${row.late}`))).toEqual(
      new Set(['2025-07-01 uclg no']),
    );
  });

  it('has a group told by what is said, and the time of a turn that is too long', () => {
    const rows = bad.submissions.filter(({ status }) => status === 'complete');
    expect(rows.map(({ group }) => group)).toEqual([
      ...['local-government', 'local-government', 'local-government', 'local-government'],
      'local-government',
    ]);
    expect(rows.map(({ overLimit }) => overLimit === true)).toEqual([
      ...[false, false, true, false, false],
    ]);
    const long = bad.problems.filter(({ code }) => code === 'over-time');
    expect(long.map(({ file, place }) => [file, place?.time])).toEqual([
      ['consultation.vtt#3', '00:02:25'],
    ]);
  });

  it('shows the topics through which it was placed', () => {
    const topics = bad.answers.map(
      ({ question, topics: found }) => `${question} ${found?.join('; ')}`,
    );
    expect(topics).toContain('5 Current challenges for local governments in this area');
    expect(bad.answers.every(({ topics: found = [] }) => found.length > 0)).toBe(true);
  });

  it('may be looked at one speaker at a time', async () => {
    const call = await loadCall('hrc-57-12');
    const { value, diagnostics } = await readOne(`${SAMPLE}#3`, call);
    expect(value.content?.submitter.name).toBe('Lucía Quispe');
    expect(diagnostics.map(({ code }) => code)).toContain('over-time');
    await expect(readOne(SAMPLE, call)).rejects.toMatchObject({
      message: expect.stringContaining('holds 5 speakers'),
      remedy: expect.stringContaining('consultation.vtt#1'),
    });
    await expect(readOne(`${SAMPLE}#9`, call)).rejects.toThrow('nothing of the number 9');
  });

  it('stands under the questions of its topics, cited by date and time code', () => {
    const cited = bad.answers.map(({ question, citation }) => `${question} ${citation}`);
    expect(cited).toContain('1 Statement by Grace Okello, consultation, 1 July 2025, 00:00:20');
    expect(cited).toContain('5 Statement by Lucía Quispe, consultation, 1 July 2025, 00:02:25');
    const greeting = bad.passages.find(({ quotation }) => quotation.text.includes('It rains'));
    expect(greeting?.role).toBe('unplaced');
    expect(greeting?.quotation.place.time).toBe('00:07:12');
  });

  it('goes without a transcript that cannot be read, and says which and why', () => {
    const errors = bad.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, code }) => [file, code]).sort()).toEqual([
      ['no-times.srt', 'transcript-time'],
      ['noise.vtt', 'damaged'],
    ]);
  });
});
