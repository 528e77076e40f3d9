import JSZip from 'jszip';
import { describe, expect, it } from '@jest/globals';
import type { Block, Document } from '../../../src/model/index.js';
import { readOdt } from '../../../src/extract/odt/index.js';
import { flatOdt, type FlatParts } from './flat.js';

async function read(parts: FlatParts): Promise<Document> {
  const { value, diagnostics } = await readOdt(Buffer.from(flatOdt(parts)));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('not read');
  return value;
}

async function blocksOf(parts: FlatParts): Promise<(Block & { readonly text: string })[]> {
  const { text, blocks } = await read(parts);
  return blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
}

async function textsOf(parts: FlatParts): Promise<string[]> {
  return (await blocksOf(parts)).map(({ text }) => text);
}

function p(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

function list(items: readonly string[], attributes = 'text:style-name="L"'): string {
  return `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
}

function listStyle(levels: readonly string[], name = 'L'): string {
  const elements = levels.map(
    (attributes, index) =>
      `<text:list-level-style-number text:level="${index + 1}" ${attributes}/>`,
  );
  return `<text:list-style style:name="${name}">${elements.join('')}</text:list-style>`;
}

describe('text of a paragraph', () => {
  it('tells raised and lowered digits from those on the line', async () => {
    const style = (name: string, position: string): string =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
    const automatic =
      style('A', 'super 58%') +
      style('B', 'sub 58%') +
      style('C', '33% 80%') +
      style('D', '0% 100%');
    const span = (name: string, text: string): string =>
      `<text:span text:style-name="${name}">${text}</text:span>`;
    const body = p(
      `10${span('A', '6')} CO${span('B', '2')}, 2019${span('C', `1${span('D', ' 3')}`)}, km${span('A', '2')}`,
    );
    expect(await textsOf({ automatic, body })).toEqual(['10⁶ CO₂, 2019¹ 3, km²']);
  });

  it('has the spaces, tabs and lines that its elements stand for', async () => {
    const body = p(
      '  one\n  two<text:s/><text:s text:c="2"/>three<text:tab/>x<text:line-break/>y <text:span> z</text:span>',
    );
    expect(await textsOf({ body })).toEqual(['one two   three\tx\ny z']);
  });

  it('is without what is not shown', async () => {
    const automatic = `<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
      <style:style style:name="HP" style:family="paragraph"><style:text-properties text:display="none"/></style:style>`;
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        'a<text:change text:change-id="x"/><text:span text:style-name="H">hidden</text:span><office:annotation><text:p>note</text:p></office:annotation>' +
          '<text:placeholder text:placeholder-type="text">&lt;name&gt;</text:placeholder><text:bookmark-start text:name="b"/>b<text:bookmark-end text:name="b"/>' +
          '<text:ruby><text:ruby-base>c</text:ruby-base><text:ruby-text>r</text:ruby-text></text:ruby>' +
          '<loext:content-control loext:showing-place-holder="true">tap</loext:content-control><loext:content-control>d</loext:content-control>',
      ) +
      p('hidden paragraph', 'HP') +
      p('<text:hidden-paragraph text:is-hidden="true"/>also hidden') +
      `<text:section text:name="s" text:display="none">${p('section')}</text:section><text:section text:name="t">${p('end')}</text:section>`;
    expect(await textsOf({ body, automatic })).toEqual(['abcd', 'end']);
  });

  it('has what its fields show, and check boxes', async () => {
    const body = p(
      '<text:date>1 May</text:date> <text:page-number>3</text:page-number> <text:a>link</text:a> ' +
        '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark>',
    );
    expect(await textsOf({ body })).toEqual(['1 May 3 link ☒']);
  });

  it('is followed by the text boxes that it holds', async () => {
    const frame = (content: string): string =>
      `<draw:frame><svg:desc>picture</svg:desc><draw:text-box>${content}</draw:text-box></draw:frame>`;
    const body =
      p(
        `${frame(p('box'))}after<draw:g><draw:custom-shape>${p('shape')}</draw:custom-shape></draw:g>`,
      ) + frame(p('on the page'));
    expect(await textsOf({ body })).toEqual(['after', 'box', 'shape', 'on the page']);
  });
});

describe('look', () => {
  it('is that of the styles, in the script of the text', async () => {
    const styles = `<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt" style:font-size-complex="10pt" style:font-size-asian="10pt"/></style:default-style>
      <style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="200%" fo:font-weight="bold"/></style:style>
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"><style:text-properties style:font-weight-complex="bold" fo:font-style="italic"/></style:style>`;
    const body =
      p('one', 'A') + p('حقوق', 'B') + p('人', 'B') + p('two', 'B') + p('body text of some length');
    expect((await blocksOf({ body, styles })).map(({ style }) => style)).toEqual([
      { bold: true, centred: true, relativeSize: 2 },
      { bold: true, centred: true, relativeSize: 1 },
      { centred: true, relativeSize: 1 },
      { bold: true, italic: true, centred: true, relativeSize: 2 },
      { relativeSize: 1 },
    ]);
  });
});

describe('headings', () => {
  const outline = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:outline-level-style text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
    <text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>
    <style:style style:name="None" style:family="paragraph" style:list-style-name=""/>`;
  const h = (level: number, text: string, attributes = ''): string =>
    `<text:h text:outline-level="${level}" ${attributes}>${text}</text:h>`;

  it('are numbered by their own list, where they take part in it', async () => {
    const body =
      h(1, 'A') +
      h(2, 'B') +
      h(2, 'C') +
      h(3, 'D') +
      h(1, 'E', 'text:restart-numbering="true" text:start-value="7"') +
      h(2, 'F') +
      h(1, 'G', 'text:style-name="None"') +
      h(1, 'H', 'text:is-list-header="true"');
    expect(
      (await blocksOf({ body, styles: outline })).map(({ text, kind, style }) => [
        text,
        kind,
        style.headingLevel,
      ]),
    ).toEqual([
      ['1. A', 'heading', 1],
      ['1.a) B', 'heading', 2],
      ['1.b) C', 'heading', 2],
      ['D', 'heading', 3],
      ['7. E', 'heading', 1],
      ['7.a) F', 'heading', 2],
      ['G', 'heading', 1],
      ['H', 'heading', 1],
    ]);
  });
});

describe('lists', () => {
  const numbered = listStyle([
    'style:num-format="1" style:num-suffix="."',
    'style:num-format="a" style:num-prefix="(" style:num-suffix=")"',
    'style:num-format="i" text:display-levels="3"',
  ]);

  it('count, nest, begin anew and leave out later paragraphs of an item', async () => {
    const body =
      list([
        p('a'),
        p('b') + list([p('c'), p('d') + list([p('e')], '')], '') + p('more'),
        p('f') + list([p('g')], ''),
      ]) +
      p('x') +
      list([p('h')]);
    expect(
      (await blocksOf({ body, automatic: numbered })).map(({ text, level }) => [text, level]),
    ).toEqual([
      ['1. a', 0],
      ['2. b', 0],
      ['(a) c', 1],
      ['(b) d', 1],
      ['2.b.i e', 2],
      ['more', undefined],
      ['3. f', 0],
      ['(a) g', 1],
      ['x', undefined],
      ['1. h', 0],
    ]);
  });

  it('go on where the file says so, and start where it says', async () => {
    const other = listStyle(['style:num-format="A" text:start-value="4"'], 'M');
    const body =
      list([p('a')], 'xml:id="one" text:style-name="L"') +
      list([p('b')], 'text:style-name="M"') +
      list([p('c')], 'text:continue-list="one" text:style-name="L"') +
      list([p('d')], 'text:continue-numbering="true" text:style-name="L"') +
      `<text:list text:style-name="L"><text:list-header>${p('e')}</text:list-header><text:list-item text:start-value="9">${p('f')}</text:list-item></text:list>`;
    expect(await textsOf({ body, automatic: numbered + other })).toEqual([
      '1. a',
      'D b',
      '2. c',
      '3. d',
      'e',
      '9. f',
    ]);
  });

  it.each([
    ['A', 28, 'AB'],
    ['I', 19, 'XIX'],
    ['One', 33, 'Thirty-three'],
    ['First', 21, 'Twenty-first'],
    ['01, 02, 03, ...', 7, '07'],
    ['أ, ب, ت, ...', 28, 'ى'],
    ['ا, ب, ج, ...', 30, 'اب'],
    ['١, ٢, ٣, ...', 12, '١٢'],
    ['一, 二, 三, ...', 110, '一百一十'],
    ['壹, 贰, 叁, ...', 20, '贰拾'],
    ['甲, 乙, 丙, ...', 10, '癸'],
    ['①, ②, ③, ...', 34, '㉞'],
    ['А, Б, .., Аа, Аб, ... (ru)', 34, 'Ад'],
    ['а, б, .., аа, бб, ... (ru)', 58, 'яя'],
    ['no such format', 3, '3'],
  ])('are numbered as LibreOffice does: %s, %i', async (format, number, label) => {
    const automatic = listStyle([`style:num-format="${format}" text:start-value="${number}"`]);
    expect(await blocksOf({ body: list([p('x')]), automatic })).toMatchObject([{ label }]);
  });

  it('follow the pattern that LibreOffice adds, and double letters where asked to', async () => {
    const automatic = listStyle([
      'style:num-format="1" loext:num-list-format="Art. %1%:"',
      'style:num-format="" loext:num-list-format="%1%.%2%"',
      'style:num-format="a" style:num-letter-sync="true" text:start-value="28" loext:num-list-format="%1%.%2%-%3%)"',
    ]);
    const body = list([p('a') + list([p('b') + list([p('c')], '')], '')]);
    expect((await blocksOf({ body, automatic })).map(({ label }) => label)).toEqual([
      'Art. 1:',
      '1.',
      '1.bb)',
    ]);
  });

  it('have bullets that can be quoted', async () => {
    const automatic = `<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"><style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet></text:list-style>`;
    expect(await textsOf({ body: list([p('x')]), automatic })).toEqual(['• x']);
  });
});

describe('tables, notes and page styles', () => {
  it('keep their cells apart: nested, spanned, repeated', async () => {
    const cell = (content: string, attributes = ''): string =>
      `<table:table-cell ${attributes}>${content}</table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const table = (rows: string): string => `<table:table>${rows}</table:table>`;
    const body =
      table(
        `<table:table-header-rows>${row(cell(p('a'), 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell(p('b')))}</table:table-header-rows>` +
          row(
            cell('', 'table:number-columns-repeated="2"') + cell(p('c') + table(row(cell(p('d'))))),
          ),
      ) +
      p('x') +
      table(row(cell(list([p('e')]), 'table:number-columns-repeated="2"')));
    expect(
      (await blocksOf({ body, automatic: listStyle(['style:num-format="1"']) })).map(
        ({ text, kind, cell: position }) => [text, kind, position],
      ),
    ).toEqual([
      ['a', 'cell', { table: 0, row: 0, column: 0 }],
      ['b', 'cell', { table: 0, row: 0, column: 2 }],
      ['c', 'cell', { table: 0, row: 1, column: 2 }],
      ['d', 'cell', { table: 1, row: 0, column: 0 }],
      ['x', 'paragraph', undefined],
      ['1 e', 'cell', { table: 2, row: 0, column: 0 }],
      ['1 e', 'cell', { table: 2, row: 0, column: 1 }],
    ]);
  });

  it('come in order: text, notes, then what runs on the pages in use', async () => {
    const note = (text: string): string =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const master = (name: string, content: string): string =>
      `<style:master-page style:name="${name}"${content}</style:master-page>`;
    const masters =
      master('Standard', `><style:header>${p('Unused')}</style:header>`) +
      master('First', ` style:next-style-name="Rest"><style:header>${p('Head')}</style:header>`) +
      master(
        'Rest',
        `><style:header>${p('Head')}</style:header><style:header-left style:display="false">${p('Off')}</style:header-left><style:footer>${p('Foot')}</style:footer>`,
      );
    const automatic =
      '<style:style style:name="F" style:family="paragraph" style:master-page-name="First"/>';
    const body = p(`one${note('n1')}`, 'F') + p(`two${note('n2')}`);
    expect(
      (await blocksOf({ body, automatic, masters })).map(({ text, kind, noteOf }) => [
        text,
        kind,
        noteOf,
      ]),
    ).toEqual([
      ['one¹', 'paragraph', undefined],
      ['two¹', 'paragraph', undefined],
      ['¹ n1', 'note', 0],
      ['¹ n2', 'note', 1],
      ['Head', 'furniture', undefined],
      ['Foot', 'furniture', undefined],
    ]);
  });
});

describe('pages', () => {
  const automatic =
    '<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
  const counted = (pages: number): string =>
    `<meta:document-statistic meta:page-count="${pages}"/>`;
  const body = p('one <text:soft-page-break/>two') + p('three', 'B');

  it('are those that the file records', async () => {
    const { pages, blocks } = await read({ body, automatic, meta: counted(3) });
    expect(pages).toBe(3);
    expect(blocks.map(({ place }) => [place.page, place.pageEnd])).toEqual([
      [1, 2],
      [3, undefined],
    ]);
  });

  it('are not given where more were counted, or nothing is recorded', async () => {
    expect((await read({ body, automatic, meta: counted(5) })).pages).toBeUndefined();
    expect((await read({ body: p('one') + p('two', 'B'), automatic })).pages).toBeUndefined();
  });
});

describe('properties', () => {
  it('are title and first author', async () => {
    const meta =
      '<dc:title> A  title </dc:title><meta:initial-creator>Amina</meta:initial-creator><dc:creator>B</dc:creator>';
    expect((await read({ body: p('x'), meta })).properties).toEqual({
      title: 'A title',
      author: 'Amina',
    });
  });
});

describe('packed files', () => {
  async function packed(parts: Readonly<Record<string, string>>): Promise<string[]> {
    const zip = new JSZip();
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    const { value, diagnostics } = await readOdt(await zip.generateAsync({ type: 'uint8array' }));
    return [value?.text ?? 'none', ...diagnostics.map(({ code }) => code)];
  }
  const content = flatOdt({ body: p('text') });
  const manifest = (inside: string): string =>
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${inside}</manifest:file-entry></manifest:manifest>`;

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['the text', { 'content.xml': content, 'META-INF/manifest.xml': manifest('') }, ['text']],
    [
      'a password',
      {
        'content.xml': 'x',
        'META-INF/manifest.xml': manifest('<manifest:encryption-data manifest:checksum="x"/>'),
      },
      ['none', 'encrypted'],
    ],
    ['no text', { 'styles.xml': content }, ['none', 'damaged']],
    ['broken styles', { 'content.xml': content, 'styles.xml': '<x' }, ['text', 'damaged-part']],
    ['broken text', { 'content.xml': content.slice(0, -9) }, ['none', 'damaged']],
    ['nothing to read', { 'content.xml': flatOdt({ body: p(' ') }) }, ['none', 'empty']],
    [
      'an entity',
      {
        'content.xml': `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${content.slice(38)}`,
      },
      ['none', 'unsafe-xml'],
    ],
  ])('give what they hold, or one error: %s', async (_, parts, found) => {
    expect(await packed(parts)).toEqual(found);
  });

  it('are not unpacked without a bound', async () => {
    const bomb = content.replace('text</text:p>', `${' '.repeat(70_000_000)}</text:p>`);
    expect(await packed({ 'content.xml': bomb })).toEqual(['none', 'too-large']);
  });

  it('may be none', async () => {
    const { value, diagnostics } = await readOdt(Buffer.from('PK\u0003\u0004 not an archive'));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['damaged']]);
  });
});
