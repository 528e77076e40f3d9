import CFB from 'cfb';
import { describe, expect, it } from '@jest/globals';
import { openCompoundFile } from '../../../src/extract/doc/compound-file.js';

const END = -2;
const FREE = -1;

function written(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

function filled(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * 7) % 251));
}

describe('the streams of a compound file', () => {
  const small = filled(300);
  const large = filled(9000);
  const bytes = written({ Small: small, Large: large, '/Inner/Large': filled(20) });

  it.each([
    ['Small', small],
    ['Large', large],
  ])('%s is read whole', (name, content) => {
    const stream = openCompoundFile(bytes).stream(name);
    expect(Buffer.from(stream?.bytes ?? [])).toEqual(content);
    expect(stream?.isWhole).toBe(true);
  });

  it('names what stands at the top', () => {
    const { names } = openCompoundFile(bytes);
    expect([...names].sort()).toEqual(expect.arrayContaining(['Inner', 'Large', 'Small']));
  });

  it('a name that is not there gives nothing', () => {
    expect(openCompoundFile(bytes).stream('Middle')).toBeUndefined();
  });

  it('a stream whose chain breaks is given as far as it goes', () => {
    const broken = chained(40, (at) => (at === 39 ? 20 : at < 25 ? at + 1 : 0x00ffffff));
    const stream = openCompoundFile(broken).stream('Stream');
    expect(stream?.bytes.length).toBe(7 * 512);
    expect(stream?.isWhole).toBe(false);
  });
});

/** A file whose directory and table of sectors come first; `chain` gives the follower of each sector of the one stream. */
function chained(count: number, chain: (sector: number) => number): Buffer {
  const tables = Math.ceil(count / 128);
  const bytes = Buffer.alloc(512 * (1 + count));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 0x1e);
  bytes.writeUInt16LE(6, 0x20);
  bytes.writeInt32LE(0, 0x30);
  for (const at of [0x3c, 0x44]) bytes.writeInt32LE(END, at);
  for (let index = 0; index < 109; index += 1) {
    bytes.writeInt32LE(index < tables ? 1 + index : FREE, 0x4c + index * 4);
  }
  for (let sector = 0; sector < count; sector += 1) {
    bytes.writeInt32LE(sector === 0 ? END : chain(sector), 1024 + sector * 4);
  }
  entry(bytes, 512, 'Root Entry', 5, END, 0);
  bytes.writeInt32LE(1, 512 + 0x4c);
  entry(bytes, 640, 'Stream', 2, count - 1, 0x7fffffff);
  return bytes;
}

function entry(
  bytes: Buffer,
  at: number,
  name: string,
  type: number,
  start: number,
  size: number,
): void {
  bytes.write(name, at, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, at + 0x40);
  bytes[at + 0x42] = type;
  for (const link of [0x44, 0x48, 0x4c]) bytes.writeInt32LE(FREE, at + link);
  bytes.writeInt32LE(start, at + 0x74);
  bytes.writeInt32LE(size, at + 0x78);
}

describe('chains of sectors that lead astray', () => {
  const COUNT = 13_000;

  it.each([
    ['one that ends in itself', (sector: number) => sector],
    ['one that goes round', (sector: number) => (sector > 200 ? sector - 1 : COUNT - 1)],
    ['one that goes backwards', (sector: number) => (sector > 200 ? sector - 1 : END)],
    ['one that leaves the file', () => 0x00ffffff],
  ])('%s ends', (_, chain) => {
    const stream = openCompoundFile(chained(COUNT, chain)).stream('Stream');
    expect(stream?.isWhole).toBe(false);
    expect(stream?.bytes.length).toBeLessThanOrEqual(COUNT * 512);
  });

  it('a directory that goes round ends', () => {
    const bytes = chained(COUNT, () => END);
    bytes.writeInt32LE(1, 640 + 0x44);
    bytes.writeInt32LE(0, 640 + 0x48);
    expect([...openCompoundFile(bytes).names]).toEqual(['Stream']);
  });
});
