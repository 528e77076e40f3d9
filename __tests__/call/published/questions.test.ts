import { describe, expect, it } from '@jest/globals';
import { RunError } from '../../../src/model/index.js';
import { callOn, draftOf, questionsOn } from './page.js';

const ITEMS = '<li>What is done?</li><li>Who does it?</li>';

describe('the questions of a published call', () => {
  it('are not the items of other lists', async () => {
    expect(
      await questionsOn(
        `<h2>Background</h2><ul><li>a meeting;</li><li>a survey.</li></ul><h2>Key questions</h2><ol>${ITEMS}</ol><h2>Next steps</h2><ol><li>Please send your input.</li></ol>`,
      ),
    ).toEqual(['1: What is done?', '2: Who does it?']);
  });

  it('may be matters on which information is asked for', async () => {
    expect(
      await questionsOn(
        '<h2>Key questions and types of input/comments sought</h2><p>Information is welcome on the following issues:</p><ul><li>laws;</li><li>practice, including:<ul><li>training; and</li><li>funds.</li></ul></li></ul><p>Please be as specific as possible.</p>',
      ),
    ).toEqual(['1: laws', '2: practice, including:', '2.a: training', '2.b: funds.']);
  });

  it('that begin anew under each heading are parts of a group', async () => {
    const groups = `<h2>Questions</h2><h3>For States:</h3><ol>${ITEMS}</ol><h3>For civil society:</h3><ol>${ITEMS}</ol>`;
    expect(await questionsOn(groups)).toEqual([
      'a: For States',
      'a.1: What is done?',
      'a.2: Who does it?',
      'b: For civil society',
      'b.1: What is done?',
      'b.2: Who does it?',
    ]);
  });

  it('that run on under headings with letters keep their numbers', async () => {
    const { questions } = await callOn(
      '<h2>Guiding questions</h2><p><b>A. Law</b></p><p>1. What is the law?</p><p><b>B. Practice</b></p><p>2. What is done?</p>',
    );
    expect(questions.map(({ id, heading }) => [id, heading?.en])).toEqual([
      ['1', 'Law'],
      ['2', 'Practice'],
    ]);
  });

  it('may stand in a table beside room for the answers', async () => {
    expect(
      await questionsOn(
        '<h2>Questionnaire</h2><table><tr><th>No.</th><th>Question</th><th>Answer</th></tr><tr><td>1</td><td>What is done?</td><td></td></tr><tr><td>2</td><td>Who does it?</td><td></td></tr></table>',
      ),
    ).toEqual(['1: What is done?', '2: Who does it?']);
  });

  it('may be enumerated inside a sentence', async () => {
    expect(
      await questionsOn(
        '<p>The Expert welcomes information on: (1) the use of machines in courts; (2) the training of judges; and (3) remedies.</p><p>Inputs should be sent to a@b.example by 3 May 2027.</p>',
      ),
    ).toEqual(['1: the use of machines in courts', '2: the training of judges', '3: remedies.']);
  });

  it.each([
    [
      'ru',
      '<h2>Вопросы</h2><p>1. Какие законы действуют?</p><p>а) в городах;</p><p>б) в селах.</p>',
      ['1', '1.a', '1.b'],
    ],
    [
      'ar',
      '<h2>الأسئلة</h2><p>١. ما هي القوانين؟</p><p>أ) في المدن؛</p><p>ب) في القرى.</p>',
      ['1', '1.a', '1.b'],
    ],
    [
      'zh',
      '<h2>主要问题</h2><p>一、有哪些法律？</p><p>（一）在城市；</p><p>（二）在农村。</p>',
      ['1', '1.1', '1.2'],
    ],
  ] as const)('have ids by their labels in %s', async (language, body, ids) => {
    const { questions } = await callOn(body, language);
    expect(questions.map(({ id }) => id)).toEqual(ids);
  });

  it('are an error where there are none', async () => {
    const draft = draftOf('<p>The office is moving to a new building.</p>');
    await expect(draft).rejects.toThrow(RunError);
    await expect(draft).rejects.toThrow('No question was found');
  });

  it('that no heading announces are to be checked', async () => {
    const { checks, template } = await draftOf(`<p>Information is sought:</p><ol>${ITEMS}</ol>`);
    expect(checks.map(({ field }) => field)).toContain('questions');
    expect(template).toMatch(
      /# check: no heading announces them.*\nquestions:|# check: no heading/,
    );
  });
});
