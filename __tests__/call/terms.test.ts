import { describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { parseCall } from '../../src/call/parse-call.js';
import { LANGUAGES, RunError, type Language, type Question } from '../../src/model/index.js';
import { SMALL_CALL, smallCall } from './small-call.js';

/** The small call with terms below the text of its second question, on line 13. */
function withTerms(terms: string): string {
  return smallCall('digs them? }', `digs them? }\n    terms: ${terms}`);
}

function mistake(text: string): string {
  try {
    parseCall(text, 'my.yaml');
  } catch (error) {
    if (error instanceof RunError) return error.message;
    throw error;
  }
  throw new Error('the template was accepted');
}

describe('terms of a question', () => {
  it('are taken over by language, each in one line', () => {
    const { questions } = parseCall(
      withTerms('{ en: [ bore  hole, "dug\n      well" ], fr: [forage] }'),
      'my.yaml',
    );
    expect(questions[1]).toEqual({
      id: '2',
      text: { en: 'Who digs them?' },
      terms: { en: ['bore hole', 'dug well'], fr: ['forage'] },
    });
  });

  it('may stand at a sub-question, and are not copied to it from its question', () => {
    const below = withTerms('{ en: [spade] }').replace(
      'text: { en: With what? }',
      'text: { en: With what? }\n        terms: { en: [rope] }',
    );
    expect(parseCall(below, 'my.yaml').questions.map(({ terms }) => terms?.en)).toEqual([
      undefined,
      ['spade'],
      ['rope'],
    ]);
  });

  it('may be left out', () => {
    for (const question of parseCall(SMALL_CALL, 'my.yaml').questions) {
      expect(question).not.toHaveProperty('terms');
    }
  });

  const cases: readonly (readonly [what: string, terms: string, told: string])[] = [
    ['an empty term', '{ en: [spade, ""] }', '13:26: questions[1].terms.en[1]: must be a non-empty text'],
    ['a term of blanks', '{ en: [" "] }', '13:19: questions[1].terms.en[0]: must be a non-empty text'],
    ['a term left out', '\n      en:\n        - spade\n        -', '16:10: questions[1].terms.en[1]: must be a non-empty text'],
    ['a term with a control character', '{ en: ["\\e[31m spade"] }', '13:19: questions[1].terms.en[0]: must not contain control characters'],
    ['a term that stands twice', '{ en: [spade, pick, spade] }', '13:32: questions[1].terms.en[2]: term "spade" stands here a second time'],
    ['a list for a term', '{ en: [[spade]] }', '13:19: questions[1].terms.en[0]: must be a text'],
    ['a term that stands twice in a text', '{ en: "spade, pick, spade" }', '13:14: questions[1].terms.en: term "spade" stands here a second time'],
    ['a text of commas alone', '{ en: ", ," }', '13:14: questions[1].terms.en: must have at least one item'],
    ['a mapping for a list', '{ en: { a: spade } }', '13:14: questions[1].terms.en: must be a list'],
    ['a list without items', '{ en: [] }', '13:14: questions[1].terms.en: must have at least one item'],
    ['a list without a language', '[spade]', '13:5: questions[1].terms: must be a group of "key: value" lines'],
    ['no language', '{}', '13:5: questions[1].terms: must have a list in at least one language'],
    ['an unknown language', '{ de: [Spaten] }', '13:14: questions[1].terms.de: unknown key; known here: ar, zh, en, fr, ru, es'],
  ]; // prettier-ignore

  it.each(cases)('%s is told with line, column and field', (_, terms, told) => {
    expect(mistake(withTerms(terms))).toContain(`my.yaml:${told}`);
  });

  it('may stand in one text, with the commas of any script between them', () => {
    const written = { en: 'spade,  garden\nfork', ar: 'مجرفة، حبل؛ دلو', zh: '铁锹、绳子，水桶' };
    const call = parseCall(withTerms(JSON.stringify(written)), 'my.yaml');
    expect(call.questions[1]?.terms).toEqual({
      en: ['spade', 'garden fork'],
      ar: ['مجرفة', 'حبل', 'دلو'],
      zh: ['铁锹', '绳子', '水桶'],
    });
  });

  it('that stand twice are told in sub-questions as well', () => {
    const text = smallCall(
      'With what? }',
      'With what? }\n        terms: { fr: [pelle, corde, pelle] }',
    );
    expect(mistake(text)).toBe(
      'my.yaml:16:37: questions[1].subquestions[0].terms.fr[2]: term "pelle" stands here a second time',
    );
  });
});

describe('terms of the call 57/12', () => {
  /** Each list, with a name for messages. */
  async function lists(): Promise<readonly (readonly [string, Language, readonly string[]])[]> {
    const { questions } = await loadCall('hrc-57-12');
    return questions.flatMap(({ id, terms }) =>
      LANGUAGES.map((language) => [id, language, terms?.[language] ?? []] as const),
    );
  }

  it('stand at every question in all six languages', async () => {
    const all = await lists();
    expect(all).toHaveLength(12 * 6);
    expect(all.filter(([, , terms]) => terms.length < 25)).toEqual([]);
  });

  it('are words or phrases of at most four words', async () => {
    for (const [id, language, terms] of await lists()) {
      expect([id, language, terms.filter((term) => term.split(' ').length > 4)]).toEqual([
        id,
        language,
        [],
      ]);
    }
  });

  it('are written in the letters of their language', async () => {
    const foreign: Readonly<Record<Language, RegExp>> = {
      ar: /[^\p{Script=Arabic}A-Z ]/u,
      zh: /[^\p{Script=Han}A-Z\d]/u,
      ru: /[^\p{Script=Cyrillic}A-Z\d -]/u,
      en: /[^\p{Script=Latin}’ -]/u,
      fr: /[^\p{Script=Latin}’ -]/u,
      es: /[^\p{Script=Latin}\d ’-]/u,
    };
    for (const [id, language, terms] of await lists()) {
      const wrong = terms.filter((term) => foreign[language].test(term));
      expect([id, language, wrong]).toEqual([id, language, []]);
    }
  });

  it('stand at a question or at its sub-questions, not at both', async () => {
    const { questions } = await loadCall('hrc-57-12');
    const parentOf = ({ parent }: Question) => questions.find(({ id }) => id === parent);
    for (const question of questions) {
      for (const language of LANGUAGES) {
        const above = new Set(parentOf(question)?.terms?.[language]);
        const twice = question.terms?.[language]?.filter((term) => above.has(term));
        expect([question.id, language, twice]).toEqual([question.id, language, []]);
      }
    }
  });
});
