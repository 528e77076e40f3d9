import { visible } from './visible.js';

/** No characters of XML 1.0, and not among those that `visible` shows. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that XML can hold: what it cannot is shown as a picture or as `⟨U+FFFE⟩`. */
export function storable(text: string): string {
  return visible(text).replace(
    NO_CHARACTERS,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  );
}

/** Writes a value so that XML gives back exactly its characters, in an element or in an attribute in double quotes. */
export function escapeXml(value: string): string {
  return storable(value).replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');
}
