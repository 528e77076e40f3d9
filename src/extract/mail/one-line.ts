import { UNSEEN } from '../containers/member-names.js';

/** One line of header text, NFC, without control or direction characters. */
export function oneLine(text: string): string {
  return text.slice(0, 2000).replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').trim();
}
