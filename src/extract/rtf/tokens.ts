/** A piece of an RTF file (Rich Text Format Specification 1.9.1, "RTF syntax"). */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** A control symbol, such as `~` or `*`; a backslash before a line end is the word `par`. */
  | { readonly kind: 'symbol'; readonly character: string }
  /** `\'hh` */
  | { readonly kind: 'byte'; readonly byte: number }
  /** Plain text: offsets of its bytes in the file, half-open. */
  | { readonly kind: 'bytes'; readonly start: number; readonly end: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const MINUS = 0x2d;
const APOSTROPHE = 0x27;
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

/** Takes a file apart; the data of `\bin` is passed over by its stated length. Any bytes at all give tokens. */
export function* tokensOf(bytes: Uint8Array): Generator<Token, void, undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < file.length) {
    const byte = file[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === LINE_FEED || byte === RETURN) {
      at += 1;
    } else if (byte === BACKSLASH) {
      const control = readControl(file, at + 1);
      yield control.token;
      at = control.end;
    } else {
      const start = at;
      while (at < file.length && !isSpecial(file[at])) at += 1;
      yield { kind: 'bytes', start, end: at };
    }
  }
}

function isSpecial(byte: number | undefined): boolean {
  return (
    byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === LINE_FEED || byte === RETURN
  );
}

interface Control {
  readonly token: Token;
  readonly end: number;
}

function readControl(file: Buffer, start: number): Control {
  const first = file[start];
  if (isLetter(first)) return readWord(file, start);
  if (first === LINE_FEED || first === RETURN) return par(start + 1);
  if (first === APOSTROPHE) {
    const digits = file.toString('latin1', start + 1, start + 3);
    return /^[\da-f]{2}$/i.test(digits)
      ? { token: { kind: 'byte', byte: parseInt(digits, 16) }, end: start + 3 }
      : { token: { kind: 'symbol', character: '' }, end: start + 1 };
  }
  return {
    token: { kind: 'symbol', character: file.toString('latin1', start, start + 1) },
    end: start + 1,
  };
}

function par(end: number): Control {
  return { token: { kind: 'word', name: 'par', value: undefined }, end };
}

function readWord(file: Buffer, start: number): Control {
  let end = start;
  while (isLetter(file[end])) end += 1;
  const name = file.toString('latin1', start, Math.min(end, start + LONGEST_WORD));
  const numberStart = end;
  if (file[end] === MINUS && isDigit(file[end + 1])) end += 1;
  while (isDigit(file[end])) end += 1;
  const digits = file.toString(
    'latin1',
    numberStart,
    Math.min(end, numberStart + LONGEST_NUMBER + 1),
  );
  const value = digits === '' ? undefined : Number(digits);
  if (file[end] === SPACE) end += 1;
  if (name === 'bin') end += Math.max(value ?? 0, 0);
  return { token: { kind: 'word', name, value }, end };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
