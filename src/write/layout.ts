/** Path of a question's file in the output folder, with `/`. */
export function questionFile(id: string, ending: 'csv' | 'md'): string {
  return `questions/${fileNameOf(id)}.${ending}`;
}

/** Ids are plain (`2.a`) by the call's schema; any other character becomes its code, so that no id leaves the folder. */
export function fileNameOf(id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9._-]/gu,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return plain.replace(/^\.+/, (dots) => '%2e'.repeat(dots.length));
}
