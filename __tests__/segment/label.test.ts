import { describe, expect, it } from '@jest/globals';
import { labelInside } from '../../src/segment/label.js';
import { idsIn, readLabel } from './read-label.js';
import { outline } from './openings.js';

describe('a label at the start of a block', () => {
  it.each([
    ['Question 2: We have', '2 W → We have'],
    ['Question 2 (b) – Contract clauses', '2.b W → Contract clauses'],
    ['QUESTION 3.A. Reviews', '3.a W → Reviews'],
    ['Q3c: Yes', '3.c W → Yes'],
    ['Q.2.a) Awards', '2.a W → Awards'],
    ['Q3 & Q4: mechanisms', '3 4 W → mechanisms'],
    ['Questions 2 and 3', '2 3 W → '],
    ['Questions 2.a-2.c: together', '2.a 2.b 2.c W → together'],
    ['Answers to questions 3 (a) and (b): none', '3.a 3.b W → none'],
    ['Answer to question one. The city', '1 W → The city'],
    ['Second question: text', '2 W → text'],
    ['2nd question – text', '2 W → text'],
    ['With regard to question 4, the council', '4 W → the council'],
    ['Question 2, 3 municipalities answered', '2 W → 3 municipalities answered'],
    ['Question 5 – Examples', '5 W → Examples'],
    ['Question n° 1 : Renforcement', '1 W → Renforcement'],
    ['Question 3, a) et b) : Participation', '3.a 3.b W → Participation'],
    ['Réponse à la question 2 b) : oui', '2.b W → oui'],
    ['Première question : oui', '1 W → oui'],
    ["S'agissant de la question 3, nous", '3 W → nous'],
    ['Pregunta 2, inciso b) Cláusulas', '2.b W → Cláusulas'],
    ['Respuesta a la pregunta 4.- El', '4 W → El'],
    ['Вопрос 2, подпункт б) Условия', '2.b W → Условия'],
    ['Вопросы 2 и 3. Обе темы', '2 3 W → Обе темы'],
    ['Вопрос № 3 (в): да', '3.c W → да'],
    ['Ответ на вопрос 1. Да', '1 W → Да'],
    ['Первый вопрос. Да', '1 W → Да'],
    ['السؤال الثاني (أ): معايير', '2.a W → معايير'],
    ['السؤال ٢ (ب) بنود', '2.b W → بنود'],
    ['السؤال رقم 3: نعم', '3 W → نعم'],
    ['السؤالان الثالث والرابع: معا', '3 4 W → معا'],
    ['问题二（一）遴选', '2.a W → 遴选'],
    ['问题3：机制', '3 W → 机制'],
    ['第二题 采购', '2 W → 采购'],
    ['對問題四的答覆：協調', '4 W → 協調'],
    ['As for question 4, a joint committee meets', '4 W → a joint committee meets'],
    ['En cuanto a la segunda pregunta, las compras', '2 W → las compras'],
    ['Por lo que respecta al inciso b) de la pregunta 2, los pliegos', '2.b W → los pliegos'],
    ['En réponse à la première question, nous', '1 W → nous'],
    ['Что касается вопроса 3 «г», мы', '3.d W → мы'],
    ['По четвёртому вопросу отмечаем', '4 W → отмечаем'],
    ['По подпункту «б» вопроса 2 сообщаем', '2.b W → сообщаем'],
    ['أما السؤال الثاني فنشير', '2 W → فنشير'],
    ['وفيما يتعلق بالفقرة (ب) من السؤال الثاني، لم', '2.b W → لم'],
    ['Questions 1, 2 and 3: together', '1 2 3 W → together'],
    ['Question 3.a.1: The council', '3.a W → The council'],
    ['Question 2, part b The city', '2.b W → The city'],
    ['Pregunta 2, literal b El municipio', '2.b W → El municipio'],
    ['Pregunta n.º 1: sí', '1 W → sí'],
    ['Вопрос 2, подпункт «а»: да', '2.a W → да'],
    ['السؤال 2/أ: نعم', '2.a W → نعم'],
    ['Question 2 - volet c : oui', '2.c W → oui'],
    ['Question（2）采购', '2 W → 采购'],
    ['Réponse 2 : oui', '2 W → oui'],
    ['Ответ 3. Да', '3 W → Да'],
    ['答2：是', '2 W → 是'],
    ['Sous-question 2.a : oui', '2.a W → oui'],
    ['الأسئلة من 2 إلى 4: معا', '2 3 4 W → معا'],
    ['К п. 4. Комитет', '4 W → Комитет'],
    ['К п. 3 (а, в). Обзоры', '3.a 3.c W → Обзоры'],
    ['Question 2 (a–c): together', '2.a 2.b 2.c W → together'],
    ['Вопрос 3 (а, в): да', '3.a 3.c W → да'],
  ])('reads %s', (text, expected) => {
    expect(readLabel(text)).toBe(expected);
  });

  it.each([
    ['1. The city', '1 → The city'],
    ['2.a) Awards', '2.a → Awards'],
    ['2(b). Clauses', '2.b → Clauses'],
    ['2.1 Award criteria', '2.a → Award criteria'],
    ['2-a معايير', '2.a → معايير'],
    ['a-2 معايير', '2.a → معايير'],
    ['٢-أ معايير', '2.a → معايير'],
    ['٣. الآليات', '3 → الآليات'],
    ['1.La ciudad', '1 → La ciudad'],
    ['III. Mechanisms', '3 → Mechanisms'],
    ['1/ Formation', '1 → Formation'],
    ['1° Formation', '1 → Formation'],
    ['أولاً: بناء القدرات', '1 → بناء القدرات'],
    ['ثانيا- المشتريات', '2 → المشتريات'],
    ['P.2) Compras', '2 → Compras'],
    ['P2c. Quejas', '2.c → Quejas'],
    ['P.3.b) y P.3.c) Aplicación', '3.b 3.c → Aplicación'],
    ['P.1 ¿Qué iniciativas', '1 → ¿Qué iniciativas'],
    ['⑵ 采购', '2 → 采购'],
    ['二、采购', '2 → 采购'],
    ['四、', '4 → '],
    ['2.a–2.c Joint', '2.a 2.b 2.c → Joint'],
    ['3.a / 3.b: both', '3.a 3.b → both'],
    ['2 (a–c) Joint', '2.a 2.b 2.c → Joint'],
    ['3 (а, в) Обзоры', '3.a 3.c → Обзоры'],
    ['2(a-b): both', '2.a 2.b → both'],
    ['2.aAn authority', '2.a → An authority'],
    ['2.aardvarks', '2 → aardvarks'],
    ['2.1谁来评标', '2.a → 谁来评标'],
    ['3.вВо всех школах', '3.c → Во всех школах'],
    ['2 a', '2.a → '],
    ['3 d', '3.d → '],
    ['3 г. Как часто', '3.d → Как часто'],
    ['2 b) ¿Qué cláusulas', '2.b → ¿Qué cláusulas'],
  ])('reads %s without a word', (text, expected) => {
    expect(readLabel(text)).toBe(expected);
  });

  it.each([
    ['a) first', 'part 1'],
    ['(b) second', 'part 2'],
    ['（一）遴选', 'part 1'],
    ['б) вторая', 'part 2'],
    ['ب- دليل', 'part 2'],
    ['ii) second', 'part 2'],
    ['a) et b) ensemble', 'part 1 2'],
    ['（一）至（三）遴选', 'part 1 2 3'],
    ['Letra c). Reclamos', 'part 3'],
    ['Letras a) y b). Criterios', 'part 1 2'],
    ['Подпункт б): условия', 'part 2'],
  ])('reads %s as a part of whichever question is open', (text, expected) => {
    expect(readLabel(text)).toBe(expected);
  });

  it.each([
    ['2 schools were built'],
    ['2024. aasta'],
    ['2.5 million euros'],
    ['14 июня 2025 г.'],
    ['12/2024'],
    ['7. Seventh of a list'],
    ['A city of 40,000'],
    ['Questions were raised'],
    ['La commune a voté'],
    ['В 2023 году'],
    ['سنة 2024'],
    ['一些城市'],
    ['Five questions were put to companies that tender.'],
    ['Deux questions se posent toutefois aux élus.'],
    ['Dos preguntas quedan abiertas.'],
    ['Q2 2024 figures show that spending rose.'],
    ['Q2 of 2023 was better.'],
    ['Question 2 remains open for us.'],
    ['2.1 per cent of contracts'],
    ['2-3 years are needed'],
    ['5-year plans exist'],
    ['2.5 million'],
    ['2 (a–z) letters'],
    ['2 a month'],
    ['3 г. соли'],
    ['К п. 7. Комитет'],
  ])('sees none in %s', (text) => {
    expect(readLabel(text)).toBe('none');
  });

  it('lets a heading do without punctuation', () => {
    expect(readLabel('2 Procurement', { title: true })).toBe('2 → Procurement');
    expect(readLabel('2.b Clauses', { title: true })).toBe('2.b → Clauses');
  });
});

describe('a label inside a heading', () => {
  it.each([
    ['II. Capacity-building for councils (question 1)', '1'],
    ['A. Selection and award (question 2.a)', '2.a'],
    ['IV. United Nations mechanisms (questions 3, 3.a–3.d)', '3 3.a 3.b 3.c 3.d'],
    ['Marchés publics (réponse à la question 2)', '2'],
    ['公共采购（问题二）', '2'],
    ['Закупки (вопрос 2, подпункт а)', '2.a'],
    ['Жалобы (вопрос 2 с)', '2.c'],
    ['Обзоры (вопросы 3 а и 3 b)', '3.a 3.b'],
    ['Закупки (вопросы 2 и 3)', '2 3'],
    ['المشتريات (السؤال 2)', '2'],
  ])('is found in %s', (text, expected) => {
    const label = labelInside(text, outline);
    expect(idsIn(outline, label?.questions ?? [])).toBe(expected);
  });

  it.each([
    ['As part of Q2 2024 programme'],
    ['突出问题三个方面'],
    ['存在问题5个'],
    ['The five questions'],
  ])('is not found in %s, which only speaks of some', (text) => {
    expect(labelInside(text, outline)).toBeUndefined();
  });

  it.each([['Annex p. 3'], ['The question of housing'], ['Une question de droits']])(
    'is not found in %s',
    (text) => {
      expect(labelInside(text, outline)).toBeUndefined();
    },
  );
});
