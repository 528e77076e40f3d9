import { describe, expect, it } from '@jest/globals';
import { datesIn } from '../../../src/call/published/dates.js';
import { callOn, draftOf } from './page.js';

const QUESTIONS = '<h2>Key questions</h2><ol><li>What is done?</li></ol>';

describe('days in a text', () => {
  it.each([
    ['30 June 2025', '2025-06-30'],
    ['June 30th, 2025', '2025-06-30'],
    ['le 1er mars 2026', '2026-03-01'],
    ['14 junio 2024', '2024-06-14'],
    ['30 de junio de 2025', '2025-06-30'],
    ['30 июня 2025 года', '2025-06-30'],
    ['30 حزيران/يونيه 2025', '2025-06-30'],
    ['٣٠ يونيو ٢٠٢٥', '2025-06-30'],
    ['2025年6月30日', '2025-06-30'],
    ['2025-06-30', '2025-06-30'],
    ['30.06.2025', '2025-06-30'],
  ])('%s is %s', (text, day) => {
    expect(datesIn(text).map((date) => date.day)).toEqual([day]);
  });

  it('that do not exist are none', () => {
    expect(datesIn('31 June 2025, 57/12, 30 Junebugs 2025')).toEqual([]);
  });

  it('may be doubtful', () => {
    expect(datesIn('03/04/2025')[0]?.doubt).toContain('other way round');
    expect(datesIn('15 July', 2025)).toMatchObject([
      { day: '2025-07-15', doubt: expect.any(String) },
    ]);
  });
});

describe('the deadline of a published call', () => {
  it.each([
    ['Deadline: 15 July 2025', '2025-07-15'],
    ['Inputs must be received before 15 July 2025.', '2025-07-14'],
    ['Inputs must be received on or before 15 July 2025.', '2025-07-15'],
    ['Inputs must be received no later than Tuesday, 15 July 2025.', '2025-07-15'],
    ['Deadline: 1 July 2025 (extended to 15 July 2025)', '2025-07-15'],
    ['Inputs should be sent to a@b.example by 15 July 2025.', '2025-07-15'],
  ])('%s', async (text, lastDay) => {
    const { channels } = await callOn(`${QUESTIONS}<p>${text}</p>`);
    expect(channels[0]?.deadline?.lastDay).toBe(lastDay);
  });

  it('has its hour and time zone', async () => {
    const { channels } = await callOn(`${QUESTIONS}<p>Deadline: 15 July 2025, 6 p.m. (CEST)</p>`);
    expect(channels[0]?.deadline).toMatchObject({ time: '18:00', timeZone: 'CEST' });
  });
});

describe('the address of a published call', () => {
  it.each([
    ['<a href="mailto:in@puts.example?subject=x">write to us</a>', 'in@puts.example'],
    ['in [at] puts [dot] example', 'in@puts.example'],
    [
      '<a class="__cf_email__" data-cfemail="10797e50606564633e75687d607c75">[email&#160;protected]</a>',
      undefined,
    ],
    ['[email protected]', undefined],
  ])('%s', async (text, email) => {
    const { template } = await draftOf(
      `${QUESTIONS}<h2>Next steps</h2><p>Email address: ${text}</p>`,
    );
    if (email === undefined) expect(template).toMatch(/the page hides its address|email: \S+@\S+/);
    else expect(template).toContain(`email: ${email}`);
  });

  it('is not that for questions about the call', async () => {
    const { channels } = await callOn(
      `${QUESTIONS}<p>For questions about the call, contact help@office.example.</p><p>Submissions should be sent to inputs@office.example.</p>`,
    );
    expect(channels.map(({ email }) => email)).toEqual(['inputs@office.example']);
  });
});

describe('the limits, formats and languages of a published call', () => {
  it.each([
    ['Submissions should not exceed 2,500 words.', { words: 2500 }],
    ['Submissions must be no longer than five pages.', { pages: 5 }],
    ['Word/page limit: 3000', { words: 3000 }],
  ])('%s', async (text, limits) => {
    expect((await callOn(`${QUESTIONS}<h2>Submission</h2><p>${text}</p>`)).limits).toEqual(limits);
  });

  it('a word limit is no file format', async () => {
    const { formats } = await callOn(`${QUESTIONS}<p>Word limit: 2000</p><p>File formats: PDF</p>`);
    expect(formats).toEqual(['pdf']);
  });

  it('the official languages are all six', async () => {
    const { languages } = await callOn(
      `${QUESTIONS}<p>Accepted languages: any of the six official languages of the United Nations</p>`,
    );
    expect(languages).toHaveLength(6);
  });
});
