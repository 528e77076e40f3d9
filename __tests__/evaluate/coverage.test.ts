import { describe, expect, it } from '@jest/globals';
import type { Gold } from '../../src/evaluate/index.js';
import { scoreSubmission } from '../../src/evaluate/submission-score.js';
import { digestOf } from '../write/digests.js';
import { goldWith } from './gold.js';

/** Of a submission that answers 1, refers from 2 to 1, leaves 2.a blank and does not reach 2.b. */
function rightOf(coverage: NonNullable<Gold['coverage']>): number | undefined {
  const digest = digestOf();
  const submissions = digest.submissions.filter(({ name }) => name === 'بلدية المرفأ');
  const gold = goldWith({ '1': 'x', '2': 'y' }, { coverage });
  return scoreSubmission({ gold, submissions }, digest, new Map()).coverage?.right;
}

describe('the figure of the coverage', () => {
  it('takes a question that the gold neither answers nor names for one that is not reached', () => {
    expect(rightOf({ '2': 'see 1', '2.a': 'blank' })).toBe(4);
    expect(rightOf({ '2': 'see 1', '2.a': 'blank', '2.b': 'not reached' })).toBe(4);
  });

  it('falls where one left blank is taken for one not reached, or the other way round', () => {
    expect(rightOf({ '2': 'see 1' })).toBe(3);
    expect(rightOf({ '2': 'see 1', '2.a': 'blank', '2.b': 'blank' })).toBe(3);
  });

  it('takes a question of which the gold answers only a part for one answered in parts', () => {
    const digest = digestOf();
    const submissions = digest.submissions.filter(
      ({ name }) => name === 'Association des lecteurs',
    );
    const gold = goldWith({ '1': 'x' }, { coverage: { '2': 'blank', '2.a': 'no information' } });
    const { coverage } = scoreSubmission({ gold, submissions }, digest, new Map());
    expect(coverage).toEqual({ right: 4, of: 4 });
  });
});
