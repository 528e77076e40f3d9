import type { BlockStyle } from '../model/index.js';

/** The visible characters of a block, and how they look. */
export interface Ink {
  readonly characters: number;
  readonly bold: number;
  readonly italic: number;
  /** Visible characters by size, in whatever unit the format has. */
  readonly sizes: ReadonlyMap<number, number>;
}

/** Ink that is still being counted. */
export interface OpenInk extends Ink {
  characters: number;
  bold: number;
  italic: number;
  readonly sizes: Map<number, number>;
}

export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

export function noInk(): OpenInk {
  return { characters: 0, bold: 0, italic: 0, sizes: new Map() };
}

/** Counts the visible characters of a text that has this face; gives their number. */
export function countInk(ink: OpenInk, text: string, { bold, italic, size }: Face): number {
  const length = text.replace(/\s/g, '').length;
  if (length === 0) return 0;
  ink.characters += length;
  if (bold) ink.bold += length;
  if (italic) ink.italic += length;
  ink.sizes.set(size, (ink.sizes.get(size) ?? 0) + length);
  return length;
}

/** The size of most visible characters; the smaller one where two are as common. */
export function commonestSize(inks: readonly Ink[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { sizes } of inks) {
    for (const [size, characters] of sizes) totals.set(size, (totals.get(size) ?? 0) + characters);
  }
  const [first] = [...totals].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0];
}

/** The style of a block with this ink, in a document whose commonest size is `bodySize`. */
export function styleOfInk(
  ink: Ink,
  {
    centred,
    headingLevel,
  }: { readonly centred: boolean; readonly headingLevel?: number | undefined },
  bodySize: number | undefined,
): BlockStyle {
  const size = commonestSize([ink]);
  return {
    ...(ink.characters > 0 && ink.bold === ink.characters && { bold: true }),
    ...(ink.characters > 0 && ink.italic === ink.characters && { italic: true }),
    ...(centred && { centred: true }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(size !== undefined &&
      bodySize !== undefined && { relativeSize: Math.round((size / bodySize) * 100) / 100 }),
  };
}
