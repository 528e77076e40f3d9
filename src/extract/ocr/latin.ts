/** Function words that set the three languages apart, by the code of their data. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  eng: new Set(
    'the of and to is are was were be that this these for with by at from which have has been it not on'.split(
      ' ',
    ),
  ),
  fra: new Set(
    'le les des du une et est sont au aux dans que qui pour par sur avec pas plus cette ces ses leur ont été'.split(
      ' ',
    ),
  ),
  spa: new Set(
    'el los las del una y son que por para con su sus al lo más como esta este ha han ser entre también'.split(
      ' ',
    ),
  ),
};

const FEWEST = 6;
const CLEARLY = 2;

/** The data for the language of a text in Latin letters; undefined where it is none of the three, or not clear. */
export function latinCode(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = Object.entries(WORDS)
    .map(([code, own]) => ({ code, count: words.filter((word) => own.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  if (!first || first.count < FEWEST || first.count < CLEARLY * (second?.count ?? 0))
    return undefined;
  return first.code;
}
