import type { Buffer } from 'node:buffer';
import { entryName } from './entry-names.js';
import { ContainerFailure } from './failure.js';
import type { Gathering } from './gathering.js';

const BLOCK = 512;

/** True for an archive of tar's (POSIX.1-1988 and later): its first header adds up. */
export function isTar(bytes: Buffer): boolean {
  return bytes.length >= BLOCK && bytes[0] !== 0 && addsUp(bytes.subarray(0, BLOCK));
}

/** Gathers the files of a tar archive, long names by GNU's and POSIX's extensions included. */
export function gatherTar(tar: Buffer, gathering: Gathering): void {
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length;) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    if (!addsUp(header)) throw new ContainerFailure('damaged');
    const size = numberOf(header.subarray(124, 136));
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = textOf(content);
    else if (type === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)/u.exec(textOf(content))?.[1];
    else {
      if (type === '0' || type === '\0' || type === '7') {
        gatherFile(longName ?? nameOf(header), content, size, gathering);
      }
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function gatherFile(name: string, content: Buffer, size: number, gathering: Gathering): void {
  if (gathering.ignores(name) || /[/\\]$/u.test(name)) return;
  if (content.length < size) gathering.miss('damaged', name);
  else gathering.keep(name, content);
}

function nameOf(header: Buffer): string {
  const name = textOf(header.subarray(0, 100));
  const isUstar = header.toString('latin1', 257, 262) === 'ustar';
  const prefix = isUstar && header[263] !== 0x20 ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return entryName(end === -1 ? bytes : bytes.subarray(0, end), false);
}

/** Octal digits, or GNU's binary form where the first bit is set. */
function numberOf(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0 && field.length === 12)
    return Number(field.readBigUInt64BE(4));
  return Number.parseInt(field.toString('latin1').replace(/[^0-7].*$/su, ''), 8) || 0;
}

function addsUp(header: Buffer): boolean {
  const claimed = numberOf(header.subarray(148, 156));
  let sum = 0;
  header.forEach((byte, at) => {
    sum += at >= 148 && at < 156 ? 0x20 : byte;
  });
  return sum === claimed;
}
