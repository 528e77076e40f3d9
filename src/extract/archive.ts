import { BOUNDS } from '../model/index.js';
import { ReadFailure } from './failure.js';

/** The parts of a Word or OpenDocument file; names without a leading slash, compared without regard to case as OPC has it. */
export interface Archive {
  /** The names of its parts as they are written there. */
  readonly names: readonly string[];
  /** The text of a part, undefined where there is none. Throws `ReadFailure`. */
  readonly read: (name: string) => Promise<string | undefined>;
  /** The same as it is stored. */
  readonly readBytes: (name: string) => Promise<Uint8Array | undefined>;
}

/**
 * Opens the archive that such a file is. `unpacked` counts what comes out of it and of the archives inside it.
 * Throws `ReadFailure` with `encrypted`, `damaged` or `too-large`.
 */
export async function openArchive(bytes: Uint8Array, unpacked = { bytes: 0 }): Promise<Archive> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    const sealed = error instanceof Error && /encrypted/i.test(error.message);
    throw new ReadFailure(sealed ? 'encrypted' : 'damaged');
  });
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > BOUNDS.archiveParts) throw new ReadFailure('too-large');
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const readBytes = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = byName.get(partKey(name));
    if (entry === undefined) return undefined;
    const most = Math.min(BOUNDS.archivePartBytes, BOUNDS.archiveBytes - unpacked.bytes);
    const content = await inflate(entry.nodeStream(), most);
    unpacked.bytes += content.length;
    return content;
  };
  return {
    names: entries.map(({ name }) => name),
    readBytes,
    read: async (name) => {
      const content = await readBytes(name);
      return content && decode(content);
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function inflate(stream: NodeJS.ReadableStream, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        stream.pause();
        reject(new ReadFailure('too-large'));
      }
    });
    stream.on('error', () => {
      reject(new ReadFailure('damaged'));
    });
    stream.on('end', () => {
      resolve(Buffer.concat(chunks, size));
    });
  });
}

function decode(content: Uint8Array): string {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le').decode(content);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be').decode(content);
  }
  return new TextDecoder('utf-8').decode(content);
}
