import { describe, expect, it } from '@jest/globals';
import { drafted, segmented } from './drafted.js';
import { smallCall } from './small-call.js';

const call = smallCall(['1', '2', '3', '4']);
const rows = [
  '| 1 | Law? | There is a law. |',
  '| 2 | Money? | There is none. |',
  '| 3 | Staff? |',
  '| 4 | Visits? | Twice. |',
];

describe('a table of numbers, questions and answers', () => {
  it('leaves a question without an answer blank', () => {
    const { answers, leftBlank } = segmented(drafted(rows), call);
    expect(answers.map(({ quotations }) => quotations.map(({ text }) => text))).toEqual([
      ['There is a law.'],
      ['There is none.'],
      ['Twice.'],
    ]);
    expect(leftBlank).toEqual(['3']);
  });

  it('takes the cell beside the number for the answer where no row has more', () => {
    const two = rows.map((row) =>
      row
        .replace(/ \| [^|]*\?(?= \|)/u, ' | So it is.')
        .split(' | ')
        .slice(0, 2)
        .join(' | ')
        .concat(' |'),
    );
    const { answers } = segmented(drafted(two), call);
    expect(answers.map(({ question }) => question)).toEqual(['1', '2', '3', '4']);
  });
});
