/** The commonest small letters of running text. */
const COMMON_CYRILLIC = /[оеаинтсрвлкмдпу]/gu;
const COMMON_ARABIC = /[اليمنوتربةعدسفهكقحأ]/gu;

/** No small letter stands before a capital in running text; a Cyrillic text in the wrong code is full of such pairs. */
const UPSIDE_DOWN = /\p{Ll}\p{Lu}/gu;

/** What a text of bytes above 7F may be when nothing says so, the likelier first. */
const SINGLE = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1256', 'iso-8859-6'] as const;

/** More than this the judgement does not need. */
const SAMPLE = 16_384;

/** Lead bytes of the common characters: GB 2312 level 1, Big5 level 1. */
const LEADS = [
  ['gb18030', 0xb0, 0xd7],
  ['big5', 0xa4, 0xc6],
] as const;

/**
 * The likeliest encoding, as `TextDecoder` names it, of bytes that are not UTF-8: of Chinese, Russian and Arabic by
 * the letters that running text is made of, else windows-1252.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let letters = 0;
  let runs = 0;
  sample.forEach((byte, at) => {
    if (isAsciiLetter(byte)) letters += 1;
    if (byte < 0x80) return;
    high += 1;
    if ((sample[at - 1] ?? 0) < 0x80) runs += 1;
  });
  // accents stand by themselves among the letters of a Latin text
  if (high === 0 || (high < 0.5 * letters && high < 1.6 * runs)) return 'windows-1252';
  const chinese = LEADS.map(([label, from, to]) => ({
    label,
    score: chineseScore(sample, label, from, to),
  }));
  const single = SINGLE.map((label) => ({ label, score: alphabetScore(sample, label, high) }));
  const [best] = [...chinese, ...single].sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0.45 ? best.label : 'windows-1252';
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function alphabetScore(sample: Uint8Array, label: string, high: number): number {
  const text = new TextDecoder(label).decode(sample);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const common =
    label === 'windows-1256' || label === 'iso-8859-6' ? COMMON_ARABIC : COMMON_CYRILLIC;
  return (count(common) - 2 * count(UPSIDE_DOWN)) / high;
}

/** Share of the two-byte characters that are common ones; 0 where the bytes do not pair. */
function chineseScore(sample: Uint8Array, label: string, from: number, to: number): number {
  let pairs = 0;
  let common = 0;
  let astray = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[at + 1] ?? 0x40;
    if (trail < 0x40 && label === 'gb18030' && trail >= 0x30) at += 2;
    else if (trail < 0x40 || trail === 0x7f || lead === 0xff) astray += 1;
    else if (lead >= from && lead <= to) common += 1;
    pairs += 1;
    at += 1;
  }
  // punctuation stands below the characters
  return astray * 20 > pairs ? 0 : Math.min(1, (1.15 * common) / Math.max(1, pairs));
}
