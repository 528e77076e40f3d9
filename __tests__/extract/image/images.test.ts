import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recognizeImage } from '../../../src/extract/image/index.js';
import { pngPicture } from '../../../src/extract/image/png.js';
import { tiffPictures } from '../../../src/extract/image/tiff.js';
import { itNeeding } from '../../cli/started.js';

const FIXTURES = new URL('../../fixtures/ocr/', import.meta.url);
const PATIENCE = 240_000;
const itWithTesseract = itNeeding('tesseract');

/** A fixture's only image as it is stored in the PDF. */
function storedImage(name: string): Buffer {
  const pdf = readFileSync(new URL(name, FIXTURES));
  const at = pdf.indexOf('/Subtype/Image');
  const length = Number(/\/Length (\d+)>>/.exec(pdf.toString('latin1', at, at + 300))?.[1]);
  const start = pdf.indexOf('stream\n', at) + 7;
  return pdf.subarray(start, start + length);
}

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  return (await recognizeImage(bytes)).diagnostics.map(({ code }) => code);
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of these rows, each with its filter's number first. */
function png(
  width: number,
  height: number,
  { depth, colour }: { readonly depth: number; readonly colour: number },
  rows: readonly (readonly number[])[],
  palette?: readonly number[],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixelsOf(file: Buffer): number[] {
  return [...(pngPicture(file, 1000)?.strips[0] ?? [])];
}

describe('a PNG', () => {
  it('is decoded whatever the filter of a row', () => {
    const rows = [
      [0, 10, 20, 30],
      [1, 10, 10, 10],
      [2, 1, 2, 3],
      [3, 10, 10, 10],
      [4, 1, 1, 1],
    ];
    expect(pixelsOf(png(3, 5, { depth: 8, colour: 0 }, rows))).toEqual([
      ...[10, 20, 30, 10, 20, 30, 11, 22, 33, 15, 28, 40, 16, 29, 41],
    ]);
  });

  it('is grey on white paper in every kind of colour', () => {
    expect(pixelsOf(png(8, 1, { depth: 1, colour: 0 }, [[0, 0b10100000]]))).toEqual([
      ...[255, 0, 255, 0, 0, 0, 0, 0],
    ]);
    expect(pixelsOf(png(1, 1, { depth: 8, colour: 2 }, [[0, 255, 0, 0]]))).toEqual([76]);
    expect(
      pixelsOf(png(2, 1, { depth: 4, colour: 3 }, [[0, 0x10]], [0, 0, 0, 255, 255, 255])),
    ).toEqual([255, 0]);
    expect(pixelsOf(png(2, 1, { depth: 8, colour: 4 }, [[0, 0, 0, 0, 255]]))).toEqual([255, 0]);
    expect(
      pixelsOf(png(1, 1, { depth: 16, colour: 6 }, [[0, 0, 0, 0, 0, 0, 0, 255, 255]])),
    ).toEqual([0]);
  });

  it('is refused by what its head says, before it is decoded', async () => {
    const file = png(1, 1, { depth: 8, colour: 0 }, [[0, 0]]);
    file.writeUInt32BE(60_000, 16);
    file.writeUInt32BE(60_000, 20);
    expect(await codesOf(file)).toEqual(['too-large']);
    file.writeUInt32BE(10, 16);
    file.writeUInt32BE(10, 20);
    expect(await codesOf(file)).toEqual(['damaged']);
  });
});

describe('an image of a page', () => {
  itWithTesseract(
    'is read as JPEG',
    async () => {
      const { value, diagnostics } = await recognizeImage(storedImage('fr-scan.pdf'), {
        pageTime: PATIENCE,
      });
      expect(value?.text).toContain('Renforcement des capacités');
      expect(value?.pages).toBe(1);
      expect(diagnostics.map(({ code }) => code)).toEqual(['ocr']);
    },
    PATIENCE,
  );

  itWithTesseract(
    'is read as a fax in a TIFF',
    async () => {
      const { value } = await recognizeImage(faxTiff(), { pageTime: PATIENCE });
      expect(value?.text).toContain('Capacity building');
    },
    PATIENCE,
  );

  it('is told from other files', async () => {
    expect(await codesOf(new Uint8Array(Buffer.from('no image at all')))).toEqual([
      'format-not-read',
    ]);
    expect(await codesOf(new Uint8Array())).toEqual(['format-not-read']);
    expect(await codesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0]))).toEqual([
      'damaged',
    ]);
  });

  it('never makes the decoders throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 9, maxLength: 200 }), (noise) => {
        tiffPictures(new Uint8Array([0x49, 0x49, 42, 0, 8, 0, 0, 0, ...noise]));
        const file = png(4, 4, { depth: 8, colour: 0 }, [[0, 1, 2, 3, 4]]);
        noise.forEach((byte, i) => {
          file[33 + ((i * 7) % (file.length - 33))] = byte;
        });
        pngPicture(file, 1000);
      }),
    );
  });
});

/** The fixture's fax in the frame of a little-endian TIFF of one strip. */
function faxTiff(): Buffer {
  const pdf = readFileSync(new URL('en-scan.pdf', FIXTURES)).toString('latin1');
  const width = Number(/\/Width (\d+)/.exec(pdf)?.[1]);
  const height = Number(/\/Height (\d+)/.exec(pdf)?.[1]);
  const strip = storedImage('en-scan.pdf');
  const entries = [
    [256, width],
    [257, height],
    [258, 1],
    [259, 4],
    [262, pdf.includes('/BlackIs1 true') ? 1 : 0],
    [273, 8],
    [277, 1],
    [278, height],
    [279, strip.length],
  ] as const;
  const directory = Buffer.alloc(2 + 12 * entries.length + 4);
  directory.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, value], i) => {
    directory.writeUInt16LE(tag, 2 + 12 * i);
    directory.writeUInt16LE(4, 4 + 12 * i);
    directory.writeUInt32LE(1, 6 + 12 * i);
    directory.writeUInt32LE(value, 10 + 12 * i);
  });
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(8 + strip.length, 4);
  return Buffer.concat([head, strip, directory]);
}
