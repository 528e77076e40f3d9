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
  const known = lines.filter(({ zone }) => zone === 'author' || zone === 'from');
  // Arabic and Chinese have no capitals that would tell a name.
  const signed = lines.flatMap((line) => {
    const name = people.find((one) => one.line === line)?.name ?? line.text.trim();
    const isEdge = line.zone === 'back' || line.zone === 'front';
    return isEdge && line.text.length <= LONGEST ? [{ name, line }] : [];
  });
  const both = signed.find(({ name }) => known.some((other) => isWithin(other.text, name)));
  const alone = people.filter(({ line: { zone } }) => zone === 'back').at(-1);
  return both ?? alone ?? people.find(({ line }) => known.includes(line));
}

/** A person's name is no longer, in UTF-16 units. */
const LONGEST = 50;

/** A signature may have more of a name than the message or the file. */
function isWithin(known: string, signed: string): boolean {
  const key = keyOf(known);
  return key.length >= 2 && keyOf(signed).startsWith(key);
}
