import { describe, expect, it } from '@jest/globals';
import { latenessOf, receiptOf } from '../../../src/intake/index.js';
import { zoneOf, type Call, type Deadline } from '../../../src/model/index.js';
import { NOW, receiptOfMail, receiptWith, TWO_CHANNELS } from './mail.js';

function until(deadline: Omit<Deadline, 'wording'>): Call {
  const [channel] = TWO_CHANNELS.channels;
  if (channel === undefined) throw new Error('the call has no channel');
  return {
    ...TWO_CHANNELS,
    channels: [{ ...channel, deadline: { ...deadline, wording: { en: 'as published' } } }],
  };
}

const NOON = until({ lastDay: '2025-06-30', time: '12:00', timeZone: 'Geneva time' });
const NIGHT = until({ lastDay: '2025-06-30', time: '23:59', timeZone: 'CET' });
const EAST = until({ lastDay: '2025-06-30', time: '17:30', timeZone: 'UTC+5:30' });
const OVERSEAS = until({ lastDay: '2025-06-30', time: '23:59', timeZone: 'New York time' });

async function lateIn(call: Call, date: string) {
  const headers = { Received: `from a by b; ${date}`, To: 'inputs@ohchr.org' };
  return receiptOfMail({ headers, text: 'x' }, { call });
}

describe('the hour of a deadline', () => {
  it.each([
    ['noon in Geneva', NOON, 'Mon, 30 Jun 2025 12:00:59 +0200', 'no'],
    ['noon in Geneva', NOON, 'Mon, 30 Jun 2025 12:01:00 +0200', 'yes'],
    ['noon in Geneva', NOON, 'Mon, 30 Jun 2025 06:30:00 -0400', 'yes'],
    ['noon in Geneva', NOON, 'Mon, 30 Jun 2025 18:30:00 +0900', 'no'],
    ['23:59 CET', NIGHT, 'Mon, 30 Jun 2025 21:59:30 +0000', 'no'],
    ['23:59 CET', NIGHT, 'Mon, 30 Jun 2025 22:00:00 +0000', 'yes'],
    ['17:30 of an offset', EAST, 'Mon, 30 Jun 2025 12:00:00 +0000', 'no'],
    ['17:30 of an offset', EAST, 'Mon, 30 Jun 2025 12:01:00 +0000', 'yes'],
    ['the end of the day in New York', OVERSEAS, 'Tue, 1 Jul 2025 05:59:00 +0200', 'no'],
    ['the end of the day in New York', OVERSEAS, 'Tue, 1 Jul 2025 06:00:00 +0200', 'yes'],
  ])('of %s decides', async (_, call, date, late) => {
    const receipt = await lateIn(call, date);
    expect(receipt.late).toBe(late);
    expect(receipt.said).not.toContain('deadline-hour-unsure');
  });

  it('is of Geneva where no zone is given, in winter as in summer', async () => {
    const winter = until({ lastDay: '2025-01-31', time: '18:00' });
    expect((await lateIn(winter, 'Fri, 31 Jan 2025 17:00:00 +0000')).late).toBe('no');
    expect((await lateIn(winter, 'Fri, 31 Jan 2025 17:01:00 +0000')).late).toBe('yes');
  });

  it('gives way to whole days where its zone is none that is known', async () => {
    const local = until({ lastDay: '2025-06-30', time: '12:00', timeZone: 'local time' });
    expect((await lateIn(local, 'Mon, 30 Jun 2025 20:00:00 +0200')).late).toBe('no');
    expect((await lateIn(local, 'Tue, 1 Jul 2025 08:00:00 +0200')).late).toBe('yes');
  });

  it('is not held against a time without a zone that lies near it, which is told', async () => {
    const near = await lateIn(NOON, 'Mon, 30 Jun 2025 14:30:00');
    expect(near).toMatchObject({ late: 'no', at: '2025-06-30' });
    expect(near.said).toContain('deadline-hour-unsure');
    const far = await lateIn(NOON, 'Wed, 2 Jul 2025 14:30:00');
    expect(far).toMatchObject({ late: 'yes' });
    expect(far.said).not.toContain('deadline-hour-unsure');
  });

  it('is named with the hour of receipt where something is late', () => {
    const arrived = {
      document: { text: '', blocks: [], pageMarks: [], properties: {} },
      languages: { main: 'en', others: [], blocks: [] },
      corrections: { received: '2025-06-30T10:04:00Z', channel: 'office' },
      now: NOW,
    } as const;
    const late = receiptOf(arrived, NOON).diagnostics.find(({ code }) => code === 'late');
    expect(late?.message).toContain('2025-06-30 at 12:04, in Geneva');
    expect(late?.message).toContain('2025-06-30 12:00 Geneva time');
  });
});

describe('a day without an hour', () => {
  const judged = (call: Call, day: string) => latenessOf({ day }, 'office', call);

  it('is not late on the last day, and that is told where an hour of it is too late', () => {
    expect(judged(NOON, '2025-06-30')).toEqual({ late: 'no', hourUnsure: true });
    expect(judged(NIGHT, '2025-06-30')).toEqual({ late: 'no', hourUnsure: false });
    expect(judged(OVERSEAS, '2025-07-01')).toEqual({ late: 'no', hourUnsure: true });
  });

  it('is late after it, and in time before it', () => {
    expect(judged(NOON, '2025-07-01')).toEqual({ late: 'yes', hourUnsure: false });
    expect(judged(NOON, '2025-06-29')).toEqual({ late: 'no', hourUnsure: false });
    expect(judged(OVERSEAS, '2025-07-02')).toEqual({ late: 'yes', hourUnsure: false });
  });

  it('of a forward whose lines give no time is judged so', async () => {
    const text = [
      'For the report.',
      '-----Original Message-----',
      'From: City <city@town.example>',
      'Sent: 30 June 2025',
      'To: inputs@ohchr.org',
      'Subject: Answers',
      '',
      'Our answers.',
    ].join('\r\n');
    const headers = {
      Received: 'from a by b; Wed, 2 Jul 2025 09:00:00 +0200',
      From: 'Jo <jo@ohchr.org>',
      To: 'inputs@ohchr.org',
      Subject: 'FW: Answers',
    };
    const receipt = await receiptOfMail({ headers, text }, { call: NOON });
    expect(receipt).toMatchObject({ late: 'no', basis: 'forwarded-lines', at: '2025-06-30' });
    expect(receipt.said).toContain('deadline-hour-unsure');
  });

  it('is late as before where the call states no hour', () => {
    expect(receiptWith({ fileTime: '2025-06-30T23:30:00+02:00' }).late).toBe('no');
  });
});

describe('the zone of a published hour', () => {
  it.each([
    ['CET', 'Europe/Zurich'],
    ['CEST', 'Europe/Zurich'],
    ['heure de Genève', 'Europe/Zurich'],
    ['hora central europea', 'Europe/Zurich'],
    ['по женевскому времени', 'Europe/Zurich'],
    ['بتوقيت جنيف', 'Europe/Zurich'],
    ['日内瓦时间', 'Europe/Zurich'],
    ['Eastern Standard Time', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['hora de Nueva York', 'America/New_York'],
    ['UTC', '+00:00'],
    ['GMT+3', '+03:00'],
    ['UTC-3:30', '-03:30'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
  ])('%s is %s', (written, zone) => {
    expect(zoneOf(written)).toBe(zone);
  });

  it.each(['local time', 'hora local', ''])('“%s” is none', (written) => {
    expect(zoneOf(written)).toBeUndefined();
  });
});
