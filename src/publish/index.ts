import {
  REDACTED,
  result,
  type Call,
  type Content,
  type Diagnostic,
  type Language,
  type Reading,
  type Result,
} from '../model/index.js';
import type { IsWord } from './closing.js';
import { isCommon } from './common-words.js';
import { wordsOf } from './secrets.js';
import { masksFor, withIds } from './masks.js';
import { opened, scrubbed } from './opened.js';
import { heldBack } from './parts.js';
import { personalIn, phoneFinder, type Hidden } from './personal.js';
import { namesIn, signaturesIn } from './signatures.js';
import { personsPattern, spansOf } from './persons.js';
import { concealed, type Concealed } from './strangers.js';
import { withheld, type Mask } from './withhold.js';

/** What a public edition is made for. */
export interface PublicSettings {
  readonly call: Call;
  /** Of the labels that stand for names. */
  readonly lang: Language;
  /** Whether a word, folded, is one of the English language, and not a name alone. */
  readonly isEnglish: (word: string) => boolean;
}

/**
 * The readings as a public edition may show them: confidential submissions count and are neither named nor quoted,
 * anonymous ones bear a label in the place of their name and file, and personal data is hidden in all. What names a
 * withheld submission is hidden wherever else it stands.
 */
export async function publicReadings(
  readings: readonly Reading[],
  diagnostics: readonly Diagnostic[],
  settings: PublicSettings,
): Promise<Result<readonly Reading[]>> {
  const masks = masksFor(readings, settings.lang);
  const isWithheld = ({ entry }: Reading): boolean => masks.has(entry.id);
  const { call, isEnglish } = settings;
  const hiding = concealed(readings, isWithheld, call, isEnglish);
  const shown: Reading[] = [];
  for (const reading of readings) {
    const mask = masks.get(reading.entry.id);
    const renamed = withIds(reading, masks);
    const hidden = reading.content
      ? await hiddenOf(reading.content, call, mask === undefined ? isEnglish : undefined)
      : [];
    shown.push(
      mask === undefined
        ? opened(renamed, [...hidden, ...mentions(reading, hiding)], scrubFor(reading, hiding))
        : withheld(renamed, mask, [...hidden, ...ownNames(reading, hiding)]),
    );
  }
  const scrub = (text: string): string =>
    scrubbed(withoutFiles(text, hiding), hiding.find, hiding.freeForAll);
  return result(
    shown,
    diagnostics.map((one) => shownDiagnostic(one, masks, scrub)),
  );
}

function scrubFor(reading: Reading, { find, freeFor }: Concealed): (text: string) => string {
  const free = freeFor(reading);
  return (text) => scrubbed(text, find, free);
}

/** Our own lines name files whole. */
function withoutFiles(text: string, { files }: Concealed): string {
  return files.reduce((line, file) => line.replaceAll(file, REDACTED), text);
}

/** Personal data, and what the submission itself asks to be kept back; see `closingLines` for `isWord`. */
async function hiddenOf(
  content: Content,
  call: Call,
  isWord: IsWord | undefined,
): Promise<readonly Hidden[]> {
  const { document, segmentation, submitter } = content;
  const personal = personalIn(document.text, await phoneFinder(submitter.country));
  const signatures = signaturesIn(document, segmentation, isWord);
  const persons = personsPattern(
    namesIn(document.text, signatures).filter(
      (name) => !submitter.name.includes(name) && !wordsOf(name).every(isCommon),
    ),
  );
  const named = spansOf(persons, document.text).map((span): Hidden => ({ kind: 'name', ...span }));
  return [...heldBack(content, call), ...personal, ...signatures, ...named];
}

function mentions(reading: Reading, { find, freeFor }: Concealed): readonly Hidden[] {
  const found = find(reading.content?.document.text ?? '', freeFor(reading));
  return found.map((span) => ({ kind: 'submitter', ...span }));
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"«»“”)\]]+/giu;

/** In its own text an anonymous submission is not known by its name, its words, its places or its pages on the web. */
function ownNames(reading: Reading, { find, findOwn }: Concealed): readonly Hidden[] {
  const text = reading.content?.document.text ?? '';
  const own = [...findOwn(reading)(text), ...find(text), ...spansOf(LINK, text)];
  return own.map((span): Hidden => ({ kind: 'submitter', ...span }));
}

function shownDiagnostic(
  diagnostic: Diagnostic,
  masks: ReadonlyMap<string, Mask>,
  scrub: (text: string) => string,
): Diagnostic {
  const { code, severity, submission, file, place, message, remedy } = diagnostic;
  const mask = masks.get(submission ?? '');
  if (mask !== undefined) {
    return {
      code,
      severity,
      submission: mask.id,
      file: mask.label,
      ...(place?.page !== undefined && { place: { page: place.page } }),
      message: 'What was noticed is not told in a public edition.',
    };
  }
  // It quotes the submission; what it asks is in the edition for the office.
  const quotes = code.startsWith('publication-');
  return {
    code,
    severity,
    ...(submission !== undefined && { submission }),
    ...(file !== undefined && { file: scrub(file) }),
    ...(place && {
      place: {
        ...place,
        ...(place.attachment !== undefined && { attachment: scrub(place.attachment) }),
      },
    }),
    message: quotes ? 'The submission asks that a part of it be kept back.' : scrub(message),
    ...(remedy !== undefined && !quotes && { remedy: scrub(remedy) }),
  };
}
