/** What the text itself shows of words with and without hyphens. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** With a hyphen inside a line. */
  readonly compounds: ReadonlySet<string>;
  /** Most words that were parted at line ends and can be judged are whole ones: the text was hyphenated. */
  readonly hyphenated: boolean;
  /** Compounds are written with "-", so that "‐" at a line's end is the producer's. */
  readonly ownSign: boolean;
}

const HYPHEN = /[-‐]$/u;
const LAST = /([\p{L}\p{N}\p{M}'’]+(?:[-‐][\p{L}\p{N}\p{M}'’]+)*)[-‐]$/u;
const FIRST = /^[\p{L}\p{M}'’]+/u;
const WORDS = /[\p{L}\p{M}'’]+(?:[-‐][\p{L}\p{M}'’]+)*/gu;

/** First parts that keep their hyphen in French, English, Spanish and Russian, whatever follows. */
const PREFIXES =
  /^(?:non|ex|vice|quasi|self|well|socio|sous|demi|mi|post|pre|co|multi|cross|high|low|long|short|après|avant|celui|celle|peut|vis|c'est|par|по|из|во|кое|научно|социально|северо|юго|экс|afro|franco|anglo)$/iu;

/** Reads the words of all lines, leaving out the halves at their ends. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const compounds = new Set<string>();
  let ownSign = true;
  const broken: { left: string; right: string }[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    const halves = HYPHEN.test(line);
    const whole = halves ? line.slice(0, -(lastWord(line)?.length ?? 0) - 1) : line;
    const after = HYPHEN.test(lines[index - 1] ?? '') ? whole.replace(FIRST, '') : whole;
    for (const [word] of after.matchAll(WORDS)) {
      if (/[-‐]/u.test(word)) compounds.add(plainHyphen(word));
      if (word.includes('‐')) ownSign = false;
      for (const part of word.split(/[-‐]/u)) words.add(part.toLowerCase());
      if (!/[-‐]/u.test(word)) words.add(word.toLowerCase());
    }
    const left = lastWord(line);
    const right = FIRST.exec(next)?.[0];
    if (left !== undefined && right !== undefined) broken.push({ left, right });
  });
  const seen = { words, compounds };
  const judged = broken.map(({ left, right }) => evidence(left, right, seen));
  const dropped = judged.filter((keep) => keep === false).length;
  const kept = judged.filter((keep) => keep === true).length;
  const unsure = judged.length - dropped - kept;
  // Where nothing can be judged, many line ends with hyphens are a producer's work, a few are compounds.
  const hyphenated =
    dropped !== kept ? dropped > kept : unsure > OFTEN * lines.length && unsure >= 5;
  return { ...seen, hyphenated, ownSign };
}

/** Longest word that is looked at, in UTF-16 code units. */
const LONGEST = 200;

/** The word before the hyphen in which a line ends. */
function lastWord(line: string): string | undefined {
  return HYPHEN.test(line) ? LAST.exec(line.slice(-LONGEST))?.[1] : undefined;
}

/** Share of lines that end in a hyphen in a text that its producer hyphenated. */
const OFTEN = 0.1;

/** True where the hyphen at a line's end belongs to the word: `left` ends before it, `right` begins the next line. */
export function keepsHyphen(left: string, right: string, vocabulary: Vocabulary): boolean {
  const last = lastWord(left);
  const first = FIRST.exec(right)?.[0];
  if (last === undefined || first === undefined) return true;
  if (left.endsWith('‐') && vocabulary.ownSign && !/^\p{Lu}/u.test(first)) return false;
  return evidence(last, first, vocabulary) ?? !vocabulary.hyphenated;
}

/** Undefined where the text holds no evidence. */
function evidence(
  left: string,
  right: string,
  { words, compounds }: Pick<Vocabulary, 'words' | 'compounds'>,
): boolean | undefined {
  if (/^\p{Lu}/u.test(right) && !/^\p{Lu}+$/u.test(left)) return true;
  if (/\p{N}$/u.test(left) || right.length === 1) return true;
  if (compounds.has(plainHyphen(`${left}-${right}`))) return true;
  const before = left.split(/[-‐]/u).at(-1) ?? left;
  if (words.has((before + right).toLowerCase())) return false;
  if (PREFIXES.test(before)) return true;
  const [known, follows] = [words.has(before.toLowerCase()), words.has(right.toLowerCase())];
  return known && follows && before.length > 2 && right.length > 2 ? true : undefined;
}

function plainHyphen(word: string): string {
  return word.replace(/‐/g, '-').toLowerCase();
}
