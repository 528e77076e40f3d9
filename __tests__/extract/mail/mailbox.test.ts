import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { BOUNDS } from '../../../src/model/index.js';
import { unpackMailbox } from '../../../src/extract/mail/index.js';

async function textsOf(mailbox: string): Promise<string[]> {
  const { value, diagnostics } = await unpackMailbox(Buffer.from(mailbox));
  expect(diagnostics).toEqual([]);
  return (value ?? []).map(({ bytes }) => Buffer.from(bytes).toString().trim());
}

const FROM = 'From a@example.org Tue Mar  5 10:04:00 2024';
const FIRST = 'From: a@example.org\nSubject: 1\n\nOne.';
const SECOND = 'From: b@example.org\nSubject: 2\n\nTwo.';

describe('a mailbox', () => {
  it('gives its messages in order, as files of their own', async () => {
    const { value } = await unpackMailbox(Buffer.from(`${FROM}\n${FIRST}\n\n${FROM}\n${SECOND}\n`));
    expect(value?.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['message-1.eml', 'message/rfc822'],
      ['message-2.eml', 'message/rfc822'],
    ]);
    expect(value?.map(({ bytes }) => Buffer.from(bytes).toString().trim())).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('may have lines that end in returns, no empty line between messages, or a mark before them', async () => {
    const mailbox = `${FROM}\n${FIRST}\n\n${FROM}\n${SECOND}\n`;
    expect(await textsOf(mailbox.replace(/\n/gu, '\r\n'))).toEqual(
      [FIRST, SECOND].map((text) => text.replace(/\n/gu, '\r\n')),
    );
    expect(await textsOf(`${FROM}\n${FIRST}\n${FROM}\n${SECOND}`)).toEqual([FIRST, SECOND]);
    expect(await textsOf(`\ufeff\n${mailbox}`)).toEqual([FIRST, SECOND]);
    expect(
      await textsOf(
        `From - Tue Mar  5 10:04:00 2024\n${FIRST}\n\nFrom MAILER-DAEMON Tue Mar 5 10:04:00 2024\n${SECOND}`,
      ),
    ).toEqual([FIRST, SECOND]);
  });

  it('is not divided by a sentence that begins with that word', async () => {
    const text = `${FIRST}\n\nFrom the city: nothing.\nFrom 2019 to 2024 there was none.\n\nFrom here on: no more.`;
    expect(await textsOf(`${FROM}\n${text}\n`)).toEqual([text]);
  });

  it('has the sign taken off that was put before such a sentence', async () => {
    expect(
      await textsOf(
        `${FROM}\n${FIRST}\n>From here.\n>>From there.\n> From quoted.\nx >From inside.\n`,
      ),
    ).toEqual([`${FIRST}\nFrom here.\n>From there.\n> From quoted.\nx >From inside.`]);
  });

  it('is read as far as the bound goes, and the rest is told', async () => {
    const { value, diagnostics } = await unpackMailbox(
      Buffer.from(`${FROM}\nA: b\n\n`.repeat(BOUNDS.mailboxMessages + 2)),
    );
    expect(value).toHaveLength(BOUNDS.mailboxMessages);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'too-large', message: expect.stringContaining('last 2') }),
    ]);
  });

  it('is empty or damaged in words', async () => {
    for (const [text, code] of [
      ['', 'empty'],
      [' \n', 'empty'],
      ['no mailbox', 'damaged'],
    ] as const) {
      const { value, diagnostics } = await unpackMailbox(Buffer.from(text));
      expect(value).toBeUndefined();
      expect(diagnostics.map((found) => found.code)).toEqual([code]);
    }
  });
});
