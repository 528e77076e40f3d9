import { describe, expect, it } from '@jest/globals';
import { inRise, riseBy, withoutRise } from '../../src/extract/rise.js';

describe('raised and lowered digits', () => {
  it('are written as the characters that say so, with their sign', () => {
    expect(['6', '-3', '−3', '+2', '12'].map((text) => inRise(text, 'up'))).toEqual([
      '⁶',
      '⁻³',
      '⁻³',
      '⁺²',
      '¹²',
    ]);
    expect(inRise('2', 'down')).toBe('₂');
    expect(inRise('1, 2', 'up')).toBe('¹, ²');
  });

  it('are told from the Arabic digits before them', () => {
    expect(inRise('١٢', 'up')).toBe('¹²');
    expect(inRise('۴', 'up')).toBe('⁴');
  });

  it('leave words, and what stands on the line, as they are', () => {
    expect(inRise('Decision 12', 'up')).toBe('Decision 12');
    expect(inRise('rd', 'up')).toBe('rd');
    expect(inRise('12', 'level')).toBe('12');
  });

  it('are those that are moved by enough of their size', () => {
    expect([6, 3, 0, -1, -4].map((distance) => riseBy(distance, 20))).toEqual([
      'up',
      'level',
      'level',
      'level',
      'down',
    ]);
  });

  it('can be read as plain digits again', () => {
    expect(withoutRise('2019¹⁰')).toBe('201910');
  });
});
