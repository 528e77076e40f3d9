import { BOUNDS } from '../../model/index.js';
import type { Location } from './fib.js';
import { stretch, u32 } from './little-endian.js';

/** Positions and, for all but the last, something recorded with each ([MS-DOC] 2.2.2). */
export interface Plex {
  readonly positions: readonly number[];
  readonly records: readonly Uint8Array[];
}

export function readPlex(table: Uint8Array, { at, length }: Location, recordSize: number): Plex {
  const bytes = stretch(table, at, length);
  const count = Math.floor((bytes.length - 4) / (4 + recordSize));
  if (count <= 0) return { positions: [], records: [] };
  const records = (count + 1) * 4;
  return {
    positions: Array.from({ length: Math.min(count, BOUNDS.wordPlaces) + 1 }, (_, index) =>
      u32(bytes, index * 4),
    ),
    records: Array.from({ length: Math.min(count, BOUNDS.wordPlaces) }, (_, index) =>
      stretch(bytes, records + index * recordSize, recordSize),
    ),
  };
}
