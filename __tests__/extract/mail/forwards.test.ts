import { describe, expect, it } from '@jest/globals';
import { furniture, ownText, readEml } from './read-eml.js';

const OWN = 'Our city has set up a human rights office with its own budget.';

/** What programs write above a message that is forwarded; from and date as they stand there. */
const FORWARDS: readonly (readonly [program: string, date: string, ...lines: string[]])[] = [
  [
    'Gmail, English',
    'Tue, Mar 5, 2024 at 10:04 AM',
    '---------- Forwarded message ---------',
    'From: City <city@example.org>',
    'Date: Tue, Mar 5, 2024 at 10:04 AM',
    'Subject: Answers',
    'To: <ana@example.org>',
  ],
  [
    'Gmail, French',
    'mar. 5 mars 2024 à 10:04',
    '---------- Forwarded message ---------',
    'De : City <city@example.org>',
    'Date: mar. 5 mars 2024 à 10:04',
    'Subject: Réponses',
    'To: <ana@example.org>',
  ],
  [
    'Thunderbird, English',
    'Tue, 5 Mar 2024 10:04:11 +0100',
    '-------- Forwarded Message --------',
    'Subject: Answers',
    'Date: Tue, 5 Mar 2024 10:04:11 +0100',
    'From: City <city@example.org>',
    'To: ana@example.org',
  ],
  [
    'Thunderbird, French',
    'Tue, 5 Mar 2024 10:04:11 +0100',
    '-------- Message transféré --------',
    'Sujet : Réponses',
    'Date : Tue, 5 Mar 2024 10:04:11 +0100',
    'De : City <city@example.org>',
    'Pour : ana@example.org',
  ],
  [
    'Thunderbird, Spanish',
    'Tue, 5 Mar 2024 10:04:11 +0100',
    '-------- Mensaje reenviado --------',
    'Asunto: Respuestas',
    'Fecha: Tue, 5 Mar 2024 10:04:11 +0100',
    'De: City <city@example.org>',
    'Para: ana@example.org',
  ],
  [
    'Thunderbird, Russian',
    'Tue, 5 Mar 2024 10:04:11 +0300',
    '-------- Перенаправленное сообщение --------',
    'Тема: Ответы',
    'Дата: Tue, 5 Mar 2024 10:04:11 +0300',
    'От: City <city@example.org>',
    'Кому: ana@example.org',
  ],
  [
    'Mail.ru',
    'Вторник, 5 марта 2024, 10:04 +03:00',
    '-------- Пересылаемое сообщение --------',
    'От кого: City <city@example.org>',
    'Кому: ana@example.org',
    'Дата: Вторник, 5 марта 2024, 10:04 +03:00',
    'Тема: Ответы',
  ],
  [
    'Yandex',
    '05.03.2024, 10:04',
    '-------- Пересланное сообщение --------',
    'От: City <city@example.org>',
    'Дата: 05.03.2024, 10:04',
  ],
  [
    'Thunderbird, Chinese',
    '2024年3月5日 10:04',
    '-------- 转发的邮件 --------',
    '主题： 答复',
    '日期： 2024年3月5日 10:04',
    '发件人： City <city@example.org>',
    '收件人： ana@example.org',
  ],
  [
    '163.com',
    '2024-03-05 10:04:11',
    '-------- 转发邮件信息 --------',
    '发件人："City" <city@example.org>',
    '发送日期：2024-03-05 10:04:11',
    '收件人：ana@example.org',
    '主题：答复',
  ],
  [
    'Gmail, Arabic',
    'الثلاثاء، 5 مارس 2024 في 10:04 ص',
    '---------- رسالة معاد توجيهها ---------',
    'من: City <city@example.org>',
    'التاريخ: الثلاثاء، 5 مارس 2024 في 10:04 ص',
    'الموضوع: إجابات',
    'إلى: <ana@example.org>',
  ],
  [
    'Apple, English',
    '5 March 2024 at 10:04:11 CET',
    'Begin forwarded message:',
    'From: City <city@example.org>',
    'Subject: Answers',
    'Date: 5 March 2024 at 10:04:11 CET',
    'To: ana@example.org',
  ],
  [
    'Apple, French',
    '5 mars 2024 à 10:04:11 UTC+1',
    'Début du message transféré :',
    'De: City <city@example.org>',
    'Objet: Réponses',
    'Date: 5 mars 2024 à 10:04:11 UTC+1',
    'À: ana@example.org',
  ],
];

const OUTLOOK = [
  'From: City <city@example.org>',
  'Sent: Tuesday, March 5, 2024 10:04 AM',
  'To: Ana <ana@example.org>',
  'Subject: Answers',
];

describe('a forwarded message', () => {
  it.each(FORWARDS)('is the text below the lines of %s', async (_, date, ...lines) => {
    const text = ['Please see below.', '', ...lines, '', OWN, '', 'Second paragraph.'].join('\n');
    const { body, facts } = await readEml({ text });
    expect(ownText(body)).toEqual(['Please see below.', OWN, 'Second paragraph.']);
    expect(furniture(body)).toEqual(lines.map((line) => `headers| ${line}`));
    expect(facts.forwarded?.from).toContain('city@example.org');
    expect(facts.forwarded?.date).toBe(date);
  });

  it.each(FORWARDS)(
    'is the text where it is quoted below the lines of %s',
    async (_, date, ...lines) => {
      const [first = '', ...fields] = lines;
      const text = [
        first,
        '',
        ...[...fields, '', OWN, '', 'Second paragraph.'].map((line) => `> ${line}`),
      ].join('\n');
      const { body, facts } = await readEml({ text });
      expect(ownText(body)).toEqual([OWN, 'Second paragraph.']);
      expect(facts.forwarded?.date).toBe(date);
    },
  );

  it.each([
    'FW: Answers',
    'Fwd: Answers',
    'TR : Réponses',
    'TR: Réponses',
    'RV: Respuestas',
    'Пересл: Ответы',
    '转发: 答复',
    '轉寄: 答覆',
    'إعادة توجيه: إجابات',
    'WG: Antworten',
  ])('is the text below Outlook’s header lines where the subject is "%s"', async (subject) => {
    const text = ['For your information.', '', ...OUTLOOK, '', OWN].join('\n');
    const { body, facts } = await readEml({
      headers: { Subject: subject, 'In-Reply-To': '<1@x>' },
      text,
    });
    expect(ownText(body)).toEqual(['For your information.', OWN]);
    expect(facts.forwarded).toMatchObject({
      from: 'City <city@example.org>',
      date: 'Tuesday, March 5, 2024 10:04 AM',
    });
  });

  it('is the text where it was forwarded twice', async () => {
    const text = ['FYI', '', ...OUTLOOK, '', 'Please forward.', '', ...OUTLOOK, '', OWN].join('\n');
    expect(
      ownText((await readEml({ headers: { Subject: 'FW: FW: Answers' }, text })).body),
    ).toEqual(['FYI', 'Please forward.', OWN]);
  });

  it('leaves out what it quotes itself', async () => {
    const text = [
      ...OUTLOOK,
      '',
      OWN,
      '',
      'On Mon, Mar 4, 2024 at 9:00 AM Jane <jane@example.int> wrote:',
      '> Please answer.',
    ].join('\n');
    const { body } = await readEml({ headers: { Subject: 'FW: RE: Call' }, text });
    expect(ownText(body)).toEqual([OWN]);
    expect(furniture(body).at(-1)).toBe('quoted| Please answer.');
  });

  it('is the text where Apple’s programs quote it', async () => {
    const html = `<div>See below.</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>City &lt;city@example.org&gt;</div><div><b>Subject: </b>Answers</div><div><b>Date: </b>5 March 2024 at 10:04:11 CET</div><br><div>${OWN}</div></blockquote>`;
    const { body, facts } = await readEml({ html });
    expect(ownText(body)).toEqual(['See below.', OWN]);
    expect(facts.forwarded).toEqual({
      from: 'City <city@example.org>',
      date: '5 March 2024 at 10:04:11 CET',
    });
  });

  it('is the text in a web page', async () => {
    const html = `<div>See below.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>City</b> &lt;city@example.org&gt;<br>Date: Tue, Mar 5, 2024 at 10:04 AM<br>Subject: Answers<br>To: &lt;ana@example.org&gt;<br></div><br><p>${OWN}</p><table border=1><tr><td>1</td><td>Yes</td></tr><tr><td>2</td><td>No</td></tr></table></div>`;
    const { body, facts } = await readEml({ html });
    expect(ownText(body)).toEqual(['See below.', OWN, '1', 'Yes', '2', 'No']);
    expect(facts.forwarded?.from).toBe('City <city@example.org>');
  });
});
