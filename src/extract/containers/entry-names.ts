import { decodeText } from '../code-pages.js';
import { guessCharset } from '../encodings/guess-charset.js';

/** Code page 850 from 80 to FF, in which Windows of Western Europe packs; its letters are those of 437 where both have them. */
const WESTERN =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** A name in an archive: UTF-8 where it says so or validates, else in the code page that its letters tell. */
export function entryName(bytes: Uint8Array, saysUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes);
  } catch {
    const label = guessCharset(bytes);
    return label === 'windows-1252' ? western(bytes) : decodeText(bytes, label);
  }
}

/** Accented letters stand below B0 in DOS's code page, and above BF in Windows's. */
function western(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  if (high.every((byte) => byte >= 0xc0)) return decodeText(bytes, 'windows-1252');
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (WESTERN[byte - 0x80] ?? '\ufffd'),
  ).join('');
}

/** What systems leave in archives beside the files: no one sent it. */
export function isSystemFile(name: string): boolean {
  return /(?:^|[/\\])(?:__MACOSX(?:[/\\]|$)|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.~lock\.|~\$)/iu.test(
    name,
  );
}
