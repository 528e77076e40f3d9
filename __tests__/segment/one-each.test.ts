import { describe, expect, it } from '@jest/globals';
import { oneEach } from '../../src/segment/one-each.js';

describe('paragraphs dealt out to parts, one each', () => {
  it('go to the parts of which they speak, in whatever order', () => {
    const dealt = oneEach([
      [0, 0, 5],
      [5, 0, 0],
      [0, 5, 0],
    ]);
    expect(dealt?.columns).toEqual([2, 0, 1]);
  });

  it('leave the first without a part where there is one more', () => {
    const dealt = oneEach([
      [9, 9],
      [3, 0],
      [0, 3],
    ]);
    expect(dealt?.columns).toEqual([undefined, 0, 1]);
  });

  it('give a paragraph that says nothing the part that is left', () => {
    const dealt = oneEach([
      [0, 4, 0],
      [0, 0, 0],
      [4, 0, 0],
    ]);
    expect(dealt?.columns).toEqual([1, 2, 0]);
  });

  it('prefer the order of the call where words are silent', () => {
    const silent = [0, 0, 0];
    expect(oneEach([silent, silent, silent])?.columns).toEqual([0, 1, 2]);
  });

  it.each([
    ['fewer paragraphs than parts', [[1, 2, 3]]],
    [
      'two more paragraphs than parts',
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
    ['a single part', [[1]]],
    [
      'more parts than anybody deals with one by one',
      Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 1)),
    ],
    ['nothing', []],
  ])('are not dealt out where there are %s', (_, worth) => {
    expect(oneEach(worth)).toBeUndefined();
  });
});
