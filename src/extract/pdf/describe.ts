import type { BlockKind, BlockStyle } from '../../model/index.js';
import { isCentred } from './breaks.js';
import type { Line } from './line.js';
import { opensItem } from './markers.js';
import type { Passage } from './passages.js';

/** From this relative size on, a short text is a heading. */
const LARGER = 1.1;
/** Longest bold text, in characters, that is a heading by its looks. */
const LONGEST = 250;
const LONGEST_ITALIC = 120;

/** How a block looks; sizes relative to `bodySize`. */
export function styleOf({ lines, frame }: Passage, bodySize: number): BlockStyle {
  const level = /^H([1-6])$/.exec(lines[0]?.tag?.role ?? '')?.[1];
  const sizes = [...lines].sort((a, b) => b.text.length - a.text.length);
  return {
    ...(lines.every(({ bold }) => bold) && { bold: true }),
    ...(lines.every(({ italic }) => italic) && { italic: true }),
    ...(level !== undefined && { headingLevel: Number(level) }),
    relativeSize: Math.round(((sizes[0]?.size ?? bodySize) / bodySize) * 100) / 100,
    ...(isTitleLike(lines) && lines.every((line) => isCentred(line, frame)) && { centred: true }),
  };
}

/** Items of a narrow list stand in the middle of a column by chance. */
function isTitleLike(lines: readonly Line[]): boolean {
  return lines.length <= 4 && !opensItem(lines[0]?.text ?? '');
}

/** Whether running text is a heading, an item of a list or a paragraph. */
export function kindOf(text: string, style: BlockStyle, first: Line | undefined): BlockKind {
  const role = first?.tag?.role;
  const filled = first?.opens === true;
  if (style.headingLevel !== undefined || role === 'Title' || role === 'H') return 'heading';
  if (filled) return opensItem(text) ? 'item' : 'paragraph';
  const larger = (style.relativeSize ?? 1) >= LARGER;
  if (text.length <= LONGEST && /\p{L}/u.test(text)) {
    if (larger) return 'heading';
    const open = !/[.;,،؛。；，]$/u.test(text);
    if (open && style.bold) return 'heading';
    if (open && style.italic && text.length <= LONGEST_ITALIC) return 'heading';
  }
  if (opensItem(text) || role === 'LI') return 'item';
  return 'paragraph';
}
