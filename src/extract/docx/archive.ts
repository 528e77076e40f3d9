import { openArchive as openAnyArchive, type Archive } from '../archive.js';
import { DocxFailure } from './failure.js';

export type { Archive } from '../archive.js';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a Word file's archive. Throws `DocxFailure` with `encrypted`, `damaged` or `too-large`. */
export async function openArchive(
  bytes: Uint8Array,
  unpacked: { bytes: number },
): Promise<Archive> {
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    throw new DocxFailure('encrypted');
  }
  return openAnyArchive(bytes, unpacked);
}
