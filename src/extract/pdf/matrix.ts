/** An affine transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** Six numbers from outside, plain or as one array or typed array; undefined where they are none. */
export function toMatrix(args: unknown): Matrix | undefined {
  const list = numbers(args);
  const [a, b, c, d, e, f] = list;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (d === undefined || e === undefined || f === undefined) return undefined;
  return list.every(Number.isFinite) ? [a, b, c, d, e, f] : undefined;
}

/** The numbers of an operator's arguments, one level of nesting undone. */
export function numbers(args: unknown): number[] {
  if (ArrayBuffer.isView(args)) return Array.from(args as unknown as ArrayLike<number>, Number);
  if (!Array.isArray(args)) return [];
  const [first] = args as unknown[];
  if (args.length === 1 && (Array.isArray(first) || ArrayBuffer.isView(first)))
    return numbers(first);
  return (args as unknown[]).filter((value) => typeof value === 'number');
}

/** From PDF's page space to the displayed page: rotated as the file asks, y downwards, origin at the upper left. */
export function pageMatrix(view: readonly number[], rotate: number): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -y0, -x0];
    case 180:
      return [-1, 0, 0, 1, x1, -y0];
    case 270:
      return [0, -1, -1, 0, y1, x1];
    default:
      return [1, 0, 0, -1, -x0, y1];
  }
}
