import { abbreviationsOf } from '../../model/index.js';

const OPENED = /[([（［][^)\]）］]*$/u;
/** What refers to a part of a law, such as "5(2)", and the part of that part. */
const REFERENCE = /\p{N}(?:\s?\([\p{L}\p{N}]{1,4}\))+$/u;
const FURTHER = /^\([\p{L}\p{N}]{1,4}\)/u;
const STOPPED = /(?<![\p{L}\p{N}.])([\p{L}\p{N}.º°ª-]{1,12})\.$/u;
/** A number that is an item's rather than that of what an abbreviation names. */
const NEW_ITEM = /^\p{Nd}{1,3}[.)]\s+[^\p{Ll}\s]/u;

const RULES = abbreviationsOf('und');

/** True where the sentence of a line plainly goes on in the next one, though that begins as an item of a list does. */
export function goesOnInto(line: string, next: string): boolean {
  if (OPENED.test(line) || (REFERENCE.test(line) && FURTHER.test(next))) return true;
  const word = STOPPED.exec(line)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const letter = /^\p{L}(?=\.)/u.exec(next)?.[0];
  if (letter !== undefined) return RULES.has(`${word}.${letter.toLowerCase()}`);
  const rule = RULES.get(word);
  return (rule === 'joins' || rule === 'number') && /^\p{N}/u.test(next) && !NEW_ITEM.test(next);
}
