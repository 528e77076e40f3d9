import { describe, expect, it } from '@jest/globals';
import { forwarding, receiptOfMail, receiptWith, TWO_CHANNELS } from './mail.js';

const OFFICER = 'Jo <jo@ohchr.org>';
const CITY = 'City <city@town.example>';

function received(date: string): string {
  return `from a by b; ${date}`;
}

describe('the day of receipt', () => {
  it('is that of the topmost Received header, in Geneva', async () => {
    const headers = {
      Received: received('Tue, 1 Jul 2025 06:30:00 +0900'),
      received: received('Mon, 30 Jun 2025 21:29:00 +0000'),
      Date: 'Mon, 30 Jun 2025 10:00:00 +0000',
      To: 'inputs@ohchr.org',
    };
    expect(await receiptOfMail({ headers, text: 'x' })).toMatchObject({
      at: '2025-07-01T06:30:00+09:00',
      day: '2025-06-30',
      basis: 'received',
      channel: 'office',
      late: 'no',
      said: ['subject-not-as-asked'],
    });
  });

  it.each([
    ['Mon, 30 Jun 2025 21:59:59 +0000', '2025-06-30', 'no'],
    ['Mon, 30 Jun 2025 22:00:00 +0000', '2025-07-01', 'yes'],
    ['Mon, 30 Jun 2025 23:59:00 -1000', '2025-07-01', 'yes'],
    ['Tue, 1 Jul 2025 08:00:00 +1400', '2025-06-30', 'no'],
  ])('of %s is %s, late: %s', async (Received, day, late) => {
    const headers = { Received: received(Received), To: 'inputs@ohchr.org' };
    expect(await receiptOfMail({ headers, text: 'x' })).toMatchObject({ day, late });
  });

  it.each([
    ['Sun, 29 Mar 2026 00:30:00 +0000', '2026-03-29'],
    ['Sat, 31 Jan 2026 23:30:00 +0000', '2026-02-01'],
    ['Sat, 25 Oct 2025 22:30:00 +0000', '2025-10-26'],
    ['Sun, 26 Oct 2025 22:30:00 +0000', '2025-10-26'],
  ])('of %s is %s, with summer time as it is in force', async (Received, day) => {
    const now = Date.parse('2026-12-31T00:00:00Z');
    const headers = { Received: received(Received) };
    expect((await receiptOfMail({ headers, text: 'x' }, { now })).day).toBe(day);
  });

  it('is that of the Date header where no server wrote one', async () => {
    const headers = { Date: 'Tue, 24 Jun 2025 10:00:00 +0200', To: 'inputs@ohchr.org' };
    expect(await receiptOfMail({ headers, text: 'x' })).toMatchObject({
      day: '2025-06-24',
      basis: 'date',
      late: 'no',
    });
  });

  it('is the register’s, with the hour of the message where it says the same day', async () => {
    const headers = { Date: 'Tue, 24 Jun 2025 10:00:00 +0200', To: 'inputs@ohchr.org' };
    const saying = (day: string) =>
      receiptOfMail({ headers, text: 'x' }, { corrections: { received: day } });
    expect(await saying('2025-06-24')).toMatchObject({
      at: '2025-06-24T10:00:00+02:00',
      basis: 'date',
    });
    expect(await saying('2025-06-25')).toMatchObject({ at: '2025-06-25', basis: 'register' });
    expect((await saying('2925-06-25')).said).toContain('date-future');
  });

  it('is unknown for a message without dates, and for a loose file', async () => {
    const bare = await receiptOfMail({ headers: { To: 'inputs@ohchr.org' }, text: 'x' });
    expect(bare).toMatchObject({ late: 'unknown', channel: 'office' });
    expect(bare).not.toHaveProperty('day');
    expect(receiptWith({})).toEqual({ late: 'unknown', acceptedLanguage: true, said: [] });
  });

  it('is that of a loose file only where its time is given', () => {
    expect(receiptWith({ fileTime: '2025-07-20T10:00:00+00:00' })).toMatchObject({
      day: '2025-07-20',
      basis: 'file',
      late: 'yes',
    });
  });
});

describe('what is odd of dates', () => {
  it.each([
    [
      'an impossible day',
      { Received: received('Mon, 31 Jun 2025 10:00:00 +0200') },
      'date-impossible',
    ],
    ['no date at all', { Received: 'from a by b' }, 'date-impossible'],
    ['a day to come', { Received: received('Tue, 24 Jun 2036 10:00:00 +0200') }, 'date-future'],
  ])('is told of %s, and the Date header counts', async (_, more, code) => {
    const headers = { ...more, Date: 'Tue, 24 Jun 2025 10:00:00 +0200', To: 'inputs@ohchr.org' };
    const receipt = await receiptOfMail({ headers, text: 'x' });
    expect(receipt).toMatchObject({ day: '2025-06-24', basis: 'date' });
    expect(receipt.said).toContain(code);
  });

  it.each([
    ['Mon, 30 Jun 2025 23:30:00', 'no zone'],
    ['Mon, 30 Jun 2025 23:30:00 XYZ', 'one that nobody knows'],
    ['Mon, 30 Jun 2025 23:30:00 +2900', 'one that cannot be'],
  ])('is told of %s: %s', async (date) => {
    const headers = { Received: received(date), To: 'inputs@ohchr.org' };
    const receipt = await receiptOfMail({ headers, text: 'x' });
    expect(receipt).toMatchObject({ at: '2025-06-30T23:30:00+00:00', day: '2025-07-01' });
    expect(receipt.said).toContain('date-without-zone');
  });

  it('is told of Received headers that are not in order, and the topmost counts', async () => {
    const headers = {
      Received: received('Sun, 29 Jun 2025 10:00:00 +0000'),
      received: received('Thu, 3 Jul 2025 10:00:00 +0000'),
      To: 'inputs@ohchr.org',
    };
    const receipt = await receiptOfMail({ headers, text: 'x' });
    expect(receipt).toMatchObject({ day: '2025-06-29', late: 'no' });
    expect(receipt.said).toContain('received-order');
  });

  it('is told of a message that was received days before it was sent', async () => {
    const headers = {
      Received: received('Sun, 29 Jun 2025 10:00:00 +0000'),
      Date: 'Thu, 3 Jul 2025 10:00:00 +0000',
    };
    expect((await receiptOfMail({ headers, text: 'x' })).said).toContain('received-order');
  });

  it('is not told of clocks that differ by minutes', async () => {
    const headers = {
      Received: received('Sun, 29 Jun 2025 10:00:00 +0000'),
      received: received('Sun, 29 Jun 2025 10:04:00 +0000'),
      Date: 'Sun, 29 Jun 2025 10:10:00 +0000',
      Subject: 'Call for inputs: libraries',
      To: 'inputs@ohchr.org',
    };
    expect((await receiptOfMail({ headers, text: 'x' })).said).toEqual([]);
  });
});

describe('a message that the office forwards', () => {
  const outer = {
    From: OFFICER,
    To: 'drafter@ohchr.org',
    Received: received('Mon, 7 Jul 2025 09:00:00 +0200'),
  };

  it('counts from the headers of the message that is attached', async () => {
    const inner = {
      From: CITY,
      To: 'inputs@ohchr.org',
      Received: received('Fri, 27 Jun 2025 18:00:00 +0200'),
      Subject: 'RE: Call for inputs - Libraries (City)',
    };
    expect(await receiptOfMail(forwarding({ headers: outer }, { headers: inner }))).toEqual({
      at: '2025-06-27T18:00:00+02:00',
      day: '2025-06-27',
      basis: 'forwarded',
      channel: 'office',
      late: 'no',
      subjectAsAsked: true,
      acceptedLanguage: true,
      said: [],
    });
  });

  it('counts from its own arrival where it came from outside, whatever it holds', async () => {
    const inner = {
      From: CITY,
      To: 'ministry@state.example',
      Date: 'Fri, 27 Jun 2025 18:00:00 +0200',
    };
    const headers = { ...outer, From: 'Ministry <m@state.example>', To: 'inputs@ohchr.org' };
    expect(await receiptOfMail(forwarding({ headers }, { headers: inner }))).toMatchObject({
      day: '2025-07-07',
      basis: 'received',
      late: 'yes',
    });
  });

  it('does not count from a message inside that was never sent to the office', async () => {
    const inner = { From: CITY, To: 'other@town.example', Date: 'Fri, 27 Jun 2025 18:00:00 +0200' };
    expect(await receiptOfMail(forwarding({ headers: outer }, { headers: inner }))).toMatchObject({
      day: '2025-07-07',
      basis: 'received',
    });
  });

  it('is told where the date inside cannot be read, and counts from its own arrival', async () => {
    const text =
      'FYI\n\nFrom: City <city@town.example>\nSent: some day in June\nTo: inputs@ohchr.org\nSubject: Answers\n\n1. Yes.';
    const receipt = await receiptOfMail({ headers: { ...outer, Subject: 'FW: Answers' }, text });
    expect(receipt).toMatchObject({ day: '2025-07-07', basis: 'received', channel: 'office' });
    expect(receipt.said).toContain('date-impossible');
  });

  it.each([
    ['en', 'From', 'Sent', 'Friday, 27 June 2025 18:02', 'To', 'Subject'],
    ['en, American', 'From', 'Sent', 'Friday, June 27, 2025 6:02 PM', 'To', 'Subject'],
    ['en, web mail', 'From', 'Date', 'Fri, Jun 27, 2025 at 6:02 PM', 'To', 'Subject'],
    ['fr', 'De', 'Envoyé', 'vendredi 27 juin 2025 18:02', 'À', 'Objet'],
    ['es', 'De', 'Enviado el', 'viernes, 27 de junio de 2025 06:02 p. m.', 'Para', 'Asunto'],
    ['ru', 'От', 'Отправлено', 'пятница, 27 июня 2025 г. 18:02', 'Кому', 'Тема'],
    ['ar', 'من', 'تاريخ الإرسال', 'الجمعة، ٢٧ يونيو ٢٠٢٥ ٠٦:٠٢ م', 'إلى', 'الموضوع'],
    ['ar, Tunisia', 'من', 'تاريخ الإرسال', '27 جوان 2025 18:02', 'إلى', 'الموضوع'],
    ['zh', '发件人', '发送时间', '2025年6月27日 18:02', '收件人', '主题'],
    ['zh, half days', '发件人', '发送时间', '2025年6月27日 星期五 下午 6:02', '收件人', '主题'],
  ])('counts from the lines above its text: %s', async (_, from, sent, date, to, subject) => {
    const lines = [
      `${from}: City <city@town.example>`,
      `${sent}: ${date}`,
      `${to}: inputs@ohchr.org`,
      `${subject}: Answers`,
    ];
    const text = ['For you.', '', ...lines, '', '1. We have two.'].join('\n');
    expect(
      await receiptOfMail({ headers: { ...outer, Subject: 'FW: Answers' }, text }),
    ).toMatchObject({
      at: '2025-06-27T18:02:00+02:00',
      day: '2025-06-27',
      basis: 'forwarded-lines',
      channel: 'office',
      late: 'no',
    });
  });

  it('takes the later of two days where the order of day and month is open', async () => {
    const text =
      'FYI\n\nFrom: City <city@town.example>\nSent: 05/06/2025 10:00\nTo: inputs@ohchr.org\nSubject: Answers\n\n1. Yes.';
    const headers = { ...outer, Subject: 'FW: Answers' };
    const receipt = await receiptOfMail({ headers, text });
    expect(receipt.day).toBe('2025-06-05');
    expect(receipt.said).toContain('date-ambiguous');
  });

  it('looks through forwards inside the office', async () => {
    const text = [
      'From: Ann <ann@ohchr.org>',
      'Sent: Thursday, 3 July 2025 10:00',
      'To: Jo <jo@ohchr.org>',
      'Subject: FW: Answers',
      '',
      'From: City <city@town.example>',
      'Sent: Friday, 27 June 2025 18:02',
      'To: inputs@ohchr.org',
      'Subject: Answers',
      '',
      '1. We have two.',
    ].join('\n');
    const headers = { ...outer, Subject: 'FW: FW: Answers' };
    expect((await receiptOfMail({ headers, text })).day).toBe('2025-06-27');
  });
});

describe('the channel', () => {
  const Received = received('Thu, 3 Jul 2025 10:00:00 +0200');

  it.each([
    [{ To: 'Libraries <LIBRARIES@union.example>' }, 'union', 'no'],
    [{ To: 'someone@else.example', Cc: 'libraries@union.example' }, 'union', 'no'],
    [{ To: 'undisclosed@else.example', 'Delivered-To': 'inputs@ohchr.org' }, 'office', 'yes'],
    [{ To: 'inputs+2025@ohchr.org' }, 'office', 'yes'],
    [{ To: 'inputs@ohchr.org', Cc: 'libraries@union.example' }, 'union', 'no'],
    [{ To: 'someone@else.example' }, undefined, 'unknown'],
  ])('of a message with %j is %s, late: %s', async (addresses, channel, late) => {
    const receipt = await receiptOfMail({ headers: { ...addresses, Received }, text: 'x' });
    expect([receipt.channel, receipt.late]).toEqual([channel, late]);
    expect(receipt.said.includes('channel-unknown')).toBe(late === 'unknown');
  });

  it('is the only one where a call has one', async () => {
    const call = { ...TWO_CHANNELS, channels: TWO_CHANNELS.channels.slice(0, 1) };
    const headers = { To: 'someone@else.example', Received };
    expect(await receiptOfMail({ headers, text: 'x' }, { call })).toMatchObject({
      channel: 'office',
      late: 'yes',
    });
  });

  it.each([
    ['Sat, 14 Jun 2025 10:00:00 +0200', 'no'],
    ['Tue, 15 Jul 2025 10:00:00 +0200', 'yes'],
  ])('that is not known leaves no doubt of %s', async (date, late) => {
    const headers = { To: 'someone@else.example', Received: received(date) };
    expect((await receiptOfMail({ headers, text: 'x' })).late).toBe(late);
  });
});

describe('what is not as the call asks', () => {
  it.each([
    ['RE: Call for inputs: Libraries – City of X', true],
    ['回复：Call for inputs - LIBRARIES', true],
    ['Answers of City of X', false],
    ['Call for inputs: librarianship', false],
  ])('of the subject “%s”: as asked %s', async (Subject, asAsked) => {
    const receipt = await receiptOfMail({
      headers: { Subject, To: 'inputs@ohchr.org' },
      text: 'x',
    });
    expect(receipt.subjectAsAsked).toBe(asAsked);
    expect(receipt.said.includes('subject-not-as-asked')).toBe(!asAsked);
  });

  it('says nothing of a subject that the channel does not ask for', async () => {
    const receipt = await receiptOfMail({ headers: { To: 'libraries@union.example' }, text: 'x' });
    expect(receipt).not.toHaveProperty('subjectAsAsked');
  });

  it('is a language that is not accepted, unless a translation is with it', () => {
    const call = { ...TWO_CHANNELS, languages: ['en', 'fr'] as const };
    expect(receiptWith({ call, main: 'ru' })).toMatchObject({
      acceptedLanguage: false,
      said: ['language-not-accepted'],
    });
    expect(receiptWith({ call, main: 'ru', others: ['en'] }).acceptedLanguage).toBe(true);
    expect(receiptWith({ call, main: 'und' })).not.toHaveProperty('acceptedLanguage');
  });

  it('is a length over the limit, running headers left aside', () => {
    const text = 'page one\none two three';
    const document = {
      text,
      blocks: [
        { start: 0, end: 8, kind: 'furniture', place: {}, style: {} },
        { start: 9, end: 22, kind: 'paragraph', place: {}, style: {} },
      ],
      pageMarks: [],
      pages: 4,
      properties: {},
    } as const;
    const over = (limits: { words?: number; pages?: number }) =>
      receiptWith({ call: { ...TWO_CHANNELS, limits }, document }).overLimit;
    expect([over({}), over({ words: 3 }), over({ words: 2 }), over({ pages: 3 })]).toEqual([
      undefined,
      false,
      true,
      true,
    ]);
    expect(receiptWith({ call: { ...TWO_CHANNELS, limits: { words: 2 } }, document }).said).toEqual(
      ['over-limit'],
    );
  });
});
