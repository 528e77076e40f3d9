import type { Candidate } from './candidate.js';
import { groupedBy, nextAfter } from './borders.js';
import { withLabelScore } from './habit.js';
import type { Outline } from './outline.js';
import type { Spoken } from './spoken.js';
import { TELLING } from './title-agreement.js';

/** What speaks against a written-out label, in nats. */
const DOUBT = {
  /** The text under it goes on speaking of the question that was open, and not of its own. */
  words: 2.4,
  /** It is written otherwise than the document writes the others … */
  form: 2,
  /** … which by itself says little. */
  formAlone: 0.5,
  /** It is, and its question is opened elsewhere too. */
  again: 1,
} as const;
/** How far a label in running text is from those in headings. */
const BELOW_HEADINGS = 0.8;
/** A label this likely tells which question is open below it. */
const LIKELY = 0.5;
/** How much more must be said of the open question than of the label's own to be plain. */
const PLAIN = 1.5;
const LEAST_SAID = 1;
/** A label further in stands in a heading that tells more. */
const AT_START = 3;

/**
 * Judges labels with a question word by what speaks against them: the "Question 2" of somebody's survey, quoted inside
 * an answer, is written as one, but its words go on with the answer and its form is not the document's own.
 */
export function doubtForeign(
  candidates: readonly Candidate[],
  outline: Outline,
  spoken: Spoken,
  length: number,
): Candidate[] {
  const marks = candidates.filter(
    ({ label, questions, score }) =>
      questions.length > 0 && (label?.word === true || score >= LIKELY),
  );
  const starts = marks.map(({ reading }) => reading.block.start);
  const forms = formsOf(marks);
  const times = new Map<number, number>();
  for (const { questions } of marks)
    for (const question of questions) times.set(question, (times.get(question) ?? 0) + 1);
  const doubted = new Map<Candidate, Candidate>();
  let open: Candidate | undefined;
  marks.forEach((mark) => {
    if (mark.reading.index === open?.reading.index) return;
    const end = nextAfter(starts, mark.reading.block.start, length);
    const words = open ? contradiction(mark, open, end, outline, spoken) : 0;
    const again = mark.questions.every((question) => (times.get(question) ?? 0) > 1) ? 1 : 0;
    const form = mayBeForeign(mark) ? (forms.get(mark) ?? 0) : 0;
    const weighed = mayBeForeign(mark) ? against(mark, { words, again, form }) : mark;
    doubted.set(mark, weighed);
    if (weighed.score >= LIKELY) open = weighed;
  });
  return candidates.map((candidate) => doubted.get(candidate) ?? candidate);
}

/** A label at the very start of a block, with a question word and without a lead-in. */
function mayBeForeign({ label }: Candidate): boolean {
  return label?.word === true && !label.lead && label.start <= AT_START;
}

interface Doubts {
  readonly words: number;
  readonly again: number;
  readonly form: number;
}

function against(mark: Candidate, { words, again, form }: Doubts): Candidate {
  const isAlone = words === 0 && again === 0;
  const doubt =
    DOUBT.words * words + (isAlone ? DOUBT.formAlone : DOUBT.form + DOUBT.again * again) * form;
  const own = mark.evidence.find(({ by }) => by === 'label')?.score ?? mark.score;
  if (doubt === 0) return mark;
  const lowered = 1 / (1 + Math.exp(doubt) * (1 / own - 1));
  const rest = 1 - (1 - mark.score) / (1 - own);
  return withLabelScore({ ...mark, score: rest }, lowered);
}

/** 0 to 1: how plainly the text under a label speaks of the question that was open above it rather than of its own. */
function contradiction(
  mark: Candidate,
  open: Candidate,
  end: number,
  outline: Outline,
  spoken: Spoken,
): number {
  const said = spoken.between(mark.reading.block.start, end);
  const families = outline.mains.map((main) =>
    Math.max(...outline.entries.map((e) => (e.main === main ? (said[e.index] ?? 0) : 0))),
  );
  const saidOf = ({ questions }: Candidate): number =>
    Math.max(
      ...questions.map((q) => families[outline.mains.indexOf(outline.entries[q]?.main ?? q)] ?? 0),
    );
  const other = saidOf(open);
  if (other < LEAST_SAID || other < Math.max(...families)) return 0;
  return Math.max(0, Math.min(1, (other - saidOf(mark)) / PLAIN));
}

/** 0 to 1: how far each label is from how most are written. */
function formsOf(marks: readonly Candidate[]): Map<Candidate, number> {
  const groups = [...groupedBy(marks, formOf).values()];
  const most = groups.reduce(
    (top, same) => (same.length > top.length ? same : top),
    groups[0] ?? [],
  );
  const isStrong = most[0]?.reading.form.strong === true;
  const isAsking = most[0] !== undefined && asks(most[0]);
  return new Map(
    groups.flatMap((same) => {
      const rare = 1 - same.length / most.length;
      // Among headings, a line of running text is none of them, however many there are.
      const isBelow = isStrong && same[0]?.reading.form.strong !== true;
      const least = isBelow ? BELOW_HEADINGS : 0;
      return same.map((mark) => [mark, !isAsking && asksElse(mark) ? 1 : Math.max(rare, least)]);
    }),
  );
}

/** Whether the label's line asks something, and nothing like what the call asks there. */
function asksElse(mark: Candidate): boolean {
  const { likes } = mark.reading.restated;
  return asks(mark) && mark.questions.every((index) => (likes[index]?.score ?? 0) < TELLING);
}

function asks({ label, reading }: Candidate): boolean {
  return /[?؟？]\s*$/u.test(reading.text.slice(label?.end ?? 0));
}

/** What follows the label in its block, and how the block looks. */
function formOf(mark: Candidate): string {
  const { label, reading, habit } = mark;
  const { text, form, block } = reading;
  const behind = text.slice(label?.end ?? 0).trim();
  const rest = behind === '' ? 'alone' : asks(mark) ? 'asks' : 'text';
  return [label?.word === true ? 'word' : (habit ?? ''), form.strong, block.kind, rest].join('|');
}
