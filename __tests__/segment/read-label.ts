import { labelsAtStart } from '../../src/segment/label.js';
import { outlineOf, type Outline } from '../../src/segment/outline.js';
import { outline as twelveQuestions } from './openings.js';
import { smallCall } from './small-call.js';

/** A call of thirty questions without parts. */
export const thirty = outlineOf(smallCall(Array.from({ length: 30 }, (_, at) => String(at + 1))));

export function idsIn({ entries }: Outline, questions: readonly number[]): string {
  return questions.map((index) => entries[index]?.question.id).join(' ');
}

/** What the first label of a text says: ids, `W` for a question word, and the text behind it. */
export function readLabel(
  text: string,
  { title = false, outline = twelveQuestions }: { title?: boolean; outline?: Outline } = {},
): string {
  const label = labelsAtStart(text, outline, { bare: title, title })[0];
  if (!label) return 'none';
  if (label.parts.length > 0) {
    return `part ${label.parts.map(([first]) => first?.value).join(' ')}`;
  }
  return `${idsIn(outline, label.questions)}${label.word ? ' W' : ''} → ${text.slice(label.end)}`;
}
