import { withoutMark } from './interpreting.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** Words without the tags of subtitles, on one line. */
export function withoutTags(text: string): string {
  return text
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words as they stand in a cue of ours. */
export function withTagsEscaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** The parts of a cue by the voice tags (`<v Name>`) in it. */
export function spokenParts(text: string): { readonly speaker?: string; readonly words: string }[] {
  const [before = '', ...voices] = text.split(/<v(?=[\s.])/u);
  const tagged = voices.map((voice) => {
    const end = voice.indexOf('>');
    const speaker = withoutTags(voice.slice(0, end).replace(/^\.\S*/u, ''));
    return { ...(speaker !== '' && { speaker }), words: voice.slice(end + 1) };
  });
  return [{ words: before }, ...tagged].filter(({ words }) => withoutTags(words) !== '');
}

/** Small words inside a name or title. */
const JOINING =
  /^(?:of|the|and|for|de|del|la|las|los|le|les|du|des|et|y|da|do|dos|van|von|der|den|bin|ibn|al|el|d’|e)$/u;

const NAME = /^(?:>>\s*|[-–—]\s*)?([\p{L}][^:：!?\n]{1,98}?)\s*[:：]\s*(?=\S)/u;

/** A name before a colon at the beginning of what is said, and where the words begin. */
export function nameBefore(
  text: string,
): { readonly name: string; readonly wordsFrom: number } | undefined {
  const found = NAME.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined || !looksLikeName(name)) return undefined;
  return { name, wordsFrom: found[0].length };
}

/** Whether a few words may be a name: each begins with a capital, is a figure or a small word between such. */
export function looksLikeName(name: string): boolean {
  const words = withoutMark(name)
    .split(/[\s,.;()[\]|/–—-]+/u)
    .filter(Boolean);
  const isPart = (word: string): boolean =>
    /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word) || JOINING.test(word) || /^[dl]['’]\p{Lu}/u.test(word);
  const figures = words.filter((word) => /^\d/u.test(word));
  const isDate = figures.some((word) => word.length > 2) || figures.length === words.length;
  // Writing without capitals shows no names: what is longer is rather a sentence.
  const most = /[\p{Lu}\p{Lt}]/u.test(name) ? 12 : 6;
  const isLong = words.length > most || (most === 6 && /\p{Script=Han}{13}/u.test(name));
  return words.length > 0 && !isLong && !isDate && words.every(isPart);
}
