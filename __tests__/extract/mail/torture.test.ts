import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unpackMailbox, unpackMessage } from '../../../src/extract/mail/index.js';
import { outline } from './read-eml.js';

const FOLDER = new URL('../../../../shared/torture/mail/', import.meta.url);

/** Counted as skipped where the files are absent. */
const itWithTorture = existsSync(FOLDER) ? it : it.skip;
if (!existsSync(FOLDER)) {
  process.stderr.write('note: the messages that once broke a reader are absent; none was read\n');
}

/** What a person sees in each: the error, or subject, date, first block and number of blocks, and attachments. */
interface Seen {
  readonly error?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly first?: string;
  readonly blocks?: number;
  readonly attached?: readonly string[];
}

const BIRTH = 'All human beings are born free and equal in dignity and rights.';

const EXPECTED: Readonly<Record<string, Seen>> = {
  '58214_with_attachment.msg': {
    subject: 'Master mail',
    date: '2015-08-05T14:02:22+02:00',
    first: 'Vestibulum orci purus',
    blocks: 1,
    attached: ['Test mail attachment.msg'],
  },
  'attachment_msg_pdf.msg': {
    subject: 'test email',
    date: '2010-06-18T09:54:19+10:00',
    first: 'Test email with 1 msg attachment, 1 pdf',
    blocks: 1,
    attached: ['Test Attachment.msg', 'smbprn.00009008.KdcPjl.pdf'],
  },
  'base64encodedroot.eml': { blocks: 0, attached: ['screenshot.png'] },
  'clusterfuzz-testcase-minimized-POIHSMFFuzzer-4735011465854976.msg': { error: 'damaged' },
  'cyrillic_message.msg': {
    subject: 'Автоматический ответ подсистемы обмена данными ФГУП "Почта России".',
    date: '2010-05-18T11:38:39+04:00',
    first: 'Ваше сообщение с темой "FW: RTM" было успешно получено',
    blocks: 9,
  },
  'email-equals-attachment-filename.eml': {
    subject: 'Odd filename example',
    date: '2023-08-13T14:59:56-07:00',
    first: 'Below is an example of an odd filename',
    blocks: 1,
    attached: ['odd=file=name.txt'],
  },
  'empty.eml': { error: 'empty' },
  'eng_spa_mult.eml': {
    subject: 'Test email with multiple languages',
    date: '2023-10-04T09:27:45-05:00',
    first: BIRTH,
    blocks: 5,
  },
  'fake-email-attachment.eml': {
    subject: 'Fake email with attachment',
    date: '2022-12-23T12:08:48-06:00',
    first: 'Hello!',
    blocks: 8,
    attached: ['fake-attachment.txt'],
  },
  'fake-email-malformed-encoding.eml': {
    subject: 'Test Email',
    date: '2022-12-16T17:04:16-05:00',
    first: 'This is a test email to use for unit tests.',
    blocks: 4,
  },
  'fake-email-utf-16.eml': {
    subject: 'Test Email',
    date: '2022-12-16T17:04:16-05:00',
    first: 'This is a test email to use for unit tests.',
    blocks: 4,
  },
  'htmllargecallstack.eml': { error: 'empty' },
  'mail_malformed_1.eml': {
    subject: 'immagine',
    date: '2016-05-24T13:09:41+01:00',
    first: 'signature| --Sent from my iPhone',
    blocks: 1,
    attached: ['20160523_916527.jpg_.zip'],
  },
  'mail_test_2.eml': {
    subject: 'Bollettino Meteorologico del 29/11/2015',
    date: '2015-11-29T09:45:18+01:00',
    first: 'Ufficio Meteorologico - Servizio Centro Funzionale',
    attached: ['intestazione.jpg', 'logometeo.jpg', 'Bollettino.pdf'],
  },
  'mime-multipart-digest.eml': {
    subject: 'Example Multipart Digest Email',
    blocks: 0,
    attached: ['First Message.eml', 'Second Message.eml', 'Third Message.eml'],
  },
  'nested.eml': { first: 'Dear Sir,', blocks: 3 },
  'outofmemory.eml': {
    subject: 'Cause out of memory error in the mailparser',
    first: 'heading| $1 million in Life Insurance Coverage',
    blocks: 1,
  },
  'rfc822-no-date.eml': {
    subject: 'Example Email Without Date Header',
    first: 'This is an example email message without a Date header.',
    blocks: 1,
  },
  'test-incremental-updates.eml': {
    subject: 'test incremental updates',
    date: '2023-05-04T10:06:11-04:00',
    first: 'This is a container email with an embedded pdf',
    blocks: 1,
    attached: ['testPDF_incrementalUpdates.pdf'],
  },
  'testMSG_att_doc.msg': {
    subject: 'test pièce jointe 1',
    date: '2009-04-22T14:36:33+00:00',
    first: 'contenu',
    blocks: 1,
    attached: ['test-unicode.doc', 'pj1.txt'],
  },
  'testMSG_att_msg.msg': {
    subject: 'test email',
    date: '2010-06-18T09:54:19+10:00',
    first: 'Test email with 1 msg attachment, 1 pdf',
    blocks: 1,
    attached: ['Test Attachment.msg', 'smbprn.00009008.KdcPjl.pdf'],
  },
  'testMSG_chinese.msg': {
    subject: 'Alfresco MSG format testing ( MSG 格式測試 )',
    date: '2011-03-29T08:52:48+00:00',
    first: 'Alfresco MSG format testing ( MSG 格式測試 ) 中文測試',
  },
  'testRFC822_multipart_attachments.eml': {
    subject: 'EML 1',
    first: 'Hi,',
    blocks: 4,
    attached: ['Test TxtA.txt', 'Test TxtB.txt'],
  },
};

async function see(bytes: Uint8Array, format: 'eml' | 'msg'): Promise<Seen> {
  const { value, diagnostics } = await unpackMessage(bytes, format);
  if (value === undefined) return { error: diagnostics.map(({ code }) => code).join() };
  const blocks = outline(value.body);
  return {
    ...(value.facts.subject !== undefined && { subject: value.facts.subject }),
    ...(value.facts.date !== undefined && { date: value.facts.date }),
    ...(blocks[0] !== undefined && { first: blocks[0] }),
    blocks: blocks.length,
    attached: value.attachments.map(({ name }) => name),
  };
}

describe('messages that once broke a reader', () => {
  itWithTorture('are all expected here', () => {
    const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.mbox'));
    expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  for (const [name, { first, blocks, attached = [], ...facts }] of Object.entries(EXPECTED)) {
    itWithTorture(`are read as a person reads them: ${name}`, async () => {
      const seen = await see(
        readFileSync(new URL(name, FOLDER)),
        name.endsWith('.msg') ? 'msg' : 'eml',
      );
      if (facts.error !== undefined) {
        expect(seen).toEqual(facts);
        return;
      }
      expect(seen).toMatchObject({ ...facts, attached, ...(blocks !== undefined && { blocks }) });
      expect(seen.first?.slice(0, first?.length)).toBe(first);
      expect(seen.date).toBe(facts.date);
    });
  }

  itWithTorture('come out of their mailboxes', async () => {
    for (const [name, texts] of [
      ['multiline.mbox', ['Test content']],
      [
        'testMBOX_complex.mbox',
        [
          'Dear Some Person,',
          'My name is Another Person. body 1',
          'Thank you in advance for your response.',
          'Sincerely,',
          'Another Person',
        ],
      ],
    ] as const) {
      const { value = [], diagnostics } = await unpackMailbox(readFileSync(new URL(name, FOLDER)));
      expect(diagnostics).toEqual([]);
      const messages = await Promise.all(value.map(({ bytes }) => unpackMessage(bytes, 'eml')));
      expect(messages.map(({ value: message }) => message && outline(message.body))).toEqual([
        texts,
      ]);
    }
  });
});
