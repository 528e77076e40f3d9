import { TextDecoder } from 'node:util';

/** Encodings by Windows' number of a character set, as fonts bear it. */
const BY_CHARACTER_SET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Encodings by the primary part of a language's number. */
const BY_LANGUAGE: Readonly<Record<number, string>> = {
  0x01: 'windows-1256',
  0x02: 'windows-1251',
  0x04: 'gb18030',
  0x05: 'windows-1250',
  0x08: 'windows-1253',
  0x0d: 'windows-1255',
  0x0e: 'windows-1250',
  0x11: 'shift_jis',
  0x12: 'euc-kr',
  0x15: 'windows-1250',
  0x18: 'windows-1250',
  0x19: 'windows-1251',
  0x1e: 'windows-874',
  0x1f: 'windows-1254',
  0x22: 'windows-1251',
  0x23: 'windows-1251',
  0x29: 'windows-1256',
  0x2a: 'windows-1258',
};

const TRADITIONAL_CHINESE: readonly number[] = [0x0404, 0x0c04, 0x1404];
const WESTERN = 'windows-1252';

/** Encodings by the number of a code page, where the name does not follow from it. */
const BY_PAGE: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** What bytes 0x80 to 0x9f mean in Western text; as in browsers, the five that mean nothing stay controls. */
const WESTERN_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decoders = new Map<string, TextDecoder>();

/** Decodes text of a Windows code page or any other encoding that `TextDecoder` knows by this name. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  const text = decoder.decode(bytes);
  if (encoding !== WESTERN) return text;
  // Node 20 reads this one as Latin 1, where these are controls
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WESTERN_HIGH[control.charCodeAt(0) - 0x80] ?? '',
  );
}

/** Encoding of 8-bit text in a font of a character set, in a file of a language (both by Windows' numbers). */
export function encodingOfFont(characterSet: number | undefined, language: number): string {
  const bySet = BY_CHARACTER_SET[characterSet ?? 0];
  if (bySet !== undefined) return bySet;
  if (TRADITIONAL_CHINESE.includes(language)) return 'big5';
  return BY_LANGUAGE[language & 0x3ff] ?? WESTERN;
}

/** Encoding of text in a code page of Windows, by its number; Western for those not known. */
export function encodingOfPage(page: number): string {
  return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : WESTERN);
}
