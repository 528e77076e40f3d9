import {
  REDACTED,
  result,
  type Call,
  type Content,
  type Corrections,
  type Diagnostic,
  type Language,
  type Reading,
  type Result,
  type Submitter,
} from '../model/index.js';
import type { Find } from './finder.js';
import { merged, trimmed, withHidden } from './hide.js';
import { labelFor, type Withheld } from './labels.js';
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
    const hidden = reading.content ? await hiddenOf(reading.content, call) : [];
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

/** Numbers follow the files' checksums: they say nothing of names. */
function masksFor(readings: readonly Reading[], lang: Language): ReadonlyMap<string, Mask> {
  const masks = new Map<string, Mask>();
  for (const asked of ['anonymous', 'confidential', 'unread'] as const) {
    readings
      .filter((reading) => stateOf(reading) === asked)
      .sort((a, b) => (a.entry.sha256 + a.entry.id < b.entry.sha256 + b.entry.id ? -1 : 1))
      .forEach(({ entry, content }, index) => {
        const group = content?.submitter.group ?? 'other';
        const label = labelFor(asked, index + 1, group, lang);
        masks.set(entry.id, { id: `${asked}-${index + 1}`, label });
      });
  }
  return masks;
}

function stateOf({ entry, content }: Reading): Withheld | 'public' {
  if (content !== undefined) return content.submitter.publication;
  return entry.format === 'system' || entry.format === 'empty' ? 'public' : 'unread';
}

/** References from one entry to another; none between one that is named and one that is not. */
function withIds(reading: Reading, masks: ReadonlyMap<string, Mask>): Reading {
  const { entry, corrections } = reading;
  const { duplicateOf, ...rest } = entry;
  const shown = (id: string): string | undefined =>
    masks.has(id) === masks.has(entry.id) ? (masks.get(id)?.id ?? id) : undefined;
  const of = duplicateOf === undefined ? undefined : shown(duplicateOf);
  return {
    ...reading,
    entry: { ...rest, ...(of !== undefined && { duplicateOf: of }) },
    ...(corrections && { corrections: decisionsOf(corrections, shown) }),
  };
}

/** Of the drafter's register only what decides on counting; who sent it stands in the reading already. */
function decisionsOf(
  { counted, removal, duplicateOf, supersedes }: Corrections,
  shown: (id: string) => string | undefined,
): Corrections {
  const masked = (id: string | null | undefined) => (typeof id === 'string' ? shown(id) : id);
  const [of, older] = [masked(duplicateOf), masked(supersedes)];
  const why =
    removal ?? (typeof duplicateOf === 'string' && of === undefined ? 'duplicate' : undefined);
  return {
    ...(counted !== undefined && { counted }),
    ...(why !== undefined && (removal !== undefined || counted === false) && { removal: why }),
    ...(of !== undefined && { duplicateOf: of }),
    ...(older !== undefined && { supersedes: older }),
  };
}

/** Personal data, and what the submission itself asks to be kept back. */
async function hiddenOf(content: Content, call: Call): Promise<readonly Hidden[]> {
  const { document, segmentation, submitter } = content;
  const personal = personalIn(document.text, await phoneFinder(submitter.country));
  const signatures = signaturesIn(document, segmentation);
  const persons = personsPattern(
    namesIn(document.text, signatures).filter((name) => !submitter.name.includes(name)),
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

/** A submission that may be named. */
function opened(
  reading: Reading,
  hidden: readonly Hidden[],
  scrub: (text: string) => string,
): Reading {
  const { entry, content } = reading;
  const file = scrub(entry.file);
  if (content === undefined) return { ...reading, entry: { ...entry, file } };
  const { publicationRequests = [], ...submitter } = content.submitter;
  const kept = publicationRequests.flatMap(({ of, place }) =>
    of === 'attachment' && place.attachment !== undefined ? [place.attachment] : [],
  );
  const named: Content = {
    ...content,
    submitter: scrubbedSubmitter(submitter, scrub),
    ...(content.message && {
      message: {
        ...content.message,
        attachments: content.message.attachments.map((one) => ({
          ...one,
          name: kept.includes(one.name) ? REDACTED : scrub(one.name),
        })),
      },
    }),
  };
  const stretches = trimmed(content.document.text, merged(hidden));
  return { ...reading, entry: { ...entry, file }, content: withHidden(named, stretches, 0) };
}

/** Its own names may hold another's: a joint submission its members', a city that of who sent it. */
function scrubbedSubmitter(submitter: Submitter, scrub: (text: string) => string): Submitter {
  const { name, shortName, group, country, publication, city, region, members, via } = submitter;
  return {
    group,
    ...(country !== undefined && { country }),
    publication,
    name: scrub(name),
    shortName: scrub(shortName),
    ...(city !== undefined && { city: scrub(city) }),
    ...(region !== undefined && { region: scrub(region) }),
    ...(members && { members: members.map(scrub) }),
    ...(via !== undefined && { via: scrub(via) }),
  };
}

/** A line of ours or the name of a file, without the names of the withheld and without addresses and numbers. */
function scrubbed(text: string, find: Find, free: ReadonlySet<string>): string {
  const hidden = merged([
    ...find(text, free).map((span): Hidden => ({ kind: 'submitter', ...span })),
    ...personalIn(text, () => []).filter(({ kind }) => kind === 'email' || kind === 'phone'),
  ]);
  let shown = '';
  let next = 0;
  for (const { start, end } of hidden) {
    shown += text.slice(next, start) + REDACTED;
    next = end;
  }
  return shown + text.slice(next);
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
