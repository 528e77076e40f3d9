import { BOUNDS } from '../../model/index.js';

const FILTER = Buffer.from('/JBIG2Decode');
const STREAM = Buffer.from('stream');
/** The dictionary of an image ends near the name of its filter. */
const NEAR = 2000;
const PAGE = 48;
/** Text, halftone, generic and refinement regions (ITU-T T.88, 7.3), whose data begin with their size. */
const REGIONS: ReadonlySet<number> = new Set([4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43]);
const UNKNOWN = 0xffffffff;

/**
 * True where a JBIG2 stream of the file names a picture far larger than any page, whatever the dictionary around it says:
 * the engine would decode it for hours. Looks at the heads of segments only.
 */
export function hasBoundlessPicture(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(FILTER); at >= 0; at = file.indexOf(FILTER, at + 1)) {
    const stream = file.subarray(at, at + NEAR).indexOf(STREAM);
    if (stream < 0) continue;
    let start = at + stream + STREAM.length;
    if (file[start] === 0x0d) start += 1;
    if (file[start] === 0x0a) start += 1;
    if (isBoundless(file, start)) return true;
  }
  return false;
}

function isBoundless(file: Buffer, start: number): boolean {
  let at = start;
  for (let i = 0; i < BOUNDS.jbig2Segments; i++) {
    const segment = segmentAt(file, at);
    if (segment === undefined) return false;
    const { kind, data, length } = segment;
    if ((kind === PAGE || REGIONS.has(kind)) && data + 8 <= file.length) {
      const [width, height] = [file.readUInt32BE(data), file.readUInt32BE(data + 4)];
      const rows = height === UNKNOWN ? 1 : height;
      if (width * rows > BOUNDS.ocrImagePixels) return true;
    }
    if (length === UNKNOWN) return false;
    at = data + length;
  }
  return false;
}

/** The head of a segment (ITU-T T.88, 7.2); undefined where the bytes can be none. */
function segmentAt(
  file: Buffer,
  at: number,
): { readonly kind: number; readonly data: number; readonly length: number } | undefined {
  if (at + 11 > file.length) return undefined;
  const number = file.readUInt32BE(at);
  const flags = file[at + 4] ?? 0;
  const short = (file[at + 5] ?? 0) >> 5;
  const count = short === 7 ? file.readUInt32BE(at + 5) & 0x1fffffff : short;
  const counted = short === 7 ? 4 + Math.ceil((count + 1) / 8) : 1;
  const reference = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
  const page = (flags & 0x40) === 0 ? 1 : 4;
  const end = at + 5 + counted + count * reference + page;
  if (end + 4 > file.length) return undefined;
  return { kind: flags & 0x3f, data: end + 4, length: file.readUInt32BE(end) };
}
