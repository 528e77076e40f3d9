import {
  sliceOf,
  type Block,
  type DetectedLanguage,
  type Document,
  type DocumentLanguages,
} from '../model/index.js';
import { countScripts, mainScript, weigh, type Script } from './scripts.js';
import { judge } from './text.js';
import { UNDETERMINED, type Verdict } from './verdict.js';

/** Blocks of less weight take the language of what stands around them. */
const SHORT = 40;

/** Running headers and notes are little evidence of what a text is written in. */
const MINOR = 0.2;

/** A further language counts with this share of the weight … */
const REAL_SHARE = 0.15;
/** … and as many blocks, or as much weight in one. */
const REAL_BLOCKS = 2;
const REAL_WEIGHT = 200;

interface Measured {
  readonly text: string;
  readonly script: Script | undefined;
  /** In Latin letters' worth. */
  readonly letters: number;
  /** Letters, less for furniture and notes. */
  readonly weight: number;
  readonly verdict: Verdict;
}

function measure(text: string, block: Block): Measured {
  const counts = countScripts(text);
  const letters = weigh(counts);
  const script = mainScript(counts);
  const minor = block.kind === 'furniture' || block.kind === 'note';
  const forced = script !== undefined && script !== 'Latin';
  const long = letters >= SHORT || (forced && letters >= SHORT / 3);
  const verdict = long ? judge(text, counts) : UNDETERMINED;
  return { text, script, letters, weight: letters * (minor ? MINOR : 1), verdict };
}

/** What all text in a script says together: for blocks that are too short each by itself. */
function pool(measured: readonly Measured[]): ReadonlyMap<Script, Verdict> {
  const texts = new Map<Script, string[]>();
  for (const { script, text } of measured) {
    if (script === undefined) continue;
    const list = texts.get(script) ?? [];
    list.push(text);
    texts.set(script, list);
  }
  return new Map([...texts].map(([script, list]) => [script, judge(list.join('\n'))]));
}

/** The nearest judged block of the same script, looking back first. */
function neighbour(measured: readonly Measured[], index: number): Verdict | undefined {
  const script = measured[index]?.script;
  for (let distance = 1; distance < measured.length; distance += 1) {
    for (const other of [measured[index - distance], measured[index + distance]]) {
      if (other?.script === script && other?.verdict.sure === true) return other.verdict;
    }
    if (distance > 40) break;
  }
  return undefined;
}

function settle(measured: readonly Measured[]): readonly Verdict[] {
  const pooled = pool(measured);
  return measured.map(({ verdict, script }, index) => {
    if (verdict.sure || script === undefined) return verdict;
    const around = neighbour(measured, index) ?? pooled.get(script);
    // An unsure verdict stands only against surroundings that are no surer.
    if (around !== undefined && (around.sure || verdict.language === 'und')) return around;
    return verdict;
  });
}

interface Tally {
  readonly language: DetectedLanguage;
  weight: number;
  blocks: number;
}

function tally(measured: readonly Measured[], verdicts: readonly Verdict[]): readonly Tally[] {
  const tallies = new Map<DetectedLanguage, Tally>();
  measured.forEach(({ weight }, index) => {
    const language = verdicts[index]?.language ?? 'und';
    if (language === 'und' || weight === 0) return;
    const entry = tallies.get(language) ?? { language, weight: 0, blocks: 0 };
    entry.weight += weight;
    entry.blocks += 1;
    tallies.set(language, entry);
  });
  return [...tallies.values()].sort(
    (a, b) => b.weight - a.weight || (a.language < b.language ? -1 : 1),
  );
}

/** The verdicts on a document and what they rest on. */
export interface WholeVerdict {
  readonly languages: DocumentLanguages;
  /** Text's weight in Latin letters' worth, furniture and notes counted low. */
  readonly weight: number;
  /** Text that is in none of the six, for naming its language. */
  readonly foreignText: string;
}

/**
 * Judges block by block, then the whole by weight. A text with a real share in an accepted language has that as its main
 * one even where more of it is in another: the office can read it.
 */
export function judgeDocument(document: Document): WholeVerdict {
  const measured = document.blocks.map((block) => measure(sliceOf(document.text, block), block));
  const verdicts = settle(measured);
  const tallies = tally(measured, verdicts);
  const total = tallies.reduce((sum, { weight }) => sum + weight, 0);
  const real = tallies.filter(
    ({ weight, blocks }) =>
      weight >= REAL_SHARE * total && (blocks >= REAL_BLOCKS || weight >= REAL_WEIGHT),
  );
  const first = tallies[0];
  const accepted = real.find(({ language }) => language !== 'other');
  const main = (first?.language === 'other' ? accepted : undefined)?.language ?? first?.language;
  const texts = measured.filter((_, index) => verdicts[index]?.language === 'other');
  return {
    languages: {
      main: main ?? 'und',
      others: real.map(({ language }) => language).filter((language) => language !== main),
      blocks: blockLanguages(measured, verdicts, main ?? 'und'),
    },
    weight: total,
    foreignText: texts.map(({ text }) => text).join('\n'),
  };
}

/** Headings, cells and numbers that say nothing themselves take the main language, unless their script forbids it. */
function blockLanguages(
  measured: readonly Measured[],
  verdicts: readonly Verdict[],
  main: DetectedLanguage,
): readonly DetectedLanguage[] {
  return measured.map(({ script }, index) => {
    const language = verdicts[index]?.language ?? 'und';
    return language === 'und' && script === undefined ? main : language;
  });
}
