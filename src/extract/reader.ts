import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pMapIterable } from 'p-map';
import { BOUNDS, isLasting, result } from '../model/index.js';
import type {
  ContainerFormat,
  Document,
  Format,
  Member,
  ReadMessage,
  Result,
  Store,
} from '../model/index.js';
import { asking, type Asking } from './ask.js';
import type { JudgeMember } from './attachments.js';
import { openPool, type Limits, type Ocr } from './isolation/index.js';
import { recognizerAtHand } from './ocr/at-hand.js';
import { readMessage } from './read-message.js';
import { openSpool } from './spool.js';

export interface ReaderSettings {
  /** Whether text is recognized in images of pages; `auto` unless said otherwise. */
  readonly ocr?: Ocr;
  /** Milliseconds for a file, recognition of text apart; `BOUNDS.fileTime` unless said otherwise. */
  readonly timeout?: number;
  /** Keeps what was read between runs; without it every file is read anew. */
  readonly store?: Store;
  /** Reading processes at a time; as many as there are processors (at most 8) unless said otherwise. */
  readonly processes?: number;
  /** Resident memory of a reading process in bytes; `BOUNDS.childMemory` unless said otherwise. */
  readonly memory?: number;
  /** Absolute path of the reading process's program; the program's own unless said otherwise. */
  readonly script?: string;
}

/** What was read of a file. */
export interface ReadFile {
  readonly document: Document;
  /** For a message. */
  readonly message?: ReadMessage;
}

/** Reads files in processes of their own, where nothing that they hold can harm or hold up the run. */
export interface Reader {
  /**
   * Reads the bytes of a file. The value is undefined when nothing of it could be read; then one diagnostic is an error
   * that says why. Diagnostics bear no file yet. Never rejects, whatever the bytes are.
   */
  readonly read: (
    file: { readonly bytes: Uint8Array; readonly sha256: string; readonly format: Format },
    judge: JudgeMember,
  ) => Promise<Result<ReadFile | undefined>>;
  /**
   * The files in an archive, the messages of a mailbox, the speakers of a transcript, undefined with an error where none
   * can be had; none of a Word file that is no transcript.
   */
  readonly members: (
    bytes: Uint8Array,
    format: ContainerFormat,
  ) => Promise<Result<readonly Member[] | undefined>>;
  /** MIME type by the magic numbers of a file's first bytes; undefined where none is known, with an error where it could not be told. */
  readonly mimeOf: (head: Uint8Array) => Promise<Result<string | undefined>>;
  /**
   * What recognizes text here, with its version and languages, where files of these formats may need it; what was read of
   * them with another may read otherwise.
   */
  readonly recognizerFor: (formats: readonly Format[]) => Promise<string>;
  /** Writes bytes to a file that lasts until the reader is closed; gives its absolute path. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** Does `work` for each item, as many at a time as there are processes; results come in the order of the items. */
  readonly each: <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => AsyncIterable<R>;
  /** Ends the processes and removes what was kept for the run. */
  readonly close: () => Promise<void>;
}

/** Processes are started when they are first needed; `close` must be called. */
export function openReader(settings: ReaderSettings = {}): Reader {
  const { ocr = 'auto', store } = settings;
  const limits: Limits = {
    time: settings.timeout ?? BOUNDS.fileTime,
    pageTime: BOUNDS.ocrPageTime,
    memory: settings.memory ?? BOUNDS.childMemory,
  };
  const processes = settings.processes ?? Math.min(8, availableParallelism());
  const recognizerFor = lookingUp(ocr);
  const spool = openSpool();
  const script = settings.script ?? ownScript();
  const pool = openPool({ processes, limits, script, room: spool.room });
  const ask = (): Asking => asking(pool, ocr, limits);
  return {
    read: async ({ bytes, sha256, format }, judge) => {
      const recognizer = store && (await recognizerFor([format]));
      return remembered(store, `read ${sha256} ${format} ${ocr} ${recognizer ?? ''}`, () =>
        readAny(bytes, format, ask(), judge),
      );
    },
    recognizerFor,
    members: async (bytes, format) =>
      format === 'docx' ? wordMembers(bytes, ask(), store) : ask().members(bytes, format),
    mimeOf: ask().mimeOf,
    keep: spool.put,
    each: (items, work) =>
      // One more than there are processes, so that none waits for the next file to be looked at.
      pMapIterable(items, work, { concurrency: processes + 1, backpressure: 2 * processes + 2 }),
    close: async () => {
      await pool.close();
      await spool.close();
    },
  };
}

/** Formats in which text may be recognized, or in what is attached. */
const OF_PAGES: ReadonlySet<Format> = new Set(['pdf', 'image', 'eml', 'msg']);

/** The recognizer is looked for once in a run. */
function lookingUp(ocr: Ocr): Reader['recognizerFor'] {
  let found: Promise<string> | undefined;
  return async (formats) => {
    if (ocr === 'never' || !formats.some((format) => OF_PAGES.has(format))) return '';
    return (found ??= recognizerAtHand());
  };
}

/** The compiled program, also where this file runs from source, as in tests. */
function ownScript(): string {
  const beside = fileURLToPath(new URL('isolation/child.js', import.meta.url));
  if (existsSync(beside)) return beside;
  return fileURLToPath(new URL('../../dist/extract/isolation/child.js', import.meta.url));
}

async function readAny(
  bytes: Uint8Array,
  format: Format,
  ask: Asking,
  judge: JudgeMember,
): Promise<Result<ReadFile | undefined>> {
  if (format === 'eml' || format === 'msg') return readMessage(bytes, format, ask, judge);
  const { value, diagnostics } = await ask.document(bytes, format);
  return result(value && { document: value }, diagnostics);
}

/** Most Word files are no transcript; which they are is looked at once. */
async function wordMembers(
  bytes: Uint8Array,
  ask: Asking,
  store: Store | undefined,
): Promise<Result<readonly Member[] | undefined>> {
  const key = store && `no transcript ${createHash('sha256').update(bytes).digest('hex')}`;
  if (key !== undefined && (await store?.get(key)) === true) return result([]);
  const found = await ask.members(bytes, 'docx');
  const isNone = found.value?.length === 0 && found.diagnostics.length === 0;
  if (key !== undefined && isNone) await store?.put(key, true);
  return found;
}

type Read = Result<ReadFile | undefined>;

/** What was read once is not read again, unless what came of it could come out otherwise on another day. */
async function remembered(
  store: Store | undefined,
  key: string,
  read: () => Promise<Read>,
): Promise<Read> {
  // The store gives back what was put, or nothing.
  const known = (await store?.get(key)) as Read | undefined;
  if (known !== undefined) return known;
  const fresh = await read();
  if (isLasting(fresh.diagnostics)) await store?.put(key, fresh);
  return fresh;
}
