import { createNoteCounter, type NoteCounter, type NoteNumbering } from '../note-marks.js';
import type { NoteKind } from './shown.js';
import { childNamed, integerOf, valueOf, type XmlElement } from './xml.js';

const FORMATS: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };
const RESTARTS: Readonly<Record<string, NoteNumbering['restart']>> = {
  eachSect: 'section',
  eachPage: 'page',
};

/** Counts notes as the properties of each section, and the settings of the file, say (ECMA-376 part 1, 17.11). */
export function noteCounterOf(
  kind: NoteKind,
  sections: readonly XmlElement[],
  settings: XmlElement | undefined,
): NoteCounter {
  const name = `w:${kind}Pr`;
  const shared = childNamed(settings, name);
  return createNoteCounter((index) => {
    const own = childNamed(sections[index], name);
    const restart = valueOf(own, 'w:numRestart') ?? valueOf(shared, 'w:numRestart') ?? '';
    return {
      format: valueOf(own, 'w:numFmt') ?? valueOf(shared, 'w:numFmt') ?? FORMATS[kind],
      start: integerOf(own, 'w:numStart') ?? integerOf(shared, 'w:numStart') ?? 1,
      restart: RESTARTS[restart] ?? 'never',
    };
  });
}
