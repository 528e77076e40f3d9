import { describe, expect, it } from '@jest/globals';
import { readLabel, thirty } from './read-label.js';

const inThirty = (text: string): string => readLabel(text, { outline: thirty });

describe('a question named by a word for its number', () => {
  it.each([
    ['Twelfth question: yes', '12 W → yes'],
    ['The twenty-first question: yes', '21 W → yes'],
    ['Answer to the thirtieth question: yes', '30 W → yes'],
    ['Question fourteen: yes', '14 W → yes'],
    ['First and second questions: yes', '1 2 W → yes'],
    ['Onzième question : oui', '11 W → oui'],
    ['La dix-septième question : oui', '17 W → oui'],
    ['Vingt et unième question : oui', '21 W → oui'],
    ['Question vingt-trois : oui', '23 W → oui'],
    ['Deuxième et troisième questions : oui', '2 3 W → oui'],
    ['Undécima pregunta: sí', '11 W → sí'],
    ['Duodécima pregunta: sí', '12 W → sí'],
    ['Décimo segunda pregunta: sí', '12 W → sí'],
    ['Pregunta decimosexta: sí', '16 W → sí'],
    ['La vigésima novena pregunta: sí', '29 W → sí'],
    ['Pregunta veintidós: sí', '22 W → sí'],
    ['Двенадцатый вопрос: да', '12 W → да'],
    ['Ответ на девятнадцатый вопрос. Да', '19 W → Да'],
    ['По двадцать второму вопросу: да', '22 W → да'],
    ['Второй и третий вопросы. Да', '2 3 W → Да'],
    ['السؤال الحادي عشر: نعم', '11 W → نعم'],
    ['السؤال الثاني عشر: نعم', '12 W → نعم'],
    ['السؤال الثاني: نعم', '2 W → نعم'],
    ['السؤال العشرون: نعم', '20 W → نعم'],
    ['السؤال الخامس والعشرون: نعم', '25 W → نعم'],
    ['الإجابة عن السؤال الأول: نعم', '1 W → نعم'],
    ['第十二题：是', '12 W → 是'],
    ['第二十一个问题：是', '21 W → 是'],
    ['关于第二个问题，是', '2 W → 是'],
    ['第4至5题：是', '4 5 W → 是'],
    ['第四、第五题：是', '4 5 W → 是'],
    ['第2题至第4题：是', '2 3 4 W → 是'],
  ])('is read in %s', (text, expected) => {
    expect(inThirty(text)).toBe(expected);
  });
});

describe('a question named as its senders do', () => {
  it.each([
    ['Вопросы 3 (а, б) и 4: да', '3.a 3.b 4 W → да'],
    ['Questions 2 (a, c) and 3 (b): yes', '2.a 2.c 3.b W → yes'],
    ['第二题第（二）小题：是', '2.b W → 是'],
    ['السؤال رقم (٣): نعم', '3 W → نعم'],
    ['Вопрос (№ 3): да', '3 W → да'],
    ['Question 2, parts (a) to (c): yes', '2.a 2.b 2.c W → yes'],
    ['Question 2, parties a) et b) : oui', '2.a 2.b W → oui'],
    ['Вопрос 2, части а и б: да', '2.a 2.b W → да'],
    ['السؤال 2، البندان (أ) و(ب): نعم', '2.a 2.b W → نعم'],
    ['Q.2(b) Yes', '2.b W → Yes'],
    ['Re: question 4', '4 W → '],
    ['Ad question 3: yes', '3 W → yes'],
    ['Zu question 3: yes', '3 W → yes'],
    ['À la question 3, nous', '3 W → nous'],
    ['На вопрос 3 отвечаем', '3 W → отвечаем'],
    ['Ad 2 b) yes', '2.b → yes'],
  ])('is read in %s', (text, expected) => {
    expect(readLabel(text)).toBe(expected);
  });

  it.each([
    ['Ouestion 2: yes', '2 W → yes'],
    ['Quest1on 2. Yes', '2 W → Yes'],
    ['Q U E S T I O N 2: yes', '2 W → yes'],
    ['Prequnta 2: sí', '2 W → sí'],
    ['Вoпpoc 2: да', '2 W → да'],
    ['السوال 2: نعم', '2 W → نعم'],
    ['间题2：是', '2 W → 是'],
    ['l. The city', '1 → The city'],
    ['2 .a The city', '2.a → The city'],
    ['2. a The city', '2.a → The city'],
  ])('is read as recognition has damaged it in %s', (text, expected) => {
    expect(readLabel(text)).toBe(expected);
  });
});

describe('what only looks like the number of a question', () => {
  it.each([
    ['2.1 km of road'],
    ['2.1 км дорог'],
    ['2.1 كم من الطرق'],
    ['2.1千米的道路'],
    ['3.2万人'],
    ['2.1 % of contracts'],
    ['5 % des marchés'],
    ['3 млн рублей'],
    ['2 €'],
    ['3 000 euros'],
    ['2 22 34 55 66'],
    ['+41 22 917 90 00'],
    ['1 March 2024'],
    ['1er mars 2024'],
    ['5 de mayo de 2024'],
    ['3 мая 2024 г.'],
    ['٣ مايو 2024'],
    ['٣ أيار 2024'],
    ['2024年3月'],
    ['3.05.2024'],
    ['Article 2: The law'],
    ['Article 2 (b) of the Covenant'],
    ['Artículo 2. La ley'],
    ['Статья 2. Закон'],
    ['المادة 2: القانون'],
    ['第二条 法律'],
    ['Law 2 of 2019'],
    ['§ 2 The law'],
    ['Paragraphe 3 de la résolution'],
    ['пункт 2 статьи 3 Конвенции'],
    ['Point 2 of the agenda'],
    ['Question 2 of the survey'],
    ['Question 3 du sondage'],
    ['Pregunta 2 de la encuesta'],
    ['Вопрос 2 переписи населения'],
    ['السؤال 2 من الاستطلاع'],
    ['The second question is why'],
    ['Второй вопрос заключается в том'],
    ['第二个问题是资金不足'],
  ])('is no label, even in a heading: %s', (text) => {
    expect(readLabel(text, { title: true })).toBe('none');
    expect(readLabel(text)).toBe('none');
  });
});
