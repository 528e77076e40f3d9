import { describe, expect, it } from '@jest/globals';
import { createCharacterReader } from '../../../src/extract/doc/character-look.js';
import { formText } from '../../../src/extract/doc/form-fields.js';
import { createParagraphReader } from '../../../src/extract/doc/paragraph-look.js';
import { readSprms, sprmReader, sprmsOfPiece } from '../../../src/extract/doc/sprms.js';
import type { Style, Styles } from '../../../src/extract/doc/styles.js';

const BOLD = 0x0835;
const HIDDEN = 0x083c;
const DELETED = 0x0800;
const STYLE = 0x4a30;
const NONE = new Uint8Array();

function changes(...pairs: readonly (readonly [code: number, ...operand: number[]])[]) {
  return pairs.map(([code, ...operand]) => ({ code, operand: Uint8Array.from(operand) }));
}

function style(given: Partial<Style>): Style {
  return {
    builtIn: 0xfff,
    isParagraph: true,
    base: 0xfff,
    paragraph: [],
    characters: [],
    ...given,
  };
}

/** Styles by their number, each alone in its chain unless it names a base. */
function styles(given: Readonly<Record<number, Style>>): Styles {
  const chain = (index: number): (readonly [number, Style])[] => {
    const found = given[index];
    return found === undefined ? [] : [[index, found], ...chain(found.base)];
  };
  return { chain };
}

describe('how characters look', () => {
  const look = createCharacterReader(
    styles({
      1: style({ characters: changes([BOLD, 1]) }),
      2: style({ base: 1 }),
      3: style({ isParagraph: false, characters: changes([BOLD, 1], [HIDDEN, 1]) }),
    }),
  );

  it('follows the paragraph’s style and those it is based on', () => {
    expect([look(0, []).bold, look(1, []).bold, look(2, []).bold]).toEqual([false, true, true]);
  });

  it('tells what is raised and lowered', () => {
    const rise = (...change: [number, ...number[]]) => look(0, changes(change)).rise;
    expect([rise(0x2a48, 1), rise(0x2a48, 2), rise(0x2a48, 0)]).toEqual(['up', 'down', 'level']);
    expect([rise(0x4845, 6, 0), rise(0x4845, 0xfa, 0xff)]).toEqual(['up', 'down']);
  });

  it('is switched on, off, as in the style and unlike it', () => {
    const bold = [0, 1, 0x80, 0x81].map((value) => look(1, changes([BOLD, value])).bold);
    expect(bold).toEqual([false, true, true, false]);
  });

  it('what paragraph style and character style both switch on is off', () => {
    expect(look(0, changes([STYLE, 3, 0]))).toMatchObject({ bold: true, hidden: true });
    expect(look(1, changes([STYLE, 3, 0]))).toMatchObject({ bold: false, hidden: true });
  });

  it('a style that is based on itself ends', () => {
    const own = style({ base: 1 });
    const chain = () => [[1, own] as const, [1, own] as const];
    expect(createCharacterReader({ chain })(1, []).bold).toBe(false);
  });
});

describe('how paragraphs look', () => {
  const given = styles({
    1: style({ builtIn: 2 }),
    2: style({ builtIn: 2, paragraph: changes([0x2640, 9]) }),
    3: style({ paragraph: changes([0x460b, 4, 0], [0x260a, 1]) }),
  });
  const look = createParagraphReader(given, NONE, () => undefined);

  it('a built-in heading is one, unless its outline level says that it is body text', () => {
    expect(look(1, [], 13).headingLevel).toBe(2);
    expect(look(2, [], 13).headingLevel).toBeUndefined();
    expect(look(0, changes([0x2640, 3]), 13).headingLevel).toBe(4);
  });

  it('a list comes from the style, and the paragraph may leave it', () => {
    expect(look(3, [], 13).list).toEqual({ use: 4, level: 1 });
    expect(look(3, changes([0x460b, 0, 0]), 13).list).toBeUndefined();
    expect(look(3, changes([0x460b, 0x01, 0xf8]), 13).list).toBeUndefined();
    expect(look(0, changes([0x460b, 0xfe, 0xff]), 13).list).toEqual({ use: 2, level: 0 });
  });

  it('ends a cell or a row of the table it stands in', () => {
    const inTable = changes([0x2416, 1]);
    expect(look(0, inTable, 7)).toMatchObject({ depth: 1, ends: 'cell' });
    expect(look(0, [...inTable, ...changes([0x2417, 1])], 7)).toMatchObject({ ends: 'row' });
    const inner = [...inTable, ...changes([0x6649, 2, 0, 0, 0])];
    expect(look(0, [...inner, ...changes([0x244b, 1])], 13)).toMatchObject({
      depth: 2,
      ends: 'cell',
    });
    expect(look(0, [...inner, ...changes([0x244c, 1])], 13)).toMatchObject({
      depth: 2,
      ends: 'row',
    });
  });
});

describe('lists of changes', () => {
  it('are taken apart by the sizes that their codes tell', () => {
    const bytes = Uint8Array.of(
      0x35,
      0x08,
      1,
      0x43,
      0x4a,
      24,
      0,
      0x15,
      0xc6,
      2,
      9,
      9,
      0x3c,
      0x08,
      1,
    );
    expect(readSprms(bytes).map(({ code, operand }) => [code, ...operand])).toEqual([
      [BOLD, 1],
      [0x4a43, 24, 0],
      [0xc615, 9, 9],
      [HIDDEN, 1],
    ]);
  });

  it('what is cut off is left out', () => {
    expect(readSprms(Uint8Array.of(0x35, 0x08, 1, 0x43, 0x4a, 24))).toHaveLength(1);
    expect(readSprms(Uint8Array.of(0x08, 0xd6, 0xff, 0xff, 1))).toEqual([]);
  });

  it('a quick save puts one in short on a whole piece, or names a list', () => {
    const lists = [changes([BOLD, 1]), changes([DELETED, 1])];
    expect(sprmsOfPiece(3, lists)).toEqual(lists[1]);
    expect(sprmsOfPiece((0x41 << 1) | 0x0100, lists)).toEqual(changes([DELETED, 1]));
    expect(sprmsOfPiece(0, lists)).toEqual([]);
  });

  it('of Word 6 mean the same as those of Word 97', () => {
    const bytes = Uint8Array.of(85, 1, 99, 24, 0, 12, 2, 7, 7, 74, 3, 5, 0, 0x6c, 92, 1);
    expect(sprmReader(true)(bytes).map(({ code, operand }) => [code, ...operand])).toEqual([
      [BOLD, 1],
      [0x4a43, 24, 0],
      [0x6a09, 5, 0, 0x6c, 0xf0],
      [HIDDEN, 1],
    ]);
  });
});

describe('form fields', () => {
  const counted = (text: string): Buffer =>
    Buffer.concat([Buffer.from([text.length, 0]), Buffer.from(`${text}\0`, 'utf16le')]);
  const entry = (text: string): Buffer =>
    Buffer.concat([Buffer.from([text.length, 0]), Buffer.from(text, 'utf16le')]);

  /** A form field as it stands in the data stream, with the number of the entry chosen. */
  function form(type: number, chosen: number, preset: number): Buffer {
    const fields = Buffer.concat([
      Buffer.from([255, 255, 255, 255, type | (chosen << 2), 0, 0, 0, 0, 0]),
      ...[counted('Name'), Buffer.from([preset, 0]), ...['', '', '', '', ''].map(counted)],
      ...[Buffer.from([255, 255, 3, 0, 0, 0, 0, 0]), ...['yes', 'нет', '也许'].map(entry)],
    ]);
    const head = Buffer.alloc(68);
    head.writeUInt32LE(68 + fields.length, 0);
    head.writeUInt16LE(68, 4);
    return Buffer.concat([head, fields]);
  }

  it('a box shows whether it is checked, by itself or by its preset', () => {
    const shown = [form(1, 0, 1), form(1, 1, 0), form(1, 25, 1), form(1, 25, 0)];
    expect(shown.map((bytes) => formText(bytes, 0))).toEqual(['☐', '☒', '☒', '☐']);
  });

  it('a list shows the entry that is chosen', () => {
    const shown = [form(2, 1, 0), form(2, 25, 2), form(2, 7, 0)];
    expect(shown.map((bytes) => formText(bytes, 0))).toEqual(['нет', '也许', undefined]);
  });

  it('a text input holds its text itself', () => {
    expect(formText(form(0, 0, 0), 0)).toBeUndefined();
  });
});
