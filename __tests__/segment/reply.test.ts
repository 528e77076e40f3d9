import { describe, expect, it } from '@jest/globals';
import { replyOf } from '../../src/segment/reply.js';
import { segmented, drafted } from './drafted.js';
import { outline, twelve } from './openings.js';

const kindOf = (text: string): string => {
  const reply = replyOf(text, '4', outline);
  if (reply.kind !== 'see') return reply.kind;
  return `see ${'side' in reply ? reply.side : reply.questions.join(' ')}`;
};

describe('a reply that there is nothing to say', () => {
  it.each([
    ['–'],
    ['—'],
    ['---'],
    ['n.a.'],
    ['N/A.'],
    ['Not available'],
    ['Not applicable to our city.'],
    ['No information is available to the Commission in this regard.'],
    ['The municipality has no data on this question.'],
    ['There are no further comments.'],
    ['No response provided'],
    ['Sans réponse'],
    ['Sans objet pour notre commune.'],
    ['Non disponible'],
    ['Pas d’observation.'],
    ['Aucune donnée disponible sur ce point.'],
    ['Sin respuesta'],
    ['No aplica a nuestro municipio.'],
    ['No disponible'],
    ['El Ayuntamiento no dispone de datos al respecto.'],
    ['s/d'],
    ['Нет'],
    ['Нет ответа.'],
    ['Не применимо к нашему городу.'],
    ['Информация отсутствует.'],
    ['Комиссия не располагает сведениями по данному вопросу.'],
    ['لا توجد معلومات'],
    ['لا ينطبق على مدينتنا.'],
    ['غير متوفر'],
    ['بدون إجابة'],
    ['没有。'],
    ['无'],
    ['暂无'],
    ['我市暂无相关信息。'],
    ['不适用于本市。'],
    ['未答复'],
  ])('is known by %s', (text) => {
    expect(kindOf(text)).toBe('no-information');
  });
});

describe('a reply that refers to another answer', () => {
  it.each([
    ['See our answer above', 'see above'],
    ['As above.', 'see above'],
    ['Same as above', 'see above'],
    ['See the previous answer.', 'see above'],
    ['Idem', 'see above'],
    ['Cf. supra', 'see above'],
    ['Voir la réponse ci-dessus.', 'see above'],
    ['Même réponse.', 'see above'],
    ['Véase más arriba.', 'see above'],
    ['Ver la respuesta anterior', 'see above'],
    ['См. выше', 'see above'],
    ['См. ответ на предыдущий вопрос.', 'see above'],
    ['انظر أعلاه', 'see above'],
    ['نفس الإجابة', 'see above'],
    ['同上', 'see above'],
    ['见上文。', 'see above'],
    ['与上题相同', 'see above'],
    ['See below.', 'see below'],
    ['Voir ci-dessous', 'see below'],
    ['См. ниже.', 'see below'],
    ['见下文', 'see below'],
    ['Same as question 3', 'see 3'],
    ['The same answer as for question 2.a.', 'see 2.a'],
    ['Même réponse qu’à la question 3.', 'see 3'],
    ['La misma respuesta que en la pregunta 3.', 'see 3'],
    ['См. ответ на вопрос 2.', 'see 2'],
    ['То же, что и в вопросе 3.', 'see 3'],
    ['انظر السؤال الثاني', 'see 2'],
    ['同问题三', 'see 3'],
  ])('is known by %s', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  const lines = ['Question 1: We train.', 'Question 2: See below.', 'Question 3: We meet.'];

  it('means the nearest answer of substance on the side to which it points', () => {
    const document = drafted([...lines, 'Question 4: Idem', 'Question 5: See above.']);
    const { answers } = segmented(document, twelve);
    expect(answers.map(({ question, reply }) => [question, reply])).toEqual([
      ['1', { kind: 'content' }],
      ['2', { kind: 'see', questions: ['3'] }],
      ['3', { kind: 'content' }],
      ['4', { kind: 'see', questions: ['3'] }],
      ['5', { kind: 'see', questions: ['3'] }],
    ]);
  });

  it('names no question where no answer stands on that side', () => {
    const document = drafted(['Question 1: See above.', 'Question 2: We train.']);
    const [first] = segmented(document, twelve).answers;
    expect(first?.reply).toEqual({ kind: 'see', questions: [] });
  });
});

describe('a short reply of substance', () => {
  it.each([
    ['Yes.'],
    ['No.'],
    ['No, there is none.'],
    ['None of our contracts has such a clause.'],
    ['No information is collected on the gender of tenderers.'],
    ['Not applicable fees are refunded.'],
    ['As above all, we train officials.'],
    ['Oui.'],
    ['Non, aucune.'],
    ['Aucune de nos communes ne le fait.'],
    ['Sí.'],
    ['Ninguna de las empresas lo cumple.'],
    ['Да.'],
    ['Нет, такой практики не существует.'],
    ['Ни один договор не содержит таких условий.'],
    ['نعم.'],
    ['لا، لا توجد شروط من هذا القبيل.'],
    ['是。'],
    ['没有歧视现象。'],
    ['无障碍设施齐全。'],
    ['同上述机构合作。'],
  ])('is an answer: %s', (text) => {
    expect(kindOf(text)).toBe('content');
  });
});
