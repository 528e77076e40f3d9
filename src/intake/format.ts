import type { Diagnostic, Format, Result } from '../model/index.js';
import type { Sample } from './bytes.js';
import { compoundFormat, isCompoundFile } from './compound-file.js';
import { decodeHead, textFormat } from './text-format.js';
import { isZip, zipFormat } from './zip-names.js';

/** A file's format by its content, and what a name for people could add to it. */
export interface Identified {
  readonly format: Format;
  /** An Office file under a password. */
  readonly encrypted?: true;
  /** MIME type, where the format is none that this version knows by name. */
  readonly mime?: string;
  /** Why its format could not be told. */
  readonly fault?: Diagnostic;
}

/** A reader looks for a PDF's header this far, as Acrobat does. */
const PDF_HEADER_WITHIN = 1024;

const BY_MIME: readonly (readonly [start: string, format: Format])[] = [
  ['application/pdf', 'pdf'],
  ['image/', 'image'],
  ['application/postscript', 'image'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml', 'docx'],
  ['application/vnd.ms-word.', 'docx'],
  ['application/zip', 'archive'],
  ['application/gzip', 'archive'],
  ['application/x-7z-compressed', 'archive'],
  ['application/x-rar-compressed', 'archive'],
  ['application/x-tar', 'archive'],
  ['application/x-bzip2', 'archive'],
  ['application/x-xz', 'archive'],
  ['application/zstd', 'archive'],
];

/**
 * MIME type by the magic numbers of a file's first bytes, found out by whoever may parse them; undefined where none is
 * known, with an error where that one failed.
 */
export type MimeOf = (head: Uint8Array) => Promise<Result<string | undefined>>;

/** Tells a file's format by its content, never by its name. */
export async function identifyFormat(file: Sample, mimeOf: MimeOf): Promise<Identified> {
  const { head, tail } = file;
  if (file.bytes === 0) return { format: 'empty' };
  if (isZip(head)) return { format: zipFormat(head, tail) };
  if (isCompoundFile(head)) {
    const format = compoundFormat(file.olePaths);
    return format === 'encrypted' ? { format: 'docx', encrypted: true } : { format };
  }
  if (head.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return { format: 'pdf' };
  if (head.every((byte) => byte === 0)) return { format: 'empty' };
  const text = decodeHead(head);
  const known = text === undefined ? undefined : textFormat(text);
  if (known !== undefined && known !== 'text') return { format: known };
  const { value: mime, diagnostics } = await mimeOf(head);
  const [fault] = diagnostics;
  if (fault !== undefined) return { format: 'unknown', fault };
  if (mime === undefined || mime === 'application/xml') return { format: known ?? 'unknown' };
  return { format: BY_MIME.find(([start]) => mime.startsWith(start))?.[1] ?? 'unknown', mime };
}
