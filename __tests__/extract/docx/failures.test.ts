import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import JSZip from 'jszip';
import { readDocx } from '../../../src/extract/docx/index.js';
import { bytesOf, paragraph, part, run, wordArchive } from './word-file.js';

const GOOD = wordArchive({ body: paragraph(run('A right to the city.')) });

async function codeOf(bytes: Uint8Array): Promise<string> {
  const { value, diagnostics } = await readDocx(bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ severity: 'error' });
  expect(diagnostics[0]?.remedy).toMatch(/\S/);
  return diagnostics[0]?.code ?? '';
}

async function codeOfDocument(xml: string): Promise<string> {
  const zip = wordArchive({ body: '' });
  zip.file('word/document.xml', xml);
  return codeOf(await bytesOf(zip));
}

describe('a Word file that cannot be read', () => {
  it('is damaged where it is cut off, no archive, or without its main text', async () => {
    const bytes = await bytesOf(GOOD);
    expect(await codeOf(bytes.slice(0, bytes.length >> 1))).toBe('damaged');
    expect(await codeOf(new Uint8Array())).toBe('damaged');
    expect(await codeOf(new TextEncoder().encode('plain text'))).toBe('damaged');
    expect(await codeOf(await bytesOf(new JSZip().file('x.txt', 'x')))).toBe('damaged');
  });

  it('is damaged where its XML is broken, empty, without a body or nested without end', async () => {
    expect(await codeOfDocument('<w:document')).toBe('damaged');
    expect(await codeOfDocument('')).toBe('damaged');
    expect(await codeOfDocument(part('document', ''))).toBe('damaged');
    expect(
      await codeOfDocument(
        part(
          'document',
          '<w:body>' + '<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000) + '</w:body>',
        ),
      ),
    ).toBe('damaged');
  });

  it('is encrypted where it is the container of a protected file', async () => {
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe(
      'encrypted',
    );
  });

  it('is refused where it declares a document type, whose entities are never expanded', async () => {
    const inner = `<w:body>${paragraph(run('&e;'))}</w:body>`;
    const xml = part('document', inner).replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
    );
    expect(await codeOfDocument(xml)).toBe('unsafe-xml');
  });

  it('is too large where a part unpacks to more than the bound', async () => {
    const zip = wordArchive({ body: '' });
    zip.file('word/document.xml', new Uint8Array(65 * 1024 * 1024).fill(0x20));
    expect(await codeOf(await bytesOf(zip))).toBe('too-large');
  });

  it('is empty where nothing but running headers is in it', async () => {
    const header = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>';
    const parts = { body: paragraph('') + header, headers: { h1: paragraph(run('head')) } };
    expect(await codeOf(await bytesOf(wordArchive(parts)))).toBe('empty');
  });

  it('ends with a value or one error whatever byte of it is spoilt', async () => {
    const bytes = await bytesOf(GOOD);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const spoilt = Uint8Array.from(bytes);
          spoilt[at] = (spoilt[at] ?? 0) ^ by;
          const { value, diagnostics } = await readDocx(spoilt);
          expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(
            value === undefined,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a Word file with a spoilt side', () => {
  it('is read without the damaged part, with a warning', async () => {
    const zip = wordArchive({ body: paragraph(run('text')), numbering: '' });
    zip.file('word/numbering.xml', '<w:numbering');
    const { value, diagnostics } = await readDocx(await bytesOf(zip));
    expect(value?.text).toBe('text');
    expect(diagnostics).toMatchObject([{ code: 'damaged-part', severity: 'warning' }]);
  });

  it('warns of a part in another format, which is not read', async () => {
    const zip = wordArchive({ body: `${paragraph(run('text'))}<w:altChunk r:id="html"/>` });
    const { value, diagnostics } = await readDocx(await bytesOf(zip));
    expect(value?.text).toBe('text');
    expect(diagnostics).toMatchObject([{ code: 'embedded-text-not-read', severity: 'warning' }]);
  });
});
