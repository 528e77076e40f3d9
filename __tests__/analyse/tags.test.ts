import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '../../src/analyse/sentences/of-answer.js';
import { tagSentences } from '../../src/analyse/tags/tag.js';
import { type Language, type Tag } from '../../src/model/index.js';
import { answerOf } from './answer-of.js';

function tagsOf(text: string, language: Language): readonly (readonly Tag[])[] {
  return tagSentences(sentencesOf(answerOf(text, language))).map(({ tags }) => tags);
}

describe('Tagging sentences by themselves', () => {
  it.each<[Language, string, string]>([
    ['en', 'We trained 140 officers in the right to adequate housing.', 'practice'],
    ['en', 'There is no budget for human rights training in any of the wards.', 'challenge'],
    ['en', 'States should consult municipalities before each report.', 'recommendation'],
    ['en', 'Next year we will open a legal clinic.', 'commitment'],
    ['en', 'The region has 42 municipalities and lies on the coast.', ''],
    ['en', 'A shelter was opened in 2021, but it has no ramp.', 'practice challenge'],
    ['fr', 'La ville a formé 140 agents au droit au logement.', 'practice'],
    ['fr', 'Aucune commune ne dispose d’un budget pour cela.', 'challenge'],
    ['fr', 'L’État devrait consulter les communes.', 'recommendation'],
    ['fr', 'Voir la réponse à la question 2.', ''],
    ['es', 'El municipio capacitó a 140 agentes en el derecho a la vivienda.', 'practice'],
    ['es', 'Ningún municipio cuenta con presupuesto para ello.', 'challenge'],
    ['es', 'El Estado debería consultar a los municipios.', 'recommendation'],
    ['ru', 'Обучено 140 сотрудников по вопросам права на жильё.', 'practice'],
    ['ru', 'Ни у одного муниципалитета нет на это средств.', 'challenge'],
    ['ru', 'Государству следует консультироваться с муниципалитетами.', 'recommendation'],
    ['ar', 'درّبت البلدية 140 موظفا على الحق في السكن.', 'practice'],
    ['ar', 'لا تملك أي بلدية ميزانية لذلك.', 'challenge'],
    ['ar', 'ينبغي للدولة أن تستشير البلديات.', 'recommendation'],
    ['zh', '市政府培训了140名官员，内容为适足住房权。', 'practice'],
    ['zh', '没有一个市镇有这方面的预算。', 'challenge'],
    ['zh', '国家应当征求市镇的意见。', 'recommendation'],
  ])('reads %s: %s', (language, text, tags) => {
    expect(tagsOf(text, language).map((each) => each.join(' '))).toEqual([tags]);
  });

  it('says which words spoke for a tag', () => {
    const [verdict] = tagSentences(
      sentencesOf(answerOf('States should consult municipalities.', 'en')),
    );
    expect(verdict?.cues).toEqual({ recommendation: 'should' });
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
