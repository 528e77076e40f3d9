/** A marked-content operator of a content stream with its properties, as far as they stand in the stream itself. */
export interface Marked {
  readonly tag: string;
  readonly mark: number | undefined;
  /** Replacement text (ISO 32000, 14.9.4). */
  readonly actual: string | undefined;
}

/** Strings, hexadecimal strings, dictionary ends, names, comments and words; what stands between is white space. */
const TOKEN =
  /\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^]|\([^()]*\))*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;

/** The marked-content operators of an unpacked content stream, in their order. */
export function markedContentOf(content: string): Marked[] {
  const found: Marked[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (token === 'BMC' || token === 'BDC') {
      found.push(markedFrom(operands));
      operands = [];
    } else if (/^[A-Za-z'"*][A-Za-z0-9*]*$/.test(token)) {
      operands = [];
    } else if (!token.startsWith('%')) {
      operands.push(token);
    }
  }
  return found;
}

function markedFrom(operands: readonly string[]): Marked {
  const dictionary = operands.lastIndexOf('<<') >= 0;
  const first = dictionary
    ? operands.indexOf('<<') - 1
    : operands.findIndex((o) => o.startsWith('/'));
  const mark = Number(operands[operands.indexOf('/MCID') + 1]);
  const at = operands.indexOf('/ActualText');
  return {
    tag: operands[first]?.slice(1) ?? '',
    mark: operands.includes('/MCID') && Number.isInteger(mark) ? mark : undefined,
    actual: at === -1 ? undefined : stringOf(operands[at + 1] ?? ''),
  };
}

/** A PDF text string, literal or hexadecimal, as text. */
function stringOf(token: string): string | undefined {
  if (!/^[(<]/.test(token) || token === '<<') return undefined;
  const bytes = token.startsWith('(') ? literalBytes(token.slice(1, -1)) : hexBytes(token);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return bytes.subarray(3).toString('utf8');
  }
  return bytes.toString('latin1');
}

function hexBytes(token: string): Buffer {
  const digits = token.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(text: string): Buffer {
  const plain = text.replace(
    /\\(?:([0-7]{1,3})|\r\n|([^]))/g,
    (_, octal?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
      if (other === undefined || other === '\n' || other === '\r') return '';
      return ESCAPES[other] ?? other;
    },
  );
  return Buffer.from(plain, 'latin1');
}
