import { REGISTER_FILE, result, RunError, type Result } from '../../model/index.js';

/** A register has a line for each submission: what is larger is something else. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What Excel saves as "CSV" in Western and in Cyrillic countries. */
const CODE_PAGES = [
  { code: 'windows-1252', letter: /\p{Script=Latin}/u },
  { code: 'windows-1251', letter: /\p{Script=Cyrillic}/u },
] as const;

/**
 * The register's text, from UTF-8 or UTF-16 as spreadsheets save it; from a code page of Excel's with a note, where all
 * its words can be read in one. Throws RunError (usage) for anything else.
 */
export function decodeRegister(bytes: Uint8Array): Result<string> {
  if (bytes.length > MOST_BYTES) {
    throw new RunError(
      'usage',
      `${REGISTER_FILE} has ${Math.round(bytes.length / 1024 / 1024)} MB; a register has a line for each submission.`,
      'Write one to start from with “hrc-inputs register”.',
    );
  }
  try {
    // The decoder takes the byte order mark off.
    return result(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return inCodePage(bytes);
  }
}

/** What stands in Windows-1252 from 80 to 9F; Node 20 decodes these bytes as controls. */
const WESTERN_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decoded(bytes: Uint8Array, code: string): string {
  const text = new TextDecoder(code).decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (mark) =>
    WESTERN_MARKS.charAt(mark.charCodeAt(0) - 0x80),
  );
}

function inCodePage(bytes: Uint8Array): Result<string> {
  for (const { code, letter } of CODE_PAGES) {
    const text = decoded(bytes, code);
    if (!isPlausible(text, letter)) continue;
    const message = `${REGISTER_FILE} is not in UTF-8; it was read as ${code}, as Excel saves it.`;
    const remedy =
      'Look whether the names in the digest are right, or save it as “CSV UTF-8 (comma delimited)”.';
    return result(text, [
      { code: 'register-encoding', severity: 'note', file: REGISTER_FILE, message, remedy },
    ]);
  }
  throw new RunError(
    'usage',
    `${REGISTER_FILE} is not in UTF-8, so names in it cannot be read for certain.`,
    'Save it in Excel as “CSV UTF-8 (comma delimited)”, in LibreOffice with the character set “Unicode (UTF-8)”.',
  );
}

/** Of each word with a letter beyond ASCII: all in one writing and one case, and in Latin, mostly of plain letters. */
function isPlausible(text: string, letter: RegExp): boolean {
  if (/[\u0080-\u009f\ufffd¤¦§¨¬¯¸¼½¾×÷ƒˆ˜‡†‰]/u.test(text)) return false;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
  return words.every((word) => {
    const letters = Array.from(word);
    const plain = letters.filter((one) => /\p{ASCII}/u.test(one)).length;
    const isCased = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word.replace(/[ºª]/gu, ''));
    const isLatin = letter.test('a');
    const isOne = letters.every((one) => letter.test(one) || /[ºª]/u.test(one));
    return isCased && isOne && (!isLatin || plain * 2 >= letters.length || letters.length <= 3);
  });
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without its mark, Latin letters in UTF-16 have a zero beside each.
  if (second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return 'utf-8';
}
