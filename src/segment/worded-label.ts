import { idList } from './id-list.js';
import { labelOf, type Label } from './label-shape.js';
import { signOf } from './label-sign.js';
import { ordinalList } from './ordinal-list.js';
import type { Outline } from './outline.js';
import { partList, partsOf } from './part-list.js';
import { scanOf, scanPartWord, scanSign, scanWord } from './scan.js';

/** Letters and words that say "question" only in company: `P.2`, `В. 2`, `Point 2`; `Q` alone is plain enough. */
const LETTER_WORD =
  /^[\s\u200e\u200f]*(?:p|r|в|пп?|س|ج|пункт\p{L}*|points?|puntos?|items?|ad)\.?\s*$/iu;

/** What comes of a number with a question word; a single letter counts as a bare number written in its way. */
export function wordedAt(text: string, at: number, outline: Outline): Label | undefined {
  const word = scanWord(text, at);
  const from = word === undefined ? at : numberFrom(text, word.end);
  const list = (word && idList(text, from, outline, true)) ?? ordinalList(text, at, outline);
  if (!list) return undefined;
  const glued = /^[\p{L}\p{N}]/u.test(text.slice(list.end));
  if (glued && !/\p{Script=Han}/u.test(text[list.end] ?? '')) return undefined;
  if (word && LETTER_WORD.test(word.text)) {
    return labelOf(text, at, list.end, list.questions, [], false, `letter ${signOf(word.text)}`);
  }
  const label = labelOf(text, at, list.end, list.questions, [], true, 'word');
  return list.lacking === true ? { ...label, lacking: true } : label;
}

/** Behind signs and a bracket: "(№ 3)", "رقم (٣)". */
function numberFrom(text: string, at: number): number {
  const signed = scanSign(text, at)?.end ?? at;
  if (!/[(（[]/.test(text[signed] ?? '')) return signed;
  return scanSign(text, signed + 1)?.end ?? signed + 1;
}

/** "Inciso b) de la pregunta 2": the part before its question. */
export function partFirstAt(text: string, at: number, outline: Outline): Label | undefined {
  const part = scanPartWord(text, at);
  const list = part && partList(text, at);
  const of = list && scanOf(text, list.end);
  const main = of && wordedAt(text, of.end, outline);
  const [index] = main?.questions ?? [];
  if (!list || !main || index === undefined) return undefined;
  const questions = partsOf(outline, index, list.parts);
  return questions.length > 0
    ? labelOf(text, at, main.end, questions, [], true, 'word')
    : undefined;
}
