import { boxOrTick } from '../pictorial.js';
import { formatNumber } from './number-format.js';
import type { ListDefinition, ListLevel, Numbering } from './definitions.js';

/** The list and level (from 0) that a paragraph belongs to. */
export interface ListPosition {
  readonly list: string;
  readonly level: number;
}

/** A label as Word shows it, and what stands between it and the text. */
export interface ListLabel {
  /** NFC, without white space around it; empty where the level shows nothing. */
  readonly text: string;
  readonly suffix: '' | ' ';
}

/**
 * Counts the lists of one story (the body, the notes, a header) through: each call is the next paragraph
 * of the story and gives its label, undefined where the list is not defined. ECMA-376 part 1, 17.9.
 */
export function createLabeller(
  numbering: Numbering,
): (position: ListPosition) => ListLabel | undefined {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ list, level }) => {
    const definition = numbering.get(list);
    const own = definition?.levels.get(level);
    if (definition === undefined || own === undefined) return undefined;
    const numbers = counts.get(definition.abstractId) ?? [];
    counts.set(definition.abstractId, numbers);
    const key = `${list} ${level}`;
    if (!begun.has(key) && definition.startOverrides.has(level)) numbers[level] = undefined;
    begun.add(key);
    const last = numbers[level];
    numbers[level] = last === undefined ? startOf(definition, level) : last + 1;
    // a level that was skipped counts as begun: after 1.1 without a 1 comes 2
    for (let above = 0; above < level; above += 1) numbers[above] ??= startOf(definition, above);
    restartBelow(numbers, level, definition);
    return { text: labelText(definition, own, level, numbers), suffix: own.suffix };
  };
}

function startOf(definition: ListDefinition, level: number): number {
  return definition.startOverrides.get(level) ?? definition.levels.get(level)?.start ?? 1;
}

function restartBelow(
  numbers: (number | undefined)[],
  level: number,
  { levels }: ListDefinition,
): void {
  for (let below = level + 1; below < numbers.length; below += 1) {
    const after = levels.get(below)?.restartAfter;
    if (after === undefined || level < after) numbers[below] = undefined;
  }
}

function labelText(
  definition: ListDefinition,
  own: ListLevel,
  level: number,
  numbers: readonly (number | undefined)[],
): string {
  if (own.hidden) return '';
  if (own.format === 'bullet') return bullet(own);
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const referred = Number(digit) - 1;
    const format = definition.levels.get(referred)?.format ?? 'none';
    if (referred > level || format === 'bullet') return '';
    const plain = own.legal && format !== 'none' && format !== 'decimalZero';
    const number = numbers[referred] ?? startOf(definition, referred);
    return formatNumber(number, plain ? 'decimal' : format, own.language);
  });
  return text.normalize('NFC').trim();
}

function bullet({ text, font }: ListLevel): string {
  const [character] = text;
  if (character === undefined) return '•';
  const code = character.codePointAt(0) ?? 0;
  const sign = boxOrTick(font ?? '', code);
  if (sign !== undefined) return sign;
  // the other signs of pictorial fonts are bullets of all shapes
  if (/^(?:wingdings|webdings|symbol|zapf)/i.test(font ?? '') || text === 'o') return '•';
  return /[\p{L}\p{N}☐☑☒✓✗]/u.test(text) ? text.normalize('NFC').trim() : '•';
}
