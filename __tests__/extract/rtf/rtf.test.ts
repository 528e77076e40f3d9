import { describe, expect, it } from '@jest/globals';
import type { Block, Document } from '../../../src/model/index.js';
import { readRtf } from '../../../src/extract/rtf/index.js';

const FONTS = String.raw`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset178 Arial (Arabic);}{\f3\fcharset134 SimSun;}{\f4\fcharset2 Symbol;}{\f5\fcharset2 Wingdings;}{\f6\fcharset128 MS Mincho;}{\f7\fcharset136 PMingLiU;}{\f8\fcharset129 Batang;}}`;

async function read(body: string): Promise<Document> {
  const file = String.raw`{\rtf1\ansi\ansicpg1252\deff0${FONTS}${body}}`;
  const { value, diagnostics } = await readRtf(Buffer.from(file, 'latin1'));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('not read');
  return value;
}

async function textsOf(body: string): Promise<string[]> {
  const { text, blocks } = await read(body);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

async function blocksOf(body: string): Promise<(Partial<Block> & { readonly text: string })[]> {
  const { text, blocks } = await read(body);
  return blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
}

describe('characters', () => {
  it('are told from those on the line where they are raised or lowered', async () => {
    const written = String.raw`10{\super 6} CO{\sub 2}, 2019{\up6 1}\super 2\nosupersub , {\fs16\dn2 3}{\super\u178?4\super0 5}`;
    expect(await textsOf(written)).toEqual(['10⁶ CO₂, 2019¹², ₃²⁴5']);
  });

  it.each([
    ['Latin with the quotes of Windows', String.raw`\f0 \'93caf\'e9\'94 \'80`, '“café” €'],
    ['Cyrillic', String.raw`\f1 \'cf\'f0\'e0\'e2\'e0`, 'Права'],
    ['Arabic', String.raw`\f2 \'cd\'de\'e6\'de`, 'حقوق'],
    ['Chinese in two bytes', String.raw`\f3 \'c8\'cb\'c8\'a8`, '人权'],
    ['a second byte that is written plain', String.raw`\f6 \'83A\'83C`, 'アイ'],
    ['Chinese of Taiwan', String.raw`\f7 \'a4\'48\'c5\'76`, '人權'],
    ['Korean', String.raw`\f8 \'c0\'ce\'b1\'c7`, '인권'],
    ['signs and Greek of Symbol', String.raw`\f4 a\'b3\'b7`, 'α≥•'],
    ['a ticked box of Wingdings', String.raw`\f5 \'fe`, '☑'],
  ])('are decoded in the code page of their font: %s', async (_, written, shown) => {
    expect(await textsOf(`{${written}}`)).toEqual([shown]);
  });

  it('are in the code page of the file where its fonts say nothing', async () => {
    const { value } = await readRtf(
      Buffer.from(String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}}\f0 \'cf\'f0}`),
    );
    expect(value?.text).toBe('Пр');
  });

  it('follow the font of the run for text from the right', async () => {
    expect(await textsOf(String.raw`{\ltrch\fcs0\f0 \rtlch\fcs1\af2 \'cd\'de}`)).toEqual(['حق']);
    expect(
      await textsOf(String.raw`{\rtlch\fcs1 \af2 \ltrch\fcs0 \f1\loch\af0\hich\af0 \'cf}`),
    ).toEqual(['П']);
  });

  it('are taken from Unicode, without what stands beside it for old readers', async () => {
    expect(await textsOf(String.raw`\u1055?\u1088\'f0 \uc0\u8364\uc2 \u20154\'c8\'cb!`)).toEqual([
      'Пр €人!',
    ]);
    expect(await textsOf(String.raw`\u-10179?\u-8704? \u8212\emdash  \u8226\par x`)).toEqual([
      '😀 — •',
      'x',
    ]);
  });

  it('have names of their own', async () => {
    expect(
      await textsOf(
        String.raw`a\~b\_c\-d\{\}\\ \ldblquote q\rdblquote\endash\emdash\bullet\tab x\line y`,
      ),
    ).toEqual(['a\u00a0b-cd{}\\ “q”–—•\tx\ny']);
  });

  it('are read once where they are written twice', async () => {
    expect(await textsOf(String.raw`a {\upr{??}{\*\ud{\u1055?}}} b`)).toEqual(['a П b']);
  });
});

describe('what is not shown', () => {
  it('is left out', async () => {
    expect(
      await textsOf(
        String.raw`{\*\generator G;}{\info{\operator x}{\doccomm y}}a{\v hidden}{\deleted gone}{\*\unknown u}` +
          String.raw`{\pict 0123}{\xe{index}}{\*\bkmkstart b}{\object{\*\objdata 00}{\result r}}` +
          String.raw`{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt link}}{\*\annotation note}\bin4 {}{}b`,
      ),
    ).toEqual(['arlinkb']);
  });

  it('does not end a paragraph whose mark was deleted', async () => {
    expect(await textsOf(String.raw`one {\deleted\par}two\par three`)).toEqual([
      'one two',
      'three',
    ]);
  });

  it('keeps what a form shows', async () => {
    const box = String.raw`{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres1{\*\ffname n}}}}{\fldrslt}}`;
    const list = String.raw`{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres1{\*\ffl one}{\*\ffl two}}}}{\fldrslt}}`;
    expect(await textsOf(`${box} yes ${list}`)).toEqual(['☒ yes two']);
  });
});

describe('structure', () => {
  it('takes headings from styles and outline levels', async () => {
    const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\sbasedon1 Own;}{\s3 heading 3;}}`;
    const body = String.raw`\pard\s1 a\par\pard\s2 b\par\pard\s3 c\par\pard\outlinelevel1 d\par\pard\s0 e`;
    expect(await blocksOf(styles + body)).toMatchObject([
      { text: 'a', kind: 'heading', style: { headingLevel: 1 } },
      { text: 'b', kind: 'heading', style: { headingLevel: 1 } },
      { text: 'c', kind: 'heading', style: { headingLevel: 3 } },
      { text: 'd', kind: 'heading', style: { headingLevel: 2 } },
      { text: 'e', kind: 'paragraph' },
    ]);
  });

  it('knows bold, italic, centred and large text', async () => {
    const body = String.raw`\pard\qc\b\fs48 a\par\pard\plain\fs24\i it\i0\par\pard\plain\fs24 body text`;
    expect((await blocksOf(body)).map(({ style }) => style)).toEqual([
      { bold: true, centred: true, relativeSize: 2 },
      { italic: true, relativeSize: 1 },
      { relativeSize: 1 },
    ]);
  });

  it('keeps the labels of lists as they are written', async () => {
    const body =
      String.raw`{\listtext\pard\plain\f0 2.a)\tab}\pard\ilvl1\ls1 item\par` +
      String.raw`{\pntext\f4\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}\pard point\par` +
      String.raw`{\listtext\f2 \'c3.\tab}\pard x\par{\listtext{\v 9.\tab}}\pard y`;
    expect(await blocksOf(body)).toMatchObject([
      { kind: 'item', label: '2.a)', level: 1, text: '2.a) item' },
      { kind: 'item', label: '•', level: 0, text: '• point' },
      { kind: 'item', label: 'أ.', text: 'أ. x' },
      { kind: 'paragraph', text: 'y' },
    ]);
  });

  it('keeps the cells of tables apart, nested and merged ones too', async () => {
    const row = String.raw`\trowd\trleft0\cellx1000\cellx2000\cellx3000`;
    const wide = String.raw`\trowd\trleft0\cellx2000\cellx3000`;
    const inner = String.raw`\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}{\nonesttables\par}`;
    const body =
      String.raw`${row}\pard\intbl a\cell b\par more\cell ${inner}\pard\intbl c\cell${row}\row` +
      String.raw`${wide}\pard\intbl d\cell e\cell\row\pard after\par ${row}\pard\intbl f\cell\row`;
    expect((await blocksOf(body)).map(({ text, kind, cell }) => [text, kind, cell])).toEqual([
      ['a', 'cell', { table: 0, row: 0, column: 0 }],
      ['b', 'cell', { table: 0, row: 0, column: 1 }],
      ['more', 'cell', { table: 0, row: 0, column: 1 }],
      ['in', 'cell', { table: 1, row: 0, column: 0 }],
      ['c', 'cell', { table: 0, row: 0, column: 2 }],
      ['d', 'cell', { table: 0, row: 1, column: 0 }],
      ['e', 'cell', { table: 0, row: 1, column: 2 }],
      ['after', 'paragraph', undefined],
      ['f', 'cell', { table: 2, row: 0, column: 0 }],
    ]);
  });

  it('numbers foot- and endnotes apart, by section where the file says so', async () => {
    const note = (more: string): string => String.raw`{\super\chftn{\footnote${more} n}}`;
    const body =
      String.raw`\ftnrestart\aftnnrlc\sectd a${note('')}b${note('')}c${note(String.raw`\ftnalt`)}\sect` +
      String.raw`\sectd\sftnnauc d${note('')}e*{\footnote * own}${note(String.raw`\ftnalt`)}`;
    expect(await textsOf(body)).toEqual([
      'a¹b²cⁱ',
      'd[A]e*ⁱⁱ',
      '¹ n',
      '² n',
      'ⁱ n',
      '[A] n',
      '* own',
      'ⁱⁱ n',
    ]);
  });

  it('puts notes after the text, and running headers last and once', async () => {
    const body =
      String.raw`\sectd\titlepg{\header\pard Head\par}{\headerf\pard First\par}{\headerl\pard Left\par}` +
      String.raw`one{\super\chftn{\footnote\pard\chftn  A note.\par Its second paragraph.}} goes on\par two` +
      String.raw`{\*\footnote\ftnalt An endnote.}\sect\sectd{\header\pard Head\par}{\headerf\pard Unused\par}three`;
    expect((await blocksOf(body)).map(({ text, kind, noteOf }) => [kind, text, noteOf])).toEqual([
      ['paragraph', 'one¹ goes on', undefined],
      ['paragraph', 'two', undefined],
      ['paragraph', 'three', undefined],
      ['note', '¹ A note.', 0],
      ['note', 'Its second paragraph.', 0],
      ['note', 'An endnote.', 1],
      ['furniture', 'Head', undefined],
      ['furniture', 'First', undefined],
    ]);
  });

  it('reads a text box after the paragraph that holds it, and once', async () => {
    const box = String.raw`{\shp{\*\shpinst{\sp{\sn wzName}{\sv Box}}{\shptxt\pard boxed\par}}{\shprslt{\*\do{\dptxbxtext\pard boxed\par}}}}`;
    expect(await textsOf(String.raw`before ${box}after\par end`)).toEqual([
      'before after',
      'boxed',
      'end',
    ]);
  });
});

describe('pages', () => {
  it('are given where the breaks of the text are all that its writer counted', async () => {
    const body = String.raw`{\info{\nofpages3}}one\page two\par\pard\pagebb three`;
    const { pages, blocks } = await read(body);
    expect(pages).toBe(3);
    expect(blocks.map(({ place }) => [place.page, place.pageEnd])).toEqual([
      [1, 2],
      [3, undefined],
    ]);
  });

  it('are not guessed where others were counted, or none', async () => {
    expect((await read(String.raw`{\info{\nofpages9}}one\page two`)).pages).toBeUndefined();
    const { pages, pageMarks } = await read(String.raw`one\page two`);
    expect([pages, pageMarks]).toEqual([undefined, []]);
  });
});

describe('properties', () => {
  it('are title, author and company', async () => {
    const { properties } = await read(
      String.raw`{\info{\upr{\title ??}{\*\ud{\title \u1055?}}}{\author Amina}{\company Alba Town}}x`,
    );
    expect(properties).toEqual({ title: 'П', author: 'Amina', company: 'Alba Town' });
  });
});

describe('files that are not as they should be', () => {
  async function codesOf(file: string): Promise<string[]> {
    const { value, diagnostics } = await readRtf(Buffer.from(file, 'latin1'));
    return [value === undefined ? 'none' : 'read', ...diagnostics.map(({ code }) => code)];
  }

  it.each([
    ['something else', 'hello', ['none', 'damaged']],
    ['nothing', '', ['none', 'damaged']],
    ['no text', String.raw`{\rtf1{\header only}}`, ['none', 'empty']],
    ['an end before the text', String.raw`{\rtf1{\fonttbl{\f0 Ar`, ['none', 'damaged']],
    ['an end that is lacking', String.raw`{\rtf1 text {\b more`, ['read', 'truncated']],
    ['a group closed too early', String.raw`{\rtf1 text} more}`, ['read', 'unread-end']],
    ['an end that is filled up', '{\\rtf1 text}\r\n\u0000\u0000', ['read']],
    ['data longer than the file', String.raw`{\rtf1 text \bin99999999 {}`, ['read', 'truncated']],
    ['words that every object knows', String.raw`{\rtf1\constructor\toString x}`, ['read']],
    ['a broken byte', String.raw`{\rtf1 x\'zz\'}`, ['read']],
  ])('are reported or read: %s', async (_, file, codes) => {
    expect(await codesOf(file)).toEqual(codes);
  });

  it('keep the text of groups that are nested without end', async () => {
    const deep = String.raw`{\rtf1 before ${'{\\b '.repeat(200_000)}deep${'}'.repeat(200_000)} after}`;
    const { value } = await readRtf(Buffer.from(deep));
    expect(value?.text).toBe('before deep after');
  });
});
