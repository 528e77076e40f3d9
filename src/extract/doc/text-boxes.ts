import type { WordFile } from './definitions.js';
import { PAIR } from './fib.js';
import { groupedShapes } from './drawings.js';
import { u32 } from './little-endian.js';
import type { Range } from './paragraphs.js';
import { readPlex } from './plex.js';

/** Text boxes by the position of their anchor; ranges are positions within the boxes' part of the text. */
export type TextBoxes = ReadonlyMap<number, readonly Range[]>;

const ANCHOR = 26;
const BOX = 22;
const SHAPE_OF_BOX = 14;

/** Reads the boxes that are anchored in the body or in the headers ([MS-DOC] 2.8.35, 2.8.32). */
export function readTextBoxes(file: WordFile, where: 'body' | 'headers'): TextBoxes {
  const { table, fib } = file;
  const [anchors, texts] =
    where === 'body' ? [PAIR.shapes, PAIR.textBoxes] : [PAIR.headerShapes, PAIR.headerTextBoxes];
  const shapes = readPlex(table, fib.locate(anchors), ANCHOR);
  const anchorOf = new Map(
    shapes.records.map((record, index) => [u32(record, 0), shapes.positions[index] ?? 0]),
  );
  const groups = groupedShapes(file);
  const boxes = readPlex(table, fib.locate(texts), BOX);
  const byAnchor = new Map<number, Range[]>();
  boxes.records.forEach((record, index) => {
    const shape = u32(record, SHAPE_OF_BOX);
    const anchor = anchorOf.get(shape) ?? anchorOf.get(groups.get(shape) ?? -1);
    const start = boxes.positions[index];
    const end = boxes.positions[index + 1];
    if (anchor === undefined || start === undefined || end === undefined || end <= start) return;
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { start, end }]);
  });
  return byAnchor;
}
