import type { Block, DetectedLanguage } from '../model/index.js';

const TITLE =
  /courtesy translation|unofficial translation|translat(?:ion|ed) (?:of|from|into)|english (?:version|summary|translation)|^\W*english\W*$|traduction (?:de courtoisie|non officielle|(?:en )?anglais|du|de l)|traducción (?:de cortesía|no oficial|al |inglesa)|(?:неофициальный )?перевод(?: на|\W*$)|версия на|(?:ال)?ترجمة|(?:翻译|翻譯|(?:译|譯)(?:文|本))/iu;
/** Share of a stretch's text that must be in its language. */
const MOSTLY = 0.85;
/** Text on either side, in Latin letters' worth. */
const LEAST_TEXT = 400;
const LONGEST_TITLE = 200;
/** A translation follows something. */
const FEWEST_BEFORE = 3;

/**
 * Index of the block from which on a text says again in another language what it said before: where the language changes
 * once for all, below a title that says so; undefined where it does not.
 */
export function translationStart(
  blocks: readonly Block[],
  texts: readonly string[],
  languages: readonly DetectedLanguage[],
): number | undefined {
  const lengths = blocks.map((block, index) => lengthIn(block, languages[index]));
  const whole = tallyOf(lengths);
  const before: Tally = new Map();
  return [...blocks.keys()].find((index) => {
    const [language, length] = lengths[index] ?? ['und', 0];
    const isTitle = index >= FEWEST_BEFORE && saysSo(texts[index] ?? '');
    add(whole, language, -length);
    const [first, second] = isTitle ? [mainOf(before), mainOf(whole)] : [];
    add(before, language, length);
    return first !== undefined && second !== undefined && first !== second;
  });
}

function saysSo(text: string): boolean {
  return text.length < LONGEST_TITLE && TITLE.test(text);
}

/** How much of a stretch's text is in each language. */
type Tally = Map<DetectedLanguage, number>;

function lengthIn(
  block: Block,
  language: DetectedLanguage | undefined,
): readonly [DetectedLanguage, number] {
  return block.kind === 'furniture' || language === undefined || language === 'und'
    ? ['und', 0]
    : [language, block.end - block.start];
}

function tallyOf(lengths: readonly (readonly [DetectedLanguage, number])[]): Tally {
  const tally: Tally = new Map();
  for (const [language, length] of lengths) add(tally, language, length);
  return tally;
}

function add(tally: Tally, language: DetectedLanguage, length: number): void {
  tally.set(language, (tally.get(language) ?? 0) + length);
}

/** The language of nearly all of a stretch's text; undefined where it has none or is short. */
function mainOf(tally: Tally): DetectedLanguage | undefined {
  const all = [...tally.values()].reduce((sum, length) => sum + length, 0);
  const [found] = [...tally].sort(([, a], [, b]) => b - a);
  return found && found[1] >= MOSTLY * all && all * (found[0] === 'zh' ? 3 : 1) >= LEAST_TEXT
    ? found[0]
    : undefined;
}
