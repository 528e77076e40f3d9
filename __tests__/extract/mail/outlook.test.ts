import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { unpackMessage } from '../../../src/extract/mail/index.js';
import { outline, readBytes } from './read-eml.js';
import { writeMsg } from './write-msg.js';

const note = {
  messageClass: 'IPM.Note',
  senderName: 'Ana',
  senderType: 'SMTP',
  senderEmail: 'ana@example.org',
};

/** Uncompressed rich text as a message carries it (MS-OXRTFCP). */
function carried(rtf: string): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32LE(rtf.length + 12, 0);
  header.writeUInt32LE(rtf.length, 4);
  header.write('MELA', 8);
  return Buffer.concat([header, Buffer.from(rtf, 'latin1')]);
}

/** The specification's own example of compressed rich text (MS-OXRTFCP, 4.1.1): "hello world" in bold. */
const COMPRESSED = Buffer.from(
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3206865' +
    '6c090020627705b06c647d0a800fa0',
  'hex',
);

describe('an Outlook message', () => {
  it('gives its facts, text and attachments', async () => {
    const msg = writeMsg({
      ...note,
      subject: 'Réponse de la ville',
      body: 'Bonjour,\r\n\r\nVoici nos réponses.\r\n',
      times: { sent: '2024-03-05T09:04:00Z', delivered: '2024-03-05T09:05:00Z' },
      recipients: [
        { name: 'Bureau', address: 'bureau@example.int', numbers: { recipientType: 1 } },
      ],
      attachments: [
        { fileName: 'Réponse.pdf', mimeTag: 'application/pdf', content: Buffer.from('%PDF') },
      ],
    });
    const { facts, body, attachments } = await readBytes(msg, 'msg');
    expect(facts).toEqual({
      from: { name: 'Ana', address: 'ana@example.org' },
      to: [{ name: 'Bureau', address: 'bureau@example.int' }],
      cc: [],
      subject: 'Réponse de la ville',
      date: '2024-03-05T09:04:00+00:00',
      received: '2024-03-05T09:05:00+00:00',
    });
    expect(outline(body)).toEqual(['Bonjour,', 'Voici nos réponses.']);
    expect(attachments).toEqual([
      {
        name: 'Réponse.pdf',
        mediaType: 'application/pdf',
        bytes: new Uint8Array(Buffer.from('%PDF')),
      },
    ]);
  });

  it('takes dates with their offsets from the Internet headers it kept', async () => {
    const headers =
      'Received: from a by b; Tue, 5 Mar 2024 10:05:00 +0100\r\nDate: Tue, 5 Mar 2024 10:04:00 +0100\r\nIn-Reply-To: <1@x>\r\n';
    const { facts } = await readBytes(writeMsg({ ...note, body: 'Yes.', headers }), 'msg');
    expect(facts).toMatchObject({
      date: '2024-03-05T10:04:00+01:00',
      received: '2024-03-05T10:05:00+01:00',
      inReplyTo: '<1@x>',
    });
  });

  it('keeps a message inside it as one of its own', async () => {
    const message = { ...note, subject: 'Внутри', body: 'Ответ города.' };
    const { attachments } = await readBytes(
      writeMsg({ ...note, body: 'См. вложение.', attachments: [{ message }] }),
      'msg',
    );
    expect(attachments.map(({ name }) => name)).toEqual(['Внутри.msg']);
    const inner = await readBytes(attachments[0]?.bytes ?? new Uint8Array(0), 'msg');
    expect(inner.facts.subject).toBe('Внутри');
    expect(outline(inner.body)).toEqual(['Ответ города.']);
  });

  it.each([
    [
      'windows-1251',
      1251,
      'Ответы города на вопросы',
      'ce f2 e2 e5 f2 fb 20 e3 ee f0 ee e4 e0 20 ed e0 20 e2 ee ef f0 ee f1 fb',
    ],
    ['gb18030', 936, '城市的答复', 'b3 c7 ca d0 b5 c4 b4 f0 b8 b4'],
    ['windows-1256', 1256, 'إجابات المدينة', 'c5 cc c7 c8 c7 ca 20 c7 e1 e3 cf ed e4 c9'],
    ['windows-1252', 1252, 'L’été “déjà”', '4c 92 e9 74 e9 20 93 64 e9 6a e0 94'],
  ])('without Unicode is read in its code page: %s', async (_, messageCodePage, text, hex) => {
    const encoded = (): Uint8Array => Buffer.from(hex.replace(/ /gu, ''), 'hex');
    const said = await readBytes(
      writeMsg({ body: text, encoded, numbers: { messageCodePage } }),
      'msg',
    );
    expect(outline(said.body)).toEqual([text]);
    const unsaid = await readBytes(writeMsg({ body: text, encoded }), 'msg');
    expect(outline(unsaid.body)).toEqual([text]);
  });

  it('is read from its web page, in the code page of that', async () => {
    const html = Buffer.from('<ol><li>\xce\xf2\xe2\xe5\xf2</li></ol>', 'latin1');
    const msg = writeMsg({ ...note, body: '1. ?????', html, numbers: { internetCodePage: 1251 } });
    expect(outline((await readBytes(msg, 'msg')).body)).toEqual(['item| 1. Ответ']);
  });

  it('is read from the web page that Outlook wrapped into rich text', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251\fromhtml1 \fbidis \deff0{\fonttbl{\f0\fswiss Arial;}}
{\*\htmltag19 <html>}{\*\htmltag50 <body>}{\*\htmltag64 <ol>}\htmlrtf {\pntext 1.\tab}\htmlrtf0
{\*\htmltag64 <li>}\'ce\'f2\'e2\'e5\'f2 \u171?{\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 A \{b\}\htmlrtf }\htmlrtf0 {\*\htmltag92 </b>}{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 {\*\htmltag72 </li>}{\*\htmltag72 </ol>}{\*\mhtmltag84 <img>}}`;
    const { body } = await readBytes(writeMsg({ ...note, compressedRtf: carried(rtf) }), 'msg');
    expect(outline(body)).toEqual(['item| 1. Ответ «A {b}']);
  });

  it('is read from its rich text where it has no other', async () => {
    const { body } = await readBytes(writeMsg({ ...note, compressedRtf: COMPRESSED }), 'msg');
    expect(outline(body)).toEqual(['hello world']);
  });

  it('is known as automatic by its class', async () => {
    const msg = writeMsg({ messageClass: 'REPORT.IPM.Note.NDR', body: 'Not delivered.' });
    expect((await readBytes(msg, 'msg')).facts.autoSubmitted).toBe(true);
  });

  it('tells of an attachment that is but a link, and keeps the others', async () => {
    const attachments = [
      { fileName: 'cloud.docx' },
      { fileName: 'here.txt', content: Buffer.from('a') },
    ];
    const { value, diagnostics } = await unpackMessage(
      writeMsg({ ...note, body: 'See both.', attachments }),
      'msg',
    );
    expect(value?.attachments.map(({ name }) => name)).toEqual(['here.txt']);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'attachment-not-read',
        message: expect.stringContaining('cloud.docx'),
      }),
    ]);
  });

  it('marks a picture that its page shows', async () => {
    const html = Buffer.from('<p>Hello</p><img src="cid:logo@1">');
    const content = Buffer.alloc(500);
    const attachments = [
      { fileName: 'logo.png', mimeTag: 'image/png', contentId: 'logo@1', content },
      { fileName: 'scan.png', mimeTag: 'image/png', content },
    ];
    const { attachments: members } = await readBytes(
      writeMsg({ ...note, html, attachments }),
      'msg',
    );
    expect(members.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['scan.png', undefined],
    ]);
  });

  it('is damaged or empty in words', async () => {
    for (const [bytes, code] of [
      [Buffer.from('no compound file'), 'damaged'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'damaged'],
      [writeMsg(note), 'empty'],
    ] as const) {
      const { value, diagnostics } = await unpackMessage(bytes, 'msg');
      expect(value).toBeUndefined();
      expect(diagnostics).toEqual([expect.objectContaining({ code, severity: 'error' })]);
    }
  });
});
