import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../src/model/index.js';
import { loadCall } from '../../../src/call/index.js';
import { conceptsFor, conceptsIn, withGlossary } from '../../../src/segment/glossary/index.js';
import { LAW_AND_STATE } from '../../../src/segment/glossary/law-and-state.js';
import { LIFE_AND_WORK } from '../../../src/segment/glossary/life-and-work.js';
import { PEOPLE_AND_SOCIETY } from '../../../src/segment/glossary/people-and-society.js';
import { answersWithWords, waterCall } from '../water-call.js';

const lines = [LAW_AND_STATE, PEOPLE_AND_SOCIETY, LIFE_AND_WORK].flatMap((table) =>
  table.trim().split('\n'),
);

describe('the glossary', () => {
  it('has words for each thing in all six languages', () => {
    const short = lines.filter((line) => {
      const columns = line.split('|').map((column) => column.trim());
      return columns.length !== LANGUAGES.length || columns.includes('');
    });
    expect(short).toEqual([]);
  });

  it.each<[Language, RegExp]>([
    ['ru', /^[\p{Script=Cyrillic} -]+$/u],
    ['ar', /^[\p{Script=Arabic} ]+$/u],
    ['zh', /^[\p{Script=Han} ]+$/u],
  ])('writes %s in its own letters', (language, letters) => {
    const at = ['en', 'fr', 'es', 'ru', 'ar', 'zh'].indexOf(language);
    expect(lines.filter((line) => !letters.test(line.split('|')[at]?.trim() ?? ''))).toEqual([]);
  });

  it('finds the same things in a question whatever language it is asked in', () => {
    const english = conceptsIn({ en: 'How do courts protect children?' });
    const russian = conceptsIn({ ru: 'Как суды защищают детей?' });
    const chinese = conceptsIn({ zh: '法院如何保护儿童？' });
    expect([...english].filter((concept) => russian.has(concept)).length).toBeGreaterThan(0);
    expect([...english].filter((concept) => chinese.has(concept)).length).toBeGreaterThan(1);
  });

  it('lets a word with two senses stand for both', () => {
    expect(conceptsFor('es').get('deuda')).toHaveLength(1);
    expect((conceptsFor('ru').get('право') ?? []).length).toBeGreaterThan(1);
  });

  it('gives words only in languages of which the call knows nothing', async () => {
    const shipped = await loadCall('hrc-57-12');
    expect(withGlossary(shipped)).toBe(shipped);
    const [first] = withGlossary(waterCall).questions;
    expect(first?.terms?.en).toBeUndefined();
    expect(first?.terms?.fr).toContain('eau');
    expect(first?.terms?.zh).toContain('法律');
  });
});

const TRANSLATED: readonly [Language, readonly [string, string, string, string]][] = [
  [
    'fr',
    [
      'Quelles lois et politiques garantissent le droit à l’eau ?',
      'Que deviennent les familles qui ne peuvent pas payer, les enfants et les personnes âgées ?',
      'Comment les tribunaux sanctionnent-ils la pollution des entreprises ?',
      'Comment les femmes et les peuples autochtones participent-ils aux décisions ?',
    ],
  ],
  [
    'es',
    [
      '¿Qué leyes y políticas garantizan el derecho al agua?',
      '¿Qué pasa con las familias que no pueden pagar, la niñez y las personas mayores?',
      '¿Cómo castigan los tribunales la contaminación de las empresas?',
      '¿Cómo participan las mujeres y los pueblos indígenas en las decisiones?',
    ],
  ],
  [
    'ru',
    [
      'Какие законы и политика гарантируют право на воду?',
      'Что делают семьи, которым нечем платить, дети и пожилые?',
      'Как суды наказывают компании за загрязнение?',
      'Как женщины и коренные народы участвуют в решениях?',
    ],
  ],
  [
    'ar',
    [
      'ما القوانين والسياسات التي تكفل الحق في الماء؟',
      'ماذا عن الأسر التي تعجز عن الدفع وعن الأطفال وكبار السن؟',
      'كيف تعاقب المحاكم الشركات على التلوث؟',
      'كيف تشارك النساء والشعوب الأصلية في القرارات؟',
    ],
  ],
  [
    'zh',
    [
      '哪些法律和政策保障用水权利？',
      '付不起费用的家庭、儿童和老人怎么办？',
      '法院如何处罚造成污染的企业？',
      '妇女和土著人民如何参与决定？',
    ],
  ],
];

describe('a call given in English only', () => {
  it.each(TRANSLATED)(
    'finds its questions as a sender translated them into %s',
    async (language, asked) => {
      const [first, third, fourth, fifth] = asked;
      const said = (id: string): string => `${'… '.repeat(40)}${id}`;
      const rows: readonly (readonly [string, string])[] = [
        ['5', fifth],
        ['1', first],
        ['4', fourth],
        ['3', third],
      ];
      const answers = await answersWithWords(
        rows.flatMap(([id, question]) => [`**${question}**`, said(id)]),
        waterCall,
        language,
      );
      expect(answers).toEqual(Object.fromEntries(rows.map(([id]) => [id, said(id).trim()])));
    },
  );
});
