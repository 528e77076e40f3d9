import type { Opening } from './align.js';
import { asks } from './free/title.js';
import type { WordingModel } from './wording.js';
import { likenesses } from './wording.js';

/** A text this like its question restates it; below, a sentence behind a label is the answer's. */
const RESTATED = 0.42;
/** A text with this share of the question's words is the question, left without an answer. */
const OWN_WORDS = 0.5;
/** The same of a sentence that states rather than asks. */
const OWN_STATED = 0.7;
const STATED = /[.。][”"»)]?\s*$/u;
const ASKS = /[?؟？:：]\s*$/u;

/**
 * Offset in the opening block's text where its title — label, heading, restated question — ends and the answer begins.
 * `followed` tells whether text that can answer comes in a later block, before the next opening.
 */
export function titleEnd(opening: Opening, followed: boolean): number {
  const { candidate, questions } = opening;
  if (opening.titleEnd !== undefined) return opening.titleEnd;
  const { text, form, restated, from } = candidate.reading;
  // "With regard to question 2, we …" is a sentence of the answer; it is quoted whole.
  if (candidate.label?.lead && !form.strong && text.slice(candidate.label.end).trim() !== '') {
    return /[.:：]\s*$/u.test(text.slice(0, candidate.label.end)) ? candidate.label.end : 0;
  }
  const labelEnd = Math.max(candidate.label?.end ?? 0, from);
  const likes = questions.map((index) => restated.likes[index] ?? { score: 0, recall: 0 });
  const like = Math.max(0, ...likes.map(({ score }) => score));
  const recall = Math.max(0, ...likes.map((one) => one.recall));
  const rest = text.slice(labelEnd).trim();
  const inside = (candidate.label?.start ?? 0) > 3;
  if (rest === '' || inside) return text.length;
  if (form.strong) return followed || like >= RESTATED || ASKS.test(text) ? text.length : labelEnd;
  if (like >= RESTATED) {
    const end = from + restated.end;
    // "Question 2. Procurement" is wholly like its question; what is left must be enough to be an answer.
    const whole = text.slice(end).trim() === '';
    const most = STATED.test(text) ? OWN_STATED : OWN_WORDS;
    return whole && !followed && !ASKS.test(text) && recall < most ? labelEnd : end;
  }
  const isTitle = form.title || (candidate.label === undefined && asks(candidate.reading));
  return isTitle && followed ? text.length : labelEnd;
}

/** Whether a block behind the title goes on restating the same question. */
export function goesOnRestating(
  text: string,
  { questions }: Opening,
  model: WordingModel,
): boolean {
  if (text.length > 1200) return false;
  const likes = likenesses(model, text);
  return questions.some((index) => {
    const like = likes[index];
    return like !== undefined && like.score >= 0.6 && (like.recall >= 0.3 || ASKS.test(text));
  });
}
