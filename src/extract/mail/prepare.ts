import { Buffer } from 'node:buffer';
import { BOUNDS } from '../../model/index.js';
import { decodeText } from '../encodings/decode-text.js';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The bytes of a message as a mail program would have written them: a file saved as UTF-16 becomes UTF-8, what stands
 * before the first header is left out (empty lines, a mailbox's "From " line), lines that end in returns alone end in line
 * feeds, and headers in a bare 8-bit encoding become UTF-8 (RFC 6532).
 */
export function preparedMessage(bytes: Uint8Array): Buffer {
  const eightBit = withoutReturns(
    fromWide(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
  );
  let start = eightBit.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
  while (start < eightBit.length && (eightBit[start] ?? 0) <= 0x20) start += 1;
  const first = eightBit.subarray(start, start + 6).toString('latin1');
  if (/^>?From /u.test(first)) {
    const end = eightBit.indexOf(LINE_FEED, start);
    start = end === -1 ? eightBit.length : end + 1;
  }
  return withReadableHeaders(eightBit.subarray(start));
}

/** UTF-16, marked or known by its zeros, becomes UTF-8. */
function fromWide(bytes: Buffer): Buffer {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) return Buffer.from(decodeText(bytes).replace(/^\ufeff/u, ''));
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  if (head.length < 16 || Math.max(...zeros) < 0.4 * head.length) return bytes;
  const label = (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be';
  return Buffer.from(new TextDecoder(label).decode(bytes));
}

function withoutReturns(bytes: Buffer): Buffer {
  if (bytes.includes(LINE_FEED) || !bytes.includes(RETURN)) return bytes;
  return Buffer.from(bytes.map((byte) => (byte === RETURN ? LINE_FEED : byte)));
}

function withReadableHeaders(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at !== -1);
  const end = Math.min(bytes.length, ...ends);
  const headers = bytes.subarray(0, end);
  if (end > BOUNDS.messageHeaders || headers.every((byte) => byte < 0x80)) return bytes;
  const decoded = decodeText(headers);
  return decoded === headers.toString('utf8')
    ? bytes
    : Buffer.concat([Buffer.from(decoded), bytes.subarray(end)]);
}
