import { describe, expect, it } from '@jest/globals';
import { identifySubmitter } from '../../../src/intake/index.js';
import type { PublicationRequest } from '../../../src/model/index.js';
import { CALL } from '../../digest/readings.js';
import { submissionFrom } from '../submissions.js';

const QUESTIONS = ['1', '2', '2.c', '3', '3.a', '3.b'].map((id) => ({
  id,
  text: { en: `Question ${id}?` },
}));

function requestsIn(text: string, role: 'answer' | 'back' = 'back'): readonly PublicationRequest[] {
  const { entry, document, segmentation } = submissionFrom('City of Alba.pdf', [
    { text: 'Forty people were trained in the winter.', role: 'answer' },
    { text, role },
  ]);
  const call = { ...CALL, questions: QUESTIONS };
  return identifySubmitter(entry, document, segmentation, call).value.publicationRequests ?? [];
}

describe('a request about one part of a question', () => {
  it.each([
    ['Please do not publish our answer to question 3.b; the rest may be made public.', ['3.b']],
    ['Please do not publish our answer to question 3.b) at all.', ['3.b']],
    [
      'Merci de ne pas publier notre réponse à la question 2.c ; le reste peut être publié.',
      ['2.c'],
    ],
    [
      'Rogamos no publicar nuestra respuesta a la pregunta 3.a; el resto puede ser publicado.',
      ['3.a'],
    ],
    ['Просим не публиковать наш ответ на вопрос 2.c; остальное можно публиковать.', ['2.c']],
    ['نرجو عدم نشر ردنا على السؤال 3؛ أما الباقي فيمكن نشره.', ['3', '3.a', '3.b']],
    ['请勿公开我们对问题3的答复；其余可以公开。', ['3', '3.a', '3.b']],
  ])('is quoted whole and withholds no more: %s', (text, questions) => {
    expect(requestsIn(text)).toMatchObject([
      { asks: 'confidential', of: 'answers', questions, sentence: text },
    ]);
  });

  it('still ends at the dot behind a number', () => {
    const text = 'Please do not publish our answer to question 3. A copy of the report is welcome.';
    expect(requestsIn(text)).toMatchObject([
      { sentence: 'Please do not publish our answer to question 3.' },
    ]);
  });

  it('is not seen where everything may be published', () => {
    expect(requestsIn('Our answer to question 3.b and the rest may be made public.')).toEqual([]);
  });
});

describe('a consent with something taken out behind it', () => {
  it.each([
    'لا مانع لدينا من نشر هذه المساهمة، غير أننا نود أن تبقى هوية مقدمها طي الكتمان.',
    'لا مانع من نشر هذا الرد، إلا أننا نرجو عدم ذكر اسم الجمعية.',
  ])('keeps the name back: %s', (text) => {
    expect(requestsIn(text)).toMatchObject([{ asks: 'anonymous', of: 'whole' }]);
  });

  it('asks for nothing where only a copy is wanted', () => {
    const text = 'لا مانع لدينا من نشر هذه المساهمة، غير أننا نود الحصول على نسخة من التقرير.';
    expect(requestsIn(text)).toEqual([]);
  });
});

describe('names that stand in an annex', () => {
  it.each([
    'Names of the trainees in Annex 2 should be withheld.',
    "Les noms des stagiaires figurant à l'annexe 2 ne doivent pas être publiés.",
    'Los nombres de los becarios del anexo 2 no deben publicarse.',
    'Имена стажёров в приложении 2 не должны публиковаться.',
    'يرجى عدم نشر أسماء المتدربين الواردة في الملحق 2.',
    '附件2中学员的姓名请勿公开。',
  ])('are kept back, and nothing else: %s', (text) => {
    const asked = requestsIn(text);
    expect(asked).toMatchObject([{ of: 'names', sentence: text }]);
  });

  it.each([
    'Names of the trainees are listed in Annex 2.',
    'The names of the trainees in Annex 2 may be published.',
  ])('are public where nobody asks otherwise: %s', (text) => {
    expect(requestsIn(text)).toEqual([]);
  });

  it('are kept back where an answer says so', () => {
    const text = 'Names of the trainees in Annex 2 should be withheld.';
    expect(requestsIn(text, 'answer')).toMatchObject([{ asks: 'confidential', of: 'names' }]);
    expect(requestsIn('Names of complainants should be withheld by the police.', 'answer')).toEqual(
      [],
    );
  });
});

describe('names in an annex, asked for inside an answer', () => {
  it.each([
    'The names in the annex are not to be published.',
    "Les noms figurant à l'annexe ne doivent pas être publiés.",
    "Merci de ne pas publier les noms qui figurent à l'annexe 2.",
    'Los nombres que figuran en el anexo no deben publicarse.',
    'Rogamos no publicar los nombres del anexo 1.',
    'Имена, указанные в приложении, публиковать не следует.',
    'Просим не публиковать имена из приложения 2.',
    'يرجى عدم نشر الأسماء الواردة في الملحق.',
    'الأسماء الواردة في الملحق 2 ليست للنشر.',
    '附件中的姓名请勿公开。',
    '请不要公布附件2所列的名单。',
  ])('are kept back: %s', (text) => {
    const asked = requestsIn(`We trained forty people. ${text}`, 'answer');
    expect(asked).toMatchObject([{ sentence: text }]);
    expect(['annex', 'names']).toContain(asked[0]?.of);
  });

  it.each([
    'The names of all trainees stand in annex 2.',
    "Les noms des stagiaires figurent à l'annexe 2.",
    'Los nombres de los becarios figuran en el anexo 2.',
    'Имена стажёров приведены в приложении 2.',
    'ترد أسماء المتدربين في الملحق 2.',
    '学员姓名见附件2。',
  ])('are not asked for where it is only said that they stand there: %s', (text) => {
    expect(requestsIn(`We trained forty people. ${text}`, 'answer')).toEqual([]);
  });
});
