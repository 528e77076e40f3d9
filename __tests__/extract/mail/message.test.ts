import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { BOUNDS } from '../../../src/model/index.js';
import { unpackMessage } from '../../../src/extract/mail/index.js';
import { growth } from '../../steps.js';
import { outline, readBytes, readEml } from './read-eml.js';
import { writeEml } from './write-eml.js';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await unpackMessage(bytes, 'eml')).diagnostics.map(({ code }) => code);
}

describe('the facts of a message', () => {
  it('are those of its headers, decoded', async () => {
    const { facts } = await readEml({
      headers: {
        Received: 'from a by b; Tue, 5 Mar 2024 10:05:00 +0300',
        From: 'Уполномоченный <a@example.ru>',
        To: '"Office, UN" <o@example.int>, b@example.org',
        Cc: 'منسق <c@example.org>',
        Subject: '回复：征集意见',
        Date: 'Tue, 5 Mar 2024 10:04:00 +0300 (MSK)',
        'Message-ID': '<2@example.ru>',
        'In-Reply-To': '<1@example.int>',
      },
      text: 'Да.',
    });
    expect(facts).toEqual({
      from: { name: 'Уполномоченный', address: 'a@example.ru' },
      to: [{ name: 'Office, UN', address: 'o@example.int' }, { address: 'b@example.org' }],
      cc: [{ name: 'منسق', address: 'c@example.org' }],
      subject: '回复：征集意见',
      date: '2024-03-05T10:04:00+03:00',
      received: '2024-03-05T10:05:00+03:00',
      dated: {
        written: 'Tue, 5 Mar 2024 10:04:00 +0300 (MSK)',
        at: '2024-03-05T10:04:00+03:00',
        zoned: true,
      },
      hops: [
        {
          written: 'Tue, 5 Mar 2024 10:05:00 +0300',
          at: '2024-03-05T10:05:00+03:00',
          zoned: true,
        },
      ],
      messageId: '<2@example.ru>',
      inReplyTo: '<1@example.int>',
    });
  });

  it.each([
    ['5 Mar 24 10:04 EST', '2024-03-05T10:04:00-05:00'],
    ['Tue, 05 March 2024 10.04.05 GMT', '2024-03-05T10:04:05+00:00'],
    ['2024-03-05T10:04:05.123Z', '2024-03-05T10:04:05+00:00'],
    ['Tue, 5 Mar 2024 10:04:00', '2024-03-05T10:04:00+00:00'],
    ['Tue, 5 Mar 2024 10:04:60 -0000', '2024-03-05T10:04:59+00:00'],
    ['30 Feb 2024 10:04 +0000', undefined],
    ['yesterday', undefined],
  ])('have the date of "%s"', async (Date, expected) => {
    expect((await readEml({ headers: { Date }, text: 'x' })).facts.date).toBe(expected);
  });

  it.each([
    { 'Auto-Submitted': 'auto-replied' },
    { 'Return-Path': '<>' },
    { 'X-Autoreply': 'yes' },
    { Subject: 'Automatic reply: Call for inputs' },
    { Subject: 'Réponse automatique : Appel' },
    { Subject: 'Respuesta automática: Convocatoria' },
    { Subject: 'Автоматический ответ: Призыв' },
    { Subject: '自动答复: 征集意见' },
    { Subject: 'رد تلقائي: دعوة' },
    { Subject: 'Undeliverable: Call' },
  ])('tell that a program wrote it: %j', async (headers) => {
    expect((await readEml({ headers, text: 'I am away.' })).facts.autoSubmitted).toBe(true);
  });

  it.each([
    { 'Auto-Submitted': 'no' },
    { Subject: 'Automatic decisions in welfare' },
    { 'Return-Path': '<a@example.org>' },
  ])('tell of no program where a person wrote it: %j', async (headers) => {
    expect((await readEml({ headers, text: 'Hello.' })).facts.autoSubmitted).toBeUndefined();
  });

  it('carry no controls, direction marks or line breaks', async () => {
    const { facts } = await readEml({
      headers: { Subject: 'a\u202eb\u0007c', From: '"x\u2066y" <a@example.org>' },
      text: 'x',
    });
    expect([facts.subject, facts.from?.name]).toEqual(['abc', 'xy']);
  });
});

describe('the encoding of a text', () => {
  const samples: readonly (readonly [encoding: string, text: string, hex: string])[] = [
    [
      'windows-1251',
      'Муниципалитет принял план.',
      'cc f3 ed e8 f6 e8 ef e0 eb e8 f2 e5 f2 20 ef f0 e8 ed ff eb 20 ef eb e0 ed 2e',
    ],
    [
      'koi8-r',
      'Муниципалитет принял план.',
      'ed d5 ce c9 c3 c9 d0 c1 cc c9 d4 c5 d4 20 d0 d2 c9 ce d1 cc 20 d0 cc c1 ce 2e',
    ],
    [
      'gb2312',
      '城市通过了人权战略。',
      'b3 c7 ca d0 cd a8 b9 fd c1 cb c8 cb c8 a8 d5 bd c2 d4 a1 a3',
    ],
    ['big5', '城市的人權報告', 'ab b0 a5 ab aa ba a4 48 c5 76 b3 f8 a7 69'],
    [
      'windows-1256',
      'اعتمدت البلدية الخطة',
      'c7 da ca e3 cf ca 20 c7 e1 c8 e1 cf ed c9 20 c7 e1 ce d8 c9',
    ],
    [
      'windows-1252',
      'L’été dernier, la ville a adopté “un plan”.',
      '4c 92 e9 74 e9 20 64 65 72 6e 69 65 72 2c 20 6c 61 20 76 69 6c 6c 65 20 61 20 61 64 6f 70 74 e9 20 93 75 6e 20 70 6c 61 6e 94 2e',
    ],
    ['utf-8', 'Ответ — 答复', 'd0 9e d1 82 d0 b2 d0 b5 d1 82 20 e2 80 94 20 e7 ad 94 e5 a4 8d'],
  ];
  const message = (type: string, hex: string): Buffer =>
    Buffer.concat([
      latin1(`From: a@example.org\r\nSubject: x\r\nContent-Type: ${type}\r\n\r\n`),
      Buffer.from(hex.replace(/ /gu, ''), 'hex'),
    ]);

  it.each(samples)('is the declared one: %s', async (encoding, text, hex) => {
    expect(
      outline((await readBytes(message(`text/plain; charset=${encoding}`, hex))).body),
    ).toEqual([text]);
  });

  it.each(samples)('is told by the letters where none is declared: %s', async (_, text, hex) => {
    expect(outline((await readBytes(message('text/plain', hex))).body)).toEqual([text]);
  });

  it.each(samples)(
    'is told by the letters where a wrong one is declared: %s',
    async (_, text, hex) => {
      for (const wrong of ['utf-8', 'us-ascii', 'x-nonsense', 'iso-8859-1']) {
        expect(
          outline((await readBytes(message(`text/plain; charset=${wrong}`, hex))).body),
        ).toEqual([text]);
      }
    },
  );

  it('of a whole file may be UTF-16', async () => {
    const text =
      'From: a@example.org\r\nSubject: Ответ\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nДа.';
    const plain = Buffer.from(text, 'utf16le');
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), plain]),
      plain,
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(plain).swap16()]),
    ]) {
      const { facts, body } = await readBytes(bytes);
      expect([facts.subject, ...outline(body)]).toEqual(['Ответ', 'Да.']);
    }
  });

  it('of headers may be 8-bit', async () => {
    const bytes = Buffer.concat([
      latin1('From: a@example.org\r\nSubject: '),
      Buffer.from('cef2e2e5f2fb20e3eef0eee4e0', 'hex'),
      latin1('\r\n\r\nyes'),
    ]);
    expect((await readBytes(bytes)).facts.subject).toBe('Ответы города');
  });
});

describe('what is attached', () => {
  const content = Buffer.alloc(500, 1);

  it('has names of its own, decoded, each once', async () => {
    const names = ['Réponse.pdf', '附件/../x.pdf', 'Réponse.pdf', 'evil\u202efdp.exe', ''];
    const attachments = names.map((name) => ({ type: 'application/pdf', name, content }));
    const { attachments: members } = await readEml({ text: 'x', attachments });
    expect(members.map(({ name }) => name)).toEqual([
      'Réponse.pdf',
      'x.pdf',
      'Réponse (2).pdf',
      'evilfdp.exe',
      'attachment.pdf',
    ]);
  });

  it('leaves out invitations, cards, signatures and pictures that count readers', async () => {
    const attachments = [
      { type: 'text/calendar', name: 'a.ics', content },
      { type: 'text/vcard', name: 'a.vcf', content },
      { type: 'application/pkcs7-signature', name: 'smime.p7s', content },
      { type: 'application/pgp-signature', name: 'signature.asc', content },
      { type: 'image/gif', name: 'pixel.gif', content: 'GIF89a' },
      { type: 'application/pdf', name: 'a.pdf', content },
    ];
    const { value, diagnostics } = await unpackMessage(writeEml({ text: 'x', attachments }), 'eml');
    expect(value?.attachments.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(diagnostics).toEqual([]);
  });

  it('is told apart from pictures that the body shows', async () => {
    const image = { type: 'image/png', content };
    const { attachments } = await readEml({
      html: '<p>Hello</p><img src="cid:logo">',
      attachments: [
        { ...image, name: 'logo.png', id: 'logo', disposition: 'inline' },
        { ...image, name: 'scan.png' },
      ],
    });
    expect(attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['scan.png', undefined],
    ]);
  });

  it('keeps messages inside it whole, to be opened in their turn', async () => {
    const inner = writeEml({
      headers: { Subject: 'Inner answer' },
      text: 'Yes.',
      attachments: [{ type: 'application/pdf', name: 'a.pdf', content }],
    });
    const { attachments } = await readEml({
      text: 'See inside.',
      attachments: [{ type: 'message/rfc822', content: inner }],
    });
    expect(attachments.map(({ name }) => name)).toEqual(['Inner answer.eml']);
    const opened = await readBytes(attachments[0]?.bytes ?? new Uint8Array(0));
    expect(outline(opened.body)).toEqual(['Yes.']);
    expect(opened.attachments.map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it('is no text of the body where a text file comes with one', async () => {
    const attachments = [
      { type: 'text/plain', name: 'answers.txt', disposition: 'inline', content: 'Answer 1' },
    ];
    const { body, attachments: members } = await readEml({ text: 'See the file.', attachments });
    expect(outline(body)).toEqual(['See the file.']);
    expect(members.map(({ name }) => name)).toEqual(['answers.txt']);
  });

  it.each([
    ['application/ms-tnef', 'winmail.dat', 'Outlook'],
    ['application/pkcs7-mime', 'smime.p7m', 'S/MIME'],
  ])('is reported where another program must open it: %s', async (type, name, word) => {
    const { value, diagnostics } = await unpackMessage(
      writeEml({ text: 'x', attachments: [{ type, name, content }] }),
      'eml',
    );
    expect(value?.attachments).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'attachment-not-read',
        severity: 'error',
        remedy: expect.any(String),
      }),
    ]);
    expect(`${diagnostics[0]?.message ?? ''}${diagnostics[0]?.remedy ?? ''}`).toContain(word);
  });

  it('is kept as far as the bound goes, and the rest is told', async () => {
    const attachments = Array.from({ length: BOUNDS.attachments + 3 }, (_, index) => ({
      type: 'application/pdf',
      name: `${index}.pdf`,
      content: 'x',
    }));
    const { value, diagnostics } = await unpackMessage(writeEml({ text: 'x', attachments }), 'eml');
    expect(value?.attachments).toHaveLength(BOUNDS.attachments);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'too-large',
        message: expect.stringContaining('3 were left out'),
      }),
    ]);
  });
});

describe('a message out of the ordinary', () => {
  it('is read where its boundary is lost', async () => {
    const bytes = latin1(
      'From: a@example.org\r\nContent-Type: multipart/mixed\r\n\r\n--xyz\r\nContent-Type: text/plain\r\n\r\nHello.\r\n--xyz\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4\r\n--xyz--\r\n',
    );
    const { body, attachments } = await readBytes(bytes);
    expect(outline(body)).toEqual(['Hello.']);
    expect(attachments.map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it('is read as far as it goes where it is cut off', async () => {
    const whole = writeEml({ text: 'All is well.', html: '<ul><li>All is well.</li></ul>' });
    const { body } = await readBytes(
      whole.subarray(0, whole.indexOf('--b2', whole.indexOf('text/html') - 40)),
    );
    expect(outline(body)).toEqual(['All is well.']);
  });

  it('is read behind empty lines, a mailbox line or a byte order mark, and with bare returns', async () => {
    const plain = 'From: a@example.org\nSubject: x\n\nHello.';
    for (const text of [
      `\r\n\r\n${plain}`,
      `From a@example.org Tue Mar  5 10:04:00 2024\n${plain}`,
      `\ufeff${plain}`,
      plain.replace(/\n/gu, '\r'),
    ]) {
      expect(outline((await readBytes(Buffer.from(text))).body)).toEqual(['Hello.']);
    }
  });

  it('is encrypted, empty or damaged in words', async () => {
    const head = 'From: a@example.org\r\nSubject: x\r\n';
    const sealed = `${head}Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--\r\n`;
    expect(await codesOf(latin1(sealed))).toEqual(['encrypted']);
    const inline = `${head}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA5\r\n-----END PGP MESSAGE-----\r\n`;
    expect(await codesOf(latin1(inline))).toEqual(['encrypted']);
    expect(await codesOf(latin1(`${head}\r\n`))).toEqual(['empty']);
    expect(await codesOf(latin1('  \r\n '))).toEqual(['empty']);
    expect(await codesOf(latin1('This is no message.'))).toEqual(['damaged']);
    const deep = Array.from(
      { length: BOUNDS.markupDepth + 2 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    ).join('');
    expect(await codesOf(latin1(`${head}${deep}`))).toEqual(['damaged']);
  });

  it('says who sent it even where all of it is sealed', async () => {
    const bytes = latin1(
      'From: a@example.org\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CAMIACAQAxgg==\r\n',
    );
    const { value, diagnostics } = await unpackMessage(bytes, 'eml');
    expect(value?.facts.from).toEqual({ address: 'a@example.org' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['attachment-not-read']);
  });

  it('is no more work than its size where it is made to be slow', async () => {
    const read = async (size: number) => {
      const lines = [
        '>'.repeat(5 * size),
        'On '.repeat(5 * size),
        `From: ${'a@b.c,'.repeat(2 * size)}`,
        'a:'.repeat(3 * size),
        '<a@b>'.repeat(2 * size),
        ' \u00a0'.repeat(5 * size),
        `${'-'.repeat(5 * size)}:`,
      ];
      await readEml({
        headers: { Subject: 'RE: x' },
        text: [...lines, ...lines.map((line) => line.slice(0, 300))].join('\n').repeat(4),
        html: `${'<blockquote>'.repeat(size)}${'<p>On 10:04 wrote:</p>'.repeat(size)}`,
      });
    };
    expect(await growth(1000, read)).toBeLessThan(4.2);
  });
});
