import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../src/analyse/sentences/split.js';
import { LANGUAGES, type DetectedLanguage } from '../../src/model/index.js';

/** `|` marks where the text is to be split; it and the space after it are taken out before. */
const CASES: readonly (readonly [DetectedLanguage, string, string])[] = [
  ['en', 'plain sentences', 'We met twice.| Nobody came.| Why?| Rain!'],
  ['en', 'a by-law number', 'By-law No. 4412 was passed in 2021.| It binds us.'],
  ['en', 'a bare "no"', 'The answer is no.| We regret it.'],
  ['en', 'titles and initials', 'Ms. Ode and Dr. A. B. Finch spoke.| They left at 5 p.m. sharp.'],
  [
    'en',
    'articles and paragraphs',
    'See art. 5 and paras. 12–14 of the Act.| It cost 3.5 million.',
  ],
  [
    'en',
    'latin abbreviations',
    'Some, e.g. Lowtown, i.e. the port, pay.| Tents, huts, etc. are kept.| Huts etc.| Next comes rent.',
  ],
  ['en', 'a letter before a new sentence', 'We chose plan B.| The plan works.'],
  [
    'en',
    'a country in capitals',
    'It was paid by the U.S. Embassy.| It ended in the U.S.| The end.',
  ],
  [
    'en',
    'closing quotes and brackets',
    'They said “Stop.”| We stopped (for a week.)| “Why?” asked the mayor.',
  ],
  ['en', 'brackets holding sentences', 'It works (see p. 5. It is short) well.| Yes.'],
  ['en', 'an ellipsis', 'We waited ... and waited…| Then it came.'],
  ['en', 'a year at the end', 'It began in 2019.| 45 people came.'],
  ['en', 'a numbered paragraph', '3. The court sat.| 4.1. It rose.'],
  ['en', 'a note sign', 'It binds contractors.12 The rest is free.'.replace('12 The', '12| The')],
  ['en', 'a missing space', 'It binds contractors.| The rest is free.'],
  ['en', 'an address of a site', 'See www.example.org/Report.Final or a.b@example.org for more.'],
  ['en', 'list items', 'We ask to:|\n(a) pay;|\n(b) train;|\n- publish'],
  [
    'en',
    'items within a line',
    'We ask to: (a) pay staff; (b) train them; and rest.'.replace('staff; ', 'staff;| '),
  ],
  ['en', 'months', 'On 3 Sept. 2023 and in Oct. 2024 we met.| Good.'],
  ['fr', 'abbreviations', 'M. Roy et Mme. Du Puy citent l’art. 12, al. 3, p. ex. ici.| Voilà.'],
  [
    'fr',
    'guillemets after a space',
    'Il a dit « Non. »| Elle est partie.| Pourquoi ?| Parce que !',
  ],
  ['fr', 'a decree number', 'Le décret n° 2016-360 et la loi no. 78 valent.| Etc.'],
  ['fr', 'an elided word', 'Elle cite l’art. 9 de la loi.| Il vaut.'],
  ['es', 'por ejemplo', 'Hay casos, p. ej. el de Lomas, en EE. UU. y otros.| Son pocos.'],
  ['es', 'titles', 'La Sra. Ruiz y el Dr. Paz hablaron.| ¿Quién?| ¡Nadie!'],
  [
    'es',
    'numbers of laws',
    'La Ley núm. 1340 y el art. 75 inc. 22 rigen.| El costo fue de 1.020 pesos.',
  ],
  ['es', 'human rights shortened', 'La dirección de DD. HH. informó.| Los DD. HH.| La ley.'],
  ['ru', 'and so on', 'Школы, больницы и т. д. работают.| Есть залы и т. д.| Всё готово.'],
  ['ru', 'streets, cities, articles', 'Дом на ул. Мира в г. Энск по ст. 5 закона.| Им. Горького.'],
  ['ru', 'an opening year', 'В 2024 г. Министерство выделило 3 млн. руб. на школы.| Итог хорош.'],
  ['ru', 'a closing year', 'Закон принят областью в 2019 г.| Министерство его исполняет.'],
  ['ru', 'initials', 'Выступил А. С. Петров.| Его слушали.'],
  ['ru', 'quotes', 'Он сказал: «Нет».| Она ушла.'],
  ['ar', 'its own marks', 'هل تم ذلك؟| نعم، تم؛| ثم انتهى.| شكرا!'],
  ['ar', 'titles', 'تحدث د. سامي وأ.د. ليلى عن الخطة.| انتهى اللقاء.'],
  ['ar', 'an era after a year', 'صدر القانون سنة 2019 م.| وهو ساري المفعول.'],
  ['ar', 'decimal figures', 'بلغت النسبة 12.5% في عام 2024.| وهي كافية.'],
  ['ar', 'a missing space', 'اعتمدت البلدية الخطة.| وقد نجحت الخطة.'],
  ['zh', 'its own marks', '我们成立了小组。|为什么？|很好！|一是培训；|二是监督。'],
  ['zh', 'quotes and brackets', '他说：“不行。”|我们（见第三条；第四条）同意。'],
  ['zh', 'decimal figures and Latin words', '增长3.5%，由OECD资助。|结束了'],
  ['zh', 'half-width marks', '为什么?|很好!|一是培训;|二是监督'],
  ['und', 'mixed scripts', 'See art. 5. '.trim() + '| Да.| 好。|完'],
];

describe('Splitting into sentences', () => {
  it.each(CASES)('splits %s text: %s', (language, _, marked) => {
    const pieces = marked.split('|').map((piece) => piece.trim());
    const text = marked.includes('contractors.| ')
      ? marked.replace('| ', '')
      : marked.replaceAll('|', '');
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      pieces,
    );
  });

  it('joins the halves of a sentence that a line end broke', () => {
    const text =
      'Every department of the city has to show in its yearly plan\nhow it contributes to a right.';
    expect(splitSentences(text, 'en')).toEqual([{ start: 0, end: text.length }]);
  });

  it('keeps unmarked items of a list apart', () => {
    const items = [
      'We recommend to cities:',
      'train every officer of each and every department on human rights',
      'publish contracts',
    ];
    const text = items.join('\n');
    expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(
      items,
    );
  });

  it('joins a label that stands alone to what it labels', () => {
    const text = 'a)\nTrain staff.\n•\nPublish.';
    expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'a)\nTrain staff.',
      '•\nPublish.',
    ]);
  });

  it('gives ordered, disjoint spans that hold every character but spaces, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '. ',
        '.',
        '。',
        '؟ ',
        '؛',
        '…',
        '"',
        '»',
        ' »',
        '(',
        ')',
        '\n',
        '\r\n',
        '\u0085',
        '1.',
        'a)',
        'No. ',
        'Dr. ',
        'The ',
        'слово ',
        '人权',
        'حق ',
        '\ud83d',
        ';',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(...LANGUAGES, 'und' as const, 'other' as const),
        (parts, language) => {
          const text = parts.join('');
          let at = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
