import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { readDocx } from '../../../src/extract/docx/index.js';
import {
  bytesOf,
  listed,
  abstractList,
  level,
  list,
  paragraph,
  run,
  wordArchive,
} from './word-file.js';

const SCHEMAS = 'http://schemas.openxmlformats.org';

async function textOf(zip: JSZip): Promise<string | undefined> {
  return (await readDocx(await bytesOf(zip))).value?.text;
}

function rootRelation(target: string): string {
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="a" Type="${SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
}

/** The same parts under other names. */
async function renamed(zip: JSZip, rename: (name: string) => string): Promise<JSZip> {
  const copy = new JSZip();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir)
      copy.file(rename(name), await entry.async('uint8array'), { createFolders: false });
  }
  return copy;
}

const numbered = () =>
  wordArchive({
    body: listed('право', 1),
    numbering: abstractList(0, level(0, 'decimal', '%1)')) + list(1, 0),
  });

describe('the archive of a Word file', () => {
  it('may lack its list of content types and the relations of the whole', async () => {
    const zip = numbered();
    zip.remove('_rels/.rels');
    expect(await textOf(zip)).toBe('1) право');
    zip.file('_rels/.rels', '<Relationships');
    const { value, diagnostics } = await readDocx(await bytesOf(zip));
    expect(value?.text).toBe('1) право');
    expect(diagnostics).toMatchObject([{ code: 'damaged-part', severity: 'warning' }]);
  });

  it('may name its parts with a slash before them, backslashes or in capitals', async () => {
    for (const rename of [
      (name: string) => `/${name}`,
      (name: string) => name.replaceAll('/', '\\'),
      (name: string) => name.toUpperCase(),
    ]) {
      expect(await textOf(await renamed(numbered(), rename))).toBe('1) право');
    }
  });

  it('may keep its main part anywhere, by an absolute or relative name', async () => {
    for (const [place, target] of [
      ['word/document2.xml', 'word/document2.xml'],
      ['content/main.xml', '/content/main.xml'],
      ['main.xml', './x/../main.xml'],
    ] as const) {
      const zip = wordArchive({ body: paragraph(run('住房')) });
      zip.file(place, (await zip.file('word/document.xml')?.async('string')) ?? '');
      zip.remove('word/document.xml');
      zip.file('_rels/.rels', rootRelation(target));
      expect(await textOf(zip)).toBe('住房');
    }
  });

  it('may give the sizes of its parts only after them, or store them as they are', async () => {
    const zip = numbered();
    const streamed = await zip.generateAsync({ type: 'uint8array', streamFiles: true });
    const stored = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
    for (const bytes of [streamed, stored]) {
      expect((await readDocx(bytes)).value?.text).toBe('1) право');
    }
  });

  it('may be of the 64-bit kind', async () => {
    const zip = wordArchive({ body: paragraph(run('السكن')) });
    const xml = (await zip.file('word/document.xml')?.async('nodebuffer')) ?? Buffer.of();
    const { value } = await readDocx(zip64Of('word/document.xml', xml));
    expect(value?.text).toBe('السكن');
  });

  it('may have its text in UTF-16 of either order', async () => {
    const xml = (await numbered().file('word/document.xml')?.async('string')) ?? '';
    const little = Buffer.from('\ufeff' + xml.replace('UTF-8', 'UTF-16'), 'utf16le');
    for (const content of [little, Buffer.from(little).swap16()]) {
      expect(await textOf(numbered().file('word/document.xml', content))).toBe('1) право');
    }
  });
});

/** An archive of one part whose sizes and offsets stand in the extra fields of 64-bit archives (APPNOTE 4.5.3). */
function zip64Of(name: string, content: Buffer): Uint8Array {
  const packed = deflateRawSync(content);
  const path = Buffer.from(name);
  const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
  const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  const u64 = (value: number) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
  const full = u32(0xffffffff);
  const sizes = Buffer.concat([u64(content.length), u64(packed.length)]);
  const common = Buffer.concat([u16(45), u16(0), u16(8), u32(0), u32(0)]);
  const names = (extra: Buffer) => Buffer.concat([u16(path.length), u16(extra.length)]);
  const extraHere = Buffer.concat([u16(1), u16(16), sizes]);
  const extraThere = Buffer.concat([u16(1), u16(24), sizes, u64(0)]);
  const local = Buffer.concat([
    u32(0x04034b50),
    common,
    full,
    full,
    names(extraHere),
    path,
    extraHere,
    packed,
  ]);
  const central = Buffer.concat([
    Buffer.concat([u32(0x02014b50), u16(45), common, full, full, names(extraThere)]),
    Buffer.concat([u16(0), u16(0), u16(0), u32(0), full, path, extraThere]),
  ]);
  const end64 = Buffer.concat([
    Buffer.concat([u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0)]),
    Buffer.concat([u64(1), u64(1), u64(central.length), u64(local.length)]),
  ]);
  const locator = Buffer.concat([
    u32(0x07064b50),
    u32(0),
    u64(local.length + central.length),
    u32(1),
  ]);
  const none = u16(0xffff);
  const end = Buffer.concat([u32(0x06054b50), none, none, none, none, full, full, u16(0)]);
  return Buffer.concat([local, central, end64, locator, end]);
}
