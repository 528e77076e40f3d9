import type { Span } from '../model/index.js';
import { isLittle } from './common-words.js';
import { folded, tokensIn, unfolded, type Folded, type Token } from './folding.js';
import { formsOf, sound, withoutParticles, type WordForms } from './inflection.js';

/** Words that must not be shown: one, or several that follow one another, with small words between them or not. */
export interface Secret {
  /** Folded. */
  readonly words: readonly string[];
  /** A word of the language, or nearly: it is meant only where it begins with a capital. */
  readonly capital?: true;
  /** A town, region or country: whoever bears it in its own name may show it. */
  readonly place?: true;
}

/** All that must not be shown of those who are withheld. */
export interface Secrets {
  readonly secrets: readonly Secret[];
  /** Chinese names, which are found inside other words. */
  readonly han: readonly string[];
  /** Letters and digits of names, and names of hosts, which an address may hold. */
  readonly keys: readonly string[];
}

/** Where secrets stand in a text; those of places that are in `free` may stand there. */
export type Find = (text: string, free?: ReadonlySet<string>) => readonly Span[];

interface Matcher {
  readonly secret: Secret;
  readonly forms: readonly WordForms[];
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"«»“”)\]]+|[@#][\p{L}\p{N}_.-]{3,}|[^\s<>"«»“”()[\]]*(?:[\p{L}\p{N}][@_][\p{L}\p{N}]|[\p{L}\p{N}]\.[\p{L}]{2,})[^\s<>"«»“”()[\],;]*/gu;

/** Anything but letters may stand between two words of a name. */
const GAP = 6;
const MOST_LITTLE = 2;

/** Compiles what must not be shown into a search that takes time by the length of the text. */
export function finderOf({ secrets, han, keys }: Secrets): Find {
  const written = new Map<string, Matcher[]>();
  const heard = new Map<string, Matcher[]>();
  for (const secret of secrets) {
    const forms = secret.words.map((word) => formsOf(word, secret.capital !== true));
    put(written, forms[0]?.stem ?? '', { secret, forms });
    const sounds = secret.words.map(soundForms);
    if (sounds.every(({ stem }) => stem.length >= (sounds.length > 1 ? 3 : 4))) {
      put(heard, sounds[0]?.stem ?? '', { secret, forms: sounds });
    }
  }
  return (text, free = new Set()) => {
    const plain = folded(text);
    const tokens = tokensIn(plain, text);
    const spans: Span[] = [...inAddresses(plain, keys), ...hanIn(plain, han)];
    tokens.forEach((token, at) => {
      const hits = matchesAt(tokens, at, plain, written, waysOf, sameScript);
      const sounded = matchesAt(tokens, at, plain, heard, soundOf, otherScript);
      for (const { secret, end } of [...hits, ...sounded]) {
        if (secret.capital === true && !token.capital && !/^\p{Lo}/u.test(token.word)) continue;
        if (secret.place === true && secret.words.every((word) => free.has(word))) continue;
        spans.push({ start: token.start, end });
      }
    });
    return spans.map((span) => unfolded(plain, span, text));
  };
}

function put(index: Map<string, Matcher[]>, stem: string, matcher: Matcher): void {
  const key = stem.slice(0, 2);
  const there = index.get(key);
  if (there === undefined) index.set(key, [matcher]);
  else there.push(matcher);
}

function soundForms(word: string): WordForms {
  const stem = sound(formsOf(word, true).stem);
  return { stem, pattern: new RegExp(`^${stem}[\\p{L}]{0,${stem.length > 4 ? 4 : 2}}$`, 'u') };
}

type Script = 'latin' | 'cyrillic' | 'other';

function scriptOf(word: string): Script {
  if (/^[a-z]/u.test(word)) return 'latin';
  return /^\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'other';
}

function sameScript(): boolean {
  return true;
}

/** A name is known by its sound only where it is written in other letters than its own. */
function otherScript(token: string, [word = '']: readonly string[]): boolean {
  const [one, other] = [scriptOf(token), scriptOf(word)];
  return one !== other && one !== 'other' && other !== 'other';
}

function waysOf(word: string): readonly string[] {
  return withoutParticles(word);
}

function soundOf(word: string): readonly string[] {
  return scriptOf(word) === 'other' ? [] : [sound(word)];
}

function matchesAt(
  tokens: readonly Token[],
  at: number,
  plain: Folded,
  index: ReadonlyMap<string, readonly Matcher[]>,
  ways: (word: string) => readonly string[],
  allowed: (token: string, words: readonly string[]) => boolean,
): readonly { readonly secret: Secret; readonly end: number }[] {
  const token = tokens[at];
  if (token === undefined || index.size === 0) return [];
  return ways(token.word).flatMap((way) =>
    (index.get(way.slice(0, 2)) ?? []).flatMap(({ secret, forms: [first, ...rest] }) => {
      if (first?.pattern.test(way) !== true || !allowed(token.word, secret.words)) return [];
      const end = endOf(tokens, at, plain, rest, ways);
      return end === undefined ? [] : [{ secret, end }];
    }),
  );
}

/** Where the last word of a name ends whose first stands at a token. */
function endOf(
  tokens: readonly Token[],
  first: number,
  plain: Folded,
  rest: readonly WordForms[],
  ways: (word: string) => readonly string[],
): number | undefined {
  let at = first;
  for (const { pattern } of rest) {
    let skipped = 0;
    for (;;) {
      const [before, next] = [tokens[at], tokens[at + 1]];
      if (before === undefined || next === undefined || next.start - before.end > GAP)
        return undefined;
      if (/[.!?。؟]\s/u.test(plain.text.slice(before.end, next.start)) && before.word.length > 2) {
        return undefined;
      }
      at += 1;
      if (ways(next.word).some((way) => pattern.test(way))) break;
      skipped += 1;
      if (skipped > MOST_LITTLE || !isLittle(next.word)) return undefined;
    }
  }
  return tokens[at]?.end;
}

/** Addresses of pages and mail, handles and names of files that hold a name. */
function inAddresses({ text }: Folded, keys: readonly string[]): readonly Span[] {
  if (keys.length === 0) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const bare = address.replace(/[^\p{L}\p{N}]+/gu, '');
    if (!keys.some((key) => bare.includes(key))) return [];
    return [{ start: index, end: index + address.replace(/[.,;:!?]+$/u, '').length }];
  });
}

function hanIn({ text }: Folded, han: readonly string[]): readonly Span[] {
  return han.flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + name.length });
    }
    return spans;
  });
}
