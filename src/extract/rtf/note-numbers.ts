import { createNoteCounter, type NoteCounter, type NoteNumbering } from '../note-marks.js';

type NoteKind = 'footnote' | 'endnote';

/** The numbers of foot- and endnotes, as the words of the file and of its sections say. */
export interface NoteNumbers {
  readonly counters: Readonly<Record<NoteKind, NoteCounter>>;
  /** Follows a word that may speak of them. */
  readonly word: (name: string, value: number | undefined) => void;
}

const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'decimal',
    alc: 'lowerLetter',
    auc: 'upperLetter',
    rlc: 'lowerRoman',
    ruc: 'upperRoman',
    chi: 'chicago',
  }),
);

const RESTARTS: ReadonlyMap<string, NoteNumbering['restart']> = new Map(
  Object.entries({ rstcont: 'never', restart: 'section', rstpg: 'page' } as const),
);

const PLAIN: NoteNumbering = { format: 'decimal', start: 1, restart: 'never' };

/** `\ftnnar`, `\aftnstart`, `\saftnrestart` and their like: of a section, of endnotes. */
const WORD = /^(s?)(a?)ftn(?:n([a-z]{2,3})|(start)|(rst\w+|restart))$/;

export function createNoteNumbers(): NoteNumbers {
  const ofFile = { footnote: PLAIN, endnote: PLAIN };
  const ofSection = { ...ofFile };
  return {
    counters: {
      footnote: createNoteCounter(() => ofSection.footnote),
      endnote: createNoteCounter(() => ofSection.endnote),
    },
    word: (name, value) => {
      if (name === 'sectd') Object.assign(ofSection, ofFile);
      const [, section, end, format = '', start, restart = ''] = WORD.exec(name) ?? [];
      if (section === undefined) return;
      const kind = end === '' ? 'footnote' : 'endnote';
      const knownFormat = FORMATS.get(format);
      const knownRestart = RESTARTS.get(restart);
      const change: Partial<NoteNumbering> = {
        ...(knownFormat !== undefined && { format: knownFormat }),
        ...(start !== undefined && { start: value ?? 1 }),
        ...(knownRestart !== undefined && { restart: knownRestart }),
      };
      Object.assign(ofSection, { [kind]: { ...ofSection[kind], ...change } });
      if (section === '') Object.assign(ofFile, { [kind]: { ...ofFile[kind], ...change } });
    },
  };
}
