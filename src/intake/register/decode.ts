import { REGISTER_FILE, RunError } from '../../model/index.js';

/** A register has a line for each submission: what is larger is something else. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The register's text, from UTF-8 or UTF-16 as spreadsheets save it. Throws RunError (usage) for anything else. */
export function decodeRegister(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new RunError(
      'usage',
      `${REGISTER_FILE} has ${Math.round(bytes.length / 1024 / 1024)} MB; a register has a line for each submission.`,
      'Write one to start from with “hrc-inputs register”.',
    );
  }
  try {
    // The decoder takes the byte order mark off.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new RunError(
      'usage',
      `${REGISTER_FILE} is not in UTF-8, so names in it cannot be read for certain.`,
      'Save it in Excel as “CSV UTF-8 (comma delimited)”, in LibreOffice with the character set “Unicode (UTF-8)”.',
    );
  }
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
