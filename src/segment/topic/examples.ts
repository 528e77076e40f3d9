import type { Examples, ExampleTexts } from '../../model/index.js';
import type { Outline } from '../outline.js';

/** How far a stem speaks for each question, in nats, parallel to the call's questions; undefined for one of no example. */
export type Learned = (stem: string) => readonly number[] | undefined;

type StemsOf = (text: string) => readonly string[];

/** Under this id stand texts that answer no question. */
const NONE = 'none';
/** A stem counts in a question as if it had been seen so often before, at the rate of the question's family. */
const SMOOTHING = 3;
/** And so often in the family, at the rate of all examples. */
const FAMILY_SMOOTHING = 1;

/** In how many of some texts each stem stands. */
export function countedStems(texts: readonly string[], stemsOf: StemsOf): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * What examples teach of their language's words: the logarithm of how much likelier a stem stands in an answer to a
 * question than in a text that answers none. A naive Bayes over stems, each once a text; what the few examples of a
 * question cannot tell is taken from those of its parent and siblings, and what these cannot from all.
 */
export function learnedFrom(examples: Examples, { entries }: Outline, stemsOf: StemsOf): Learned {
  const own = [...entries.map(({ question }) => question.id), NONE].map((id) =>
    countsOf(examples[id] ?? [], stemsOf),
  );
  const mains = [...entries.map(({ main }) => main), entries.length];
  const families = mains.map((main) => sum(own.filter((_, at) => mains[at] === main)));
  const all = sum(own);
  const known = new Map<string, readonly number[]>();
  return (stem) => {
    const before = known.get(stem);
    if (before) return before;
    const count = all.stems.get(stem);
    if (count === undefined) return undefined;
    const rates = own.map((counts, at) => {
      const likely = rateIn(stem, families[at] ?? all, FAMILY_SMOOTHING, count / all.size);
      return Math.log(rateIn(stem, counts, SMOOTHING, likely));
    });
    const none = rates.pop() ?? 0;
    const speaks = rates.map((rate) => rate - none);
    known.set(stem, speaks);
    return speaks;
  };
}

interface Counts {
  readonly stems: ReadonlyMap<string, number>;
  /** Of all stems together. */
  readonly size: number;
}

function countsOf(texts: ExampleTexts, stemsOf: StemsOf): Counts {
  const stems = new Map(Object.entries(isCounted(texts) ? texts : countedStems(texts, stemsOf)));
  return { stems, size: [...stems.values()].reduce((total, count) => total + count, 0) };
}

function isCounted(texts: ExampleTexts): texts is Readonly<Record<string, number>> {
  return !Array.isArray(texts);
}

function sum(all: readonly Counts[]): Counts {
  const stems = new Map<string, number>();
  for (const one of all) {
    for (const [stem, count] of one.stems) stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  return { stems, size: all.reduce((total, { size }) => total + size, 0) };
}

/** Share of a stem, as if it had been seen `before` times more, at rate `likely`. */
function rateIn(stem: string, { stems, size }: Counts, before: number, likely: number): number {
  return ((stems.get(stem) ?? 0) + before) / (size + before / likely);
}
