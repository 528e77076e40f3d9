import { BOUNDS } from '../../model/index.js';
import { MailFailure } from './failure.js';

/** A part of a message (RFC 2045), its transfer encoding undone. */
export interface MimePart {
  /** Lower case, such as `text/plain`. */
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
  /** `attachment`, `inline`, or empty where the part does not say. */
  readonly disposition: string;
  readonly fileName: string;
  /** Without angle brackets. */
  readonly contentId: string;
  readonly content: Uint8Array;
  readonly parts: readonly MimePart[];
  /** The topmost first. */
  readonly headers: readonly MimeHeader[];
}

export interface MimeHeader {
  /** Lower case. */
  readonly key: string;
  /** Unfolded, not decoded. */
  readonly value: string;
}

/**
 * What of postal-mime's own tree is read here. Its public result has the texts already decoded and joined, without the
 * bytes that a wrongly declared encoding must be read from again.
 */
interface Node {
  readonly contentType: { readonly parsed: Structured };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly contentId?: string;
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
  readonly headers: readonly MimeHeader[];
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The tree of a message's parts; nested messages are leaves. Throws `MailFailure`. */
export async function mimeTree(bytes: Uint8Array): Promise<MimePart> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: BOUNDS.markupDepth,
  });
  await parser.parse(bytes).catch(() => {
    throw new MailFailure('damaged');
  });
  const root: unknown = Reflect.get(parser, 'root');
  if (!isNode(root)) throw new MailFailure('damaged');
  return partOf(root, decodeWords);
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['contentType', 'contentDisposition', 'content', 'childNodes', 'headers'].every(
      (key) => key in value,
    )
  );
}

function partOf(node: Node, decodeWords: (text: string) => string): MimePart {
  const type = node.contentType.parsed;
  const disposition = node.contentDisposition.parsed;
  return {
    type: type.value.trim(),
    params: type.params,
    disposition: disposition.value,
    fileName: decodeWords(disposition.params['filename'] ?? type.params['name'] ?? ''),
    contentId: (node.contentId ?? '').replace(/^<|>$/gu, ''),
    content: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map((child) => partOf(child, decodeWords)),
    headers: node.headers,
  };
}
