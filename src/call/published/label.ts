/** What a number, letter or bullet before a text may mean. */
export interface Label {
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet' | 'path';
  /** Labels of one list have the same style. */
  readonly style: string;
  /** Its place in its list, from 1; of a path, that of its last step; 0 for a bullet. */
  readonly value: number;
  /** As an id has it, without signs; of a path all steps. Empty for a bullet. */
  readonly steps: readonly string[];
  /** Characters of the text that are its label and the signs around it. */
  readonly length: number;
}

const BULLET = /^(?:[•·●○▪■◦‣∙►▶➢➤✓✔❖◆–—−*§\uf000-\uf0ff]|-(?!\p{Nd})|o(?=\s))\s*(?=\S)/u;
const WORD =
  /^(?:questions?|preguntas?|вопросы?|السؤال|سؤال|问题|問題|q|p|в)\s*(?:n[o°º]\.?\s*|№\s*|#\s*)?(\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})\s*[.):：、\-–—]?\s*(?=\S)/iu;
const PATH =
  /^\(?(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}|\p{Nd}{1,2}\.?[a-z](?=[.)]))\.?\)?[.:]?\s+(?=\S)/u;
const NUMBER = /^([(（]?)(\p{Nd}{1,3})\s?([.)）、．:：]|[-–—](?=\s))[-–—]?\s*(?=\S)/u;
const HAN = /^([(（]?)第?([一二三四五六七八九十]{1,3})([)）、.．，,])\s*(?=\S)/u;
/** Ordinals that number the parts of an Arabic text. */
const ARABIC_ORDINALS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
];
const ORDINAL = new RegExp(`^(${ARABIC_ORDINALS.join('|')})\\u064b?\\s?[-–—ـ.:،]\\s*(?=\\S)`, 'u');
const CIRCLED = /^([①-⑳])\s*(?=\S)/u;
const ROMAN = /^([(（]?)([ivxl]{1,6}|[IVXL]{1,6})\s?([.)）:]|[-–—](?=\s))\s*(?=\S)/u;
const LETTER = /^([(（]?)([a-z]|[A-Z]|[а-я]|[А-Я]|[أ-ي])\s?([.)）:]|[-–—ـ](?=\s))[-–—ـ]?\s+(?=\S)/u;

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** Arabic lists go by the old order of the letters. */
const ARABIC = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/**
 * Readings of the label that a text begins with, the likelier first; none where it has no label. `generated` is the label
 * that the format itself wrote before the text.
 */
export function labelReadings(text: string, generated?: string): readonly Label[] {
  const found = readings(text);
  if (found.length > 0 || generated === undefined || generated === '') return found;
  // A list's own number may lack the signs by which one in the text is known.
  const numbered = readings(`${generated.replace(/[.)]?$/u, '.')} x`);
  return numbered.map((label) => ({ ...label, length: generated.length }));
}

function readings(text: string): Label[] {
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    const glyph = bullet[0].trim();
    return [
      { kind: 'bullet', style: `bullet ${glyph}`, value: 0, steps: [], length: bullet[0].length },
    ];
  }
  const path = PATH.exec(text);
  if (path !== null) return pathReading(path[1] ?? '', path[0].length);
  const word = WORD.exec(text);
  if (word !== null) return numbered('word', word[1] ?? '', word[0].length);
  const number = NUMBER.exec(text) ?? HAN.exec(text);
  if (number !== null) {
    // "30: …" may be a time, "5 - 10" a range
    if (/^\p{Nd}/u.test(text.slice(number[0].length)) && /[:：–—-]$/u.test(number[0].trim()))
      return [];
    const style = `${number[1] ?? ''}${/\p{Nd}/u.test(number[2] ?? '') ? '1' : '一'}${number[3] ?? ''}`;
    return numbered(style, number[2] ?? '', number[0].length);
  }
  const ordinal = ORDINAL.exec(text.replace(/^(\p{L}+)\u064b(ا)/u, '$1$2'));
  if (ordinal !== null) {
    const value = ARABIC_ORDINALS.indexOf(ordinal[1] ?? '') + 1;
    const length = text.length - text.replace(/^[\p{L}\u064b]+\s?[-–—ـ.:،]\s*/u, '').length;
    return [{ kind: 'roman', style: 'أولاً', value, steps: [letterAt(value)], length }];
  }
  const circled = CIRCLED.exec(text);
  if (circled !== null) {
    const value = (circled[1] ?? '').charCodeAt(0) - 0x245f;
    return [
      { kind: 'number', style: '①', value, steps: [String(value)], length: circled[0].length },
    ];
  }
  return lettered(text);
}

function pathReading(written: string, length: number): Label[] {
  const steps = (written.match(/\p{Nd}+|[a-z]/gu) ?? []).map((step) =>
    /\p{Nd}/u.test(step) ? String(numberOf(step)) : step,
  );
  const last = steps.at(-1) ?? '';
  const value = /\d/.test(last) ? Number(last) : last.charCodeAt(0) - 96;
  return [{ kind: 'path', style: `path ${steps.length}`, value, steps, length }];
}

function numbered(style: string, written: string, length: number): Label[] {
  const value = numberOf(written);
  return value === 0 ? [] : [{ kind: 'number', style, value, steps: [String(value)], length }];
}

function lettered(text: string): Label[] {
  const found: Label[] = [];
  const roman = ROMAN.exec(text);
  if (roman !== null) {
    const written = (roman[2] ?? '').toLowerCase();
    const value = romanValue(written);
    const style = `${roman[1] ?? ''}${roman[2] === written ? 'i' : 'I'}${roman[3] ?? ''}`;
    if (value > 0)
      found.push({ kind: 'roman', style, value, steps: [written], length: roman[0].length });
  }
  const letter = LETTER.exec(text);
  if (letter !== null) {
    const written = (letter[2] ?? '').toLowerCase();
    const value = letterValue(written);
    const style = `${letter[1] ?? ''}${letter[2] === written ? 'a' : 'A'}${letter[3] ?? ''}`;
    if (value > 0) {
      found.push({
        kind: 'letter',
        style,
        value,
        steps: [letterAt(value)],
        length: letter[0].length,
      });
    }
  }
  return found;
}

/** The letter of an id: `a` for 1, `aa` for 27. */
export function letterAt(value: number): string {
  const rest = Math.floor((value - 1) / 26);
  return `${rest > 0 ? letterAt(rest) : ''}${String.fromCharCode(97 + ((value - 1) % 26))}`;
}

function letterValue(letter: string): number {
  if (/[a-z]/.test(letter)) return letter.charCodeAt(0) - 96;
  return Math.max(CYRILLIC.indexOf(letter), ARABIC.indexOf(letter)) + 1;
}

function romanValue(written: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = Array.from(written, (digit) => values[digit] ?? 0);
  const value = digits.reduce(
    (sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
  return /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(written) ? value : 0;
}

/** Digits of any script, or Chinese numerals below a hundred; 0 for what is neither. */
function numberOf(written: string): number {
  if (/^\p{Nd}+$/u.test(written)) {
    return Array.from(written).reduce((sum, digit) => 10 * sum + digitOf(digit), 0);
  }
  const [tens, ones] = written.includes('十') ? written.split('十') : [undefined, written];
  const numeral = (text = '') => '一二三四五六七八九'.indexOf(text) + 1;
  const ten = tens === undefined ? 0 : tens === '' ? 10 : 10 * numeral(tens);
  return ten + (ones === '' ? 0 : numeral(ones));
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // digits of one script stand in a row that begins at a multiple of ten or sixteen
  for (const zero of [0x30, 0x660, 0x6f0, 0xff10])
    if (code >= zero && code < zero + 10) return code - zero;
  return 0;
}
