import { constants, inflateSync } from 'node:zlib';
import { BOUNDS } from '../../model/index.js';

const DICTIONARY = 1024;

/** Streams that hold no page content. */
const OTHER =
  /\/Subtype\s*\/Image|\/Type\s*\/(?:XRef|ObjStm|Metadata)|\/Length1\b|\/FunctionType|\/DecodeParms/;

/**
 * The streams of a file that may be page content, unpacked, one character a byte, in the file's order. pdf.js does not
 * tell the properties of marked content, so they are looked up in the bytes. Encrypted streams do not unpack.
 */
export function* contentStreams(bytes: Uint8Array): Generator<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (;;) {
    const found = file.indexOf('stream', at, 'latin1');
    if (found === -1) return;
    at = found + 6;
    if (file.toString('latin1', found - 3, found) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, found - DICTIONARY), found);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    if (OTHER.test(dictionary)) continue;
    const start = at + (file[at] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', start, 'latin1');
    if (end === -1) return;
    const content = unpacked(file.subarray(start, end), dictionary);
    if (content !== undefined) yield content;
    at = end;
  }
}

function unpacked(packed: Buffer, dictionary: string): string | undefined {
  if (!dictionary.includes('/Filter')) return packed.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary)) return undefined;
  try {
    const options = {
      maxOutputLength: BOUNDS.contentStreamBytes,
      finishFlush: constants.Z_SYNC_FLUSH,
    };
    return inflateSync(packed, options).toString('latin1');
  } catch {
    // Not packed so after all, encrypted, or too long: its text is read without these properties.
    return undefined;
  }
}
