import { readingOrder, type Ordered } from './bidi.js';
import type { Cluster } from './clusters.js';
import { isEntry } from './entries.js';
import type { Tag } from './ink.js';
import { besideLabel } from './labels.js';
import { HAN } from './letters.js';
import { commonest, type Run } from './rows.js';
import { isRaised, raisedText } from './superscript.js';

/** One line of text, in reading order. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly rightToLeft: boolean;
  /** All its letters are so. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of what could not be parted from its first character when the line was broken. */
  readonly firstWord: number;
  /** What it reads where its paragraph begins with it, if that differs: numbers before any Arabic letter. */
  readonly opening?: Opening;
  readonly tag?: Tag;
  readonly artifact: boolean;
  /** Begins or ends in what somebody filled in, which is a paragraph by itself there. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Opening {
  readonly text: string;
  /** Width of its first word, hyphens and all. */
  readonly firstWord: number;
}

/** How a whole document writes, which one line may not show. */
export interface Habits {
  readonly base: 'rtl' | 'ltr';
  /** Word spaces are characters of the file, so that a small gap is none. */
  readonly spaces: boolean;
  /** Brackets that right-to-left text stores as they look, each with the one that is meant. */
  readonly mirrors: ReadonlyMap<string, string>;
}

/** Writes a run as a line. */
export function lineOf(
  run: Run,
  page: number,
  habits: Habits,
  tags: ReadonlyMap<number, Tag>,
): Line {
  const base = baseOf(run.clusters, habits.base);
  const spaced = withSpaces(run.clusters, habits.spaces, base);
  const ordered = readingOrder(spaced, base);
  const opening = base === 'rtl' ? openingOf(spaced, run, habits) : undefined;
  const letters = run.clusters.filter((cluster) => !cluster.space);
  const tag = tagOf(letters, tags);
  return {
    page,
    text: textIn(ordered, run, habits),
    x0: run.x0,
    x1: run.x1,
    y: run.y,
    size: run.size,
    rightToLeft: base === 'rtl',
    bold: letters.every(({ face }) => face.bold),
    italic: letters.every(({ face }) => face.italic),
    firstWord: firstWordOf(ordered.map(({ item }) => item)),
    ...(opening && { opening }),
    ...(tag && { tag }),
    artifact: letters.every((cluster) => cluster.artifact === true),
    opens: isFilled(ordered[0]?.item),
    closes: isFilled(ordered.at(-1)?.item),
  };
}

function textIn(ordered: readonly Ordered<Written>[], run: Run, habits: Habits): string {
  const texts = ordered.map(({ item, rightToLeft }) => {
    const asDrawn = rightToLeft && item.cluster?.actual !== true;
    const shown = (asDrawn ? habits.mirrors.get(item.text) : undefined) ?? item.text;
    return item.cluster && !isEntry(item.cluster) && isRaised(item.cluster, run)
      ? raisedText(shown)
      : shown;
  });
  return tidied(texts.join(''));
}

/** Numbers with joins or signs at the right end of what is drawn. */
const BEGINS_WITH_NUMBERS =
  /(?:\p{Nd}[-+\u2212]\p{Nd}|\p{Nd}[%‰#$€£°\u066a]|[%‰#$€£°\u066a]\p{Nd})[^\p{L}]*$/u;

function openingOf(spaced: readonly Written[], run: Run, habits: Habits): Opening | undefined {
  if (!BEGINS_WITH_NUMBERS.test(textOf(spaced))) return undefined;
  const ordered = readingOrder(spaced, 'rtl', true);
  const word = firstWordOf(
    ordered.map(({ item }) => item),
    false,
  );
  return { text: textIn(ordered, run, habits), firstWord: word };
}

function isFilled(item: Written | undefined): boolean {
  return item?.cluster !== undefined && isEntry(item.cluster);
}

/** The tag of most letters: the number of a list's item may have one of its own. */
function tagOf(letters: readonly Cluster[], tags: ReadonlyMap<number, Tag>): Tag | undefined {
  if (tags.size === 0) return undefined;
  const only = letters[0]?.mark;
  if (only !== undefined && letters.every(({ mark }) => mark === only)) return tags.get(only);
  const marks = letters.flatMap(({ mark }) => (mark === undefined ? [] : [[mark, 1] as const]));
  return marks.length === 0 ? undefined : tags.get(commonest(marks));
}

/** Single spaces; a soft hyphen stays where the line ends in it, in place of the hyphen that it shows there. */
function tidied(text: string): string {
  return text
    .replace(/[ \u00a0]*[ ][ \u00a0]*/g, ' ')
    .trim()
    .replace(/[-‐]?\u00ad+[-‐]?$/, '\u00ad')
    .replace(/\u00ad(?!$)/g, '');
}

interface Written {
  readonly text: string;
  readonly width: number;
  readonly reversed: boolean | undefined;
  readonly mark: number | undefined;
  readonly cluster: Cluster | undefined;
}

/** Clusters from left to right, with a space wherever the file has one or a gap stands for one. */
function withSpaces(
  clusters: readonly Cluster[],
  spaces: boolean,
  base: Habits['base'],
): Written[] {
  const written: Written[] = [];
  const afterLabel = spaces ? besideLabel(clusters, base, GAPS.withoutSpaces) : undefined;
  let last: Cluster | undefined;
  let spaceBetween = false;
  for (const cluster of clusters) {
    if (cluster.space) {
      spaceBetween = true;
    } else {
      if (last && !spaceBetween && (cluster === afterLabel || isGap(last, cluster, spaces))) {
        const reversed = last.reversed === true && cluster.reversed === true;
        written.push({ text: ' ', width: 0, reversed, mark: undefined, cluster: undefined });
      }
      last = cluster;
      spaceBetween = false;
    }
    const { text, width, reversed, mark } = cluster;
    written.push({ text, width, reversed, mark, cluster });
  }
  return written;
}

/** Least gap, in sizes, that is read as a space: between Han characters, beside one, elsewhere. */
const GAPS = { han: 1.2, besideHan: 0.6, withSpaces: 0.33, withoutSpaces: 0.17 } as const;

/** No sign below U+3000 is one, but for the radicals, which are folded. */
function isHan(text: string): boolean {
  return text.charCodeAt(text.length - 1) >= 0x2e80 && HAN.test(text);
}

function isGap(left: Cluster, right: Cluster, spaces: boolean): boolean {
  const gap = right.x - (left.x + left.width);
  const han = Number(isHan(left.text)) + Number(isHan(right.text));
  const plain = spaces ? GAPS.withSpaces : GAPS.withoutSpaces;
  const least = han === 2 ? GAPS.han : han === 1 ? GAPS.besideHan : plain;
  return gap > least * Math.min(left.size, right.size);
}

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function textOf(clusters: readonly { readonly text: string }[]): string {
  let text = '';
  for (const cluster of clusters) text += cluster.text;
  return text;
}

function baseOf(clusters: readonly Cluster[], usual: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const text = textOf(clusters);
  if (usual === 'ltr' && !RIGHT.test(text)) return 'ltr';
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  if (usual === 'rtl') {
    // A line in Latin letters alone is part of a right-to-left text where its full stop stands at the left, or its number
    // at the right.
    const turned = /^\s*[.,:;!?،؛؟]|^[a-z] .*\p{L}[-.]\d{1,2}$/u.test(text);
    return right > 0 || turned || !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
  }
  const left = (text.match(/\p{L}/gu)?.length ?? 0) - right;
  return right > left ? 'rtl' : 'ltr';
}

/** Punctuation that may not begin a line. */
const CLOSING = /^[、。，．；：！？）」』】》〉”’…,.;:!?)\]}»]$/u;

function firstWordOf(ordered: readonly Written[], atHyphens = true): number {
  let width = 0;
  let begun = false;
  for (const [index, { text, width: advance }] of ordered.entries()) {
    if (/^\s+$/u.test(text) && !text.includes('\u00a0')) {
      if (begun) break;
      continue;
    }
    const before = ordered[index - 1]?.text ?? '';
    const breakable = begun && (HAN.test(text) || HAN.test(before)) && !CLOSING.test(text);
    if (breakable && !/[（「『【《〈“‘(]$/u.test(before)) break;
    width += advance;
    begun = true;
    if (atHyphens && /[-‐]$/u.test(text)) break;
  }
  return width;
}
