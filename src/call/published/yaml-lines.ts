import { stringify } from 'yaml';
import { wrap } from '../wrap.js';

const WIDTH = 96;
/** A text longer than this stands on lines of its own. */
const SHORT = 76;

/** A key and its text, on as many lines as it takes. */
export function textLines(indent: string, key: string, text: string): string[] {
  const whole = text
    .replace(/[\s\p{Cc}]+/gu, (space) => (/^[\u00a0\u202f]$/u.test(space) ? space : ' '))
    .trim();
  if (indent.length + key.length + whole.length <= SHORT)
    return [`${indent}${key}: ${scalar(whole)}`];
  const inner = `${indent}  `;
  // Lines are joined by spaces, which Chinese does not have.
  const lines = /\p{Script=Han}/u.test(whole) ? [whole] : wrap(whole, WIDTH - inner.length);
  return [`${indent}${key}: >-`, ...lines.map((line) => inner + line)];
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

/** A comment, wrapped; its further lines are indented under the first. */
export function commentLines(indent: string, text: string): string[] {
  const room = WIDTH - indent.length - 2;
  return wrap(text.replace(/[\s\p{Cc}]+/gu, ' '), room, room - 2).map(
    (line, at) => `${indent}# ${at === 0 ? '' : '  '}${line}`,
  );
}
