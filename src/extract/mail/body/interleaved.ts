import type { BodyLine } from './lines.js';
import type { LineRole } from './roles.js';

/** Lines of one role, half-open. */
interface Stretch {
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

const QUESTION = /[?？؟]["”»)\s]*$/u;
const NUMBERED =
  /^(?:\(?(?:\p{Nd}{1,2}|[a-zа-яأ-ي]|[ivx]{1,4})[.)、:．）]|(?:question|q|pregunta|вопрос|问题|問題|السؤال|سؤال)\s*\.?\s*\p{Nd}|第?[一二三四五六七八九十]{1,3}[、.．])/iu;

/** Paragraphs of a quotation under which one answer stands. */
const MOST_FOR_ONE = 3;

/**
 * Where a sender answers below the quoted questions, these are restated questions and stay in the text; the first quotation
 * gives only what stands right above the answer, and what looks like a question.
 */
export function keepAnsweredQuestions(lines: readonly BodyLine[], roles: LineRole[]): void {
  const answered = answeredStretches(lines, roles);
  const [first] = answered;
  if (first === undefined) return;
  if (answered.length === 1) {
    const groups = groupsOf(lines, first);
    const last = lines.slice(groups.at(-1)?.start ?? first.end, first.end);
    const asks = last.some(({ text }) => QUESTION.test(text)) || NUMBERED.test(last[0]?.text ?? '');
    if (groups.length > MOST_FOR_ONE || !asks) return;
  }
  keepQuestions(lines, roles, first);
  const outermost = lines[first.start]?.depth;
  for (const { start, end } of answered.slice(1)) {
    for (let at = start; at < end; at += 1) {
      if (lines[at]?.depth === outermost) roles[at] = 'text';
    }
  }
}

/** The quotations by quotation signs or mark-up below which text stands. */
function answeredStretches(lines: readonly BodyLine[], roles: readonly LineRole[]): Stretch[] {
  const stretches: Stretch[] = [];
  roles.forEach((role, at) => {
    const deep = (lines[at]?.depth ?? 0) > 0;
    if (role !== 'text' && !(role === 'quoted' && deep)) return;
    const quoted = role === 'quoted';
    const last = stretches.at(-1);
    if (last?.quoted === quoted) stretches[stretches.length - 1] = { ...last, end: at + 1 };
    else stretches.push({ quoted, start: at, end: at + 1 });
  });
  return stretches.filter(({ quoted }, index) => quoted && stretches[index + 1] !== undefined);
}

function keepQuestions(lines: readonly BodyLine[], roles: LineRole[], stretch: Stretch): void {
  const groups = groupsOf(lines, stretch);
  groups.forEach(({ start, end }, index) => {
    const text = lines.slice(start, end);
    const kept =
      index === groups.length - 1 ||
      text.some((line) => QUESTION.test(line.text)) ||
      NUMBERED.test(text[0]?.text ?? '');
    if (kept) for (let at = start; at < end; at += 1) roles[at] = 'text';
  });
}

function groupsOf(lines: readonly BodyLine[], { start, end }: Stretch): Stretch[] {
  const groups: Stretch[] = [];
  for (let at = start; at < end; at += 1) {
    const last = groups.at(-1);
    if (last !== undefined && lines[at]?.group === lines[at - 1]?.group) {
      groups[groups.length - 1] = { ...last, end: at + 1 };
    } else groups.push({ quoted: true, start: at, end: at + 1 });
  }
  return groups;
}
