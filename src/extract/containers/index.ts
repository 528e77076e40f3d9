import type { Member, Result } from '../../model/index.js';
export async function unpackMailbox(
  bytes: Uint8Array,
): Promise<Result<readonly Member[] | undefined>> {
  void bytes;
  return Promise.resolve({
    value: undefined,
    diagnostics: [{ code: 'damaged', severity: 'error', message: 'stub' }],
  });
}
export const unpackArchive = unpackMailbox;
