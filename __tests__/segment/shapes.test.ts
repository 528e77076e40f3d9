import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../src/segment/outline.js';
import { answersIn } from './drafted.js';
import { readLabel } from './read-label.js';
import { smallCall } from './small-call.js';

const reader = (ids: readonly string[]) => {
  const outline = outlineOf(smallCall(ids));
  return (text: string): string => readLabel(text, { outline });
};

describe('a call of three levels', () => {
  const ids = ['1', '1.a', '1.a.i', '1.a.ii', '1.b', '1.b.i', '1.b.ii', '2', '2.a', '2.b'];
  const call = smallCall(ids);
  const read = reader(ids);

  it.each([
    ['1.a.i. Yes', '1.a.i → Yes'],
    ['1(b)(ii) Yes', '1.b.ii → Yes'],
    ['Question 1 (a) (ii): yes', '1.a.ii W → yes'],
    ['Question 1.b.i – yes', '1.b.i W → yes'],
    ['Вопрос 1 а) ii): да', '1.a.ii W → да'],
    ['السؤال 1 (أ) (ii): نعم', '1.a.ii W → نعم'],
    ['问题1（一）（ii）：是', '1.a.ii W → 是'],
    ['2.a.i. Yes', '2.a → Yes'],
    ['2.b Yes', '2.b → Yes'],
  ])('has the label of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is split by letters and Roman numbers that stand alone, each below what is open', () => {
    const lines = [
      'Question 1',
      '(a) Training',
      '(i) Twice a year.',
      '(ii) For all staff.',
      '(b) Funding',
      '(i) From the budget.',
      '(ii) From fees.',
      'Question 2',
      '(a) We meet.',
      '(b) We publish.',
    ];
    expect(answersIn(lines, call)).toMatchObject({
      '1.a.i': 'Twice a year.',
      '1.a.ii': 'For all staff.',
      '1.b.i': 'From the budget.',
      '1.b.ii': 'From fees.',
      '2.a': 'We meet.',
      '2.b': 'We publish.',
    });
  });

  it('is split by ids in full', () => {
    const lines = [
      '1.a.i We train.',
      '1.a.ii We meet.',
      '1.b.ii We publish.',
      '2.a We own.',
      '2.b We pay.',
    ];
    expect(answersIn(lines, call)).toEqual({
      '1.a.i': 'We train.',
      '1.a.ii': 'We meet.',
      '1.b.ii': 'We publish.',
      '2.a': 'We own.',
      '2.b': 'We pay.',
    });
  });
});

describe('a call with letters for ids', () => {
  const ids = 'A B B.1 B.2 C D E F G H I J'.split(' ');
  const call = smallCall(ids);
  const read = reader(ids);

  it.each([
    ['Question A: yes', 'A W → yes'],
    ['Question I: yes', 'I W → yes'],
    ['Pregunta B.2: sí', 'B.2 W → sí'],
    ['Questions B (1) and C', 'B.1 C W → '],
    ['C. We train', 'C → We train'],
    ['D) We train', 'D → We train'],
    ['B1. We train', 'B.1 → We train'],
    ['B.2 We train', 'B.2 → We train'],
    ['A city of lakes', 'none'],
    ['I think so', 'none'],
  ])('has the label of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is split by them, and by numbers under a letter', () => {
    const lines = [
      'A. We train officials.',
      'B. Contracts',
      '1. We publish them.',
      '2. We review them.',
      'C. A city council meets.',
      'D. None of our contracts has such a clause.',
    ];
    expect(answersIn(lines, call)).toMatchObject({
      A: 'We train officials.',
      'B.1': 'We publish them.',
      'B.2': 'We review them.',
      C: 'A city council meets.',
      D: 'None of our contracts has such a clause.',
    });
  });
});

describe('a call with Roman numbers for ids', () => {
  const ids = ['I', 'II', 'II.a', 'II.b', 'III', 'IV', 'V'];
  const call = smallCall(ids);
  const read = reader(ids);

  it.each([
    ['Question II: yes', 'II W → yes'],
    ['Question 3: yes', 'III W → yes'],
    ['IV. We train', 'IV → We train'],
    ['II.b We train', 'II.b → We train'],
    ['II (a) We train', 'II.a → We train'],
    ['السؤال الرابع: نعم', 'IV W → نعم'],
  ])('has the label of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is split by them', () => {
    const lines = ['I. We train.', 'II.', 'a) We publish.', 'b) We review.', 'III. We meet.'];
    expect(answersIn([...lines, 'V. We pay.'], call)).toEqual({
      I: 'We train.',
      'II.a': 'We publish.',
      'II.b': 'We review.',
      III: 'We meet.',
      V: 'We pay.',
    });
  });
});

describe('a call of thirty questions without parts', () => {
  const ids = Array.from({ length: 30 }, (_, at) => String(at + 1));
  const wanted = Object.fromEntries(ids.map((id) => [id, `Our ${id} offices do the work.`]));

  it.each([
    ['plain numbers', (id: string) => `${id}. ${wanted[id] ?? ''}`],
    ['a word', (id: string) => `Question ${id}: ${wanted[id] ?? ''}`],
    ['Arabic digits', (id: string) => `${Number(id).toLocaleString('ar-EG')}. ${wanted[id] ?? ''}`],
    ['Chinese', (id: string) => `第${id}题：${wanted[id] ?? ''}`],
  ])('is split by %s', (_, line) => {
    expect(answersIn(ids.map(line), smallCall(ids))).toEqual(wanted);
  });
});

describe('a call of one question', () => {
  const call = smallCall(['1'], {
    '1': { en: 'What does your city do to keep its rivers clean for all who live there?' },
  });

  it('is answered behind its number, its wording, or both', () => {
    const answer = 'We clean the filters every spring. Boats may not moor there.';
    const wording = 'What does your city do to keep its rivers clean for all who live there?';
    expect(answersIn(['Dear Sir,', `1. ${wording}`, answer], call)).toEqual({ '1': answer });
    expect(answersIn([wording, answer], call)).toEqual({ '1': answer });
    expect(answersIn(['Question 1', answer], call)).toEqual({ '1': answer });
  });
});

describe('a call in one language only', () => {
  it('is split in Chinese by wording and numbers', () => {
    const call = smallCall(['1', '2', '3'], {
      '1': { zh: '贵市如何保障居民获得清洁饮用水的权利？' },
      '2': { zh: '贵市为残疾人出行采取了哪些无障碍措施？' },
      '3': { zh: '贵市在紧急情况下如何安置流离失所者？' },
    });
    const lines = [
      '一、贵市如何保障居民获得清洁饮用水的权利？',
      '水厂每天检测水质。',
      '二、贵市为残疾人出行采取了哪些无障碍措施？',
      '公共汽车配有坡道。',
      '三、贵市在紧急情况下如何安置流离失所者？',
      '学校体育馆可作临时住所。',
    ];
    const wanted = {
      '1': '水厂每天检测水质。',
      '2': '公共汽车配有坡道。',
      '3': '学校体育馆可作临时住所。',
    };
    expect(answersIn(lines, call, 'zh')).toEqual(wanted);
    const bare = lines.map((line) => line.replace(/^[一二三]、/u, ''));
    expect(answersIn(bare, call, 'zh')).toEqual(wanted);
  });

  it('is split in Arabic by wording and numbers', () => {
    const call = smallCall(['1', '2', '3'], {
      '1': { ar: 'كيف تكفل مدينتكم حق السكان في مياه الشرب النظيفة؟' },
      '2': { ar: 'ما التدابير التي اتخذتها مدينتكم لتيسير تنقل الأشخاص ذوي الإعاقة؟' },
      '3': { ar: 'كيف تؤوي مدينتكم النازحين في حالات الطوارئ؟' },
    });
    const lines = [
      'أولاً: كيف تكفل مدينتكم حق السكان في مياه الشرب النظيفة؟',
      'تفحص المحطة جودة المياه كل يوم.',
      'ثانياً: ما التدابير التي اتخذتها مدينتكم لتيسير تنقل الأشخاص ذوي الإعاقة؟',
      'الحافلات مجهزة بمنحدرات.',
      'ثالثاً: كيف تؤوي مدينتكم النازحين في حالات الطوارئ؟',
      'تفتح المدارس قاعاتها ليلا.',
    ];
    const wanted = {
      '1': 'تفحص المحطة جودة المياه كل يوم.',
      '2': 'الحافلات مجهزة بمنحدرات.',
      '3': 'تفتح المدارس قاعاتها ليلا.',
    };
    expect(answersIn(lines, call, 'ar')).toEqual(wanted);
    const bare = lines.map((line) => line.replace(/^\S+: /u, ''));
    expect(answersIn(bare, call, 'ar')).toEqual(wanted);
  });
});
