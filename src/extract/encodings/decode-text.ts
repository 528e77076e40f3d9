import { decodeText as decodeIn } from '../code-pages.js';
import { guessCharset } from './guess-charset.js';

const ALIASES: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  cp950: 'big5',
  'cp-850': 'windows-1252',
  cp866: 'ibm866',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1256: 'windows-1256',
  'ansi_x3.110-1983': 'windows-1252',
  utf: 'utf-8',
  'utf-7': 'utf-8',
};

/** Labels that mail programs write whatever the text is in. */
const SAYS_NOTHING =
  /^(?:us-ascii|ascii|ansi_x3\.4-1968|default|unknown|unknown-8bit|x-unknown|8bit|binary|x-user-defined|\s*)$/iu;

/**
 * The text of bytes with the encoding that their container declares, or without one. UTF-8 is what validates as such,
 * whatever is declared; what a declared encoding cannot be is judged by its letters.
 */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  const marked = withMark(bytes);
  if (marked !== undefined) return marked;
  const label = declared
    .trim()
    .replace(/^["']|["']$/gu, '')
    .toLowerCase();
  if (/^iso-2022|^utf-?16|^hz-/u.test(label))
    return new TextDecoder(encodingOf(label) ?? 'utf-8').decode(bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const asDeclared = SAYS_NOTHING.test(label) ? undefined : declaredReading(label, bytes);
  if (asDeclared !== undefined) return asDeclared;
  // a letter or two cut off or damaged do not make it another encoding
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (share(loose, /\ufffd/gu) < 0.01 * share(loose, /[^\p{ASCII}\ufffd]/gu) + 0.00001)
    return loose;
  return decodeIn(bytes, guessCharset(bytes));
}

function withMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** The text in its declared encoding, unless that is unknown or makes of it what no one writes. */
function declaredReading(label: string, bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(label);
  if (encoding === undefined || encoding === 'utf-8') return undefined;
  const text = decodeIn(bytes, encoding);
  if (share(text, /\ufffd/gu) > 0.02) return undefined;
  if (encoding !== 'windows-1252') return text;
  // Cyrillic or Chinese bytes that are declared Latin become almost nothing but accented letters
  return share(text, /[\u0080-\u00ff]/gu) > share(text, /[A-Za-z]/gu) ? undefined : text;
}

function share(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
}

/** The encoding's name as the Encoding Standard has it; undefined for labels that it does not know. */
function encodingOf(label: string): string | undefined {
  for (const name of [
    label,
    ALIASES[label],
    label.replace(/^x-/u, ''),
    label.replace(/_/gu, '-'),
  ]) {
    try {
      if (name !== undefined) return new TextDecoder(name).encoding;
    } catch {
      continue;
    }
  }
  return undefined;
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
