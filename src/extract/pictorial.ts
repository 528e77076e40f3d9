/** Boxes and ticks of the pictorial fonts by their code, which forms use for yes and no. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: '☐',
    0x71: '☐',
    0x72: '☐',
    0x78: '☒',
    0xa8: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0xa3: '☐',
  },
  webdings: { 0x61: '✓', 0x63: '☐', 0x72: '✗' },
};

/** The box or tick that a character of a pictorial font shows; undefined for any other sign. */
export function boxOrTick(font: string, code: number): string | undefined {
  // Word keeps such characters in the private use area, by their code in the font
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return SIGNS[font.toLowerCase()]?.[low];
}
