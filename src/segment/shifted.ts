import type { Opening } from './align.js';
import type { BlockReading } from './block-reading.js';
import { countBefore } from './borders.js';
import type { State } from './free/states.js';
import type { Outline } from './outline.js';

/** What the words must say more, in nats, to take a sender to have left out a question and numbered on. */
const LEFT_OUT = 3;
/** The same for two parts answered under one number. */
const TAKEN_TOGETHER = 3;
/** The words of one section agree or disagree with a question only so much. */
const MOST = 4;
/** How surely an opening is another question's than its number says. */
const SHIFTED = 0.6;

/** What the words of a document say of each block. */
export interface SaidWords {
  readonly readings: readonly BlockReading[];
  /** By block and state. */
  readonly said: readonly (readonly number[])[];
  readonly states: readonly State[];
}

/** A numbered section, and the place among its siblings that its number gives it. */
interface Section {
  readonly opening: Opening;
  readonly place: number;
  /** By place among the siblings: how far its words speak for that question. */
  readonly alone: readonly number[];
  /** The same for that question and the next together; only for parts. */
  readonly both: readonly number[];
}

/**
 * A sender who leaves out a question, or answers two parts under one number, often numbers on without a gap: 5 is then the
 * call's sixth. Where bare numbers run on from the first and end too early, each is given the question of which its section
 * speaks, in the call's order, if the words are plain enough.
 */
export function shifted(
  openings: readonly Opening[],
  words: SaidWords,
  outline: Outline,
): readonly Opening[] {
  const families = [outline.mains, ...outline.entries.map(({ children }) => children)];
  const moved = new Map<Opening, readonly number[]>();
  for (const siblings of families.filter(({ length }) => length > 1)) {
    const sections = sectionsOf(openings, siblings, words, outline);
    if (!isRun(sections, siblings.length)) continue;
    placesOf(sections, siblings.length).forEach((places, at) => {
      const section = sections[at];
      if (!section || (places.length === 1 && places[0] === section.place)) return;
      moved.set(
        section.opening,
        places.map((place) => siblings[place] ?? 0),
      );
    });
  }
  return openings.map((opening) => {
    const questions = moved.get(opening);
    return questions ? renamed(opening, questions) : opening;
  });
}

function renamed(opening: Opening, questions: readonly number[]): Opening {
  const score = Math.min(SHIFTED, opening.candidate.score);
  return { ...opening, questions, candidate: { ...opening.candidate, questions, score } };
}

/** Whether numbers run on from the first without a gap and do not reach the last question. */
function isRun(sections: readonly Section[], count: number): boolean {
  const isOn = sections.every(({ place }, at) => place === at);
  return isOn && sections.length > 1 && sections.length < count;
}

function sectionsOf(
  openings: readonly Opening[],
  siblings: readonly number[],
  { readings, said, states }: SaidWords,
  outline: Outline,
): Section[] {
  const indices = readings.map(({ index }) => index);
  const isPart = outline.entries[siblings[0] ?? 0]?.parent !== undefined;
  return openings.flatMap((opening, at) => {
    const [question = -1, ...more] = opening.questions;
    const place = siblings.indexOf(question);
    const { label, reading } = opening.candidate;
    if (place < 0 || more.length > 0 || !label || label.word) return [];
    const behind = openings.findIndex(
      (other, later) =>
        later > at && !other.questions.every((one) => isBelow(one, question, outline)),
    );
    const last = behind < 0 ? openings.length : behind;
    const from = countBefore(indices, reading.index);
    const to = countBefore(indices, openings[last]?.candidate.reading.index ?? Infinity);
    const blocks = said.slice(from, to);
    const speaking = (questions: readonly number[]): number => agreement(questions, blocks, states);
    return [
      {
        opening,
        place,
        alone: siblings.map((one) =>
          hasAsMany(one, question, last - at - 1, outline)
            ? speaking(isPart ? [one] : familyOf(one, outline))
            : -Infinity,
        ),
        both: isPart
          ? siblings.slice(1).map((two, one) => speaking([siblings[one] ?? 0, two]))
          : [],
      },
    ];
  });
}

/** Whether a question has the parts that are answered below a section that bears another's number. */
function hasAsMany(other: number, question: number, below: number, { entries }: Outline): boolean {
  return other === question || below <= (entries[other]?.children.length ?? 0);
}

function isBelow(index: number, question: number, { entries }: Outline): boolean {
  return entries[index]?.parent === question;
}

function familyOf(main: number, { entries }: Outline): number[] {
  return entries.flatMap((entry) => (entry.main === main ? [entry.index] : []));
}

/** How far blocks speak of the best of some questions; of two parts together where there is a state for them. */
function agreement(
  questions: readonly number[],
  blocks: readonly (readonly number[])[],
  states: readonly State[],
): number {
  const meant = states.flatMap((state, at) => {
    const isPair = state.questions.length === 2 && questions.length === 2;
    const isOwn = isPair
      ? state.questions.every((one) => questions.includes(one))
      : state.questions.length === 1 && questions.includes(state.questions[0] ?? -1);
    return isOwn ? [at] : [];
  });
  const sum = blocks.reduce(
    (total, block) => total + Math.max(...meant.map((state) => block[state] ?? 0)),
    0,
  );
  return Math.max(-MOST, Math.min(MOST, sum));
}

interface Way {
  readonly score: number;
  /** Places of each section so far. */
  readonly places: readonly (readonly number[])[];
}

/** The places, in order, of which the sections speak most, each gap and each pair at its price. */
function placesOf(sections: readonly Section[], count: number): readonly (readonly number[])[] {
  /** By the number of places that are behind: the best way to there. */
  let ways = new Map<number, Way>([[0, { score: 0, places: [] }]]);
  for (const section of sections) {
    const next = new Map<number, Way>();
    for (const [behind, way] of ways) {
      for (let place = behind; place < count; place++) {
        const score = way.score - (place > behind ? LEFT_OUT : 0);
        const keep = (until: number, gain: number, places: readonly number[]): void => {
          const standing = next.get(until);
          if (standing && standing.score >= score + gain) return;
          next.set(until, { score: score + gain, places: [...way.places, places] });
        };
        keep(place + 1, section.alone[place] ?? 0, [place]);
        const both = section.both[place];
        if (both !== undefined) keep(place + 2, both - TAKEN_TOGETHER, [place, place + 1]);
      }
    }
    ways = next;
  }
  return [...ways.values()].reduce((top, way) => (way.score > top.score ? way : top)).places;
}
