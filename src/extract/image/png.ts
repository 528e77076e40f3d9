import { inflateSync } from 'node:zlib';
import type { Picture } from './picture.js';

/** Samples of a pixel by the kind of colour (PNG specification, 11.2.2); a palette's index is one. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
}

/** A PNG as a grey picture on white paper. Undefined where it is damaged, or interlaced, which photographs and scans are not. */
export function pngPicture(bytes: Uint8Array, mostPixels: number): Picture | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = headOf(file);
  if (head === undefined || head.width * head.height > mostPixels) return undefined;
  const { palette, packed } = chunksOf(file);
  const bits = (SAMPLES[head.colour] ?? 1) * head.depth;
  const row = Math.ceil((head.width * bits) / 8);
  try {
    const raw = inflateSync(packed, { maxOutputLength: (row + 1) * head.height + 64 });
    if (raw.length < (row + 1) * head.height) return undefined;
    unfilter(raw, row, head.height, Math.max(1, bits >> 3));
    const pixels = greyPixels(raw, row, head, palette);
    const { width, height } = head;
    return {
      ...{ width, height, components: 1, bitsPerComponent: 8, filter: '' },
      ...{ strips: [pixels], rows: height },
    };
  } catch {
    return undefined;
  }
}

/** Width and height as the file's head names them, before anything is decoded. */
export function headOf(file: Buffer): Head | undefined {
  if (file.length < 33 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  const [depth = 0, colour = 0, , , interlaced = 0] = file.subarray(24, 29);
  const known = SAMPLES[colour] !== undefined && [1, 2, 4, 8, 16].includes(depth);
  if (!known || interlaced !== 0) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), depth, colour };
}

function chunksOf(file: Buffer): { palette: Buffer; packed: Buffer } {
  const parts: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IDAT') parts.push(content);
    else if (kind === 'PLTE') palette = content;
    else if (kind === 'IEND') break;
    at += 12 + length;
  }
  return { palette, packed: Buffer.concat(parts) };
}

/** Undoes the filters of all rows in place (PNG specification, 9.2); `step` is the bytes of a pixel. */
function unfilter(raw: Buffer, row: number, height: number, step: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1) + 1;
    const kind = raw[start - 1] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = start + x;
      const left = x >= step ? (raw[at - step] ?? 0) : 0;
      const up = y > 0 ? (raw[at - row - 1] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (raw[at - row - 1 - step] ?? 0) : 0;
      raw[at] = ((raw[at] ?? 0) + predicted(kind, left, up, corner)) & 0xff;
    }
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const a = Math.abs(up - corner);
      const b = Math.abs(left - corner);
      const c = Math.abs(left + up - 2 * corner);
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function greyPixels(
  raw: Buffer,
  row: number,
  { width, height, depth, colour }: Head,
  palette: Buffer,
): Uint8Array {
  const samples = SAMPLES[colour] ?? 1;
  const most = 2 ** Math.min(depth, 8) - 1;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1) + 1;
    const sample = (x: number, index: number): number => {
      const bit = (x * samples + index) * depth;
      const byte = raw[start + (bit >> 3)] ?? 0;
      return depth >= 8 ? byte : (byte >> (8 - depth - (bit & 7))) & most;
    };
    for (let x = 0; x < width; x++) {
      const first = sample(x, 0);
      const entry = (index: number): number => palette[3 * first + index] ?? 0;
      const grey =
        colour === PALETTE
          ? weighed(entry(0), entry(1), entry(2))
          : samples > 2
            ? weighed(first, sample(x, 1), sample(x, 2))
            : (first * 255) / most;
      const alpha = samples === 2 || samples === 4 ? sample(x, samples - 1) : 255;
      pixels[y * width + x] = Math.round((grey * alpha) / 255 + 255 - alpha);
    }
  }
  return pixels;
}

/** Weights of ITU-R BT.601. */
function weighed(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
