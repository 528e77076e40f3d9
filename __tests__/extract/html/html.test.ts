import { describe, expect, it } from '@jest/globals';
import { composeDocument } from '../../../src/extract/compose.js';
import { htmlDrafts } from '../../../src/extract/html/index.js';
import { growth } from '../../steps.js';

function textsOf(html: string): string[] {
  return htmlDrafts(html).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

function labelsOf(html: string): (string | undefined)[] {
  return htmlDrafts(html).map(({ label }) => label);
}

describe('text of a page', () => {
  it('tells raised and lowered digits from those on the line', () => {
    expect(
      textsOf(
        '<p>10<sup>6</sup> CO<sub>2</sub>, 2019<span style="vertical-align: super; font-size: smaller">1</span>, the 3<sup>rd</sup>' +
          ' <sup style="vertical-align: baseline">7</sup></p><table><tr><td style="vertical-align: middle">8</table>',
      ),
    ).toEqual(['10⁶ CO₂, 2019¹, the 3rd 7', '8']);
  });

  it('collapses white space as a browser does', () => {
    expect(textsOf('<p>  one\n\t two <b> three</b>  </p>\n four &nbsp;five')).toEqual([
      'one two three',
      'four \u00a0five',
    ]);
  });

  it('keeps white space that is preformatted', () => {
    expect(textsOf('<pre>a\r\n  b</pre><p style="white-space: pre-wrap">c\n d</p>')).toEqual([
      'a\n  b',
      'c\n d',
    ]);
  });

  it('makes no space of a source line that ends between two Chinese characters', () => {
    expect(textsOf('<p>人权\n理事会</p><p>in English\nand 中文</p>')).toEqual([
      '人权理事会',
      'in English and 中文',
    ]);
  });

  it('keeps line breaks, and begins a new paragraph after an empty line', () => {
    expect(textsOf('a<br>b <br> <br>c<br>')).toEqual(['a\nb', 'c']);
  });

  it.each([
    ['ar', 'حقوق الإنسان'],
    ['zh', '人权'],
    ['en', 'human rights'],
    ['fr', 'droits de l’homme été'],
    ['ru', 'права человека'],
    ['es', 'derechos humanos año'],
  ])('reads %s in characters and in references', (_, words) => {
    const references = Array.from(words, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join('');
    expect(textsOf(`<div>${words}</div><div>${references}</div>`)).toEqual([words, words]);
  });

  it('leaves out what is not shown', () => {
    const html = `<html><head><title>t</title><style>p {}</style></head><body><script>s()</script>
      <p style="DISPLAY: none">hidden</p><p hidden>hidden</p><span style='mso-hide:all'>hidden</span>
      <!-- comment --><!--[if mso]>outlook<![endif]--><template>x</template><img alt="picture" src="http://example.org/x.png">
      <p>shown <span style="visibility:hidden">not</span></p></body></html>`;
    expect(textsOf(html)).toEqual(['shown']);
  });

  it('keeps the words of a link and not its address', () => {
    expect(textsOf('<a href="https://example.org">our <b>site</b></a>')).toEqual(['our site']);
  });

  it('keeps what was filled into a form', () => {
    const html = '<p>Name: <input value="Amina"></p><p><input type=checkbox checked>Yes</p>';
    expect(textsOf(html)).toEqual(['Name: Amina', '☒ Yes']);
  });

  it('is not deceived by a head that is never closed', () => {
    expect(textsOf('<head><meta charset=utf-8><p>text')).toEqual(['text']);
  });
});

describe('headings and look', () => {
  it('knows headings by their element', () => {
    expect(htmlDrafts('<h2>Question</h2><p>A longer answer')).toMatchObject([
      { kind: 'heading', style: { headingLevel: 2, bold: true, relativeSize: 1.5 } },
      { kind: 'paragraph', style: { relativeSize: 1 } },
    ]);
  });

  it('knows bold, italic, centred and large paragraphs', () => {
    const html =
      '<p><b>all</b></p><p><b>some</b> not</p><p style="font-style:italic;text-align:center">x</p>' +
      '<p><font size=5>large</font></p><p style="font-size:12pt">as usual</p>';
    expect(htmlDrafts(html).map(({ style }) => style)).toEqual([
      { bold: true, relativeSize: 1 },
      { relativeSize: 1 },
      { italic: true, centred: true, relativeSize: 1 },
      { relativeSize: 1.5 },
      { relativeSize: 1 },
    ]);
  });
});

describe('lists', () => {
  it('numbers items as a browser shows them', () => {
    expect(
      textsOf('<ol start=3><li>a<li value=7><p>b</p><p>more</p></li><li>c</ol><ul><li>d</ul>'),
    ).toEqual(['3. a', '7. b', 'more', '8. c', '• d']);
  });

  it('counts down a reversed list', () => {
    expect(labelsOf('<ol reversed><li>a<li>b<li>c</ol>')).toEqual(['3.', '2.', '1.']);
  });

  it.each([
    ['type=a', 'b.'],
    ['type=A', 'B.'],
    ['type=i', 'ii.'],
    ['type=I', 'II.'],
    ['style="list-style-type: arabic-indic"', '٢.'],
    ['style="list-style-type: cjk-ideographic"', '二、'],
    ['style="list-style: lower-roman inside"', 'ii.'],
  ])('writes the number of <ol %s>', (attributes, label) => {
    expect(labelsOf(`<ol ${attributes}><li>x<li>y</ol>`)[1]).toBe(label);
  });

  it('shows no number where the list has none', () => {
    expect(htmlDrafts('<ul style="list-style:none"><li>x</ul>')).toMatchObject([
      { kind: 'paragraph', pieces: [{ text: 'x' }] },
    ]);
  });

  it('nests', () => {
    const html = '<ol><li>a<ol type=a><li>b</li></ol></li><li>c</li></ol>';
    expect(htmlDrafts(html)).toMatchObject([
      { kind: 'item', label: '1.', level: 0 },
      { kind: 'item', label: 'a.', level: 1 },
      { kind: 'item', label: '2.', level: 0 },
    ]);
  });

  it('takes the label that Word wrote as text', () => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
      style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>b)<span style='font:7.0pt
      "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>text<o:p></o:p></p>`;
    expect(htmlDrafts(html)).toMatchObject([
      { kind: 'item', label: 'b)', level: 1, pieces: [{ text: 'b) text' }] },
    ]);
  });
});

describe('tables', () => {
  it('keeps cells apart, with their places', () => {
    const html = `<table><tfoot><tr><td>z</tfoot><tr><th colspan=2>a</th><td rowspan=2>b</td></tr>
      <tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>`;
    expect(htmlDrafts(html).map(({ kind, cell, pieces }) => [kind, cell, pieces[0]?.text])).toEqual(
      [
        ['cell', { table: 0, row: 0, column: 0 }, 'a'],
        ['cell', { table: 0, row: 0, column: 2 }, 'b'],
        ['cell', { table: 0, row: 1, column: 0 }, 'c'],
        ['cell', { table: 0, row: 1, column: 1 }, 'd'],
        ['cell', { table: 0, row: 1, column: 1 }, 'e'],
        ['cell', { table: 0, row: 2, column: 0 }, 'z'],
      ],
    );
  });

  it('takes a table with one filled column for mere layout', () => {
    const html = `<table><tr><td>&nbsp;</td><td><h1>News</h1><table><tr><td>x</td><td>y</td></tr></table></td></tr>
      <tr><td></td><td>text</td></tr></table>`;
    expect(htmlDrafts(html).map(({ kind, cell }) => [kind, cell])).toEqual([
      ['heading', undefined],
      ['cell', { table: 0, row: 0, column: 0 }],
      ['cell', { table: 0, row: 0, column: 1 }],
      ['paragraph', undefined],
    ]);
  });
});

describe('quoted text', () => {
  it('is marked by what mail programs put around it', () => {
    const html = `<div>Dear all</div><div class="gmail_signature">Amina</div>
      <div class="gmail_quote"><div>On Monday X wrote:</div><blockquote>old</blockquote></div>`;
    expect(
      htmlDrafts(html).map(({ quoted, reply, signature }) => ({ quoted, reply, signature })),
    ).toEqual([{}, { signature: true }, { reply: true }, { quoted: true, reply: true }]);
  });
});

function expectWhole(html: string): void {
  const { blocks, text } = composeDocument(htmlDrafts(html));
  expect(blocks.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true);
}

describe('hostile pages', () => {
  it('keeps the text of elements nested without end', () => {
    const html = `<div>`.repeat(50_000) + 'deep' + '<b>'.repeat(50_000) + 'deeper';
    expect(textsOf(html).join('')).toBe('deepdeeper');
  });

  it.each([
    ['tags that are never closed', (size: number) => '<p><a href="'.repeat(size)],
    ['closing tags alone', (size: number) => '</div></p>'.repeat(size)],
    ['nested tables', (size: number) => '<table><tr><td>x'.repeat(size)],
    [
      'wide cells',
      (size: number) => `<table>${'<tr><td colspan=9999 rowspan=9999>x'.repeat(size)}`,
    ],
    [
      'references to no character',
      (size: number) => '&#xffffffff;&#0;&#xd800;&bogus;'.repeat(size),
    ],
  ])('are no more work than their size where they are made of %s', async (_, html) => {
    const read = (size: number) => {
      expectWhole(html(size));
    };
    expect(await growth(1000, read)).toBeLessThan(4.2);
  });

  it.each([
    [
      'names that every object knows',
      '<constructor class="toString" style="constructor:x"><ol type=constructor><li>x',
    ],
    ['a list number out of range', '<ol start=999999999999999><li>x'],
  ])('are read: %s', (_, html) => {
    expectWhole(html);
  });
});
