import { Buffer } from 'node:buffer';
import type { Format } from '../model/index.js';

/** Header fields by which a message is known (RFC 5322). */
const FIELD =
  /^(?:from|to|cc|bcc|date|subject|sender|reply-to|message-id|received|return-path|delivered-to|mime-version|content-type|content-transfer-encoding|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+|authentication-results|thread-topic|thread-index|references|in-reply-to|importance|user-agent|list-[a-z]+):/iu;

/** The text of the first bytes, where they are text; undefined where they are not. */
export function decodeHead(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(2).toString('utf16le');
  if (head[0] === 0xfe && head[1] === 0xff) {
    const even = head.subarray(2, head.length - (head.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  const control = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (head.includes(0) || control > 0.02 * head.length) return undefined;
  return head.toString('utf8').replace(/^\ufeff/u, '');
}

function isControl(byte: number): boolean {
  return (
    byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b
  );
}

/** Two known header fields before the first blank line, and nothing there that is no field. */
function isMessage(text: string): boolean {
  const header = text.replace(/^\s+/u, '').split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const lines = header.split(/\r?\n/u).filter((line) => !/^[ \t]/u.test(line));
  const known = lines.filter((line) => FIELD.test(line)).length;
  const fields = lines.filter((line) => /^[!-9;-~]+[ \t]*:/u.test(line)).length;
  return known >= 2 && fields >= 0.8 * lines.length && FIELD.test(lines[0] ?? '');
}

/** A time code; of minutes and seconds alone only where nothing else can be meant. */
const CODE = String.raw`\d{1,2}:[0-5]\d:[0-5]\d(?:[.,]\d{1,3})?`;
const SHORT = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?`;

/**
 * Lines in which a speaker stands beside a time code, as `Name, City (00:42:10):`, `[00:42:10] Name:`, `Name   0:42`,
 * `[Name] 15:42:10`, and cells of a row; and times above the words as older exports write them.
 */
const SPOKEN_LINE = new RegExp(
  String.raw`^[ \t]*(?:${[
    String.raw`[[(]?${CODE}[\])]?\s*[-–—]?\s*\p{L}[^:：\n]{0,98}[:：]`,
    String.raw`\[${SHORT}\]\s*\p{L}[^:：\n]{0,98}[:：]`,
    String.raw`\p{L}[^:：\n]{0,98}?[[(]${SHORT}(?:\s*[-–—]\s*${SHORT})?[\])]\s*(?:[:：]|$)`,
    String.raw`\[?\p{Lu}[^:：\n]{0,98}?\s*[\s|,\]–—-]\s*${SHORT}[ \t]*$`,
    String.raw`\p{L}[^:：\n]{0,98}?[:：]\s*[[(]${SHORT}[\])]`,
    String.raw`[[(]?${CODE}[\])]?(?:\s*[-–—]\s*${CODE})?(?:\t|[ ]*$|[ ]+\p{Lu}[^:：\n]{0,98}$)`,
    String.raw`\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}\s*-->`,
  ].join('|')})`,
  'gmu',
);

/** So many lines of speakers show that a text is a transcript. */
const SPOKEN_LINES = 3;

/** WebVTT, SubRip, or a text with names and time codes before what is said. */
function isTranscript(text: string): boolean {
  const plain = text.replace(/\r\n?/gu, '\n');
  if (/^\s*WEBVTT(?:\s|$)/u.test(plain)) return true;
  if (/^\s*\d+\s*\n\s*\d+:\d\d:\d\d[.,]\d+\s*-->/u.test(plain)) return true;
  return (plain.match(SPOKEN_LINE)?.length ?? 0) >= SPOKEN_LINES;
}

/** What a text file is: a rich text, a web page, a message, a mailbox, a transcript or plain text. */
export function textFormat(text: string): Format {
  const start = text.trimStart().slice(0, 2000);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^From \S.*\n/u.test(start) && isMessage(start.slice(start.indexOf('\n') + 1))) return 'mbox';
  if (isMessage(text)) {
    return /multipart\/related/iu.test(start) &&
      /^snapshot-content-location:|saved by/imu.test(start)
      ? 'html'
      : 'eml';
  }
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(start))
    return 'html';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg\b/iu.test(start))
    return 'image';
  return isTranscript(text) ? 'transcript' : 'text';
}
