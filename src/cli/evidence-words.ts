import type { Evidence, RunnerUp } from '../model/index.js';
import { columnsOf, fitted, wrapped } from './columns.js';
import { EVIDENCE_NAMES } from './names.js';
import { visible } from './safe-text.js';

const INDENT = '   ';

/** What spoke for a placing, in lines of at most `width` columns; none where nothing did. */
export function winnerLines(evidence: readonly Evidence[], width: number): string[] {
  return evidence.length === 0 ? [] : packed('by', evidence.map(told), width);
}

/** What was next best and what spoke for that, in lines of at most `width` columns. */
export function runnerUpLines({ questions, evidence, score }: RunnerUp, width: number): string[] {
  // What the words do not speak of, they do not name either.
  if (questions.length === 0) return [fitted(`else no question ${score.toFixed(2)}`, width)];
  return packed(`else ${questions.join(' and ')}:`, evidence.map(told), width);
}

/**
 * Words from the text stand behind the figure: digits behind words that are written right to left would be shown on
 * their other side. A heading and a table are the same evidence each time, and the wording stands in the row itself.
 */
function told({ by, score, seen = '' }: Evidence): string {
  const name = EVIDENCE_NAMES[by];
  if (by === 'heading' || by === 'table') return name;
  const words = by === 'wording' || seen === '' ? '' : ` “${visible(seen)}”`;
  return `${name} ${score.toFixed(2)}${words}`;
}

/** As many items on a line as it holds, so that none is broken; one that is too long by itself takes two lines. */
function packed(lead: string, items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  items.forEach((item, index) => {
    const ended = index < items.length - 1 ? `${item};` : item;
    const last = lines.at(-1);
    const joined = `${last ?? lead} ${ended}`;
    const room = width - INDENT.length;
    if (last === undefined) lines.push(...wrapped(joined, room, 2));
    else if (columnsOf(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(...wrapped(ended, room, 2));
  });
  return lines.map((line, index) => (index === 0 ? line : `${INDENT}${line}`));
}
