import { describe, expect, it } from '@jest/globals';
import { outline, readEml } from './read-eml.js';

/** Breaks a text as mail programs do. */
function wrapped(text: string, width = 72): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\r\n');
}

const SENTENCES = [
  'The municipality adopted its first human rights strategy in 2019 after a consultation that lasted eight months and heard more than two hundred people.',
  'La commune a adopté en 2019 sa première stratégie des droits humains après une consultation de huit mois au cours de laquelle deux cents personnes ont été entendues.',
  'El municipio adoptó en 2019 su primera estrategia de derechos humanos tras una consulta de ocho meses en la que se escuchó a más de doscientas personas.',
  'В 2019 году муниципалитет принял свою первую стратегию в области прав человека после консультаций, которые длились восемь месяцев и охватили двести человек.',
  'اعتمدت البلدية في عام 2019 أول استراتيجية لها لحقوق الإنسان بعد مشاورات دامت ثمانية أشهر واستمعت إلى أكثر من مئتي شخص من السكان.',
];

async function read(text: string, textParams = ''): Promise<string[]> {
  return outline((await readEml({ text, textParams })).body);
}

describe('plain text', () => {
  it.each(SENTENCES)('has the lines of a paragraph rejoined: %s', async (sentence) => {
    const long = `${sentence} ${sentence}`;
    expect(await read(`${wrapped(long)}\r\n\r\n${wrapped(sentence)}`)).toEqual([long, sentence]);
    expect(await read(wrapped(long, 76))).toEqual([long]);
  });

  it('has Chinese lines rejoined without spaces', async () => {
    const line = '本市于二〇一九年通过了第一项人权战略并设立了人权办公室负责落实各项措施';
    expect(await read([line, line, '共三项。'].join('\r\n'))).toEqual([`${line}${line}共三项。`]);
  });

  it('keeps lists, questions, headings and labels on lines of their own', async () => {
    const [first = '', second = ''] = SENTENCES;
    const short = first.slice(0, 59);
    const text = [
      wrapped(`1. ${first}`),
      wrapped(`2. ${first}`),
      `Q3: ${short}`,
      `(a) ${short}`,
      `- ${first.slice(0, 68)}`,
      '- short',
      'HEADING',
      wrapped(second),
    ].join('\n');
    expect(await read(text)).toEqual([
      `1. ${first}`,
      `2. ${first}`,
      `Q3: ${short}`,
      `(a) ${short}`,
      `item| - ${first.slice(0, 68)}`,
      'item| - short',
      'HEADING',
      second,
    ]);
  });

  it('keeps what follows a full line that ends a sentence or an item, where it begins anew', async () => {
    const [first = ''] = SENTENCES;
    const full = `${first.slice(0, 70)};`;
    const lines = [full, full, `${full.slice(0, 70)}.`, 'Challenges', wrapped(first)];
    expect(await read(lines.join('\n'))).toEqual([...lines.slice(0, 4), first]);
  });

  it('keeps the lines of an address and of a poem', async () => {
    const lines = ['Jane Roe', 'City of Example', '12 Main Street', 'Example'];
    expect(await read(lines.join('\n'))).toEqual(lines);
  });

  it('has each line a paragraph where its program breaks none', async () => {
    const lines = SENTENCES.slice(0, 3);
    expect(await read(lines.join('\n'))).toEqual(lines);
  });

  it('is unwrapped as format=flowed says, with its quotations and stuffed spaces', async () => {
    const flowed =
      'Dear all, \r\nthis goes on \r\nand ends.\r\nA line.\r\n From a stuffed one.\r\n';
    expect(await read(flowed, '; format=flowed')).toEqual([
      'Dear all, this goes on and ends.',
      'A line.',
      'From a stuffed one.',
    ]);
    expect(await read('这是 \r\n一行。', '; format=flowed; delsp=yes')).toEqual(['这是一行。']);
  });

  it('loses no word, whatever its lines', async () => {
    const text = 'a\u2028b\n\n\n\tc\u00a0\n \u00a0 \n>From here\n>d\n\r\re\n' + 'x'.repeat(5000);
    expect((await read(text)).join(' ').split(/\s+/u)).toEqual([
      'a',
      'b',
      'c',
      'From',
      'here',
      'd',
      'e',
      'x'.repeat(5000),
    ]);
  });
});

describe('a body in two forms', () => {
  const text = 'Answers:\n1. Yes\n2. No';

  it('is read from the web page where that has a table or list', async () => {
    const html = '<p>Answers:</p><ol><li>Yes</li><li>No</li></ol>';
    expect(outline((await readEml({ text, html })).body)).toEqual([
      'Answers:',
      'item| 1. Yes',
      'item| 2. No',
    ]);
  });

  it('is read from the plain text where the page adds nothing', async () => {
    const html = '<p>Answers:<br>1. Yes<br>2. No</p>';
    expect(outline((await readEml({ text, html })).body)).toEqual(['Answers:', '1. Yes', '2. No']);
  });

  it('is read from the page where the plain text is but a notice', async () => {
    const html = `<p>${SENTENCES.join('</p><p>')}</p>`;
    const notice = 'This message needs a program that shows HTML.';
    expect(outline((await readEml({ text: notice, html })).body)).toEqual(SENTENCES);
  });
});
