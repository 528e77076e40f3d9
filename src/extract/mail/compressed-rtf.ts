/** What the dictionary begins with (MS-OXRTFCP, 2.1.2.1). */
const PRIMER =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript ' +
  '\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const DICTIONARY = 4096;
const HEADER = 16;
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;

/** The rich text of a message, a sign for each byte (MS-OXRTFCP); empty where it is none. Whatever is left out ends it. */
export function decompressRtf(bytes: Uint8Array): string {
  if (bytes.length < HEADER) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const type = view.getUint32(8, true);
  const content = bytes.subarray(HEADER);
  if (type === UNCOMPRESSED) return new TextDecoder('latin1').decode(content);
  return type === COMPRESSED ? expanded(content) : '';
}

function expanded(content: Uint8Array): string {
  const dictionary = new Uint8Array(DICTIONARY);
  for (let at = 0; at < PRIMER.length; at += 1) dictionary[at] = PRIMER.charCodeAt(at);
  let write = PRIMER.length;
  const output: string[] = [];
  const put = (byte: number): void => {
    output.push(String.fromCharCode(byte));
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY;
  };
  let at = 0;
  while (at < content.length) {
    const control = content[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < content.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(content[at] ?? 0);
        at += 1;
        continue;
      }
      const token = ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === write) return output.join('');
      for (let step = 0; step < (token & 15) + 2; step += 1) {
        put(dictionary[(from + step) % DICTIONARY] ?? 0);
      }
    }
  }
  return output.join('');
}
