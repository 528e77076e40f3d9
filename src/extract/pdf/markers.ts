/** Signs that open an item of a list. */
const BULLET = /^[☐☑☒•●○◦▪▫■□◆◇➢➤►▶✓✔·‣⁃∙–—-](?:\s+\S|(?=\p{L}))/u;
const BULLET_SPACED = /^[-–—·*](?=\S)/u;

/** Numbers and letters that open an item, in the ways of the six languages. */
const NUMBERED = [
  /^\(?(?:\p{Nd}{1,3}|[ivx]{1,5}|[a-z]|[а-яё])\)\s*\S/iu,
  /^(?:\p{Nd}{1,2}|[ivx]{1,5}|[a-zа-яё])[.．](?!\p{Nd}|\p{L}\.)\s*\S/iu,
  /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}(?:[.)]\s+\S|\s+[^\p{Ll}\p{Nd}%])/u,
  /^\p{Nd}{1,2}[.-]\s?[a-dа-гأ-د]\b/iu,
  /^\p{Nd}{1,2}\s?[-–—]\s?\p{L}/u,
  /^[(（][一二三四五六七八九十\d]{1,3}[)）]/u,
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^\p{Nd}{1,2}、/u,
  /^[①-⑳]/u,
  /^[ء-ي]{1,2}[).-]\s*\S/u,
] as const;

/** True where a line opens an item of a list: a bullet, or a number or letter of an enumeration. */
export function opensItem(text: string): boolean {
  if (BULLET_SPACED.test(text) && !/^[-–—·*]\s/u.test(text)) return false;
  return BULLET.test(text) || NUMBERED.some((pattern) => pattern.test(text));
}

/** True where the line is a marker and nothing else, as Chinese section numbers are set. */
export function isBareMarker(text: string): boolean {
  return /^(?:[（(]?[一二三四五六七八九十\p{Nd}]{1,3}[)）]?[、.．)]?|[ivxa-z]{1,4}[.)])$/iu.test(
    text,
  );
}
