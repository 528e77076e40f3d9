import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { BOUNDS } from '../../../src/model/index.js';
import { unpackArchive } from '../../../src/extract/containers/index.js';
import { writeTar } from './write-tar.js';
import { writeZip } from './write-zip.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  return ((await unpackArchive(bytes)).value ?? []).map(({ name }) => name);
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await unpackArchive(bytes)).diagnostics.map(({ code }) => code);
}

describe('a zip archive', () => {
  it('gives its files in their order, with their folders', async () => {
    const zip = new JSZip();
    zip.file('Réponse.docx', 'un');
    zip.folder('annexes')?.file('Приложение 1.pdf', 'deux');
    zip.file('附件.txt', 'trois');
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const { value, diagnostics } = await unpackArchive(bytes);
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ name, bytes: content }) => [name, text(content)])).toEqual([
      ['Réponse.docx', 'un'],
      ['annexes/Приложение 1.pdf', 'deux'],
      ['附件.txt', 'trois'],
    ]);
  });

  it('shows no path that leads out of the archive, and no sign that hides an ending', async () => {
    const names = [
      '../../etc/passwd',
      '/abs.txt',
      'C:\\Users\\me\\a.txt',
      'x/./y//z.txt',
      'a\u202efdp.exe',
      'b\r\nc.txt',
    ];
    expect(await namesIn(writeZip(names.map((name) => ({ name, content: '1' }))))).toEqual([
      'etc/passwd',
      'abs.txt',
      'Users/me/a.txt',
      'x/y/z.txt',
      'afdp.exe',
      'b c.txt',
    ]);
  });

  it('reads names in the code pages of Windows where they are not UTF-8', async () => {
    const russian = Buffer.from(
      '8e e2 a2 a5 e2 20 ac e3 ad a8 e6 a8 af a0 ab a8 e2 a5 e2 a0'.replace(/ /g, ''),
      'hex',
    );
    const chinese = Buffer.from('b5d8b7bdd5fec8a8c8cbc8a8b4f0b8b4', 'hex');
    const spanish = Buffer.from('6e a4 6f 20 70 a3 62 6c 69 63 6f'.replace(/ /g, ''), 'hex');
    const french = Buffer.from('72e9706f6e7365', 'hex');
    const plain = Buffer.from('ответ', 'utf8');
    const all = [russian, chinese, spanish, french, plain];
    expect(await namesIn(writeZip(all.map((name) => ({ name, content: '1' }))))).toEqual([
      'Ответ муниципалитета',
      '地方政权人权答复',
      'nño público',
      'réponse',
      'ответ',
    ]);
  });

  it('keeps two files of one name apart', async () => {
    const twice = ['a/annex.pdf', 'a/annex.pdf', 'A/ANNEX.pdf', 'b/annex.pdf'];
    expect(await namesIn(writeZip(twice.map((name) => ({ name, content: '1' }))))).toEqual([
      'a/annex.pdf',
      'a/annex (2).pdf',
      'A/ANNEX (3).pdf',
      'b/annex.pdf',
    ]);
  });

  it('drops folders, links and what systems leave behind', async () => {
    const link = { name: 'link', content: '/etc/passwd', attributes: 0xa1ff0000 };
    const left = ['__MACOSX/._a.txt', '.DS_Store', 'x/Thumbs.db', '~$a.docx', 'folder/'];
    const files = [
      ...left.map((name) => ({ name, content: '' })),
      link,
      { name: 'a.txt', content: '1' },
    ];
    const { value, diagnostics } = await unpackArchive(writeZip(files));
    expect(value?.map(({ name }) => name)).toEqual(['a.txt']);
    expect(diagnostics).toEqual([]);
  });

  it('names the files that have a password and keeps the others', async () => {
    const { value, diagnostics } = await unpackArchive(
      writeZip([
        { name: 'open.txt', content: '1' },
        { name: 'sealed.docx', content: '2', flags: 0x801 },
      ]),
    );
    expect(value?.map(({ name }) => name)).toEqual(['open.txt']);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'encrypted',
        severity: 'error',
        message: expect.stringContaining('“sealed.docx”'),
      }),
    ]);
    expect(await codesOf(writeZip([{ name: 'a', content: '1', flags: 1 }]))).toEqual(['encrypted']);
  });

  it('leaves out a bomb, whatever size it claims, and keeps its neighbours', async () => {
    const zeros = Buffer.alloc(BOUNDS.archivePartBytes + 1);
    const { value, diagnostics } = await unpackArchive(
      writeZip([
        { name: 'bomb', content: zeros, size: 10 },
        { name: 'honest', content: zeros },
        { name: 'small.txt', content: '1' },
      ]),
    );
    expect(value?.map(({ name }) => name)).toEqual(['small.txt']);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['too-large', expect.stringContaining('“bomb”, “honest”')],
    ]);
  });

  it('stops where entries that overlap unpack to more than an archive may', async () => {
    const kernel = { name: 'kernel', content: Buffer.alloc(BOUNDS.archivePartBytes / 2) };
    const overlapping = Array.from({ length: 500 }, (_, index) => ({
      ...kernel,
      name: `e${index}`,
      at: 0,
    }));
    const { value, diagnostics } = await unpackArchive(writeZip([kernel, ...overlapping]));
    const size = (value ?? []).reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeLessThanOrEqual(BOUNDS.archiveBytes);
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('reads ten thousand files and tells what is beyond', async () => {
    const files = Array.from({ length: BOUNDS.archiveParts + 1 }, (_, index) => ({
      name: `${index}`,
      content: '',
      method: 0,
    }));
    const { value, diagnostics } = await unpackArchive(writeZip(files));
    expect(value).toHaveLength(BOUNDS.archiveParts);
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('tells a file whose content is not what was packed', async () => {
    const zip = writeZip([
      { name: 'a.txt', content: 'right', crc: 1 },
      { name: 'b.txt', content: 'right' },
    ]);
    expect(await namesIn(zip)).toEqual(['b.txt']);
    expect(await codesOf(zip)).toEqual(['damaged']);
  });

  it('gives what is whole of an archive that is cut off', async () => {
    const files = [
      { name: 'a.txt', content: 'whole' },
      { name: 'b.txt', content: 'x'.repeat(50), method: 0 },
    ];
    const cut = writeZip(files, true).subarray(0, -10);
    expect(await namesIn(cut)).toEqual(['a.txt']);
    expect(await codesOf(cut)).toEqual(['damaged']);
  });

  it('finds its way behind what is put before an archive', async () => {
    const zip = Buffer.concat([
      Buffer.from('#!/bin/sh\n'),
      writeZip([{ name: 'a.txt', content: '1' }]),
    ]);
    expect(await namesIn(zip)).toEqual(['a.txt']);
  });

  it('is empty or damaged in words', async () => {
    expect(await codesOf(writeZip([]))).toEqual(['empty']);
    expect(await codesOf(Buffer.from('no archive at all'))).toEqual(['damaged']);
    expect(await codesOf(new Uint8Array(0))).toEqual(['damaged']);
  });
});

describe('other archives', () => {
  it('are read where they are tar or gzip', async () => {
    const tar = writeTar([
      ['folder/', ''],
      ['folder/réponse.txt', 'oui'],
      [`${'long/'.repeat(30)}name.txt`, 'non'],
    ]);
    const expected = ['folder/réponse.txt', `${'long/'.repeat(30)}name.txt`];
    expect(await namesIn(tar)).toEqual(expected);
    expect(await namesIn(gzipSync(tar))).toEqual(expected);
    const [only] = (await unpackArchive(gzipSync(Buffer.from('un texte')))).value ?? [];
    expect(text(only?.bytes ?? new Uint8Array(0))).toBe('un texte');
  });

  it('tells what a tar archive that is cut off has lost', async () => {
    const tar = writeTar([
      ['a.txt', 'whole'],
      ['b.txt', 'x'.repeat(2000)],
    ]);
    const { value, diagnostics } = await unpackArchive(tar.subarray(0, 512 * 3 + 100));
    expect(value?.map(({ name }) => name)).toEqual(['a.txt']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['damaged']);
  });

  it('are named with what to do about them where they are not read', async () => {
    for (const [start, kind] of [
      ['526172211a0700', 'RAR'],
      ['377abcaf271c', '7z'],
    ] as const) {
      const { value, diagnostics } = await unpackArchive(Buffer.from(start, 'hex'));
      expect(value).toBeUndefined();
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: 'archive-not-read',
          severity: 'error',
          message: expect.stringContaining(kind),
          remedy: expect.stringContaining('zip'),
        }),
      ]);
    }
  });
});
