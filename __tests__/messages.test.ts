import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Document as WordDocument, Packer, Paragraph } from 'docx';
import { loadCall } from '../src/call/index.js';
import type { Call, Digest } from '../src/model/index.js';
import { digestInbox } from '../src/pipeline.js';
import { streamOf } from '../src/write/index.js';
import { inFolder } from './folder.js';
import { zipOf } from './intake/inbox.js';

let call: Call;

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
});

const HEAD = [
  'From: Ann Lee <ann@newtown.example>',
  'To: inputs@office.example',
  'Subject: Call for inputs',
  'Date: Fri, 20 Jun 2025 10:00:00 +0200',
  'MIME-Version: 1.0',
];

const COVER = [
  'Dear colleagues,',
  '',
  'Please find attached our answers to questions 1 and 2.',
  '',
  'Kind regards,',
  'Ann Lee, City of Newtown',
  '',
  'This email and any attachments are confidential and intended solely for the addressee.',
  'If you have received it in error, please delete it.',
];

interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function message(body: readonly string[], attached: readonly Attached[]): string {
  const part = (lines: readonly string[]): string[] => ['--xx', ...lines];
  return [
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=xx',
    '',
    ...part(['Content-Type: text/plain; charset=utf-8', '', ...body]),
    ...attached.flatMap(({ name, bytes }) =>
      part([
        `Content-Type: application/octet-stream; name="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(bytes).toString('base64'),
      ]),
    ),
    '--xx--',
    '',
  ].join('\r\n');
}

function word(...paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
}

async function digestOf(content: string | Uint8Array, name = 'mail.eml'): Promise<Digest> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), content);
    return digestInbox(folder, { call, lang: 'en', citeStyle: 'thematic', ocr: 'never' });
  });
}

async function rowsOf(digest: Digest): Promise<Record<string, string>[]> {
  return parse(await streamOf(digest, 'answers', { bom: false }), { columns: true });
}

const ANSWERS = [
  'Question 1',
  'We trained 300 officials.',
  'Question 2',
  'Our tenders ask for it.',
];

describe('a message', () => {
  it('is one submission: its attachment answers, and its text is front matter', async () => {
    const digest = await digestOf(
      message(COVER, [{ name: 'answers.docx', bytes: await word(...ANSWERS) }]),
    );
    expect(digest.submissions).toMatchObject([
      { format: 'eml', status: 'complete', attachments: ['answers.docx'], acceptedFormat: true },
    ]);
    expect(digest.submissions[0]?.publication).toBe('public');
    const rows = await rowsOf(digest);
    expect(rows.map(({ question, attachment, answer }) => [question, attachment, answer])).toEqual([
      ['1', 'answers.docx', 'We trained 300 officials.'],
      ['2', 'answers.docx', 'Our tenders ask for it.'],
    ]);
    const front = digest.passages.filter(({ role }) => role === 'front');
    expect(front.map(({ quotation }) => quotation.text).join('\n')).toContain(
      'Please find attached',
    );
    const aside = digest.passages.filter(({ role }) => role === 'furniture');
    expect(aside.map(({ quotation }) => quotation.text).join('\n')).toContain('are confidential');
  });

  it('may answer in its own text, which is no accepted format', async () => {
    const digest = await digestOf(
      message(
        ANSWERS.map((line) => `${line}\r\n`),
        [],
      ),
    );
    expect((await rowsOf(digest)).map(({ question }) => question)).toEqual(['1', '2']);
    expect(digest.submissions).toMatchObject([{ acceptedFormat: false, attachments: [] }]);
    expect(digest.problems.map(({ code }) => code)).toContain('format-not-accepted');
  });

  it('names the attachment in its citations where there are several', async () => {
    const [first, second] = [
      await word('Question 1', 'We trained 300 officials.'),
      await word('Question 4', 'We meet the ministry.'),
    ];
    const zip = await zipOf({ 'b.docx': second });
    const digest = await digestOf(
      message(COVER, [
        { name: 'a.docx', bytes: first },
        { name: 'more.zip', bytes: zip },
      ]),
    );
    expect(
      (await rowsOf(digest)).map(({ attachment, citation }) => [attachment, citation]),
    ).toEqual([
      ['a.docx', expect.stringContaining(', a.docx, para. [2]')],
      ['more.zip/b.docx', expect.stringContaining(', more.zip/b.docx, para. [2]')],
    ]);
  });

  it('loses no more than the attachment that cannot be read', async () => {
    const good = await word(...ANSWERS);
    const digest = await digestOf(
      message(COVER, [
        { name: 'torn.docx', bytes: good.slice(0, good.length / 2) },
        { name: 'good.docx', bytes: good },
        { name: 'table.xlsx', bytes: await zipOf({ '[Content_Types].xml': '', 'xl/a.xml': '' }) },
      ]),
    );
    expect(digest.submissions).toMatchObject([{ status: 'partial' }]);
    expect((await rowsOf(digest)).map(({ attachment }) => attachment)).toEqual([
      'good.docx',
      'good.docx',
    ]);
    const errors = digest.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ place, code }) => [place?.attachment, code])).toEqual([
      ['torn.docx', 'damaged'],
      ['table.xlsx', 'format-not-read'],
    ]);
    for (const { remedy } of errors) expect(remedy).toBeTruthy();
  });

  it('fails, with a reason, where there is nothing to read in it', async () => {
    const digest = await digestOf(message([''], []));
    expect(digest.submissions).toMatchObject([{ status: 'failed' }]);
    expect(digest.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('is a submission of its own in a mailbox, with the others beside it', async () => {
    const one = message(
      ANSWERS.map((line) => `${line}\n`),
      [],
    ).replaceAll('\r\n', '\n');
    const box = [1, 2].map((n) => `From a@b Fri Jun 20 10:00:0${n} 2025\n${one}\n`).join('');
    const digest = await digestOf(box.replace('300', '400'), 'june.mbox');
    expect(digest.submissions.map(({ file, status }) => [file, status])).toEqual([
      ['june.mbox#1', 'complete'],
      ['june.mbox#2', 'complete'],
    ]);
  });
});
