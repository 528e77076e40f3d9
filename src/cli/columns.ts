/** The wide and full-width blocks of Unicode's East Asian Width (UAX 11), and emoji shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b122}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function widthOf(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Width of a line in terminal columns: a Chinese character takes two, a combining mark none. */
export function columnsOf(line: string): number {
  return clustersOf(line).reduce((sum, cluster) => sum + widthOf(cluster), 0);
}

/** The beginning of a line that fits into `width` columns, with an ellipsis where something is cut. */
export function fitted(line: string, width: number): string {
  return wrapped(line, width, 1).join('');
}

/**
 * Breaks a line into at most `rows` lines of at most `width` columns (2 or more), at spaces where there are any;
 * an ellipsis ends the last where something is cut.
 */
export function wrapped(line: string, width: number, rows: number): string[] {
  // No more than could be shown is looked at: segmenting a long text costs much memory.
  const shown = line.slice(0, width * rows * 4);
  const lines: string[] = [];
  let rest = clustersOf(shown);
  while (rest.length > 0 && lines.length < rows) {
    const taken = breakAt(rest, width);
    lines.push(rest.slice(0, taken).join('').trimEnd());
    rest = rest.slice(taken);
    while (rest[0] === ' ') rest.shift();
  }
  if (rest.length === 0 && shown.length === line.length) return lines;
  return [...lines.slice(0, -1), cut(lines.at(-1) ?? '', width)];
}

/** How many clusters stand on the first line; a line may break at a space and on either side of a wide character. */
function breakAt(clusters: readonly string[], width: number): number {
  let used = 0;
  let chance = 0;
  for (const [index, cluster] of clusters.entries()) {
    const columns = widthOf(cluster);
    if (columns === 2 || cluster === ' ') chance = index;
    used += columns;
    if (used > width) return chance > 0 ? chance : Math.max(index, 1);
    if (columns === 2) chance = index + 1;
  }
  return clusters.length;
}

function cut(line: string, width: number): string {
  const clusters = clustersOf(line);
  while (clusters.length > 0 && columnsOf(clusters.join('')) > width - 1) clusters.pop();
  return `${clusters.join('').trimEnd()}…`;
}
