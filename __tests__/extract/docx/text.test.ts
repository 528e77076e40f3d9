import { describe, expect, it } from '@jest/globals';
import { readDocx } from '../../../src/extract/docx/index.js';
import {
  abstractList,
  cell,
  level,
  list,
  listed,
  paragraph,
  readBody,
  readParts,
  run,
  style,
  table,
  textsOf,
  wordArchive,
} from './word-file.js';

const deleted = (text: string) =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (inner: string) => `<w:ins w:id="2" w:author="a">${inner}</w:ins>`;
const field = (code: string, result: string, more = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${more}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const textBox = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;

async function shown(inner: string): Promise<string> {
  return (await readBody(paragraph(inner))).text;
}

describe('the text of a Word file', () => {
  it('tells raised and lowered digits from those on the line, by run, style and distance', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = paragraph(
      run('10') +
        run('6', raised) +
        run(' kg of CO') +
        run('2', '<w:vertAlign w:val="subscript"/>') +
        run(' in 2019') +
        run('1', '<w:rStyle w:val="Mark"/>') +
        run(', 4 km') +
        run('2', '<w:position w:val="6"/>') +
        run(', the 3') +
        run('rd', raised) +
        run(' of 5', '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>'),
    );
    const styles = style('Mark', 'mark', `<w:rPr>${raised}</w:rPr>`, 'character');
    expect((await readParts({ body, styles })).text).toBe(
      '10⁶ kg of CO₂ in 2019¹, 4 km², the 3rd of 5',
    );
  });

  it('keeps insertions and drops deletions', async () => {
    expect(
      await shown(run('The city ') + deleted('has not') + inserted(run('has')) + run(' acted.')),
    ).toBe('The city has acted.');
  });

  it('keeps what was moved where it was moved to', async () => {
    expect(
      await shown(
        `<w:moveFrom w:id="1" w:author="a">${run('here ')}</w:moveFrom><w:moveTo w:id="2" w:author="a">${run('there')}</w:moveTo>`,
      ),
    ).toBe('there');
  });

  it('runs on where the mark between two paragraphs is deleted', async () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
    const { text } = await readBody(
      paragraph(run('One '), mark) + paragraph(run('sentence.')) + paragraph(run('End'), mark),
    );
    expect(text).toBe('One sentence.\nEnd');
  });

  it('leaves out hidden runs, hidden directly or by a style, and shows them where a run says so', async () => {
    const { text } = await readParts({
      body: paragraph(
        run('a', '<w:vanish/>') +
          run('b', '<w:rStyle w:val="H"/>') +
          run('c', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>') +
          run('d', '<w:webHidden/>'),
      ),
      styles: style('H', 'Hidden', '<w:rPr><w:vanish/></w:rPr>', 'character'),
    });
    expect(text).toBe('cd');
  });

  it('leaves out the placeholder of a content control, not what was filled in', async () => {
    const body =
      control('<w:showingPlcHdr/>', paragraph(run('Click or tap here to enter text.'))) +
      paragraph(
        control('<w:showingPlcHdr/>', run('Choose an item.')) +
          control('<w:text/>', run('Valmeuse')),
      );
    expect((await readBody(body)).text).toBe('Valmeuse');
  });

  it('shows check boxes as boxes, of forms and of content controls', async () => {
    const box = (state: string) =>
      control(`<w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox>`, run('?'));
    const form = (inner: string) => `<w:ffData><w:checkBox>${inner}</w:checkBox></w:ffData>`;
    expect(await shown(box('1') + run(' yes ') + box('0') + run(' no'))).toBe('☒ yes ☐ no');
    expect(
      await shown(
        field('FORMCHECKBOX', '', form('<w:default w:val="0"/><w:checked/>')) +
          field('FORMCHECKBOX', '', form('<w:default w:val="0"/>')),
      ),
    ).toBe('☒☐');
  });

  it('shows the results of fields, not their code, and the choice of a drop-down list', async () => {
    const choices =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData>';
    expect(
      await shown(
        run('See ') + field('HYPERLINK "https://example.org"', run('our site')) + run('.'),
      ),
    ).toBe('See our site.');
    expect(await shown(field('FORMDROPDOWN', '', choices))).toBe('Yes');
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('REF x', run('code'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('shown')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await shown(nested)).toBe('shown');
  });

  it('keeps the text of links, also of those that lead out of the file', async () => {
    expect(
      await shown(`<w:hyperlink r:id="nowhere" w:anchor="x">${run('link')}</w:hyperlink>`),
    ).toBe('link');
  });

  it('has soft breaks as line feeds, tabs as tabs, hyphens and symbols as characters', async () => {
    expect(
      await shown(`${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:tab/></w:r>${run('c')}`),
    ).toBe('a\nb\tc');
    expect(
      await shown(`<w:r><w:t>2024</w:t><w:noBreakHyphen/><w:t>25</w:t><w:softHyphen/></w:r>`),
    ).toBe('2024\u201125');
    expect(
      await shown(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Segoe UI Symbol" w:char="2611"/></w:r>',
      ),
    ).toBe('☑☑');
    expect(await shown(run('\uf061', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'))).toBe('α');
  });

  it('does not glue words where the file laid its XML out in lines', async () => {
    expect(await shown('<w:r><w:t>\n  Right\n  to water\n</w:t></w:r>')).toBe('Right to water');
  });

  it('reads a text box once, after its paragraph, whatever its alternatives', async () => {
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${textBox('boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${textBox('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const old = `<w:pict><v:shape><v:textbox>${textBox('old box')}</v:textbox></v:shape></w:pict>`;
    const { text } = await readBody(
      paragraph(`${run('anchor')}<w:r>${alternatives}${old}</w:r>`) + paragraph(run('next')),
    );
    expect(text).toBe('anchor\nboxed\nold box\nnext');
  });

  it('reads the lettering of a watermark in the older format of drawings as a running header', async () => {
    const watermark = `<w:r><w:pict><v:shape type="#_x0000_t136"><v:textpath style="font-family:Arial" string="CONFIDENTIAL"/></v:shape></w:pict></w:r>`;
    const { text, blocks } = await readParts({
      body: `${paragraph(run('answer'))}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
      headers: { h1: paragraph(watermark) },
    });
    expect(text).toBe('answer\nCONFIDENTIAL');
    expect(blocks.at(-1)?.kind).toBe('furniture');
  });

  it('has formulas in one line', async () => {
    const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    expect(
      await shown(
        `${run('share ')}<m:oMath>${math('a=')}<m:f><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f></m:oMath>`,
      ),
    ).toBe('share a=1/2');
  });

  it('has powers, indices, roots, sums and matrices as Word writes them in one line', async () => {
    const r = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const e = (inner: string) => `<m:e>${inner}</m:e>`;
    const math = async (inner: string) => shown(`<m:oMath>${inner}</m:oMath>`);
    expect(await math(`<m:sSup>${e(r('x'))}<m:sup>${r('2')}</m:sup></m:sSup>`)).toBe('x^2');
    expect(
      await math(
        `<m:sSubSup>${e(r('a'))}<m:sub>${r('i+1')}</m:sub><m:sup>${r('n')}</m:sup></m:sSubSup>`,
      ),
    ).toBe('a_(i+1)^n');
    expect(await math(`<m:rad><m:deg/>${e(r('x+1'))}</m:rad>`)).toBe('√(x+1)');
    expect(
      await math(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('n')}</m:sup>${e(r('i'))}</m:nary>`,
      ),
    ).toBe('∑_(i=1)^n i');
    expect(
      await math(
        `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e(`<m:m><m:mr>${e(r('1'))}${e(r('2'))}</m:mr><m:mr>${e(r('3'))}${e(r('4'))}</m:mr></m:m>`)}</m:d>`,
      ),
    ).toBe('[1, 2; 3, 4]');
    expect(await math(`${r('a')}<w:del w:id="1" w:author="a">${r('b')}</w:del>`)).toBe('a');
  });

  it('leaves out the numbers of pages, not those that point to one', async () => {
    expect(await shown(run('Page ') + field(' PAGE ', run('3')) + run('.'))).toBe('Page .');
    expect(await shown(run('of ') + field('NUMPAGES \\* Arabic', run('12')))).toBe('of');
    expect(await shown(`<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>${run('x')}`)).toBe(
      'x',
    );
    expect(await shown(`${run('Housing\t')}${field('PAGEREF _Toc1', run('3'))}`)).toBe(
      'Housing\t3',
    );
  });

  it('joins a large first letter in its frame to its word', async () => {
    const letter = paragraph(run('L'), '<w:framePr w:dropCap="drop" w:lines="3"/>');
    expect((await readBody(letter + paragraph(run('a ville')))).text).toBe('La ville');
  });

  it('gives boxes and ticks of pictorial fonts, also through a style, as signs', async () => {
    const { text } = await readParts({
      body: paragraph(
        run('\uf06f', '<w:rStyle w:val="W"/>') +
          run('R', '<w:rFonts w:ascii="Wingdings 2"/>') +
          '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ),
      styles: style('W', 'Tick', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>', 'character'),
    });
    expect(text).toBe('☐☑✓');
  });

  it('keeps the choices of drop-down lists, dates and repeated sections', async () => {
    const body =
      paragraph(
        control('<w:dropDownList/>', run('Оui, en partie')) +
          run(' — ') +
          control('<w:date w:fullDate="2025-06-30T00:00:00Z"/>', run('30 июня 2025')),
      ) + control('', control('', paragraph(run('a'))) + control('', paragraph(run('b'))));
    expect((await readBody(body)).text).toBe('Оui, en partie — 30 июня 2025\na\nb');
  });

  it('keeps Arabic as it was typed, with its digits, marks and Latin words', async () => {
    const text = 'المادة ٣ (أ) من قرار HRC 57/12: «حقوق الإنسان»';
    expect(await shown(run(text, '<w:rtl/>'))).toBe(text);
  });

  it('has the base text of a word with its reading above', async () => {
    expect(
      await shown(
        `<w:r><w:ruby><w:rt>${run('yún')}</w:rt><w:rubyBase>${run('云')}</w:rubyBase></w:ruby></w:r>`,
      ),
    ).toBe('云');
  });

  it('leaves out comments', async () => {
    expect(
      await shown(
        `<w:commentRangeStart w:id="0"/>${run('a')}<w:commentRangeEnd w:id="0"/><w:r><w:annotationRef/><w:commentReference w:id="0"/></w:r>${run('b')}`,
      ),
    ).toBe('ab');
  });

  it('has a note with the number of its comments', async () => {
    const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
    const body = paragraph(run('a') + comment + comment);
    const { diagnostics } = await readDocx(
      await wordArchive({ body }).generateAsync({ type: 'uint8array' }),
    );
    expect(diagnostics).toMatchObject([{ code: 'comments-not-read', severity: 'note' }]);
    expect(diagnostics[0]?.message).toContain('2 comments');
  });

  it('cannot be led astray by bookmarks of the file that look like our marks', async () => {
    const forged =
      '<w:bookmarkStart w:id="1" w:name="p:1"/><w:bookmarkStart w:id="2" w:name="page:99"/>';
    const document = await readBody(
      paragraph(forged + run('a'), '<w:outlineLvl w:val="0"/>') + paragraph(run('b')),
    );
    expect(document.blocks.map(({ kind, place }) => [kind, place.page])).toEqual([
      ['heading', undefined],
      ['paragraph', undefined],
    ]);
  });

  it('reads the strict form of the format', async () => {
    const zip = wordArchive({ body: '' });
    zip.file(
      'word/document.xml',
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>strict</d:t></d:r></d:p></d:body></d:document>',
    );
    const { value } = await readDocx(await zip.generateAsync({ type: 'uint8array' }));
    expect(value?.text).toBe('strict');
  });
});

describe('notes', () => {
  const reference = (id: number, more = '') =>
    `<w:r><w:footnoteReference w:id="${id}" ${more}/></w:r>`;
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
  const separator = `<w:footnote w:type="separator" w:id="-1">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote>`;

  it('stand at the end with their numbers, which their references show', async () => {
    const document = await readParts({
      body: paragraph(run('Before.')) + paragraph(run('By-law') + reference(1) + run(' of 2021.')),
      footnotes: separator + note(1, 'No. 4412.') + note(2, 'Never referred to.'),
    });
    expect(document.text).toBe('Before.\nBy-law¹ of 2021.\n¹ No. 4412.');
    expect(document.blocks[2]).toMatchObject({ kind: 'note', noteOf: 1 });
  });

  it('are numbered as the file and its sections say', async () => {
    const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
    const document = await readParts({
      settings: '<w:endnotePr><w:numFmt w:val="upperLetter"/></w:endnotePr>',
      body:
        paragraph(`${run('a')}${reference(1)}${run('b')}${reference(2)}`) +
        paragraph(run('c'), section('')) +
        paragraph(
          `${run('d')}${reference(3)}${run('e')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
        ) +
        section(
          '<w:footnotePr><w:numStart w:val="5"/><w:numRestart w:val="eachSect"/></w:footnotePr>',
        ),
      footnotes: note(1, 'one') + note(2, 'two') + note(3, 'three'),
      endnotes: `<w:endnote w:id="2">${paragraph(run('end'))}</w:endnote>`,
    });
    expect(textsOf(document)).toEqual([
      'a¹b²',
      'c',
      'd⁵e[A]',
      '¹ one',
      '² two',
      '⁵ three',
      '[A] end',
    ]);
  });

  it('come in the order of their references, endnotes among them', async () => {
    const document = await readParts({
      body: paragraph(
        `${run('a')}${reference(2)}<w:r><w:endnoteReference w:id="2"/></w:r>${reference(1)}`,
      ),
      footnotes: note(1, 'one') + note(2, 'two'),
      endnotes: `<w:endnote w:id="2">${paragraph(run('end'))}</w:endnote>`,
    });
    expect(textsOf(document, 'note')).toEqual(['¹ two', 'ⁱ end', '² one']);
  });

  it('keep a mark of their own in the text', async () => {
    const document = await readParts({
      body: paragraph(
        `${run('word')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run(' next')}`,
      ),
      footnotes: note(1, 'n'),
    });
    expect(textsOf(document)).toEqual(['word* next', 'n']);
  });
});

describe('tables', () => {
  const merged = (kind: string) => `<w:vMerge w:val="${kind}"/>`;

  it('have a block for each paragraph of a cell, with its place in the grid', async () => {
    const document = await readBody(
      table(
        cell(paragraph(run('a')), '<w:gridSpan w:val="2"/>') +
          cell(paragraph(run('b')) + paragraph(run('b2'))),
        cell(paragraph(run('c')), merged('restart')) +
          cell(paragraph(run('d'))) +
          cell(paragraph(run('e'))),
        cell(paragraph(''), merged('continue')) +
          cell(paragraph(run('f'))) +
          cell(paragraph(run('g'))),
      ),
    );
    expect(document.blocks.map(({ kind, cell: at }) => [kind, at?.row, at?.column])).toEqual([
      ['cell', 0, 0],
      ['cell', 0, 2],
      ['cell', 0, 2],
      ['cell', 1, 0],
      ['cell', 1, 1],
      ['cell', 1, 2],
      ['cell', 2, 1],
      ['cell', 2, 2],
    ]);
  });

  it('number a table within a cell by itself and go on with the outer one', async () => {
    const inner = table(cell(paragraph(run('in'))));
    const document = await readBody(
      table(cell(paragraph(run('a')) + inner + paragraph(run('z')))) +
        table(cell(paragraph(run('next')))),
    );
    expect(document.blocks.map(({ cell: at }) => at?.table)).toEqual([0, 1, 0, 2]);
  });

  it('count list numbers through their cells', async () => {
    const document = await readParts({
      body: table(cell(listed('a', 1)) + cell(listed('b', 1)), cell(listed('c', 1))),
      numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0),
    });
    expect(textsOf(document, 'cell')).toEqual(['1. a', '2. b', '3. c']);
    expect(document.blocks[1]).toMatchObject({ label: '2.', level: 0 });
  });

  it('leave out deleted rows and see cells inside content controls', async () => {
    const row = (inner: string) => `<w:tr>${inner}</w:tr>`;
    const document = await readBody(
      `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>${cell(paragraph(run('gone')))}</w:tr>${control('', row(control('', cell(paragraph(run('kept'))))))}</w:tbl>`,
    );
    expect(document.text).toBe('kept');
    expect(document.blocks[0]?.cell).toEqual({ table: 0, row: 0, column: 0 });
  });

  it('keep the order of their cells where the table runs from right to left', async () => {
    const cells = ['أ', 'ب', 'ج'].map((text) => cell(paragraph(run(text, '<w:rtl/>')))).join('');
    const { blocks, text } = await readBody(
      `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr>${cells}</w:tr></w:tbl>`,
    );
    expect(text).toBe('أ\nب\nج');
    expect(blocks.map(({ cell: at }) => at?.column)).toEqual([0, 1, 2]);
  });

  it('are read inside text boxes, and refer to notes', async () => {
    const boxed = `<w:r><w:pict><v:textbox><w:txbxContent>${table(cell(paragraph(`${run('in')}<w:r><w:footnoteReference w:id="1"/></w:r>`)))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const { blocks, text } = await readParts({
      body: paragraph(run('anchor') + boxed),
      footnotes: `<w:footnote w:id="1">${paragraph(run('note'))}</w:footnote>`,
    });
    expect(text).toBe('anchor\nin¹\n¹ note');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'cell', 'note']);
    expect(blocks[2]?.noteOf).toBe(1);
  });

  it('leave out cells that a tracked change has deleted', async () => {
    const gone = '<w:cellDel w:id="1" w:author="a"/>';
    const { text } = await readBody(
      table(cell(paragraph(run('kept'))) + cell(paragraph(run('gone')), gone)),
    );
    expect(text).toBe('kept');
  });

  it('keep the place of cells whose row begins later in the grid', async () => {
    const document = await readBody(
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph(run('a')))}</w:tr></w:tbl>`,
    );
    expect(document.blocks[0]?.cell?.column).toBe(1);
  });
});

describe('the look of blocks', () => {
  it('is bold or italic where all of it is, also through styles', async () => {
    const { blocks } = await readParts({
      body:
        paragraph(run('all ', '<w:b/>') + run('bold', '<w:b w:val="1"/>')) +
        paragraph(run('part ', '<w:b/>') + run('bold')) +
        paragraph(run('styled'), '<w:pStyle w:val="S"/>') +
        paragraph(run('not'), '<w:pStyle w:val="S"/>').replace(
          '<w:rPr></w:rPr>',
          '<w:rPr><w:b w:val="0"/></w:rPr>',
        ) +
        paragraph(run('نص', '<w:rtl/><w:bCs/><w:i/>')),
      styles: style('S', 'S', '<w:rPr><w:b/><w:i/></w:rPr>'),
    });
    expect(blocks.map(({ style: look }) => [look.bold ?? false, look.italic ?? false])).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [false, true],
      [true, false],
    ]);
  });

  it('is centred, and sized against most of the text', async () => {
    const { blocks } = await readBody(
      paragraph(run('Title', '<w:sz w:val="36"/>'), '<w:jc w:val="center"/>') +
        paragraph(run('Body text that is longer.', '<w:sz w:val="24"/>')),
    );
    expect(blocks.map(({ style: look }) => [look.centred, look.relativeSize])).toEqual([
      [true, 1.5],
      [undefined, 1],
    ]);
  });

  it('is a heading by a built-in style in any language of Word, or by outline level', async () => {
    const { blocks } = await readParts({
      body:
        paragraph(run('a'), '<w:pStyle w:val="Titre2"/>') +
        paragraph(run('b'), '<w:pStyle w:val="Mine"/>') +
        paragraph(run('c'), '<w:pStyle w:val="Top"/>') +
        paragraph(run('d'), '<w:outlineLvl w:val="3"/>') +
        paragraph(run('e'), '<w:pStyle w:val="Titre2"/><w:outlineLvl w:val="9"/>'),
      styles:
        style('Titre2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('Mine', 'Mine', '<w:basedOn w:val="Titre2"/>') +
        style('Top', 'Title', ''),
    });
    expect(blocks.map(({ kind, style: look }) => [kind, look.headingLevel])).toEqual([
      ['heading', 2],
      ['heading', 2],
      ['heading', 1],
      ['heading', 4],
      ['paragraph', undefined],
    ]);
  });
});

describe('headers and footers', () => {
  const section = (references: string, more = '') => `<w:sectPr>${references}${more}</w:sectPr>`;
  const header = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;

  it('come at the very end, each text once, without those that never show', async () => {
    const document = await readParts({
      body:
        paragraph(run('body'), section(header('default', 'h1') + header('first', 'h2'))) +
        paragraph(run('more')) +
        section(
          header('default', 'h3') + header('first', 'h4') + header('even', 'h5'),
          '<w:titlePg/>',
        ),
      headers: {
        h1: paragraph(run('City of Ansel')),
        h2: paragraph(run('never: no title page')),
        h3: paragraph(run('City of Ansel')) + paragraph(run('page')),
        h4: paragraph(run('cover')),
        h5: paragraph(run('never: no even pages')),
      },
    });
    expect(document.text).toBe('body\nmore\nCity of Ansel\npage\ncover');
    expect(textsOf(document, 'furniture')).toEqual(['City of Ansel', 'page', 'cover']);
  });

  it('of even pages show where the settings say so', async () => {
    const document = await readParts({
      body: paragraph(run('body')) + section(header('even', 'h1')),
      headers: { h1: paragraph(run('even')) },
      settings: '<w:evenAndOddHeaders/>',
    });
    expect(textsOf(document, 'furniture')).toEqual(['even']);
  });
});

describe('the properties', () => {
  it('are title and author, absent where empty', async () => {
    const body = paragraph(run('a'));
    expect(
      (await readParts({ body, title: 'Reply', author: ' Port\n Ansel ', company: 'Alba Town' }))
        .properties,
    ).toEqual({ title: 'Reply', author: 'Port Ansel', company: 'Alba Town' });
    expect((await readParts({ body })).properties).toEqual({});
  });
});
