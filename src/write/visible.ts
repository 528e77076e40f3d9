const CONTROLS =
  // eslint-disable-next-line no-control-regex -- these are the characters to show
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Shows what a terminal or spreadsheet would obey: control characters but tab and line feed become their pictures
 * (U+2400 and on) or `⟨U+009B⟩`, and so do lone surrogates. A text that extract has written holds none of them.
 */
export function visible(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
