import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fingerprint, sha256Of } from '../../src/intake/bytes.js';

const MEBIBYTE = 1024 * 1024;

it.each([0, 1, 1023, 1024, 1025, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 2 * MEBIBYTE + 1024])(
  'takes the fingerprint of the whole of a file of %d bytes',
  async (size) => {
    const folder = await mkdtemp(join(tmpdir(), 'bytes-'));
    try {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
      await writeFile(join(folder, 'file'), bytes);
      const chunks: number[] = [];
      const taken = await fingerprint(join(folder, 'file'), (chunk) => {
        chunks.push(chunk.length);
        return [];
      });
      expect(taken).toMatchObject({ bytes: size, sha256: sha256Of(bytes) });
      expect(chunks.slice(0, -1).every((length) => length % 1024 === 0)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
