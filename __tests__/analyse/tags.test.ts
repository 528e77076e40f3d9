import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '../../src/analyse/sentences/of-answer.js';
import { tagSentences } from '../../src/analyse/tags/tag.js';
import { LANGUAGES, TAGS, type Language, type Tag } from '../../src/model/index.js';
import { answerOf } from './answer-of.js';
import { LABELLED, type Labelled } from './labelled/index.js';

function tagsOf(text: string, language: Language): readonly (readonly Tag[])[] {
  return tagSentences(sentencesOf(answerOf(text, language))).map(({ tags }) => tags);
}

/** Right, given and due tags: `5/6/5` is a precision of five sixths and a recall of one. */
function measured(sentences: readonly Labelled[], tag: Tag): string {
  const judged = sentences.map(({ text, language, tags }) => ({
    given: tagsOf(text, language).flat().includes(tag),
    due: tags.includes(tag),
  }));
  const count = (wanted: (each: (typeof judged)[number]) => boolean): number =>
    judged.filter(wanted).length;
  return `${count(({ given, due }) => given && due)}/${count(({ given }) => given)}/${count(({ due }) => due)}`;
}

describe('Tagging sentences by themselves', () => {
  it.each(LABELLED.filter(({ tuned }) => tuned))(
    'reads $language: $text',
    ({ text, language, tags }) => {
      expect(tagsOf(text, language)).toEqual([tags]);
    },
  );

  it('reaches these figures on the sentences that it was not tuned on (right/given/due)', () => {
    const table = LANGUAGES.map((language) => {
      const own = LABELLED.filter((each) => each.language === language && !each.tuned);
      return [language, ...TAGS.map((tag) => `${tag} ${measured(own, tag)}`)].join(' ');
    });
    expect(table).toEqual([
      'ar practice 2/2/2 challenge 5/5/5 recommendation 2/2/2 commitment 3/3/3',
      'zh practice 3/3/3 challenge 4/5/4 recommendation 1/1/2 commitment 3/3/3',
      'en practice 1/1/2 challenge 4/5/4 recommendation 2/2/3 commitment 3/3/3',
      'fr practice 2/3/3 challenge 2/2/4 recommendation 2/2/2 commitment 2/3/3',
      'ru practice 2/2/3 challenge 4/4/4 recommendation 2/2/2 commitment 3/3/3',
      'es practice 2/2/2 challenge 4/4/5 recommendation 2/2/2 commitment 3/3/3',
    ]);
  });
});

describe('Tagging sentences in their place', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'en',
      'We recommend that OHCHR:\npublish model clauses;\nfund local posts.\nOur city lies on a lake.',
      ['', 'recommendation', 'recommendation', ''],
    ],
    [
      'en',
      'Challenges\nThe rise in rents outruns every wage.\nGood practices\nThe rent council of the harbour wards.',
      ['', 'challenge', '', 'practice'],
    ],
    [
      'en',
      'Good practice: the night bus for carers.\nWe live by the sea and its winds.',
      ['practice', ''],
    ],
    [
      'fr',
      'Difficultés :\n- la dispersion des services ;\n- des délais de dix mois.\nRecommandations :\n- un guichet unique.',
      ['', 'challenge', 'challenge', '', 'recommendation'],
    ],
    [
      'es',
      'Retos: amenazas a las autoridades agrarias.\nRecomendaciones: i) una ventanilla única; ii) un fondo común.',
      ['challenge', 'recommendation', 'recommendation'],
    ],
    [
      'ru',
      'Трудности:\nчастая смена законов;\nинтернет в горах.\nРекомендации:\nединый реестр.',
      ['', 'challenge', 'challenge', '', 'recommendation'],
    ],
    [
      'ar',
      'التحديات:\n- كثرة النماذج؛\n- بعد المسافات.\nنوصي بما يلي:\n- سجل موحد للشكاوى.',
      ['', 'challenge', 'challenge', '', 'recommendation'],
    ],
    [
      'zh',
      '挑战：\n（1）山区道路漫长；\n（2）表格繁多。\n建议：\n（1）统一登记。',
      ['', 'challenge', 'challenge', '', 'recommendation'],
    ],
  ])('lets lead-ins speak for what follows in %s: %s', (language, text, expected) => {
    expect(tagsOf(text, language).map((tags) => tags.join(' '))).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'We recommend:'],
    ['en', 'Does the city lack a mechanism?'],
    ['en', 'No.'],
    ['fr', 'Nous recommandons ce qui suit :'],
    ['ru', 'Нет.'],
    ['zh', '没有。'],
    ['ar', 'لا.'],
  ])('gives an announcement, a question and a bare reply no tag: %s %s', (language, text) => {
    expect(tagsOf(text, language).flat()).toEqual([]);
  });

  it('tags nothing in a language that is none of the six', () => {
    const answer = {
      ...answerOf('We trained 40 officers in the right to water.', 'en'),
      language: 'und' as const,
    };
    const unknown = {
      ...answer,
      quotations: answer.quotations.map((each) => ({ ...each, language: 'und' as const })),
    };
    expect(tagSentences(sentencesOf(unknown)).flatMap(({ tags }) => tags)).toEqual([]);
  });
});
