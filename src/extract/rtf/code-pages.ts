/** Decoder labels (WHATWG Encoding) by the code pages of Windows; those that no decoder serves read as Latin. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10007: 'x-mac-cyrillic',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages by the character sets of fonts (`\fcharset`); 0 and 1 depend on the file, 2 is pictures. */
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  77: 10000,
  78: 10001,
  79: 10003,
  80: 10008,
  81: 10002,
  89: 10007,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  179: 1256,
  180: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const LATIN = 'windows-1252';
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Whether the character set is one of a language, which tells its writer to know about character sets. */
export function isLanguageSet(characterSet: number | undefined): boolean {
  return characterSet !== undefined && characterSet in CHARACTER_SETS;
}

export function codePageOf(characterSet: number | undefined): number | undefined {
  return characterSet === undefined ? undefined : CHARACTER_SETS[characterSet];
}

/** Text of bytes in a code page of Windows; what is no text there becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1');
  const label =
    CODE_PAGES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : LATIN);
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  // decoded whole, Latin is taken for ISO 8859-1 by the decoder of Node 20 (nodejs/node 56542)
  return decoder.decode(bytes, { stream: label === LATIN });
}
