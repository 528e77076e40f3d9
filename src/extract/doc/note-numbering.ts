import type { NoteNumbering } from '../note-marks.js';
import { u16 } from './little-endian.js';
import { formatOfCode } from './number-codes.js';
import type { Sprm } from './sprms.js';

export type NoteKind = 'footnote' | 'endnote';

/** Changes of a section ([MS-DOC] 2.6.4). */
const CODES = {
  footnote: { restart: 0x303c, start: 0x503f, format: 0x5040 },
  endnote: { restart: 0x303e, start: 0x5041, format: 0x5042 },
} as const;

/** In the settings of the file ([MS-DOC] 2.7.2): two bits of restart before the start, and four of format. */
const SETTINGS = {
  footnote: { counting: 2, formatShift: 2 },
  endnote: { counting: 52, formatShift: 6 },
} as const;
const FORMATS_AT = 54;

const RESTARTS: readonly NoteNumbering['restart'][] = ['never', 'section', 'page'];

/** How the notes of a section are numbered, by its own changes and the settings of the file. */
export function noteNumberingOf(
  kind: NoteKind,
  sprms: readonly Sprm[],
  settings: Uint8Array,
): NoteNumbering {
  const codes = CODES[kind];
  const { counting, formatShift } = SETTINGS[kind];
  const shared = u16(settings, counting);
  const own = (code: number): number | undefined => {
    const sprm = sprms.findLast((candidate) => candidate.code === code);
    return sprm && u16(sprm.operand, 0);
  };
  const format = own(codes.format) ?? (u16(settings, FORMATS_AT) >> formatShift) & 0x0f;
  return {
    format: formatOfCode(format),
    start: (own(codes.start) ?? shared >> 2) || 1,
    restart: RESTARTS[own(codes.restart) ?? shared & 3] ?? 'never',
  };
}
