const WORD = /[\p{Script=Arabic}\p{M}]{3,}/gu;
/** Fewer words show nothing. */
const FEWEST = 12;
/** Letters that only end words: read backwards, they begin a tenth of them. */
const BEGINS_WITH_END = /^[ةى]/u;
const ENDS_WITH_END = /[ةى]$/u;
const MOST = 0.04;
/** The article begins a fifth of all words; read backwards it ends them, as few others do. */
const ARTICLE = /^[وفبك]?ال./u;
const ARTICLE_BACKWARDS = /.لا[وفبك]?$/u;
const MANY_BACKWARDS = 0.08;
const FEW_FORWARDS = 0.02;

/** True where the words of an Arabic text are written backwards, as they are drawn and not as they are read. */
export function isBackwards(text: string): boolean {
  const words = (text.match(WORD) ?? []).map((word) => word.replace(/\p{M}/gu, ''));
  if (words.length < FEWEST) return false;
  const share = (pattern: RegExp): number =>
    words.filter((word) => pattern.test(word)).length / words.length;
  const begin = share(BEGINS_WITH_END);
  if (begin > MOST && begin > share(ENDS_WITH_END)) return true;
  return share(ARTICLE_BACKWARDS) > MANY_BACKWARDS && share(ARTICLE) < FEW_FORWARDS;
}
