import type { Glyph } from './ink.js';

export type Sign = Pick<Glyph, 'text' | 'code'>;
export type Look = Omit<Glyph, 'text' | 'code' | 'x' | 'y' | 'width'>;

/**
 * The glyphs of a page in little room: a long file has millions, which as objects would fill the memory. What they share
 * is kept once.
 */
export interface Pack {
  /** Each character of each font once. */
  readonly signs: readonly Sign[];
  /** One for each stretch of glyphs that look alike. */
  readonly looks: readonly Look[];
  /** Of each glyph: the index of its sign, and that of its look. */
  readonly indices: Uint32Array;
  /** Of each glyph: x, y and width. */
  readonly places: Float64Array;
}

/** Collects the glyphs of a page as they are drawn. */
export interface Packer {
  /** The index of a sign; the same text and code have the same one. */
  sign(text: string, code: string): number;
  /** The look of the glyphs that follow. */
  look(look: Look): void;
  add(sign: number, x: number, y: number, width: number): void;
  pack(): Pack;
}

export function packer(): Packer {
  const signs: Sign[] = [];
  const looks: Look[] = [];
  const known = new Map<string, Map<string, number>>();
  let indices = new Uint32Array(2048);
  let places = new Float64Array(3072);
  let count = 0;
  return {
    sign(text, code) {
      let texts = known.get(code);
      if (texts === undefined) known.set(code, (texts = new Map<string, number>()));
      const index = texts.get(text) ?? signs.length;
      if (index === signs.length) {
        signs.push({ text, code });
        texts.set(text, index);
      }
      return index;
    },
    look(look) {
      const last = looks.at(-1);
      if (last === undefined || !looksAlike(last, look)) looks.push(lookOf(look));
    },
    add(sign, x, y, width) {
      if (2 * count === indices.length) {
        indices = grown(indices, new Uint32Array(2 * indices.length));
        places = grown(places, new Float64Array(2 * places.length));
      }
      indices[2 * count] = sign;
      indices[2 * count + 1] = looks.length - 1;
      places[3 * count] = x;
      places[3 * count + 1] = y;
      places[3 * count + 2] = width;
      count += 1;
    },
    pack: () => ({
      signs,
      looks,
      indices: indices.slice(0, 2 * count),
      places: places.slice(0, 3 * count),
    }),
  };
}

function grown<T extends Uint32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

export function packed(glyphs: readonly Glyph[]): Pack {
  const collected = packer();
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last === undefined || !looksAlike(last, glyph)) collected.look(glyph);
    last = glyph;
    collected.add(collected.sign(glyph.text, glyph.code), glyph.x, glyph.y, glyph.width);
  }
  return collected.pack();
}

/** The glyphs as they were packed, in new objects. */
export function unpacked(pack: Pack): Glyph[] {
  const { signs, looks, indices, places } = pack;
  const glyphs: Glyph[] = [];
  for (let at = 0; 2 * at < indices.length; at++) {
    const sign = signs[indices[2 * at] ?? 0];
    const look = looks[indices[2 * at + 1] ?? 0];
    if (!sign || !look) continue;
    // All members by name, always the same ones: a spread is many times slower and takes twice the room.
    glyphs.push({
      text: sign.text,
      x: places[3 * at] ?? 0,
      y: places[3 * at + 1] ?? 0,
      width: places[3 * at + 2] ?? 0,
      size: look.size,
      face: look.face,
      turn: look.turn,
      code: sign.code,
      mark: look.mark,
      artifact: look.artifact,
      span: look.span,
      actual: look.actual,
      reversed: look.reversed,
    });
  }
  return glyphs;
}

/** The text of the glyphs in their order. */
export function textOf({ signs, indices }: Pack): string {
  let text = '';
  for (let at = 0; at < indices.length; at += 2) text += signs[indices[at] ?? 0]?.text ?? '';
  return text;
}

function lookOf({ size, face, turn, mark, artifact, span, actual, reversed }: Look): Look {
  return { size, face, turn, mark, artifact, span, actual, reversed };
}

function looksAlike(one: Look, other: Look): boolean {
  return (
    one.size === other.size &&
    one.face === other.face &&
    one.turn === other.turn &&
    one.mark === other.mark &&
    one.artifact === other.artifact &&
    one.span === other.span &&
    one.actual === other.actual &&
    one.reversed === other.reversed
  );
}
