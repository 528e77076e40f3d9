/** Windows code pages (MS-UCODEREF) under the names that `TextDecoder` and msgreader's decoder share. */
const NAMED: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  20932: 'euc-jp',
  20936: 'gb18030',
  21866: 'koi8-u',
  51932: 'euc-jp',
  51936: 'gb18030',
  51949: 'euc-kr',
  52936: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The encoding of a code page; undefined for those that are unknown, or say no more than ASCII or Latin does. */
export function charsetOfCodePage(codePage: unknown): string | undefined {
  if (typeof codePage !== 'number') return undefined;
  if (codePage >= 1250 && codePage <= 1258 && codePage !== 1252) return `windows-${codePage}`;
  if (codePage > 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`;
  return NAMED[codePage];
}
