import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { takeIn } from '../../src/intake/index.js';
import { opener } from './opener.js';
import type { Diagnostic, Entry } from '../../src/model/index.js';
import { compoundFile, inboxWith, PDF, wordFile, zipOf } from './inbox.js';

async function takenIn(
  name: string,
  content: string | Uint8Array,
): Promise<{ entry: Entry; remarks: readonly Diagnostic[] }> {
  const { value, diagnostics } = await takeIn(
    await inboxWith({ [name]: content, 'zz other.pdf': PDF }),
    opener,
  );
  const entry = value.find(({ file }) => file === name);
  if (entry === undefined) throw new Error(`${name} was not taken in`);
  return { entry, remarks: diagnostics.filter(({ submission }) => submission === entry.id) };
}

describe('the format of an entry', () => {
  it('is PDF with junk before its header, whatever the name', async () => {
    const { entry, remarks } = await takenIn('letter.docx', `HTTP/1.1 200 OK\r\n\r\n\u0001${PDF}x`);
    expect(entry.format).toBe('pdf');
    expect(entry.status).toBeUndefined();
    expect(remarks).toMatchObject([{ code: 'misnamed', severity: 'note' }]);
  });

  it('is Word for a document named .doc that is a DOCX', async () => {
    const { entry, remarks } = await takenIn('letter.doc', await wordFile());
    expect(entry).toMatchObject({ format: 'docx' });
    expect(entry).not.toHaveProperty('status');
    expect(remarks.map(({ code }) => code)).toEqual(['misnamed']);
  });

  it('is Word for a DOCX that was cut off', async () => {
    const whole = await wordFile('x'.repeat(3000));
    expect((await takenIn('cut.docx', whole.slice(0, 300))).entry.format).toBe('docx');
  });

  it.each([
    ['a.doc', compoundFile('WordDocument'), 'doc'],
    ['a.msg', compoundFile('__properties_version1.0', 'WordDocument'), 'msg'],
    ['a.rtf', '{\\rtf1\\ansi hello}', 'rtf'],
    [
      'a.eml',
      'From: a@b.example\r\nTo: c@d.example\r\nSubject: inputs\r\n\r\nDear all,\r\n',
      'eml',
    ],
    [
      'a.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'image',
    ],
  ])('is told for %s, without a word', async (name, content, format) => {
    const { entry, remarks } = await takenIn(name, content);
    expect(entry).toMatchObject({ format });
    expect(entry).not.toHaveProperty('status');
    expect(remarks).toEqual([]);
  });

  it.each([
    ['a.xls', compoundFile('Workbook'), 'spreadsheet'],
    ['a.ppt', compoundFile('PowerPoint Document'), 'presentation'],
    ['a.html', '<!DOCTYPE html><html><body>hello</body></html>', 'html'],
    ['a.txt', 'Dear Sir: we answer below.\n\nFirst.', 'text'],
    ['a.bin', Buffer.from([1, 2, 3, 0, 5, 6, 7, 0, 9]), 'unknown'],
  ])('is told for %s, which needs a person', async (name, content, format) => {
    const { entry, remarks } = await takenIn(name, content);
    expect(entry).toMatchObject({ format, status: 'skipped' });
    expect(remarks).toMatchObject([{ code: 'format-not-read', severity: 'error', file: name }]);
    expect(remarks[0]?.remedy).toBeTruthy();
  });

  it.each([
    ['xlsx', 'xl/workbook.xml', 'spreadsheet'],
    ['pptx', 'ppt/presentation.xml', 'presentation'],
  ])('is told for %s by the parts inside', async (extension, part, format) => {
    const content = await zipOf({ '[Content_Types].xml': '<Types/>', [part]: '<x/>' });
    expect((await takenIn(`a.${extension}`, content)).entry).toMatchObject({
      format,
      status: 'skipped',
    });
  });

  it('is OpenDocument by its stored mimetype', async () => {
    const content = await zipOf(
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' },
      'STORE',
    );
    expect((await takenIn('a.odt', content)).entry.format).toBe('odt');
  });

  it('is Word, failed, for a document under a password', async () => {
    const { entry, remarks } = await takenIn(
      'a.docx',
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
    );
    expect(entry).toMatchObject({ format: 'docx', status: 'failed' });
    expect(remarks).toMatchObject([{ code: 'encrypted', severity: 'error' }]);
  });

  it('is empty, failed, for no bytes and for nothing but zeros', async () => {
    for (const content of ['', '\0'.repeat(5000)]) {
      const { entry, remarks } = await takenIn('a.pdf', content);
      expect(entry).toMatchObject({ format: 'empty', status: 'failed' });
      expect(remarks).toMatchObject([{ code: 'empty', severity: 'error' }]);
    }
  });

  it('is unknown, failed, where a file named .pdf is nothing that can be told', async () => {
    const { entry, remarks } = await takenIn(
      'a.pdf',
      Buffer.from([0, 1, 2, 3, 0, 7, 6, 200, 0, 1]),
    );
    expect(entry).toMatchObject({ format: 'unknown', status: 'failed' });
    expect(remarks).toMatchObject([{ code: 'damaged', severity: 'error' }]);
  });

  it.each([
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '~$letter.docx',
    '.~lock.letter.odt#',
    '._letter.pdf',
    '.gitkeep',
  ])('is system for %s, which is only noted', async (name) => {
    for (const content of ['', 'some bytes']) {
      const { entry, remarks } = await takenIn(name, content);
      expect(entry).toMatchObject({ format: 'system', status: 'skipped' });
      expect(remarks).toMatchObject([{ code: 'system-file', severity: 'note' }]);
    }
  });

  it('is Word where a real document bears the name of a lock file', async () => {
    expect((await takenIn('~$letter.docx', await wordFile())).entry.format).toBe('docx');
  });
});
