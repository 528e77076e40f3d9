import { Buffer } from 'node:buffer';
import { BOUNDS } from '../../model/index.js';

/** A message between the program and a reading process: JSON, and bytes that stand beside it. */
export interface Frame {
  readonly head: unknown;
  readonly bytes: Uint8Array;
}

/** The other side sent something that is no frame, or more than is taken. */
export class FrameError extends Error {
  readonly reason: 'garbage' | 'flood';

  constructor(reason: 'garbage' | 'flood') {
    super(reason);
    this.name = 'FrameError';
    this.reason = reason;
  }
}

/** Mark, length of the JSON, length of the bytes (both unsigned, little-endian). */
const PREFIX = 12;
const MARK = Buffer.from('HRCf');

/** A frame as it goes over a pipe, in pieces that need no copy of the bytes. */
export function encodeFrame(head: unknown, bytes: Uint8Array = new Uint8Array()): Buffer[] {
  const json = Buffer.from(JSON.stringify(head));
  const prefix = Buffer.alloc(PREFIX);
  MARK.copy(prefix);
  prefix.writeUInt32LE(json.length, 4);
  prefix.writeUInt32LE(bytes.length, 8);
  return [prefix, json, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/**
 * Takes chunks as they come and gives the frames that are whole. Throws `FrameError` as soon as a chunk cannot belong to
 * a frame, or a frame says that it has more than `most` bytes; nothing beyond that is ever held.
 */
export function frameDecoder(most: number): (chunk: Buffer) => Frame[] {
  let held: Buffer[] = [];
  let size = 0;
  let wanted = PREFIX;
  const joined = (): Buffer => {
    const [first] = held;
    const all = held.length === 1 && first ? first : Buffer.concat(held, size);
    held = [all];
    return all;
  };
  return (chunk) => {
    held.push(chunk);
    size += chunk.length;
    const frames: Frame[] = [];
    while (size >= wanted) {
      const all = joined();
      const length = lengthOf(all, most);
      if (all.length < length) {
        wanted = length;
        break;
      }
      frames.push(frameIn(all.subarray(0, length)));
      held = [all.subarray(length)];
      size = all.length - length;
      wanted = PREFIX;
    }
    return frames;
  };
}

function lengthOf(start: Buffer, most: number): number {
  if (!start.subarray(0, MARK.length).equals(MARK)) throw new FrameError('garbage');
  const head = start.readUInt32LE(4);
  const length = PREFIX + head + start.readUInt32LE(8);
  if (length > most || head > BOUNDS.replyHeadBytes) throw new FrameError('flood');
  return length;
}

function frameIn(whole: Buffer): Frame {
  const end = PREFIX + whole.readUInt32LE(4);
  if (nodesIn(whole.subarray(PREFIX, end)) > BOUNDS.replyNodes) throw new FrameError('flood');
  try {
    const head: unknown = JSON.parse(whole.toString('utf8', PREFIX, end));
    return { head, bytes: whole.subarray(end) };
  } catch {
    throw new FrameError('garbage');
  }
}

const OPENING = new Set([0x5b, 0x7b]);

/** Lists and records of JSON, counted before they are made: a few bytes each could become gigabytes. */
function nodesIn(json: Buffer): number {
  let count = 0;
  for (const byte of json) if (OPENING.has(byte)) count += 1;
  return count;
}
