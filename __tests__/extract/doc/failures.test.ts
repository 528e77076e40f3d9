import { describe, expect, it } from '@jest/globals';
import { fixture, problemsOf, readWell, streamsOf, withStreams } from './word-file.js';

const english = fixture('en');
const streams = streamsOf(english);

/** The English fixture with some bytes of its main stream set. */
function withMain(change: (main: Buffer) => void): Buffer {
  const main = Buffer.from(streams.main);
  change(main);
  return withStreams({ ...streams, main });
}

/** Byte offset of a structure's pair in the information block. */
const pair = (number: number): number => 0x9a + number * 8;

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  return (await problemsOf(bytes)).map(({ code }) => code);
}

describe('files that cannot be read', () => {
  it('a rebuilt file reads like the original', async () => {
    expect((await readWell(withStreams(streams))).text).toBe((await readWell(english)).text);
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(4096)],
    ['a header alone', english.subarray(0, 512)],
    ['a file without the stream of Word', withStreams({ ...streams, main: Buffer.alloc(0) })],
  ])('%s: damaged, with a remedy', async (_, bytes) => {
    const [problem, ...others] = await problemsOf(bytes);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'damaged', severity: 'error' });
    expect(problem?.remedy).toMatch(/\S/);
  });

  it('a file under a password is encrypted', async () => {
    const bytes = withMain((main) => main.writeUInt16LE(main.readUInt16LE(0x0a) | 0x0100, 0x0a));
    expect(await codesOf(bytes)).toEqual(['encrypted']);
  });

  it('a file of Word 2 is too old', async () => {
    expect(await codesOf(withMain((main) => main.writeUInt16LE(0xa5db, 0)))).toEqual([
      'format-too-old',
    ]);
  });

  it('a file without text is empty', async () => {
    const { at, length } = textStretch();
    const bytes = withMain((main) => {
      // without properties no empty paragraph has a number to show
      main.writeUInt32LE(0, pair(13) + 4);
      for (let index = 0; index < length; index += 2) main.writeUInt16LE(0x0d, at + index);
    });
    expect(await codesOf(bytes)).toEqual(['empty']);
  });

  it('text that is none is damaged, not read', async () => {
    const { at, length } = textStretch();
    expect(await codesOf(withMain((main) => main.fill(0, at, at + length)))).toEqual(['damaged']);
  });
});

/** Where the fixture's text stands, which LibreOffice writes in one piece. */
function textStretch(): { at: number; length: number } {
  const clx = streams.table.subarray(streams.main.readUInt32LE(pair(33)));
  expect(clx[0]).toBe(2);
  expect(clx.readUInt32LE(1)).toBe(16);
  return { at: clx.readUInt32LE(5 + 8 + 2), length: clx.readUInt32LE(5 + 4) * 2 };
}

describe('files that are read in part', () => {
  it('a text that is cut off is told as damaged', async () => {
    const { at, length } = textStretch();
    const main = streams.main.subarray(0, at + Math.floor(length / 2));
    const bytes = withStreams({ ...streams, main });
    expect(await codesOf(bytes)).toEqual(['partly-damaged']);
    expect((await readWell(bytes)).text).toMatch(/^Capacity building\n/);
  });

  it('without its table of pieces the text is found, and the guess is told', async () => {
    const bytes = withMain((main) => main.writeUInt32LE(0, pair(33) + 4));
    expect(await codesOf(bytes)).toEqual(['partly-damaged']);
    expect((await readWell(bytes)).text).toContain('The second page begins here');
  });

  it('without the stream of tables, too', async () => {
    const bytes = withStreams({ ...streams, table: Buffer.alloc(0) });
    expect(await codesOf(bytes)).toEqual(['partly-damaged']);
    expect((await readWell(bytes)).text).toContain('The second page begins here');
  });

  it('macros are noted', async () => {
    const others = { ...streams.others, '/Macros/VBA/dir': Buffer.from('x') };
    const [note] = await problemsOf(withStreams({ ...streams, others }));
    expect(note).toMatchObject({ code: 'macros', severity: 'note' });
  });
});
