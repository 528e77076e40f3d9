import { keyOf } from './key.js';
import type { Line } from './matter.js';

/** First and last name with capitals, no office and no body. */
const PERSON =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof|M|Mme|Sr|Sra|Lic|Dra)\.? )?(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|der|den|bin|al|el|da|dos)){1,5})$/u;

/** The person that signs a letter of their own: as the message or the file names them, else the last line that is a name. */
export function personOf(
  lines: readonly Line[],
): { readonly name: string; readonly line: Line } | undefined {
  const people = lines.flatMap((line) => {
    const name = PERSON.exec(line.text.trim().replace(/[,.]$/u, ''))?.[1];
    return name === undefined ? [] : [{ name, line }];
  });
  const known = people.filter(({ line: { zone } }) => zone === 'author' || zone === 'from');
  const signed = people.filter(({ line: { zone } }) => zone === 'back');
  const both = signed.find(({ name }) => known.some((other) => keyOf(other.name) === keyOf(name)));
  return both ?? signed.at(-1) ?? known.at(-1);
}
