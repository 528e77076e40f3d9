import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../src/model/index.js';
import { readDocx } from '../../../src/extract/docx/index.js';
import {
  bytesOf,
  cell,
  paragraph,
  run,
  table,
  textsOf,
  wordArchive,
  type Parts,
} from './word-file.js';

async function read(parts: Parts) {
  return readDocx(await bytesOf(wordArchive(parts)));
}

async function remarksOn(parts: Parts): Promise<readonly Diagnostic[]> {
  return (await read(parts)).diagnostics;
}

const chunk = (target: string, content: string | Uint8Array) => [
  { id: 'chunk', type: 'aFChunk', target, content },
];
const aroundChunk = `${paragraph(run('before'))}<w:altChunk r:id="chunk"/>${paragraph(run('after'))}`;

const drawing = (centimetres: number, inner = '<a:blip/>') => {
  const side = centimetres * 360_000;
  return `<w:r><w:drawing><wp:inline><wp:extent cx="${side}" cy="${side}"/>${inner}</wp:inline></w:drawing></w:r>`;
};

describe('text that a Word file takes in', () => {
  it('from HTML is read where it stands, its tables counted on', async () => {
    const html =
      '<html><body><h2>Жильё</h2><ol><li>право</li></ol><table><tr><td>да</td><td>нет</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>';
    const { value } = await read({
      body:
        table(cell(paragraph(run('first')))) + aroundChunk + table(cell(paragraph(run('last')))),
      related: chunk('chunk.html', html),
    });
    expect(value?.text).toBe('first\nbefore\nЖильё\n1. право\nда\nнет\n1\n2\nafter\nlast');
    expect(value?.blocks.flatMap(({ cell: at }) => at?.table ?? [])).toEqual([0, 1, 1, 1, 1, 2]);
  });

  it('from another Word file is read with its notes, without its running headers', async () => {
    const inner = await bytesOf(
      wordArchive({
        body:
          paragraph(`${run('内文')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
          '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
        footnotes: `<w:footnote w:id="1">${paragraph(run('注'))}</w:footnote>`,
        headers: { h1: paragraph(run('页眉')) },
      }),
    );
    const { value, diagnostics } = await read({
      body: aroundChunk,
      related: chunk('chunk.docx', inner),
    });
    expect(value?.text).toBe('before\n内文¹\n¹ 注\nafter');
    expect(value?.blocks[2]).toMatchObject({ kind: 'note', noteOf: 1 });
    expect(diagnostics).toEqual([]);
  });

  it('from plain text is read in its own encoding', async () => {
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('سطر\r\nآخر', 'utf16le')]);
    const western = Buffer.from([0x93, 0x61, 0x94]);
    expect((await read({ body: aroundChunk, related: chunk('c.txt', utf16) })).value?.text).toBe(
      'before\nسطر\nآخر\nafter',
    );
    expect((await read({ body: aroundChunk, related: chunk('c.txt', western) })).value?.text).toBe(
      'before\n“a”\nafter',
    );
  });

  it('from a file that takes in itself ends', async () => {
    let file = await bytesOf(wordArchive({ body: paragraph(run('core')) }));
    for (let depth = 0; depth < 8; depth += 1) {
      const related = chunk('chunk.docx', file);
      file = await bytesOf(wordArchive({ body: aroundChunk, related }));
    }
    const { value, diagnostics } = await readDocx(file);
    expect(value?.text).toMatch(/^before\nbefore/);
    expect(value?.text).not.toMatch(/core/);
    expect(diagnostics).toMatchObject([{ code: 'embedded-text-not-read', severity: 'warning' }]);
  });

  it('is a warning where it cannot be read, is missing or lies in another file', async () => {
    const unreadable = [
      chunk('chunk.mht', 'MIME-Version: 1.0\n\nx'),
      chunk('chunk.docx', 'PK but no archive'),
      [],
      [{ id: 'chunk', type: 'aFChunk', target: 'file:///tmp/other.html' }],
    ];
    for (const related of unreadable) {
      const { value, diagnostics } = await read({ body: aroundChunk, related });
      expect(value?.text).toBe('before\nafter');
      expect(diagnostics).toMatchObject([{ code: 'embedded-text-not-read', severity: 'warning' }]);
    }
    const master = {
      body: `${paragraph(run('a'))}<w:p><w:subDoc r:id="sub"/></w:p>`,
      related: [{ id: 'sub', type: 'subDocument', target: 'chapter2.docx' }],
    };
    const [remark] = await remarksOn(master);
    expect(remark).toMatchObject({ code: 'embedded-text-not-read' });
    expect(remark?.message).toMatch(/chapter2\.docx/);
  });
});

describe('the text of a diagram', () => {
  it('is read where the diagram stands, a paragraph for each point', async () => {
    const point = (text: string) =>
      `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const data = `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>${point('Plan')}<dgm:pt/>${point('Act')}</dgm:ptLst></dgm:dataModel>`;
    const { value } = await read({
      body:
        paragraph(run('anchor') + drawing(5, '<dgm:relIds r:dm="d1"/>')) + paragraph(run('next')),
      related: [{ id: 'd1', type: 'diagramData', target: 'data1.xml', content: data }],
    });
    expect(value && textsOf(value)).toEqual(['anchor', 'Plan', 'Act', 'next']);
  });
});

describe('what a Word file carries', () => {
  it('is told of where it is other files, by their names', async () => {
    const [remark, ...others] = await remarksOn({
      body: paragraph(
        `${run('a')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="x"/></w:object></w:r>`,
      ),
      related: [
        { id: 'x', type: 'package', target: 'embeddings/Budget.xlsx', content: 'PK' },
        { id: 'y', type: 'oleObject', target: 'embeddings/oleObject1.bin', content: 'x' },
        { id: 'z', type: 'oleObject', target: 'file:///tmp/linked.xlsx' },
      ],
    });
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ code: 'embedded-files-not-read', severity: 'warning' });
    expect(remark?.message).toContain('Budget.xlsx (Excel.Sheet.12), oleObject1.bin.');
    expect(remark?.remedy).toMatch(/\S/);
  });

  it('is a note where it is macros, which are not run', async () => {
    const related = [{ id: 'v', type: 'vbaProject', target: 'vbaProject.bin', content: 'x' }];
    expect(await remarksOn({ body: paragraph(run('a')), related })).toMatchObject([
      { code: 'macros', severity: 'note' },
    ]);
  });

  it('is a warning where pictures of pages stand for the text, a note where they are beside it', async () => {
    const long = paragraph(run('Text. '.repeat(400)));
    const large = paragraph(drawing(20));
    expect(await remarksOn({ body: paragraph(run('Annex')) + large + large })).toMatchObject([
      { code: 'pictures-not-read', severity: 'warning' },
    ]);
    expect(await remarksOn({ body: long + large })).toMatchObject([
      { code: 'pictures-not-read', severity: 'note' },
    ]);
    expect(await remarksOn({ body: long + paragraph(drawing(8)) })).toEqual([]);
  });

  it('is no text where there are pictures alone, and the remedy leads to recognition', async () => {
    const old =
      '<w:r><w:pict><v:shape style="width:400pt;height:600pt"><v:imagedata r:id="i"/></v:shape></w:pict></w:r>';
    for (const picture of [drawing(3), old]) {
      const { value, diagnostics } = await read({ body: paragraph(picture) });
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'no-text', severity: 'error' }]);
      expect(diagnostics[0]?.remedy).toMatch(/PDF.*OCR/);
    }
  });
});
