import type { Block, DetectedLanguage } from '../model/index.js';

const TITLE =
  /courtesy translation|unofficial translation|translation (?:of|from)|english (?:version|summary|translation)|traduction (?:de courtoisie|non officielle|anglaise)|traducción (?:de cortesía|no oficial|al inglés)|неофициальный перевод|перевод на|ترجمة (?:غير رسمية|مجاملة|الى|إلى)|(?:非正式|参考|參考)(?:译|譯)文|(?:英|中|法)文(?:譯|译)本/iu;
/** Share of a stretch's text that must be in its language. */
const MOSTLY = 0.85;
/** Text on either side, in Latin letters' worth. */
const LEAST_TEXT = 400;
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
  const titles = [...texts.keys()].filter(
    (index) => TITLE.test(texts[index] ?? '') && (texts[index] ?? '').length < 200,
  );
  return titles.find((title) => {
    const [before, after] = [
      mainOf(blocks, languages, 0, title),
      mainOf(blocks, languages, title + 1, blocks.length),
    ];
    if (before === undefined || after === undefined || before === after) return false;
    return title >= FEWEST_BEFORE;
  });
}

/** The language of nearly all of a stretch's text; undefined where it has none or is short. */
function mainOf(
  blocks: readonly Block[],
  languages: readonly DetectedLanguage[],
  from: number,
  to: number,
): DetectedLanguage | undefined {
  const lengths = new Map<DetectedLanguage, number>();
  let all = 0;
  for (let index = from; index < to; index++) {
    const [block, language] = [blocks[index], languages[index]];
    if (!block || block.kind === 'furniture' || language === undefined || language === 'und')
      continue;
    const length = block.end - block.start;
    all += length;
    lengths.set(language, (lengths.get(language) ?? 0) + length);
  }
  const [found] = [...lengths].sort(([, a], [, b]) => b - a);
  return found && found[1] >= MOSTLY * all && all * (found[0] === 'zh' ? 3 : 1) >= LEAST_TEXT
    ? found[0]
    : undefined;
}
