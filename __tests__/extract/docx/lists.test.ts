import { describe, expect, it } from '@jest/globals';
import {
  abstractList,
  level,
  list,
  listed,
  paragraph,
  readParts,
  run,
  style,
  textsOf,
} from './word-file.js';

const OUTLINE =
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '(%3)');
const LEGAL =
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3');

async function labelled(numbering: string, body: string): Promise<string[]> {
  return textsOf(await readParts({ body, numbering }));
}

describe('list numbers', () => {
  it('stand before the text with one space and are named as labels', async () => {
    const document = await readParts({
      body: listed('Housing', 1) + listed('Water', 1) + listed('wells', 1, 1),
      numbering: abstractList(0, OUTLINE) + list(1, 0),
    });
    expect(document.text).toBe('1. Housing\n2. Water\na) wells');
    expect(document.blocks.map(({ kind, label, level: depth }) => [kind, label, depth])).toEqual([
      ['item', '1.', 0],
      ['item', '2.', 0],
      ['item', 'a)', 1],
    ]);
  });

  it('start again below a new number of a higher level', async () => {
    const body = [0, 1, 1, 0, 1].map((depth) => listed('x', 1, depth)).join('');
    expect(await labelled(abstractList(0, LEGAL) + list(1, 0), body)).toEqual([
      '1. x',
      '1.1. x',
      '1.2. x',
      '2. x',
      '2.1. x',
    ]);
  });

  it('go on through the document where the level says that it never restarts', async () => {
    const levels =
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
    const body = [0, 1, 0, 1].map((depth) => listed('x', 1, depth)).join('');
    expect(await labelled(abstractList(0, levels) + list(1, 0), body)).toEqual([
      '1. x',
      '1) x',
      '2. x',
      '2) x',
    ]);
  });

  it('go on across text, and between two lists of one definition', async () => {
    const body = listed('x', 1) + paragraph(run('An answer.')) + listed('y', 1) + listed('z', 2);
    expect(await labelled(abstractList(0, OUTLINE) + list(1, 0) + list(2, 0), body)).toEqual([
      '1. x',
      'An answer.',
      '2. y',
      '3. z',
    ]);
  });

  it('start where a list of the same definition overrides the start', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = listed('x', 1) + listed('y', 2) + listed('z', 2);
    expect(
      await labelled(abstractList(0, OUTLINE) + list(1, 0) + list(2, 0, override), body),
    ).toEqual(['1. x', '5. y', '6. z']);
  });

  it('take the form of a level that the list overrides', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Question %1:')}</w:lvlOverride>`;
    expect(await labelled(abstractList(0, OUTLINE) + list(1, 0, override), listed('x', 1))).toEqual(
      ['Question I: x'],
    );
  });

  it('show a level that was skipped at its start, and go on from there', async () => {
    const body = listed('x', 1, 1) + listed('y', 1);
    expect(await labelled(abstractList(0, LEGAL) + list(1, 0), body)).toEqual(['1.1. x', '2. y']);
  });

  it('are plain digits throughout where the level is legal', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>');
    const body = listed('x', 1) + listed('y', 1, 1);
    expect(await labelled(abstractList(0, levels) + list(1, 0), body)).toEqual(['I. x', '1.1 y']);
  });

  it('touch the text where nothing is to follow them', async () => {
    const levels = level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>');
    expect(await labelled(abstractList(0, levels) + list(1, 0), listed('住房', 1))).toEqual([
      '一、住房',
    ]);
  });

  it('do not double the space of a text that begins with a tab', async () => {
    const body = paragraph(
      `<w:r><w:tab/></w:r>${run('  Housing')}`,
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    expect(await labelled(abstractList(0, OUTLINE) + list(1, 0), body)).toEqual(['1. Housing']);
  });

  it('come through styles, with the level that the list gives to the style', async () => {
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const document = await readParts({
      body:
        paragraph(run('x'), '<w:pStyle w:val="Q"/>') +
        paragraph(run('y'), '<w:pStyle w:val="SubSub"/>'),
      styles:
        style('Q', 'Question', numbered) +
        style('Sub', 'Sub-question', numbered) +
        style('SubSub', 'Sub-question, tight', '<w:basedOn w:val="Sub"/>'),
      numbering:
        abstractList(
          0,
          level(0, 'decimal', '%1.', '<w:pStyle w:val="Q"/>') +
            level(1, 'lowerLetter', '%1.%2', '<w:pStyle w:val="Sub"/>'),
        ) + list(1, 0),
    });
    expect(textsOf(document)).toEqual(['1. x', '1.a y']);
  });

  it('are switched off by a paragraph of a numbered style', async () => {
    const document = await readParts({
      body: paragraph(run('x'), '<w:pStyle w:val="Q"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles: style('Q', 'Q', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: abstractList(0, OUTLINE) + list(1, 0),
    });
    expect(document.text).toBe('x');
    expect(document.blocks[0]?.kind).toBe('paragraph');
  });

  it('follow the link of a list to a numbering style', async () => {
    const document = await readParts({
      body: listed('x', 2),
      styles: style(
        'L',
        'L',
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
        'numbering',
      ),
      numbering:
        abstractList(0, '<w:styleLink w:val="L"/>' + level(0, 'upperLetter', '%1.')) +
        abstractList(1, '<w:numStyleLink w:val="L"/>') +
        list(1, 0) +
        list(2, 1),
    });
    expect(document.text).toBe('A. x');
  });

  it('are those of the paragraph as it is, not as it was before a tracked change', async () => {
    const before = `<w:pPrChange w:id="1" w:author="a"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    const body = paragraph(run('x'), before) + listed('y', 1, 0, before);
    expect(await labelled(abstractList(0, OUTLINE) + list(1, 0), body)).toEqual(['x', '1. y']);
  });

  it('count neither deleted nor hidden paragraphs, but empty ones', async () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    const position = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      listed('x', 1) +
      paragraph(
        '<w:del w:id="2" w:author="a"><w:r><w:delText>y</w:delText></w:r></w:del>',
        position + gone,
      ) +
      paragraph(run('secret', '<w:vanish/>'), position + hidden) +
      listed('', 1) +
      listed('z', 1);
    expect(await labelled(abstractList(0, OUTLINE) + list(1, 0), body)).toEqual([
      '1. x',
      '2.',
      '3. z',
    ]);
  });

  it('of headings make no items of them', async () => {
    const { blocks } = await readParts({
      body: listed('Housing', 1, 0, '<w:outlineLvl w:val="1"/>'),
      numbering: abstractList(0, OUTLINE) + list(1, 0),
    });
    expect(blocks).toMatchObject([{ kind: 'heading', label: '1.', style: { headingLevel: 2 } }]);
  });

  it('show bullets of every font as a bullet, and a ticked box as one', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const levels =
      level(0, 'bullet', '\uf0b7', font('Symbol')) +
      level(1, 'bullet', 'o', font('Courier New')) +
      level(2, 'bullet', '–') +
      level(3, 'bullet', '\uf0fe', font('Wingdings'));
    const body = [0, 1, 2, 3].map((depth) => listed('x', 1, depth)).join('');
    expect(await labelled(abstractList(0, levels) + list(1, 0), body)).toEqual([
      '• x',
      '• x',
      '• x',
      '☑ x',
    ]);
  });

  it('leave a paragraph alone whose list shows nothing or is not there', async () => {
    const body = listed('x', 1) + listed('y', 7);
    const document = await readParts({
      body,
      numbering: abstractList(0, level(0, 'none', '')) + list(1, 0),
    });
    expect(textsOf(document, 'paragraph')).toEqual(['x', 'y']);
  });

  it('go on in text boxes and have a count of their own in notes', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${listed('boxed', 1)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const document = await readParts({
      body:
        listed('a', 1) +
        paragraph(`${run('anchor')}${box}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
        listed('b', 1),
      footnotes: `<w:footnote w:id="1">${listed('note', 1)}</w:footnote>`,
      numbering: abstractList(0, OUTLINE) + list(1, 0),
    });
    expect(textsOf(document)).toEqual(['1. a', 'anchor¹', '2. boxed', '3. b', '¹ 1. note']);
  });

  it('are said in the language of the level, else of the document', async () => {
    const french = '<w:rPr><w:lang w:val="fr-CH"/></w:rPr>';
    const document = await readParts({
      body: listed('x', 1) + listed('y', 1, 1) + listed('z', 1, 1),
      numbering:
        abstractList(
          0,
          level(0, 'ordinalText', '%1:') + level(1, 'cardinalText', 'Question %2', french),
        ) + list(1, 0),
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>',
    });
    expect(textsOf(document)).toEqual(['Первый: x', 'Question Un y', 'Question Deux z']);
  });

  it('begin again at the overridden number after a higher level', async () => {
    const override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>';
    const body = [0, 1, 1, 0, 1].map((depth) => listed('x', 1, depth)).join('');
    expect(await labelled(abstractList(0, LEGAL) + list(1, 0, override), body)).toEqual([
      '1. x',
      '1.4. x',
      '1.5. x',
      '2. x',
      '2.4. x',
    ]);
  });

  it('read the custom form that newer files keep beside a plain one', async () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const levels = `<w:lvl w:ilvl="0"><w:start w:val="9"/>${custom}<w:lvlText w:val="%1"/></w:lvl>`;
    expect(
      await labelled(abstractList(0, levels) + list(1, 0), listed('x', 1) + listed('y', 1)),
    ).toEqual(['009 x', '010 y']);
  });
});
