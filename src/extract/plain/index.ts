import type { BlockKind, Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { composeDocument, type DraftBlock } from '../compose.js';
import { decodeText } from '../encodings/decode-text.js';
import { plainLines, type BodyLine } from '../mail/body/lines.js';
import { BULLET, paragraphs, wrapWidth } from '../mail/body/unwrap.js';

/** A bullet or number alone on its line, as copying from a web page leaves it. */
const BARE = /^(?:[-–—•·*●○▪■◦►✓]|\(?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5})[.)）、．])$/u;

/** A plain text as a document: lines that a program broke are joined, each other line is a paragraph. */
export function readPlain(bytes: Uint8Array): Result<Document | undefined> {
  const text = decodeText(bytes)
    .replace(/^\ufeff/u, '')
    .replace(/\f/gu, '\n\n');
  const lines = plainLines(text, { flowed: false, deletesSpace: false });
  const drafts = labelled(groupsOf(lines).flatMap((group) => paragraphs(group, wrapWidth(lines))));
  if (drafts.length > 0) return result(composeDocument(drafts));
  const message = 'The file holds no text.';
  return result(undefined, [{ code: 'no-text', severity: 'error', message }]);
}

function groupsOf(lines: readonly BodyLine[]): BodyLine[][] {
  const groups: BodyLine[][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    if (last !== undefined && lines[index - 1]?.group === line.group) last.push(line);
    else groups.push([line]);
  });
  return groups;
}

function labelled(texts: readonly string[]): DraftBlock[] {
  const drafts: DraftBlock[] = [];
  texts.forEach((text, index) => {
    const before = texts[index - 1] ?? '';
    const bare = BARE.test(before) && !BARE.test(text);
    if (BARE.test(text) && index + 1 < texts.length && !BARE.test(texts[index + 1] ?? '')) return;
    const whole = bare ? `${before} ${text}` : text;
    const kind: BlockKind = bare || BULLET.test(whole) ? 'item' : 'paragraph';
    drafts.push({ kind, pieces: [{ text: whole }] });
  });
  return drafts;
}
