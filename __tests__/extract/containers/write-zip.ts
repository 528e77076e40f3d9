import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed; everything but name and content may be false on purpose. */
export interface Packed {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly attributes?: number;
  /** Offset of another entry's header, to overlap with it. */
  readonly at?: number;
}

const UTF8 = 0x800;

/** A zip archive, byte by byte. */
export function writeZip(files: readonly Packed[], cutOff = false): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const packing = new Map<string | Uint8Array, Packing>();
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const method = file.method ?? 8;
    const { content, packed, crc } = once(packing, file, method);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.flags ?? (typeof file.name === 'string' ? UTF8 : 0), 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(file.crc ?? crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(file.attributes ?? 0, 6);
    tail.writeUInt32LE(file.at ?? offset, 10);
    const header = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name]);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, tail, name]));
    if (file.at !== undefined) continue;
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat(cutOff ? local : [...local, directory, end]);
}

interface Packing {
  readonly content: Buffer;
  readonly packed: Buffer;
  readonly crc: number;
}

function once(packing: Map<string | Uint8Array, Packing>, file: Packed, method: number): Packing {
  const before = packing.get(file.content);
  if (before !== undefined) return before;
  const content = Buffer.from(file.content);
  const packed = method === 8 ? deflateRawSync(content) : content;
  const made = { content, packed, crc: crc32(content) };
  packing.set(file.content, made);
  return made;
}
