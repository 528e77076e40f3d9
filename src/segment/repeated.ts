import type { Block, DetectedLanguage } from '../model/index.js';
import { formOf, weightOf } from './form.js';
import { labelsAtStart } from './label.js';
import { restatementAt } from './restatement.js';
import type { WordingModel } from './wording.js';

/** Share of each half's text that may be in the other's language. */
const STRAY = 0.15;
/** Text on either side, in Latin letters' worth. */
const LEAST_TEXT = 400;
/** Questions named or figures given that must come again, and what share of all in the second half. */
const FEWEST = { questions: 3, figures: 4 } as const;
const LEAST_SHARE = 0.7;
/** A text this like a question is the call's. */
const RESTATED = 0.42;
/** Share of the first half that must not be the call's own text. */
const LEAST_OWN = 0.5;

/**
 * Index of the block from which on a text says again in another language what it said before, though no title says so: the
 * language changes once for all, and the numbers of the questions start again or the figures are the same ones. Undefined
 * where it does not. The call quoted above the answers is no first saying.
 */
export function repetitionStart(
  blocks: readonly Block[],
  texts: readonly string[],
  languages: readonly DetectedLanguage[],
  model: WordingModel,
): number | undefined {
  const change = changeOf(blocks, texts, languages);
  if (change === undefined) return undefined;
  const start = withHeadings(change, blocks, texts);
  const [before, behind] = [texts.slice(0, start), texts.slice(start)];
  const isAgain =
    comesAgain(questionsIn(before, model), questionsIn(behind, model), FEWEST.questions) ||
    comesAgain(figuresIn(before), figuresIn(behind), FEWEST.figures);
  return isAgain && ownShare(before, model) >= LEAST_OWN ? start : undefined;
}

/** Where the languages of a text are parted best: one before, another behind. */
function changeOf(
  blocks: readonly Block[],
  texts: readonly string[],
  languages: readonly DetectedLanguage[],
): number | undefined {
  const [one, other] = mainTwo(blocks, texts, languages);
  if (one === undefined || other === undefined) return undefined;
  const isOneFirst = languages.find((language) => language === one || language === other) === one;
  const [first, second] = isOneFirst ? [one, other] : [other, one];
  const ofFirst = runningLengths(blocks, texts, languages, first);
  const ofSecond = runningLengths(blocks, texts, languages, second);
  let best: { readonly at: number; readonly astray: number } | undefined;
  for (const at of blocks.keys()) {
    if (languages[at] !== second) continue;
    const strayBefore = ofSecond[at] ?? 0;
    const strayBehind = (ofFirst.at(-1) ?? 0) - (ofFirst[at] ?? 0);
    const before = strayBefore + (ofFirst[at] ?? 0);
    const behind = strayBehind + (ofSecond.at(-1) ?? 0) - strayBefore;
    const isLong = Math.min(before, behind) >= LEAST_TEXT;
    const isPure = strayBefore <= STRAY * before && strayBehind <= STRAY * behind;
    const astray = strayBefore + strayBehind;
    if (isLong && isPure && (!best || astray < best.astray)) best = { at, astray };
  }
  return best?.at;
}

/** The two languages that most of a text is in. */
function mainTwo(
  blocks: readonly Block[],
  texts: readonly string[],
  languages: readonly DetectedLanguage[],
): DetectedLanguage[] {
  const found = [...new Set(languages)].filter((language) => language !== 'und');
  const lengthOf = (language: DetectedLanguage): number =>
    runningLengths(blocks, texts, languages, language).at(-1) ?? 0;
  return found.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 2);
}

/** By block, and at last for all: how much text in a language stands before it. */
function runningLengths(
  blocks: readonly Block[],
  texts: readonly string[],
  languages: readonly DetectedLanguage[],
  language: DetectedLanguage,
): number[] {
  const lengths = [0];
  blocks.forEach(({ kind }, at) => {
    const counts = kind !== 'furniture' && languages[at] === language;
    lengths.push((lengths[at] ?? 0) + (counts ? weightOf(texts[at] ?? '') : 0));
  });
  return lengths;
}

/** Headings too short to tell their language belong to what they head. */
function withHeadings(change: number, blocks: readonly Block[], texts: readonly string[]): number {
  let start = change;
  for (let at = change - 1; at > 0; at--) {
    const block = blocks[at];
    if (!block || !formOf(block, texts[at] ?? '').strong) break;
    start = at;
  }
  return start;
}

/** Whether most of what is found behind was found before, and begins again. */
function comesAgain<T>(before: readonly T[], behind: readonly T[], fewest: number): boolean {
  const known = new Set(before);
  const found = [...new Set(behind)];
  const again = found.filter((one) => known.has(one));
  return again.length >= fewest && again.length >= LEAST_SHARE * found.length;
}

function questionsIn(texts: readonly string[], { outline }: WordingModel): number[] {
  return texts.flatMap((text) => {
    const [label] = labelsAtStart(text, outline, { bare: true, title: true });
    return label?.questions ?? [];
  });
}

/** Figures of two digits or more; years stand in any text. */
function figuresIn(texts: readonly string[]): number[] {
  return texts.flatMap((text) =>
    [...text.normalize('NFKC').matchAll(/\p{Nd}{2,}/gu)].flatMap(([digits]) => {
      const value = valueOf(digits);
      return value >= 1900 && value < 2100 ? [] : [value];
    }),
  );
}

/** Digits of any script; those of the Arabic ones follow each other from their zeros on. */
function valueOf(digits: string): number {
  const plain = digits.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return Number(plain);
}

/** Share of a text that is not the call's questions. */
function ownShare(texts: readonly string[], model: WordingModel): number {
  const lengths = texts.map((text) => {
    const { likes, end } = restatementAt(model, text);
    const isRestated = likes.some(({ score }) => score >= RESTATED);
    return { all: text.length, own: isRestated ? text.length - end : text.length };
  });
  const all = lengths.reduce((sum, one) => sum + one.all, 0);
  return lengths.reduce((sum, one) => sum + one.own, 0) / Math.max(1, all);
}
