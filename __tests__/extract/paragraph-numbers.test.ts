import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphNumbers } from '../../src/extract/paragraph-numbers.js';
import type { BlockKind } from '../../src/model/index.js';

interface Line {
  readonly kind: BlockKind;
  readonly text: string;
}

const paragraph = (text: string): Line => ({ kind: 'paragraph', text });

function numberedFrom1To(last: number): Line[] {
  return Array.from({ length: last }, (_, index) =>
    paragraph(`${index + 1}. Text of a paragraph.`),
  );
}

describe('the numbers of a text whose paragraphs are numbered through', () => {
  it('are read where eight or more climb from 1', () => {
    expect(paragraphNumbers(numberedFrom1To(8))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('are none where there are fewer, which is a list or the questions', () => {
    expect(paragraphNumbers(numberedFrom1To(7))).toEqual(Array<undefined>(7).fill(undefined));
  });

  it('hold for the unnumbered paragraphs that follow, up to the next heading or cell', () => {
    const lines = numberedFrom1To(9);
    lines.splice(
      3,
      0,
      paragraph('goes on'),
      { kind: 'heading', text: 'B. Water' },
      paragraph('of its own'),
    );
    expect(paragraphNumbers(lines).slice(2, 7)).toEqual(['3', '3', undefined, undefined, '4']);
  });

  it('pass over a list that starts again among them', () => {
    const lines = numberedFrom1To(9);
    lines.splice(4, 0, paragraph('1. first point'), paragraph('2. second point'));
    const numbers = paragraphNumbers(lines);
    expect(numbers[3]).toBe('4');
    expect(numbers.slice(4, 6)).toEqual(['4', '4']);
    expect(numbers[6]).toBe('5');
  });

  it('are not read from cells, notes or running lines', () => {
    const cells = numberedFrom1To(12).map(({ text }): Line => ({ kind: 'cell', text }));
    expect(paragraphNumbers(cells).every((number) => number === undefined)).toBe(true);
  });

  it('are as many as the blocks, and each is a number that some paragraph bears', () => {
    const line = fc.record({
      kind: fc.constantFrom<BlockKind>('paragraph', 'item', 'heading', 'cell', 'note', 'furniture'),
      text: fc.oneof(
        fc.string(),
        fc.nat(12).map((number) => `${number}) text`),
      ),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.nat(12), (lines, at) => {
        const blocks = [...lines.slice(0, at), ...numberedFrom1To(10), ...lines.slice(at)];
        const numbers = paragraphNumbers(blocks);
        expect(numbers).toHaveLength(blocks.length);
        const seen = numbers.filter((number) => number !== undefined).map(Number);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect(seen).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
      }),
    );
  });
});
