import { Buffer } from 'node:buffer';
import CFB from 'cfb';

/** Property tags of an Outlook message (MS-OXPROPS), without their types. */
const TAGS = {
  messageClass: '001A',
  subject: '0037',
  headers: '007D',
  senderName: '0C1A',
  senderType: '0C1E',
  senderEmail: '0C1F',
  body: '1000',
  compressedRtf: '1009',
  html: '1013',
  name: '3001',
  content: '3701',
  fileName: '3707',
  mimeTag: '370E',
  contentId: '3712',
  address: '39FE',
} as const;

const NUMBERS = {
  recipientType: 0x0c15,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
} as const;
const TIMES = { sent: 0x0039, delivered: 0x0e06 } as const;

export type MsgTexts = Partial<Record<keyof typeof TAGS, string | Uint8Array>>;

export interface MsgParts extends MsgTexts {
  /** Texts are written in this instead of Unicode. */
  readonly encoded?: (text: string) => Uint8Array;
  readonly numbers?: Partial<Record<keyof typeof NUMBERS, number>>;
  readonly times?: Partial<Record<keyof typeof TIMES, string>>;
  readonly recipients?: readonly MsgParts[];
  readonly attachments?: readonly (MsgParts & { readonly message?: MsgParts })[];
}

/** An Outlook message (MS-OXMSG) of streams in a compound file. */
export function writeMsg(parts: MsgParts): Buffer {
  const file = CFB.utils.cfb_new();
  write(file, '', parts, 32);
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function write(file: CFB.CFB$Container, folder: string, parts: MsgParts, head: number): void {
  const add = (path: string, content: Uint8Array): void => {
    CFB.utils.cfb_add(file, `/${folder}${path}`, Buffer.from(content));
  };
  for (const [key, tag] of Object.entries(TAGS)) {
    const value = parts[key as keyof MsgTexts];
    if (value === undefined) continue;
    const text = typeof value === 'string';
    const type = text ? (parts.encoded ? '001E' : '001F') : '0102';
    const bytes = text ? (parts.encoded?.(value) ?? Buffer.from(value, 'utf16le')) : value;
    add(`__substg1.0_${tag}${type}`, bytes);
  }
  add('__properties_version1.0', properties(parts, head));
  for (const [index, recipient] of (parts.recipients ?? []).entries()) {
    write(file, `${folder}__recip_version1.0_#${hex(index)}/`, recipient, 8);
  }
  for (const [index, attachment] of (parts.attachments ?? []).entries()) {
    const inside = `${folder}__attach_version1.0_#${hex(index)}/`;
    write(file, inside, attachment, 8);
    if (attachment.message) write(file, `${inside}__substg1.0_3701000D/`, attachment.message, 24);
  }
}

function hex(index: number): string {
  return index.toString(16).toUpperCase().padStart(8, '0');
}

/** Numbers and times, which stand in a stream of sixteen bytes each. */
function properties({ numbers = {}, times = {} }: MsgParts, head: number): Buffer {
  const entries = Object.entries(numbers).map(([key, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(3, 0);
    entry.writeUInt16LE(NUMBERS[key as keyof typeof NUMBERS], 2);
    entry.writeUInt32LE(6, 4);
    entry.writeUInt32LE(value, 8);
    return entry;
  });
  const dated = Object.entries(times).map(([key, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(0x40, 0);
    entry.writeUInt16LE(TIMES[key as keyof typeof TIMES], 2);
    entry.writeUInt32LE(6, 4);
    entry.writeBigUInt64LE((BigInt(Date.parse(value)) + 11_644_473_600_000n) * 10_000n, 8);
    return entry;
  });
  return Buffer.concat([Buffer.alloc(head), ...entries, ...dated]);
}
