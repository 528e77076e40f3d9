import type { Glyph } from './ink.js';

type Sign = Pick<Glyph, 'text' | 'code'>;
type Look = Omit<Glyph, 'text' | 'code' | 'x' | 'y' | 'width'>;

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

export function packed(glyphs: readonly Glyph[]): Pack {
  const signs: Sign[] = [];
  const looks: Look[] = [];
  const indices = new Uint32Array(2 * glyphs.length);
  const places = new Float64Array(3 * glyphs.length);
  const known = new Map<string, number>();
  let last: Glyph | undefined;
  glyphs.forEach((glyph, at) => {
    const key = `${glyph.code}\n${glyph.text}`;
    const sign = known.get(key) ?? signs.length;
    if (sign === signs.length) {
      signs.push({ text: glyph.text, code: glyph.code });
      known.set(key, sign);
    }
    if (last === undefined || !looksAlike(last, glyph)) looks.push(lookOf(glyph));
    last = glyph;
    indices[2 * at] = sign;
    indices[2 * at + 1] = looks.length - 1;
    places[3 * at] = glyph.x;
    places[3 * at + 1] = glyph.y;
    places[3 * at + 2] = glyph.width;
  });
  return { signs, looks, indices, places };
}

/** The glyphs as they were packed, in new objects. */
export function unpacked({ signs, looks, indices, places }: Pack): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let at = 0; 2 * at < indices.length; at++) {
    const sign = signs[indices[2 * at] ?? 0];
    const look = looks[indices[2 * at + 1] ?? 0];
    if (!sign || !look) continue;
    // All members by name, always the same ones: a spread is many times slower and takes twice the room.
    glyphs.push({
      size: look.size,
      face: look.face,
      turn: look.turn,
      mark: look.mark,
      artifact: look.artifact,
      span: look.span,
      actual: look.actual,
      reversed: look.reversed,
      text: sign.text,
      code: sign.code,
      x: places[3 * at] ?? 0,
      y: places[3 * at + 1] ?? 0,
      width: places[3 * at + 2] ?? 0,
    });
  }
  return glyphs;
}

function lookOf({ size, face, turn, mark, artifact, span, actual, reversed }: Glyph): Look {
  return { size, face, turn, mark, artifact, span, actual, reversed };
}

function looksAlike(one: Glyph, other: Glyph): boolean {
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
