import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readDocx } from '../../../src/extract/docx/index.js';
import { bytesOf, paragraph, run, wordArchive } from './word-file.js';

const CANARY = 'canary-4f1c';

/** A body that asks for one address in every way that Word knows. */
function bodyAskingFor(address: string): string {
  const blip = '<w:drawing><wp:inline><a:blip r:link="image"/></wp:inline></w:drawing>';
  const picture = '<w:pict><v:shape><v:imagedata r:id="image" r:href="image"/></v:shape></w:pict>';
  const code = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${instruction} "${address}"</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;
  return (
    paragraph(run('own text')) +
    paragraph(
      `<w:r>${blip}${picture}<w:object><o:OLEObject Type="Link" r:id="object"/></w:object></w:r>`,
    ) +
    paragraph(code('INCLUDETEXT') + code('INCLUDEPICTURE') + code('LINK Word.Document.12')) +
    `<w:p><w:subDoc r:id="sub"/></w:p><w:altChunk r:id="chunk"/>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="head"/></w:sectPr>'
  );
}

const TYPES: Readonly<Record<string, string>> = {
  image: 'image',
  object: 'oleObject',
  sub: 'subDocument',
  chunk: 'aFChunk',
  head: 'header',
  template: 'attachedTemplate',
  style: 'styles',
  numbering: 'numbering',
  notes: 'footnotes',
};

function fileAskingFor(address: string) {
  return wordArchive({
    body: bodyAskingFor(address),
    related: Object.entries(TYPES).map(([id, type]) => ({ id, type, target: address })),
  });
}

describe('what a Word file refers to outside itself', () => {
  it('is never read from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hrc-docx-'));
    const path = join(folder, 'canary.html');
    writeFileSync(path, `<p>${CANARY}</p>`);
    try {
      for (const address of [path, pathToFileURL(path).href, '../../../../../..' + path]) {
        const { value, diagnostics } = await readDocx(await bytesOf(fileAskingFor(address)));
        expect(value?.text).toBe('own text');
        expect(JSON.stringify(diagnostics)).not.toContain(CANARY);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is never asked for over the network', async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end(CANARY);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${port}/canary`;
      const { value } = await readDocx(await bytesOf(fileAskingFor(address)));
      expect(value?.text).toBe('own text');
      const answer = await fetch(`${address}?asked-by-the-test`);
      expect(await answer.text()).toBe(CANARY);
      expect(requests).toEqual(['/canary?asked-by-the-test']);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('is refused as a whole where an entity asks for it in any part that is read', async () => {
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels']) {
      const zip = wordArchive({ body: paragraph(run('a')), styles: '' });
      const xml = (await zip.file(name)?.async('string')) ?? '';
      const doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>';
      zip.file(name, xml.startsWith('<?') ? xml.replace('?>', `?>${doctype}`) : doctype + xml);
      const { value, diagnostics } = await readDocx(await bytesOf(zip));
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'unsafe-xml', severity: 'error' }]);
    }
  });
});
