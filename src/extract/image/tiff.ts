import { BOUNDS } from '../../model/index.js';
import type { Picture } from './picture.js';

/** Tags of TIFF 6.0. */
const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  offsets: 273,
  samples: 277,
  rows: 278,
  lengths: 279,
  faxOptions: 292,
  predictor: 317,
} as const;
const SHORT = 3;
const LONG = 4;
const WHITE_IS_ZERO = 0;

/** The pages of a TIFF of the kinds that scanners write (bilevel, grey or colour in strips); others are left out. */
export function tiffPictures(bytes: Uint8Array): Picture[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const pictures: Picture[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at > 0 && at + 2 <= view.byteLength && !seen.has(at) && seen.size < BOUNDS.imagePages) {
    seen.add(at);
    const tags = tagsAt(view, at, little);
    const picture = pictureOf(bytes, tags);
    if (picture) pictures.push(picture);
    const next = at + 2 + 12 * view.getUint16(at, little);
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
  return pictures;
}

type Tags = ReadonlyMap<number, readonly number[]>;

function tagsAt(view: DataView, at: number, little: boolean): Tags {
  const tags = new Map<number, readonly number[]>();
  const count = view.getUint16(at, little);
  for (let i = 0; i < count && at + 14 + 12 * i <= view.byteLength; i++) {
    const entry = at + 2 + 12 * i;
    const kind = view.getUint16(entry + 2, little);
    if (kind !== SHORT && kind !== LONG) continue;
    const size = kind === SHORT ? 2 : 4;
    const many = Math.min(view.getUint32(entry + 4, little), BOUNDS.imageStrips);
    const from = many * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    const values: number[] = [];
    for (let k = 0; k < many && from + size * (k + 1) <= view.byteLength; k++) {
      const place = from + size * k;
      values.push(kind === SHORT ? view.getUint16(place, little) : view.getUint32(place, little));
    }
    tags.set(view.getUint16(entry, little), values);
  }
  return tags;
}

function pictureOf(bytes: Uint8Array, tags: Tags): Picture | undefined {
  const value = (tag: number, otherwise: number): number => tags.get(tag)?.[0] ?? otherwise;
  const width = value(TAG.width, 0);
  const height = value(TAG.height, 0);
  const bitsPerComponent = value(TAG.bits, 1);
  const components = value(TAG.samples, 1);
  const colours = components * bitsPerComponent;
  const filter = filterOf(value, width, colours);
  const offsets = tags.get(TAG.offsets) ?? [];
  const lengths = tags.get(TAG.lengths) ?? [];
  const known = [1, 8].includes(bitsPerComponent) && [1, 3].includes(components);
  if (filter === undefined || !known || width === 0 || height === 0 || offsets.length === 0)
    return undefined;
  const photometric = value(TAG.photometric, 1);
  if (photometric > 2) return undefined;
  return {
    ...{ width, height, bitsPerComponent, components, filter },
    inverted: photometric === WHITE_IS_ZERO,
    strips: offsets.map((offset, i) => bytes.subarray(offset, offset + (lengths[i] ?? 0))),
    rows: Math.min(value(TAG.rows, height), height),
  };
}

/** The PDF filter that undoes a TIFF's compression; undefined where there is none. */
function filterOf(
  value: (tag: number, otherwise: number) => number,
  width: number,
  colours: number,
): string | undefined {
  const predictor =
    value(TAG.predictor, 1) === 2
      ? `/DecodeParms<</Predictor 2/Columns ${width}/Colors ${colours >= 24 ? 3 : 1}/BitsPerComponent ${colours === 1 ? 1 : 8}>>`
      : '';
  switch (value(TAG.compression, 1)) {
    case 1:
      return '';
    case 3:
      return `/Filter/CCITTFaxDecode/DecodeParms<</K ${value(TAG.faxOptions, 0) % 2}/Columns ${width}/BlackIs1 true>>`;
    case 4:
      return `/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/BlackIs1 true>>`;
    case 5:
      return `/Filter/LZWDecode${predictor}`;
    case 8:
    case 32946:
      return `/Filter/FlateDecode${predictor}`;
    case 32773:
      return '/Filter/RunLengthDecode';
    default:
      return undefined;
  }
}
