/** C0 and C1 controls, overrides and isolates that reorder what follows, tags, and lone surrogates: all that can fool a terminal. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- these very characters are to be caught
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Terminal commands as wholes, so that no tail such as `[31m` stays behind. */
const ESCAPE_SEQUENCE =
  // eslint-disable-next-line no-control-regex -- escape sequences begin with a control
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;

/** On one line and without anything a terminal would obey: for names and messages. */
export function stripped(text: string): string {
  return text
    .replace(ESCAPE_SEQUENCE, '')
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '');
}

/** Verbatim, with each character that a terminal would obey shown: `␛`, `␊`, `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** JSON, indented by two, in which characters that a terminal would obey are escaped; parses to `value` all the same. */
export function safeJson(value: unknown): string {
  return `${terminalSafe(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line. */
export function safeLine(value: unknown): string {
  return `${terminalSafe(JSON.stringify(value))}\n`;
}

function terminalSafe(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, index) => escaped(character, index)).join(''),
  );
}

function escaped(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
