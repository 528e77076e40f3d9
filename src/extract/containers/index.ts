import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { BOUNDS, result, type Member, type Result } from '../../model/index.js';
import { entryName } from './entry-names.js';
import { ContainerFailure, isTooLarge, wholeDiagnostic } from './failure.js';
import { createGathering, type Gathering } from './gathering.js';
import { gatherTar, isTar } from './tar.js';
import { gatherZip } from './zip.js';

/** Archives that are known and not read, by their first bytes in hexadecimal. */
const OTHERS: readonly (readonly [start: string, kind: string])[] = [
  ['526172211a07', 'RAR'],
  ['377abcaf271c', '7z'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'Zstandard'],
  ['1f9d', 'compress'],
  ['4d534346', 'cabinet'],
];

/**
 * The files of an archive (zip, tar, gzip), in its order; folders and what systems leave there are dropped. The value is
 * undefined where no file could be read; then the one error is `damaged`, `encrypted`, `too-large`, `empty` or
 * `archive-not-read`. With a value, errors of these codes name the files that are missing. Archives inside are members.
 */
export function unpackArchive(bytes: Uint8Array): Promise<Result<readonly Member[] | undefined>> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = archive.toString('hex', 0, 8);
  const other = OTHERS.find(([sign]) => start.startsWith(sign));
  if (other !== undefined) {
    return Promise.resolve(result(undefined, [wholeDiagnostic('archive-not-read', other[1])]));
  }
  const gathering = createGathering();
  try {
    gather(archive, gathering);
  } catch (error) {
    const code = error instanceof ContainerFailure ? error.code : 'damaged';
    if (gathering.members().length === 0) {
      return Promise.resolve(result(undefined, [wholeDiagnostic(code)]));
    }
    gathering.miss(code, 'what follows');
  }
  return Promise.resolve(gathered(gathering));
}

function gather(archive: Buffer, gathering: Gathering): void {
  if (archive.toString('hex', 0, 3) === '1f8b08') gatherGzip(archive, gathering);
  else if (isTar(archive)) gatherTar(archive, gathering);
  else gatherZip(archive, gathering);
}

/** A tar archive in a gzip file (RFC 1952), or a file by itself under the name that it was packed from. */
function gatherGzip(archive: Buffer, gathering: Gathering): void {
  const content = gunzipped(archive);
  if (isTar(content)) gatherTar(content, gathering);
  else gathering.keep(gzipName(archive), content);
}

function gunzipped(archive: Buffer): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: BOUNDS.archiveBytes });
  } catch (error) {
    throw new ContainerFailure(isTooLarge(error) ? 'too-large' : 'damaged');
  }
}

function gzipName(archive: Buffer): string {
  const EXTRA = 4;
  const NAME = 8;
  const flags = archive[3] ?? 0;
  if ((flags & NAME) === 0) return 'file';
  const at = 10 + ((flags & EXTRA) === 0 ? 0 : 2 + archive.readUInt16LE(10));
  const end = archive.indexOf(0, at);
  return entryName(archive.subarray(at, end === -1 ? at : end), false);
}

function gathered(gathering: Gathering): Result<readonly Member[] | undefined> {
  const members = gathering.members();
  const missed = gathering.diagnostics();
  if (members.length > 0) return result(members, missed);
  const [first] = missed;
  return result(undefined, [first ?? wholeDiagnostic('empty')]);
}
