import { describe, expect, it } from '@jest/globals';
import { furniture, ownText, readEml } from './read-eml.js';

/** The line by which programs introduce what they quote, as they write it for users of the six languages and some others. */
const ATTRIBUTIONS: readonly (readonly [program: string, line: string])[] = [
  ['Gmail, English', 'On Tue, Mar 5, 2024 at 10:04 AM Jane Roe <jane@example.int> wrote:'],
  ['Apple, English', 'On 5 Mar 2024, at 10:04, Jane Roe <jane@example.int> wrote:'],
  ['Thunderbird, English', 'On 05/03/2024 10:04, Jane Roe wrote:'],
  ['Gmail, French', 'Le mar. 5 mars 2024 à 10:04, Jane Roe <jane@example.int> a écrit :'],
  ['Thunderbird, French', 'Le 05/03/2024 à 10:04, Jane Roe a écrit :'],
  ['Gmail, Spanish', 'El mar, 5 mar 2024 a las 10:04, Jane Roe (<jane@example.int>) escribió:'],
  ['Thunderbird, Spanish', 'El 5/3/24 a las 10:04, Jane Roe escribió:'],
  ['Gmail, Russian', 'вт, 5 мар. 2024 г. в 10:04, Jane Roe <jane@example.int>:'],
  ['Thunderbird, Russian', '05.03.2024 10:04, Jane Roe пишет:'],
  ['Apple, Russian', '5 марта 2024 г., в 10:04, Jane Roe <jane@example.int> написал(а):'],
  ['Mail.ru', 'Вторник, 5 марта 2024, 10:04 +03:00 от Jane Roe <jane@example.int>:'],
  ['Yandex', '05.03.2024, 10:04, "Jane Roe" <jane@example.int>:'],
  ['Gmail, Chinese', 'Jane Roe <jane@example.int> 于2024年3月5日周二 10:04写道：'],
  ['Apple, Chinese', '在 2024年3月5日，10:04，Jane Roe <jane@example.int> 写道：'],
  ['Thunderbird, Chinese', '在 2024/3/5 10:04, Jane Roe 写道:'],
  ['163.com', '在 2024-03-05 10:04:11，"Jane Roe" <jane@example.int> 写道：'],
  [
    'Gmail, Arabic',
    'في الثلاثاء، 5 مارس 2024 في 10:04 ص تمت كتابة ما يلي بواسطة ‪Jane Roe‬‏ <‪jane@example.int‬‏>:',
  ],
  ['Thunderbird, Arabic', 'في 5/3/2024 10:04 ص، كتب Jane Roe:'],
  ['Apple, Arabic', 'في ٥ مارس ٢٠٢٤، الساعة 10:04 ص، كتب Jane Roe <jane@example.int>:'],
  ['Gmail, German', 'Am Di., 5. März 2024 um 10:04 Uhr schrieb Jane Roe <jane@example.int>:'],
];

/** The header lines that Outlook and QQ write above what they quote. */
const HEADERS: readonly (readonly [program: string, ...lines: string[]])[] = [
  [
    'Outlook, English',
    'From: Jane Roe <jane@example.int>',
    'Sent: Tuesday, March 5, 2024 10:04 AM',
    'To: Ana <ana@example.org>; Ben <ben@example.org>',
    'Subject: Call for inputs',
  ],
  [
    'Outlook, older',
    '-----Original Message-----',
    'From: Jane Roe',
    'Sent: Tuesday, March 5, 2024 10:04 AM',
    'To: Ana',
    'Subject: Call for inputs',
  ],
  [
    'Outlook on the web',
    '________________________________',
    'From: Jane Roe <jane@example.int>',
    'Sent: Tuesday, March 5, 2024 10:04:11 AM',
    'To: Ana <ana@example.org>',
    'Subject: Call for inputs',
  ],
  [
    'Outlook, French',
    'De : Jane Roe <jane@example.int>',
    'Envoyé : mardi 5 mars 2024 10:04',
    'À : Ana <ana@example.org>',
    'Cc : Ben <ben@example.org>',
    'Objet : Appel à contributions',
  ],
  [
    'Outlook, French, older',
    "-----Message d'origine-----",
    'De : Jane Roe',
    'Envoyé : mardi 5 mars 2024 10:04',
    'À : Ana',
    'Objet : Appel',
  ],
  [
    'Outlook, Spanish',
    'De: Jane Roe <jane@example.int>',
    'Enviado el: martes, 5 de marzo de 2024 10:04',
    'Para: Ana <ana@example.org>',
    'Asunto: Convocatoria',
  ],
  [
    'Outlook, Spanish, older',
    '-----Mensaje original-----',
    'De: Jane Roe',
    'Enviado el: martes, 5 de marzo de 2024 10:04',
    'Para: Ana',
    'Asunto: Convocatoria',
  ],
  [
    'Outlook, Russian',
    'От: Jane Roe <jane@example.int>',
    'Отправлено: 5 марта 2024 г. 10:04',
    'Кому: Ana <ana@example.org>',
    'Тема: Призыв',
  ],
  [
    'Outlook, Chinese',
    '发件人: Jane Roe <jane@example.int>',
    '发送时间: 2024年3月5日 10:04',
    '收件人: Ana <ana@example.org>',
    '主题: 征集意见',
  ],
  [
    'Outlook, traditional Chinese',
    '寄件者: Jane Roe <jane@example.int>',
    '寄件日期: 2024年3月5日 上午 10:04',
    '收件者: Ana <ana@example.org>',
    '主旨: 徵集意見',
  ],
  [
    'QQ',
    '------------------ 原始邮件 ------------------',
    '发件人: "Jane Roe" <jane@example.int>;',
    '发送时间: 2024年3月5日(星期二) 上午10:04',
    '收件人: "Ana"<ana@example.org>;',
    '主题: 征集意见',
  ],
  [
    'Outlook, Arabic',
    'من: Jane Roe <jane@example.int>',
    'تاريخ الإرسال: الثلاثاء، 5 مارس 2024 10:04 ص',
    'إلى: Ana <ana@example.org>',
    'الموضوع: دعوة',
  ],
  [
    'Outlook, Arabic, older',
    '-----الرسالة الأصلية-----',
    'من: Jane Roe',
    'أرسل: 5 مارس 2024 10:04',
    'إلى: Ana',
    'الموضوع: دعوة',
  ],
  [
    'Gmail of an Outlook message',
    '*From:* Jane Roe <jane@example.int>',
    '*Sent:* Tuesday, March 5, 2024 10:04 AM',
    '*To:* Ana <ana@example.org>',
    '*Subject:* Call',
  ],
  [
    'Outlook, German',
    'Von: Jane Roe <jane@example.int>',
    'Gesendet: Dienstag, 5. März 2024 10:04',
    'An: Ana <ana@example.org>',
    'Betreff: Aufruf',
  ],
];

const OWN = 'Our city has set up a human rights office with its own budget.';
const QUOTED = [
  'Dear colleagues,',
  'Please send us your answers to the questions.',
  '1. What measures exist?',
];
const headers = { Subject: 'RE: Call for inputs' };

describe('what a reply quotes', () => {
  it.each(ATTRIBUTIONS)('is kept out below the line of %s', async (_, line) => {
    const text = [OWN, '', line, '', ...QUOTED.map((quoted) => `> ${quoted}`)].join('\r\n');
    const { body } = await readEml({ headers, text });
    expect(ownText(body)).toEqual([OWN]);
    expect(furniture(body)).toEqual([
      `headers| ${line.replace(/\s+/gu, ' ')}`,
      ...QUOTED.map((quoted) => `quoted| ${quoted}`),
    ]);
  });

  it.each(ATTRIBUTIONS)(
    'is kept out below the line of %s without quotation signs',
    async (_, line) => {
      const text = [OWN, '', line, '', ...QUOTED].join('\r\n');
      expect(ownText((await readEml({ headers, text })).body)).toEqual([OWN]);
    },
  );

  it.each(ATTRIBUTIONS)('is kept out below the line of %s in a web page', async (_, line) => {
    const html = `<p>${OWN}</p><div class="gmail_quote"><div>${line.replace(/</gu, '&lt;')}</div><blockquote><p>${QUOTED.join('</p><p>')}</p></blockquote></div>`;
    const { body } = await readEml({ headers, html });
    expect(ownText(body)).toEqual([OWN]);
    expect(furniture(body).slice(1)).toEqual(QUOTED.map((quoted) => `quoted| ${quoted}`));
  });

  it.each(HEADERS)('is kept out below the header lines of %s', async (_, ...lines) => {
    const text = [OWN, '', ...lines, '', ...QUOTED].join('\r\n');
    const { body } = await readEml({ headers, text });
    expect(ownText(body)).toEqual([OWN]);
    expect(furniture(body)).toEqual([
      ...lines.map((line) => `headers| ${line}`),
      ...QUOTED.map((quoted) => `quoted| ${quoted}`),
    ]);
  });

  it.each(HEADERS)(
    'is kept out below the header lines of %s in a web page',
    async (_, ...lines) => {
      const fields = lines
        .map((line) => line.replace(/</gu, '&lt;').replace(/^([^:]+:)/u, '<b>$1</b>'))
        .join('<br>');
      const html = `<p>${OWN}</p><div style="border-top:solid #E1E1E1 1.0pt"><p>${fields}</p></div><p>${QUOTED.join('</p><p>')}</p>`;
      expect(ownText((await readEml({ headers, html })).body)).toEqual([OWN]);
    },
  );

  it('is kept out where the line stands inside the quotation, as Apple’s programs have it', async () => {
    const line = 'On 5 Mar 2024, at 10:04, Jane Roe &lt;jane@example.int&gt; wrote:';
    const html = `<div>${OWN}</div><blockquote type="cite"><div>${line}</div><br><div>${QUOTED.join('</div><div>')}</div></blockquote>`;
    expect(ownText((await readEml({ html })).body)).toEqual([OWN]);
  });

  it('is kept out where only the mark-up says so', async () => {
    const line = 'Vào Th 3, 5 thg 3, 2024, Jane đã viết:';
    const quoted = `<p>${QUOTED.join('</p><p>')}</p>`;
    for (const inside of [quoted, `<blockquote>${quoted}</blockquote>`]) {
      const html = `<p>${OWN}</p><div class="gmail_quote"><div>${line}</div>${inside}</div>`;
      expect(ownText((await readEml({ headers, html })).body)).toEqual([OWN]);
    }
  });

  it('is kept out where its line is broken in two or three', async () => {
    const text = [
      OWN,
      '',
      'On Tuesday, 5 March 2024 at 10:04, the secretariat of the',
      'mandate at the Office in Geneva <jane@example.int>',
      'wrote:',
      '',
      '> Please answer.',
    ].join('\n');
    const { body } = await readEml({ headers, text });
    expect(ownText(body)).toEqual([OWN]);
  });

  it('is not seen where a sentence says that someone wrote', async () => {
    const text = [
      'On 12 March 2020 the Minister wrote:',
      '',
      'All towns shall have a plan.',
      '',
      'From 2021 to 2023: forty towns.',
      'To: this end we add.',
    ].join('\n');
    expect(furniture((await readEml({ headers, text })).body)).toEqual([]);
  });

  it('is not seen where a letter has the head of a memorandum', async () => {
    const text = [
      'From: City of Example',
      'To: The Special Rapporteur',
      'Date: 5 March 2024',
      'Subject: Our answers',
      '',
      OWN,
    ].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toContain(OWN);
  });

  it('is the text where the sender answers a message of their own', async () => {
    const text = [
      'Did this reach you?',
      '',
      'On Tue, Mar 5, 2024 at 10:04 AM Ana <ana@example.org> wrote:',
      '',
      `> ${OWN}`,
    ].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toEqual(['Did this reach you?', OWN]);
  });

  it('is the text where there is no other, nor an attachment', async () => {
    const text = [
      'On Tue, Mar 5, 2024 at 10:04 AM Jane <jane@example.int> wrote:',
      '',
      `> ${OWN}`,
    ].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toEqual([OWN]);
    const attachments = [{ type: 'application/pdf', name: 'a.pdf', content: '%PDF-1.4' }];
    expect(ownText((await readEml({ headers, text, attachments })).body)).toEqual([]);
  });

  it.each([
    'Please find our answers below in red.',
    'Veuillez trouver nos réponses ci-dessous.',
    'Nuestras respuestas figuran a continuación.',
    'Наши ответы см. ниже в тексте.',
    '我们的答复如下。',
    'تجدون إجاباتنا أدناه باللون الأحمر.',
  ])('is the text where the sender says so: %s', async (note) => {
    const text = [
      note,
      '',
      'From: Jane Roe <jane@example.int>',
      'Sent: Tuesday, March 5, 2024 10:04 AM',
      'To: Ana',
      'Subject: Call',
      '',
      '1. What measures exist?',
      OWN,
    ].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toEqual([
      note,
      '1. What measures exist?',
      OWN,
    ]);
  });
});

describe('a reply between the lines', () => {
  const line = 'On Tue, Mar 5, 2024 at 10:04 AM Jane <jane@example.int> wrote:';

  it('keeps the questions it answers, not the letter around them', async () => {
    const text = [
      line,
      '> Dear Ana,',
      '> ',
      '> we are glad to hear from you.',
      '> ',
      '> 1. What measures has your local government taken to see to the rights',
      '> of persons with disabilities, and how were these persons consulted?',
      '',
      'A plan since 2019.',
      '',
      '> 2. How are they financed?',
      '',
      'By the city.',
      '',
      '> Yours, Jane',
    ].join('\n');
    const { body } = await readEml({ headers, text });
    expect(ownText(body)).toEqual([
      '1. What measures has your local government taken to see to the rights of persons with disabilities, and how were these persons consulted?',
      'A plan since 2019.',
      '2. How are they financed?',
      'By the city.',
    ]);
    expect(furniture(body)).toEqual([
      `headers| ${line}`,
      'quoted| Dear Ana,',
      'quoted| we are glad to hear from you.',
      'quoted| Yours, Jane',
    ]);
  });

  it('keeps the one question it answers', async () => {
    const text = [line, '> ¿Qué medidas existen?', '', 'Un plan desde 2019.'].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toEqual([
      '¿Qué medidas existen?',
      'Un plan desde 2019.',
    ]);
  });

  it('leaves out a whole letter above a reply at the bottom', async () => {
    const text = [
      line,
      '> Dear Ana,',
      '> ',
      '> we ask you for your views.',
      '> ',
      '> It is due soon.',
      '> ',
      '> Yours, Jane',
      '',
      OWN,
    ].join('\n');
    expect(ownText((await readEml({ headers, text })).body)).toEqual([OWN]);
  });

  it('is seen inside what mark-up calls the quoted message', async () => {
    for (const first of [line.replace(/</gu, '&lt;'), 'Vào Th 3, 5 thg 3, 2024, Jane đã viết:']) {
      const html = `<div class="gmail_quote"><div>${first}</div><blockquote>1. Why?</blockquote><div>So.</div><blockquote>2. How?</blockquote><div>Thus.</div></div>`;
      const { body } = await readEml({ headers: { Subject: 'Re: Call' }, html });
      expect(ownText(body)).toEqual(['1. Why?', 'So.', '2. How?', 'Thus.']);
    }
  });

  it('is seen in a web page too', async () => {
    const html = `<div>${line.replace(/</gu, '&lt;')}</div><blockquote>1. ما هي التدابير؟</blockquote><div>خطة منذ 2019.</div><blockquote>2. كيف تمول؟</blockquote><div>من المدينة.</div>`;
    expect(ownText((await readEml({ headers, html })).body)).toEqual([
      '1. ما هي التدابير؟',
      'خطة منذ 2019.',
      '2. كيف تمول؟',
      'من المدينة.',
    ]);
  });
});
