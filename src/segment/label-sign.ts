/** The stop or bracket that closes a number, if any. */
export function signBehind(rest: string): string {
  return /^[^\p{L}\p{N}]/u.exec(rest)?.[0] ?? '';
}

/** The way a label is written, without its value: `2.` and `3.` are alike, `(a)` and `b)` are not. */
export function signOf(label: string): string {
  return label
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]/g, '')
    .replace(/[\p{Script=Arabic}\p{M}]{3,}/gu, '#')
    .replace(/[0-9]+/g, '1')
    .replace(/[٠-٩۰-۹]+/g, '١')
    .replace(/[一二三四五六七八九十]+/g, '一')
    .replace(/[ivx]{2,}|[ivx](?=[^a-z]|$)/gi, 'i')
    .replace(/[a-hj-uwyz]/gi, 'a')
    .replace(/[а-я]/giu, 'а')
    .replace(/[أابجدهوزحط]/g, 'أ')
    .slice(0, 6);
}
