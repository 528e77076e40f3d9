/** A page with fewer characters is not judged. */
const FEWEST = 20;
const MOST_UNREADABLE = 0.2;
const MOST_SYMBOLS = 0.35;

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const UNREADABLE = /[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/gu;
/** Letters with diacritics are at most a tenth of French; a text in another encoding shows hardly anything else. */
const MOST_ACCENTED = 0.6;
const SYMBOLS =
  /[\u00a1-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00d7\u00f7\p{Sm}\p{Sk}\p{Sc}]/gu;

/** True where the characters of a page are not those that its reader sees: fonts without a usable table of characters. */
export function isGarbled(text: string): boolean {
  const visible = text.replace(/\s/gu, '');
  const length = Array.from(visible).length;
  if (length < FEWEST) return length > 0 && (visible.match(UNREADABLE)?.length ?? 0) > length / 2;
  if ((visible.match(UNREADABLE)?.length ?? 0) > MOST_UNREADABLE * length) return true;
  if ((visible.match(/[\u00a1-\u00ff]/gu)?.length ?? 0) > MOST_ACCENTED * length) return true;
  const letters = visible.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return (visible.match(SYMBOLS)?.length ?? 0) > MOST_SYMBOLS * length && letters < length / 2;
}
