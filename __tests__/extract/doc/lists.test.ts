import { describe, expect, it } from '@jest/globals';
import { readLists, type Lists } from '../../../src/extract/doc/list-tables.js';
import { createLabeller } from '../../../src/extract/lists/list-labels.js';

interface Level {
  readonly start?: number;
  /** Code of the number format. */
  readonly format: number;
  /** With the numbers of levels as control characters. */
  readonly text: string;
  readonly legal?: boolean;
  /** Restarts only after a level above this one. */
  readonly restartAfter?: number;
  readonly follow?: number;
}

interface Override {
  readonly level: number;
  readonly start?: number;
  readonly format?: Level;
}

const DECIMAL = 0;
const LOWER_ROMAN = 2;
const UPPER_ROMAN = 1;
const LOWER_LETTER = 4;
const BULLET = 23;
const ABJAD = 48;
const CHINESE = 37;
const RUSSIAN = 58;

function levelBytes({ start = 1, format, text, legal, restartAfter, follow = 0 }: Level): Buffer {
  const fixed = Buffer.alloc(28);
  fixed.writeInt32LE(start, 0);
  fixed[4] = format;
  fixed[5] = (legal === true ? 4 : 0) | (restartAfter === undefined ? 0 : 8);
  fixed[15] = follow;
  fixed[26] = restartAfter ?? 0;
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([fixed, length, Buffer.from(text, 'utf16le')]);
}

/** A list of nine levels, linked to styles by their numbers. */
function listBytes(id: number, styles: readonly number[]): Buffer {
  const bytes = Buffer.alloc(28);
  bytes.writeInt32LE(id, 0);
  for (let level = 0; level < 9; level += 1) {
    bytes.writeUInt16LE(styles[level] ?? 0x0fff, 8 + level * 2);
  }
  return bytes;
}

function useBytes(list: number, overrides: readonly Override[]): readonly [Buffer, Buffer] {
  const use = Buffer.alloc(16);
  use.writeInt32LE(list, 0);
  use[12] = overrides.length;
  const details = overrides.map(({ level, start, format }) => {
    const fixed = Buffer.alloc(8);
    fixed.writeInt32LE(start ?? 0, 0);
    fixed[4] = level | (start === undefined ? 0 : 0x10) | (format === undefined ? 0 : 0x20);
    return Buffer.concat([fixed, format === undefined ? Buffer.alloc(0) : levelBytes(format)]);
  });
  return [use, Buffer.concat([Buffer.alloc(4, 0xff), ...details])];
}

/** One list, used once for each set of overrides. */
function lists(
  levels: readonly Level[],
  uses: readonly (readonly Override[])[] = [[]],
  styles: readonly number[] = [],
): Lists {
  const all = Array.from({ length: 9 }, (_, index) => levels[index] ?? { format: 255, text: '' });
  const count = Buffer.alloc(2);
  count.writeUInt16LE(1);
  const defined = Buffer.concat([count, listBytes(7, styles), ...all.map(levelBytes)]);
  const written = uses.map((overrides) => useBytes(7, overrides));
  const used = Buffer.alloc(4);
  used.writeUInt32LE(uses.length);
  const table = Buffer.concat([
    ...[defined, used],
    ...written.map(([use]) => use),
    ...written.map(([, details]) => details),
  ]);
  const places: Readonly<Record<number, number>> = { 73: 0, 74: defined.length };
  const locate = (pair: number) => ({ at: places[pair] ?? 0, length: pair in places ? 30 : 0 });
  return readLists(table, { locate }, () => undefined);
}

/** Labels of paragraphs, each given by the number of the list's use and the level. */
function labels({ numbering }: Lists, ...paragraphs: readonly (readonly [number, number])[]) {
  const labelOf = createLabeller(numbering);
  return paragraphs.map(([use, level]) => labelOf({ list: String(use), level })?.text);
}

const OUTLINE: readonly Level[] = [
  { format: DECIMAL, text: '\u0000.' },
  { format: LOWER_LETTER, text: '\u0000.\u0001)' },
  { format: LOWER_ROMAN, text: '(\u0002)' },
];

describe('lists of a Word 97 file', () => {
  it('number their levels and begin anew below a higher one', () => {
    const found = labels(lists(OUTLINE), [1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1]);
    expect(found).toEqual(['1.', '1.a)', '1.b)', '(i)', '2.', '2.a)']);
  });

  it.each([
    ['Arabic', ABJAD, ['أ', 'ب', 'ج']],
    ['Chinese', CHINESE, ['一', '二', '三']],
    ['Russian', RUSSIAN, ['а', 'б', 'в']],
    ['Roman', UPPER_ROMAN, ['I', 'II', 'III']],
    ['no known', 200, ['1', '2', '3']],
  ])('write their numbers in %s', (_, format, wanted) => {
    expect(labels(lists([{ format, text: '\u0000' }]), [1, 0], [1, 0], [1, 0])).toEqual(wanted);
  });

  it('two uses of one list count on, unless one has a start of its own', () => {
    const same = lists(OUTLINE, [[], []]);
    expect(labels(same, [1, 0], [2, 0], [1, 0])).toEqual(['1.', '2.', '3.']);
    const anew = lists(OUTLINE, [[], [{ level: 0, start: 5 }]]);
    expect(labels(anew, [1, 0], [2, 0], [2, 0])).toEqual(['1.', '5.', '6.']);
  });

  it('a use may have a level of its own, with its own start', () => {
    const format = { start: 3, format: UPPER_ROMAN, text: 'Art. \u0000' };
    const found = lists(OUTLINE, [[], [{ level: 0, start: 0, format }], []]);
    expect(labels(found, [1, 0], [2, 0], [3, 0])).toEqual(['1.', 'Art. III', '4.']);
  });

  it('a level may go on through a higher one', () => {
    const through = [OUTLINE[0] ?? fail(), { format: DECIMAL, text: '\u0001', restartAfter: 0 }];
    expect(labels(lists(through), [1, 0], [1, 1], [1, 0], [1, 1])).toEqual(['1.', '1', '2.', '2']);
  });

  it('a legal level writes all its numbers in digits', () => {
    const legal = [
      { format: UPPER_ROMAN, text: '\u0000' },
      { format: DECIMAL, text: '\u0000.\u0001', legal: true },
    ];
    expect(labels(lists(legal), [1, 0], [1, 1])).toEqual(['I', '1.1']);
  });

  it('bullets are bullets, and nothing need follow a label', () => {
    const { numbering } = lists([{ format: BULLET, text: '\uf0b7', follow: 2 }]);
    const labelOf = createLabeller(numbering);
    expect(labelOf({ list: '1', level: 0 })).toEqual({ text: '•', suffix: '' });
  });

  it('a level may belong to a style', () => {
    const { levelOfStyle } = lists(OUTLINE, [[]], [3, 4]);
    expect([levelOfStyle(1, 3), levelOfStyle(1, 4), levelOfStyle(1, 5)]).toEqual([0, 1, undefined]);
  });

  it('a table that is cut off gives the lists before the cut', () => {
    const locate = () => ({ at: 0, length: 30 });
    expect(readLists(Buffer.from([255, 255, 1]), { locate }, () => undefined).numbering.size).toBe(
      0,
    );
  });
});

function fail(): never {
  throw new Error('lacking');
}
