import type { Examples } from '../../model/index.js';
import type { Outline } from '../outline.js';

/** How far each stem speaks for each question, in nats; parallel to the call's questions. */
export type Learned = ReadonlyMap<string, readonly number[]>;

/** Under this id stand texts that answer no question. */
const NONE = 'none';
/** So many texts hold a stem in a question, as if seen, before its own examples are counted: as many as its family makes likely. */
const SMOOTHING = 3;
/** And so many in the family, as all examples make likely. */
const FAMILY_SMOOTHING = 1;

/**
 * What examples teach of their language's words: the logarithm of how much likelier a stem stands in an answer to a
 * question than in a text that answers none. A Bernoulli naive Bayes; what a question's few examples cannot tell is taken
 * from those of its parent and siblings, and from all.
 */
export function learnedFrom(
  examples: Examples,
  { entries }: Outline,
  stemsOf: (text: string) => readonly string[],
): Learned {
  const families = entries.map(({ main }) => entries[main]?.question.id ?? '');
  const classes = [
    ...entries.map(({ question }, at) => ({ id: question.id, family: families[at] ?? '' })),
    { id: NONE, family: NONE },
  ];
  const own = classes.map(({ id }) => countedIn(examples[id] ?? [], stemsOf));
  const familyNames = [...new Set(classes.map(({ family }) => family))];
  const family = new Map(
    familyNames.map((name) => [name, sum(own.filter((_, at) => classes[at]?.family === name))]),
  );
  const all = sum(own);
  const learned = new Map<string, number[]>();
  for (const [stem, count] of all.stems) {
    const base = count / all.texts;
    const rates = classes.map((one, at) => {
      const likely = rateIn(stem, family.get(one.family), FAMILY_SMOOTHING, base);
      return Math.log(rateIn(stem, own[at], SMOOTHING, likely));
    });
    const none = rates.pop() ?? 0;
    learned.set(
      stem,
      rates.map((rate) => rate - none),
    );
  }
  return learned;
}

/** In how many of some texts each stem stands. */
interface Counted {
  readonly texts: number;
  readonly stems: ReadonlyMap<string, number>;
}

function countedIn(
  texts: readonly string[],
  stemsOf: (text: string) => readonly string[],
): Counted {
  const stems = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(stemsOf(text))) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return { texts: texts.length, stems };
}

function sum(counted: readonly Counted[]): Counted {
  const stems = new Map<string, number>();
  let texts = 0;
  for (const one of counted) {
    texts += one.texts;
    for (const [stem, count] of one.stems) stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  return { texts, stems };
}

/** Share of texts that hold a stem, as if it had been seen `smoothing` times before in texts that hold it at rate `likely`. */
function rateIn(
  stem: string,
  counted: Counted | undefined,
  smoothing: number,
  likely: number,
): number {
  const seen = (counted?.stems.get(stem) ?? 0) + smoothing;
  return seen / ((counted?.texts ?? 0) + smoothing / likely);
}
