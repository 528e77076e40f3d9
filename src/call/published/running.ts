import { asks, endsAsking, isFormal, sentencesOf } from './asks.js';
import { labelReadings } from './label.js';

/** A text with what it enumerates inside its line. */
export interface Parted {
  readonly head: string;
  /** Steps as they are written, `a` or `2`, and the text of each. */
  readonly parts: readonly { readonly step: string; readonly text: string }[];
}

const INLINE =
  /(?:^|[\s:：;；,،，.。])([(（]?(?:\p{Nd}{1,2}|[a-z]|[ivx]{1,4}|[а-я]|[أ-ي])[)）])\s+(?=\S)/giu;

/** Parts a text that enumerates behind a colon: `…: (a) …; (b) …`; undefined where it does not. */
export function inlineParts(text: string): Parted | undefined {
  const marks = [...text.matchAll(INLINE)].map((match) => {
    const sign = match[1] ?? '';
    return {
      sign,
      start: match.index + match[0].indexOf(sign),
      end: match.index + match[0].length,
    };
  });
  const run = firstRun(marks.map(({ sign }) => labelReadings(`${sign} x`)));
  const [from, steps] = run ?? [0, []];
  const chosen = marks.slice(from, from + steps.length);
  const [first] = chosen;
  if (first === undefined || chosen.length < 2) return undefined;
  const head = text.slice(0, first.start).trim();
  if (!/[:：]$/u.test(head) && head !== '') return undefined;
  const parts = chosen.map(({ end }, index) => ({
    step: steps[index] ?? '',
    text: tidied(text.slice(end, chosen[index + 1]?.start)),
  }));
  return { head, parts };
}

/** The longest run of labels of one style from 1 on, and where it begins. */
function firstRun(
  labels: readonly ReturnType<typeof labelReadings>[],
): readonly [from: number, steps: readonly string[]] | undefined {
  for (let from = 0; from < labels.length; from += 1) {
    for (const first of labels[from] ?? []) {
      if (first.value !== 1) continue;
      const steps = [first.steps[0] ?? ''];
      for (let at = from + 1; at < labels.length; at += 1) {
        const next = labels[at]?.find(
          ({ style, value }) => style === first.style && value === steps.length + 1,
        );
        if (next === undefined) break;
        steps.push(next.steps[0] ?? '');
      }
      if (steps.length >= 2) return [from, steps];
    }
  }
  return undefined;
}

/** Without the sign and the word that lead to the next part. */
export function tidied(text: string): string {
  return text
    .trim()
    .replace(/[;؛；,،，]\s*(?:and|or|and\/or|as well as|et|ou|y|e|o|и|или|و|أو|以及|和|及)?$/iu, '')
    .trim();
}

/**
 * The questions in a running paragraph, each with the requests that follow it and ask for more of the same; sentences that
 * only tell are left out. Empty where it asks nothing.
 */
export function runningQuestions(text: string): readonly string[] {
  const questions: string[] = [];
  for (const sentence of sentencesOf(text)) {
    if (isFormal(sentence)) continue;
    const before = questions.at(-1);
    if (before !== undefined && asks(sentence) && !endsAsking(sentence)) {
      questions[questions.length - 1] = `${before} ${sentence}`;
    } else if (asks(sentence)) questions.push(sentence);
  }
  return questions;
}
