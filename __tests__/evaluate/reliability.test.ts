import { describe, expect, it } from '@jest/globals';
import { reliabilityOf } from '../../src/evaluate/reliability.js';

const answers = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('reliability', () => {
  it('has no error where a stated 0.9 is right nine times in ten', () => {
    const { bins, calibrationError } = reliabilityOf([
      ...answers(0.9, 9, 1),
      ...answers(0.5, 2, 2),
    ]);
    expect(calibrationError).toBeCloseTo(0);
    expect(bins[9]).toEqual({
      from: 0.9,
      to: 1,
      answers: 10,
      confidence: expect.closeTo(0.9),
      right: 0.9,
    });
  });

  it('weighs the bins by their answers', () => {
    // 30 answers off by 0.1, and 10 off by 0.7.
    const { calibrationError } = reliabilityOf([...answers(0.9, 30, 0), ...answers(0.7, 0, 10)]);
    expect(calibrationError).toBeCloseTo((30 * 0.1 + 10 * 0.7) / 40);
  });

  it('counts full confidence to the last bin, and says nothing of empty ones', () => {
    const { bins } = reliabilityOf(answers(1, 1, 0));
    expect(bins[9]?.answers).toBe(1);
    expect(bins[0]).toEqual({ from: 0, to: 0.1, answers: 0 });
    expect(reliabilityOf([]).calibrationError).toBe(0);
  });
});
