import type { Message, Result } from '../../model/index.js';
export async function unpackMessage(
  bytes: Uint8Array,
  format: 'eml' | 'msg',
): Promise<Result<Message | undefined>> {
  void bytes;
  void format;
  return Promise.resolve({
    value: undefined,
    diagnostics: [{ code: 'damaged', severity: 'error', message: 'stub' }],
  });
}
