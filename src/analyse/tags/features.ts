import { TAGS, type Language } from '../../model/index.js';
import { conceptsIn, type Found } from '../concepts/find.js';
import { finds, lexiconOf, without, type Lexicon } from '../cues/lexicon.js';
import { wordsIn } from '../words/size.js';
import { judge } from './judge.js';

/** What the classifier sees of a sentence. */
export interface Features {
  /** How strongly each is there. A concept's name alone is the concept; `a&b` are two in one sentence, `a>b` one soon after the other. */
  readonly strengths: ReadonlyMap<string, number>;
  readonly found: readonly Found[];
}

const CONCEPT = 2;
const TOGETHER = 0.5;
const OPENING = 0.7;
const CUE = 0.7;
/** How near two concepts stand that stand one soon after the other, in words or in Chinese characters. */
const NEAR = { zh: 5, others: 3 };
/** How far the opening of a sentence reaches, likewise. */
const OPEN = { zh: 3, others: 1 };
/** Upper bounds of the sizes that are told apart, in words. */
const SIZES = [3, 5, 8, 13, 20];
/** Chinese characters to a word. */
const CHARACTERS = 1.7;
const SIGNALS = [
  'remedied',
  'empty',
  'effect',
  'enforcement',
  'people',
  'law',
  'money',
  'undone',
] as const;

/** What a sentence folded by `foldForCues` shows, its neighbours unseen. */
export function featuresOf(folded: string, language: Language): Features {
  const found = conceptsIn(folded, language);
  const strengths = new Map<string, number>();
  const add =
    (strength: number) =>
    (name: string): void => {
      strengths.set(name, strength);
    };
  const names = [...new Set(found.map(({ concept }) => concept))].sort();
  names.forEach(add(CONCEPT));
  names
    .flatMap((one, at) => names.slice(at + 1).map((other) => `${one}&${other}`))
    .forEach(add(TOGETHER));
  inTurn(found, language).forEach(add(TOGETHER));
  const open = OPEN[language === 'zh' ? 'zh' : 'others'];
  found
    .filter(({ at }) => at <= open)
    .forEach(({ concept }) => {
      add(OPENING)(`^${concept}`);
    });
  shapesOf(folded, language).forEach(add(1));
  cuesIn(folded, lexiconOf(language), language).forEach(add(CUE));
  return { strengths, found };
}

function inTurn(found: readonly Found[], language: Language): readonly string[] {
  const places = [...new Set(found.map(({ at }) => at))];
  const near = NEAR[language === 'zh' ? 'zh' : 'others'];
  const at = new Map(places.map((place) => [place, found.filter((each) => each.at === place)]));
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    if (next === undefined || next - place > near) return [];
    return (at.get(place) ?? []).flatMap((one) =>
      (at.get(next) ?? []).map((other) => `${one.concept}>${other.concept}`),
    );
  });
}

function shapesOf(folded: string, language: Language): readonly string[] {
  const words = wordsIn(folded) / (language === 'zh' ? CHARACTERS : 1);
  const figures = folded.match(/[\d٠-٩]+(?:[ .,]\d{3})*/gu) ?? [];
  const counts = figures.filter((figure) => !/^(?:19|20)\d\d$/u.test(figure)).length;
  return [
    `size ${SIZES.filter((bound) => words >= bound).length}`,
    `figures ${Math.min(counts, 2)}`,
    ...(figures.length > counts ? ['year'] : []),
    ...(/[:：]\P{L}*$/u.test(folded) ? ['colon'] : []),
    ...(/[?؟？]\P{L}*$/u.test(folded) ? ['question'] : []),
    ...(/[;；؛]/u.test(folded.slice(0, -1)) ? ['semicolon'] : []),
    ...(/[.。!;；؛…»”"')」）:：?؟？،,，]$/u.test(folded) ? [] : ['no stop']),
  ];
}

/** The older cues, of which each speaks for one tag, as so many more signs. */
function cuesIn(folded: string, lexicon: Lexicon, language: Language): readonly string[] {
  return [
    ...judge(folded, lexicon, language).map((tag) => `judged ${tag}`),
    ...TAGS.filter((tag) => finds(lexicon.tags[tag], without(lexicon.not[tag], folded))).map(
      (tag) => `cue ${tag}`,
    ),
    ...SIGNALS.filter((signal) => finds(lexicon[signal], folded)).map((signal) => `says ${signal}`),
  ];
}
