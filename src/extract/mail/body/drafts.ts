import type { DraftBlock } from '../../compose.js';
import type { BodyLine } from './lines.js';
import type { LineRole } from './roles.js';
import { BULLET, paragraphs, wrapWidth } from './unwrap.js';

/** The blocks of sorted lines: those of a web page as it has them, those of plain text by their paragraphs. */
export function draftsOf(
  lines: readonly BodyLine[],
  roles: readonly LineRole[],
): readonly DraftBlock[] {
  const widths = new Map<number, number | undefined>();
  const widthAt = (depth: number): number | undefined => {
    if (!widths.has(depth)) {
      widths.set(depth, wrapWidth(lines.filter((line) => line.depth === depth && !line.block)));
    }
    return widths.get(depth);
  };
  return runs(lines, roles).flatMap(({ start, end, role }) => {
    const run = lines.slice(start, end);
    const [first] = run;
    if (first === undefined) return [];
    if (first.block !== undefined) {
      const { group } = first;
      const whole = lines[start - 1]?.group !== group && lines[end]?.group !== group;
      return [ofPage(first.block, run, role, whole)];
    }
    return role === 'text'
      ? paragraphs(run, widthAt(first.depth)).map(ofText)
      : [furniture(run, role)];
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly role: LineRole;
}

/** Stretches of one group and role. */
function runs(lines: readonly BodyLine[], roles: readonly LineRole[]): Run[] {
  const found: Run[] = [];
  lines.forEach(({ group }, at) => {
    const role = roles[at] ?? 'text';
    const last = found.at(-1);
    if (last?.role === role && lines[at - 1]?.group === group) {
      found[found.length - 1] = { ...last, end: at + 1 };
    } else found.push({ start: at, end: at + 1, role });
  });
  return found;
}

function ofText(text: string): DraftBlock {
  return { kind: BULLET.test(text) ? 'item' : 'paragraph', pieces: [{ text }] };
}

function furniture(run: readonly BodyLine[], role: Exclude<LineRole, 'text'>): DraftBlock {
  const text = run.map((line) => line.text).join('\n');
  return { kind: 'furniture', pieces: [{ text }], mail: role };
}

function ofPage(
  block: DraftBlock,
  run: readonly BodyLine[],
  role: LineRole,
  whole: boolean,
): DraftBlock {
  if (role !== 'text') return furniture(run, role);
  const { kind, pieces, label, level, style, cell } = block;
  if (!whole)
    return { kind: 'paragraph', pieces: [{ text: run.map(({ text }) => text).join('\n') }] };
  return {
    kind,
    pieces,
    ...(label !== undefined && { label }),
    ...(level !== undefined && { level }),
    ...(style !== undefined && { style }),
    ...(cell !== undefined && { cell }),
  };
}
