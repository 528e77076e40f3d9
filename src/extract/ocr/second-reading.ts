import type { Box, RecognizedLine, RecognizedWord } from './recognized.js';

/** A foreign word is taken from this confidence on, and where the first reading was that much less sure. */
const SURE = 0.6;
const SURER = 0.1;

const FOREIGN = /^[\p{P}\p{S}]*[\p{Script=Latin}\p{N}@][\p{Script=Latin}\p{N}\p{P}\p{S}]*$/u;
const NUMBER = /^[\p{P}\p{S}]*[0-9][0-9.,:/%+()–-]*$/u;
const PERCENTAGE = /^%([0-9][0-9.,]*)$/;

/**
 * Lines with Latin words and numbers as they were read by another recognition of the same image in Latin languages: the
 * data for Arabic and Chinese know few of them, and take a percent sign for a digit.
 */
export function withForeignWords(
  lines: readonly RecognizedLine[],
  foreign: readonly RecognizedLine[],
): RecognizedLine[] {
  const candidates = foreign
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => FOREIGN.test(text) && confidence >= SURE);
  return lines.map((line) => ({ ...line, words: replaced(line, candidates) }));
}

function replaced(line: RecognizedLine, candidates: readonly RecognizedWord[]): RecognizedWord[] {
  const inLine = candidates.filter((word) => overlaps(line, word));
  if (inLine.length === 0) return [...line.words];
  const right = /[\p{Script=Arabic}]/u.test(line.words.map(({ text }) => text).join(''));
  const words: RecognizedWord[] = [...line.words];
  for (const candidate of inLine) {
    const covered = words.filter((word) => covers(candidate, word));
    const first = covered[0];
    if (first === undefined || !isBetter(candidate, covered)) continue;
    const text = right ? candidate.text.replace(PERCENTAGE, '$1%') : candidate.text;
    words.splice(words.indexOf(first), covered.length, { ...candidate, text });
  }
  return words;
}

/** Letters of the line's own writing that were read surely are not Latin ones. */
function isBetter(candidate: RecognizedWord, covered: readonly RecognizedWord[]): boolean {
  const text = covered.map((word) => word.text).join('');
  const sure = Math.min(...covered.map(({ confidence }) => confidence));
  const outside = covered.some(({ x0, x1 }) => x1 - x0 > 1.6 * (candidate.x1 - candidate.x0));
  if (outside) return false;
  if (NUMBER.test(candidate.text) && NUMBER.test(text)) {
    // The percent sign is where the two readings differ most, and the other data know it.
    return candidate.text.includes('%') || candidate.confidence > sure;
  }
  const latin = candidate.text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const own = text.match(/\p{Script=Arabic}|\p{Script=Han}/gu)?.length ?? 0;
  if (latin === 0) return own === 0 && candidate.confidence > sure + SURER;
  if (latin === 1 && own > 0) return false;
  return candidate.confidence > sure + SURER;
}

function overlaps(one: Box, other: Box): boolean {
  const shared = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  return shared > 0.5 * Math.min(one.y1 - one.y0, other.y1 - other.y0);
}

/** Most of the word's width lies in the candidate's. */
function covers(candidate: Box, word: Box): boolean {
  const shared = Math.min(candidate.x1, word.x1) - Math.max(candidate.x0, word.x0);
  return shared > 0.5 * Math.min(word.x1 - word.x0, candidate.x1 - candidate.x0);
}
