import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadCall } from '../../src/call/index.js';
import type { Call } from '../../src/model/index.js';
import { answersIn, drafted, segmented } from './drafted.js';

let call: Call;

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
});

const wordingOf = (id: string, language: 'en' | 'fr' | 'ru' = 'en'): string =>
  call.questions.find((question) => question.id === id)?.text[language] ?? '';

describe('segmentation by number', () => {
  it('reads typed labels with a question word, and lists inside answers stay in them', () => {
    const answers = answersIn(
      [
        'Town of Lower Fenwick',
        'Question 1: Capacity building',
        'We train staff every spring:',
        '1. porters and clerks;',
        '2. caretakers;',
        '3. drivers.',
        'Question 2 (a) – Award criteria',
        'Ten points out of a hundred go to wages.',
        'Question 2 (c) – Complaints',
        'A clerk hears them.',
        'Question 4. We meet the county twice a year.',
      ],
      call,
    );
    expect(answers).toEqual({
      '1': 'We train staff every spring:\n1. porters and clerks;\n2. caretakers;\n3. drivers.',
      '2.a': 'Ten points out of a hundred go to wages.',
      '2.c': 'A clerk hears them.',
      '4': 'We meet the county twice a year.',
    });
  });

  it('reads bare Chinese numbers that run through the text, and parts in brackets below them', () => {
    const answers = answersIn(
      [
        '南溪镇政府的书面意见',
        '一、',
        '我们为住房和教育部门的工作人员举办能力建设培训，每年两次，内容包括水和卫生设施权。',
        '二、',
        '公共采购规则没有提到人权规范，但提到劳工标准。',
        '（一）',
        '遴选和授标标准中有平等和不歧视的加分。',
        '（三）',
        '采购过程中的投诉由监察部门受理。',
        '三、',
        '我们与联合国人权机制没有直接联系。',
        '四、',
        '国家、地区和地方政府之间的协调依靠联席会议。',
        '五、',
        '（一）良好做法：夜间学校。',
        '（二）挑战：经费不足。',
      ],
      call,
      'zh',
    );
    expect(Object.keys(answers).sort()).toEqual(['1', '2', '2.a', '2.c', '3', '4', '5']);
    expect(answers['5']).toBe('（一）良好做法：夜间学校。\n（二）挑战：经费不足。');
  });

  it('gives one answer to each of the questions that a heading joins', () => {
    const answers = answersIn(
      ['**Questions 3.a and 3.b: Reviews and follow-up**', 'We wrote two pages in 2022.'],
      call,
    );
    expect(answers).toEqual({
      '3.a': 'We wrote two pages in 2022.',
      '3.b': 'We wrote two pages in 2022.',
    });
  });

  it('gives the text between a heading for a question with its parts and the first part to the question', () => {
    const answers = answersIn(
      [
        '# III. Public procurement (questions 2, 2.a–2.c)',
        'The act is silent.',
        '**A. Award (question 2.a)**',
        'A share is reserved.',
        '**B. Performance (question 2.b)**',
        'Clauses forbid child labour.',
      ],
      call,
    );
    expect(answers).toEqual({
      '2': 'The act is silent.',
      '2.a': 'A share is reserved.',
      '2.b': 'Clauses forbid child labour.',
    });
  });

  it('takes no paragraph numbers for questions', () => {
    const paragraphs = Array.from(
      { length: 14 },
      (_, at) => `${at + 1}. The council met in the hall and heard the clerk on the roads, ${at}.`,
    );
    expect(answersIn(['Submission of the Fenwick Roads Council', ...paragraphs], call)).toEqual({});
  });

  it('takes a list of five wishes in a letter for no answers', () => {
    const answers = answersIn(
      [
        'Dear Sir or Madam,',
        'We are a choir of forty and have sung in the valley for years. Nobody asked us before, and so we write to you now with what is on our minds about the hall, the road and the bell. The hall leaks, the road floods and the bell is cracked. We have told the mayor and the mayor has told the county.',
        'We wish for:',
        '1. a new roof;',
        '2. a drain;',
        '3. a bell;',
        '4. more light;',
        '5. less noise.',
      ],
      call,
    );
    expect(answers).toEqual({});
  });

  it('skips a table of contents that names the questions', () => {
    const answers = answersIn(
      [
        '**Contents**',
        'Question 1 ........ 2',
        'Question 2 ........ 3',
        'Question 3 (questions 3, 3.a–',
        '3.d) ........ 4',
        '**Question 1**',
        'First answer.',
        '**Question 2**',
        'Second answer.',
        '**Question 3**',
        'Third answer.',
      ],
      call,
    );
    expect(answers).toEqual({ '1': 'First answer.', '2': 'Second answer.', '3': 'Third answer.' });
  });
});

describe('a letter that takes up the questions in its sentences', () => {
  it('opens an answer at each, keeps the sentence whole, and ends with the farewell', () => {
    const [first, second, third] = [
      'En réponse à la première question, nous avons formé 45 agents.',
      "S'agissant de la question 2, les marchés publics suivent un guide.",
      'Quant à la question 4, un comité se réunit chaque mois.',
    ];
    const answers = answersIn(
      [
        'Madame, Monsieur,',
        first,
        second,
        third,
        'Veuillez agréer nos salutations.',
        'Le bourgmestre',
      ],
      call,
      'fr',
    );
    expect(answers).toEqual({ '1': first, '2': second, '4': third });
  });
});

describe('segmentation by wording', () => {
  it('reads questions that are announced as such, without numbers', () => {
    const answers = answersIn(
      [
        'Question : Existe-t-il un mécanisme de plainte ?',
        'Oui.',
        'Question : Quelles pratiques de coordination et de coopération entre administrations nationales, régionales et locales ?',
        'Deux journées.',
      ],
      call,
      'fr',
    );
    expect(answers).toEqual({ '2.c': 'Oui.', '4': 'Deux journées.' });
  });

  it('finds restated questions without numbers and leaves them out of the answers', () => {
    const answers = answersIn(
      [
        wordingOf('1'),
        'We trained 40 clerks.',
        wordingOf('2.c'),
        'There is none.',
        wordingOf('4'),
        'A board meets.',
      ],
      call,
    );
    expect(answers).toEqual({
      '1': 'We trained 40 clerks.',
      '2.c': 'There is none.',
      '4': 'A board meets.',
    });
  });

  it('cuts a restated question off the answer in the same paragraph', () => {
    const answers = answersIn(
      [
        `2.c. ${wordingOf('2.c')} Yes, the clerk of works hears everybody.`,
        `4. ${wordingOf('4')} None so far.`,
      ],
      call,
    );
    expect(answers).toEqual({
      '2.c': 'Yes, the clerk of works hears everybody.',
      '4': 'None so far.',
    });
  });

  it('trusts the wording where a number has drifted', () => {
    const answers = answersIn(
      [
        `1. ${wordingOf('1')}`,
        'We train.',
        `2. ${wordingOf('3')}`,
        'Answer on the mechanisms.',
        `3. ${wordingOf('4')}`,
        'Answer on coordination.',
      ],
      call,
    );
    expect(answers).toEqual({
      '1': 'We train.',
      '3': 'Answer on the mechanisms.',
      '4': 'Answer on coordination.',
    });
  });

  it('skips the call itself, copied above the answers', () => {
    const questions = call.questions.map(({ id }) => wordingOf(id, 'fr'));
    const answers = answersIn(
      [
        ...questions,
        '**Question 1**',
        'Texte un.',
        '**Question 2**',
        'Texte deux.',
        ...call.questions
          .filter(({ id }) => !['1', '2'].includes(id))
          .flatMap(({ id }) => [`**Question ${id}**`, `Texte ${id}.`]),
      ],
      call,
      'fr',
    );
    expect(Object.keys(answers)).toHaveLength(12);
    expect(answers['3.d']).toBe('Texte 3.d.');
  });

  it('reads a table of questions and answers, and stops at its end', () => {
    const segmentation = segmented(
      drafted([
        '| Вопрос | Ответ |',
        `| 1. ${wordingOf('1', 'ru')} | Обучено 40 сотрудников. |`,
        `| 2.c ${wordingOf('2.c', 'ru')} | |`,
        `| 4. ${wordingOf('4', 'ru')} | Совет собирается дважды в год. |`,
        'Таблица заполнена отделом закупок.',
      ]),
      call,
      'ru',
    );
    expect(
      segmentation.answers.map(({ question, quotations }) => [question, quotations[0]?.text]),
    ).toEqual([
      ['1', 'Обучено 40 сотрудников.'],
      ['4', 'Совет собирается дважды в год.'],
    ]);
    expect(segmentation.leftBlank).toEqual(['2.c']);
    expect(segmentation.segments.at(-1)?.role).toBe('unplaced');
  });
});

describe('headings that name no question', () => {
  it('end an answer where they number a question that the call lacks', () => {
    const answers = answersIn(
      ['Question 1', 'We train.', 'Question 12: budget', 'Money is short.'],
      call,
    );
    expect(answers).toEqual({ '1': 'We train.' });
  });

  const large = (
    text: string,
  ): { text: string; kind: 'heading'; style: { headingLevel: number } } => ({
    text,
    kind: 'heading',
    style: { headingLevel: 1 },
  });

  it('end an answer where they are as high as those of the questions', () => {
    const answers = answersIn(
      [
        '# Question 1',
        'We train.',
        '# Question 4',
        'We meet.',
        large('About the town'),
        'It lies on a hill.',
      ],
      call,
    );
    expect(answers).toEqual({ '1': 'We train.', '4': 'We meet.' });
  });

  it('belong to the answer where the first stands right under the title', () => {
    const answers = answersIn(
      [
        '# Question 4',
        'We meet.',
        '# Question 5',
        large('What works'),
        'A bus.',
        large('What does not'),
        'A train.',
      ],
      call,
    );
    expect(answers['5']).toBe('What works\nA bus.\nWhat does not\nA train.');
  });
});

describe('what is no answer', () => {
  it.each([
    ['On 12 March 2024 the council adopted a new rule on evictions.'],
    ['Residents write to help@city.example and get an answer in ten days.'],
    ['Pour la protection des locataires, la ville finance un avocat.'],
    ['如有居民投诉，热线须在十日内答复。'],
    ['Sources of water are shared by three villages.'],
    ['We remain concerned about evictions.'],
  ])('does not take “%s” for the end of the answers', (text) => {
    const answers = answersIn(
      ['**Question 4**', 'We meet.', '**Question 5**', 'A bus.', text, 'A train.'],
      call,
    );
    expect(answers['5']).toBe(`A bus.\n${text}\nA train.`);
  });

  it.each([
    ['Fenwick, 12 March 2025'],
    ['Contact: A. Clerk, clerk@fenwick.example, tel. +44 20 7946 0000'],
    ['Pour la ville, Fenwick, le 12 mars 2025. A. Greffier'],
    ['Atentamente,'],
    ['С уважением,'],
    ['此致 敬礼'],
    ['Annex 1: figures'],
  ])('takes “%s” for the end of the answers', (text) => {
    const answers = answersIn(
      ['**Question 4**', 'We meet.', '**Question 5**', 'A bus.', text],
      call,
    );
    expect(answers['5']).toBe('A bus.');
  });

  it('names the letterhead front and the signature back', () => {
    const { segments } = segmented(
      drafted([
        'Town of Fenwick',
        'Question 1',
        'We train.',
        'Question 4',
        'We meet.',
        'Yours sincerely,',
        'A. Clerk',
      ]),
      call,
    );
    expect(segments.map(({ role }) => role)).toEqual([
      'front',
      'question',
      'answer',
      'question',
      'answer',
      'back',
      'back',
    ]);
  });

  it.each([
    ['N/A', { kind: 'no-information' }],
    ['Нет информации.', { kind: 'no-information' }],
    ['لا تتوافر لدينا معلومات.', { kind: 'no-information' }],
    ['Sans objet.', { kind: 'no-information' }],
    ['See question 2.', { kind: 'see', questions: ['2'] }],
    ['Véase la respuesta a la pregunta 2.a.', { kind: 'see', questions: ['2.a'] }],
    ['见问题二。', { kind: 'see', questions: ['2'] }],
    ['No information is available on this point.', { kind: 'no-information' }],
    ['We have no data on this.', { kind: 'no-information' }],
    ['Aucune information disponible.', { kind: 'no-information' }],
    ['No se cuenta con información al respecto.', { kind: 'no-information' }],
    ['Сведениями не располагаем.', { kind: 'no-information' }],
    ['无相关资料。', { kind: 'no-information' }],
    ['No, but a clerk hears complaints.', { kind: 'content' }],
    [
      'No information was ever withheld from the public: all minutes are online.',
      { kind: 'content' },
    ],
    ['None of our contracts may be signed without a clause on rights.', { kind: 'content' }],
    ['We have no information but believe that the ministry does.', { kind: 'content' }],
    ['Ninguna obra se adjudica sin esa cláusula.', { kind: 'content' }],
    ['لا يوجد لدينا أي عائق أمام الناس.', { kind: 'content' }],
    ['Отсутствует практика отказов.', { kind: 'content' }],
    ['See question 2 above for the clause; in addition, we run a hotline.', { kind: 'content' }],
  ])('tells what kind of reply “%s” is', (text, reply) => {
    const { answers } = segmented(drafted(['**Question 4**', text]), call);
    expect(answers[0]?.reply).toEqual(reply);
  });
});

describe('the partition', () => {
  const piece = fc.constantFrom(
    'Question 1',
    'Question 2 (b): text',
    '2.a',
    'a) part',
    '1. item',
    '一、',
    '（二）',
    'Yours sincerely',
    'Annex',
    'السؤال الثاني (أ)',
    'N/A',
    '| 1 | yes |',
    '| Question 3.a | no |',
    '**Question 4**',
    '# Question 5',
    '…',
    ' ',
    '👩‍⚖️ x',
  );
  const line = fc.oneof(
    piece,
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constant('').map(() => wordingOf('3.c')),
  );

  it('is ordered, disjoint and covers every character that is not white space', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const document = drafted(lines);
        const { segments } = segmented(document, call);
        let at = 0;
        for (const { start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(document.text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(document.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('quotes slices of the text only', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const document = drafted(lines);
        for (const answer of segmented(document, call).answers) {
          for (const { start, end, text } of answer.quotations) {
            expect(document.text.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });
});
