import { sliceOf, type Call, type Content, type Reading } from '../model/index.js';
import { isCommon, isOfCountry } from './common-words.js';
import { foldedText } from './folding.js';
import { namesIn, signaturesIn } from './signatures.js';

/** Something that a submission's sender is called. */
export interface Name {
  readonly text: string;
  /**
   * `winner`: the name by which it would be cited; `person`: whoever sent or signed it; `label`: of a file, a title or a
   * subject; `line`: another stretch that may name it.
   */
  readonly of: 'winner' | 'body' | 'person' | 'label' | 'line';
}

/** All by which a submission may be known. */
export interface Known {
  readonly names: readonly Name[];
  /** Town and region. */
  readonly places: readonly string[];
  /** Lines of its letterhead, signature and running headers that are names rather than sentences. */
  readonly edges: readonly string[];
  /** Domains of its addresses and pages. */
  readonly hosts: readonly string[];
  /** Paths and names of its files. */
  readonly files: readonly string[];
}

/** Longer stretches are sentences. */
const LONGEST = 140;

/** What those have that are shown: their names, in lower case, and the parts of their files' paths. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/** By what a submission may be known. */
export function knownBy(reading: Reading, call: Call, taken: Taken): Known {
  const { entry, content } = reading;
  const files = [entry.file, ...(content?.message?.attachments.map(({ name }) => name) ?? [])];
  const parts = files
    .flatMap((file) => file.split(/[/#]/u))
    .filter((part) => !taken.paths.has(part));
  const labels = [...parts.map(stemOf), ...labelsOf(content)];
  const speaker = entry.speaker === undefined ? [] : [entry.speaker.name];
  const persons = [...speaker, ...correspondents(content, call), ...signed(content)].flatMap(
    (text) => text.split('\n').map((line) => line.trim()),
  );
  const addresses = content === undefined ? [] : addressesOf(content, call);
  const weak = (content?.possibleNames ?? [])
    .filter((name) => !taken.names.has(name.toLowerCase()) && isNameLike(name))
    .map(fromKind);
  const names = [
    ...bodiesOf(content),
    ...persons.map((text): Name => ({ text, of: isPerson(text) ? 'person' : 'body' })),
    ...labels.map((text): Name => ({ text, of: 'label' })),
    ...addresses.flatMap(namesInAddress),
    ...weak.map((text): Name => ({ text, of: 'line' })),
  ];
  return {
    names: names.flatMap(piecesOf).filter(({ text }) => /\p{L}{2}/u.test(text)),
    places: placesOf(reading),
    edges: content === undefined ? [] : edgesOf(content),
    hosts: addresses.map(hostOf).filter((host) => host.length > 4 && !ANYBODYS.test(host)),
    files,
  };
}

/** A part of a sentence is none, though it may speak of a council. */
function isNameLike(name: string): boolean {
  return !/\d/u.test(name) && /^[\p{Lu}\p{Lo}]/u.test(name) && isTitled(name);
}

/** Without capitals a name begins with the kind of its body, whatever stands before it in its line. */
function fromKind(name: string): string {
  if (!/\p{Script=Arabic}/u.test(name)) return name;
  const words = name.split(/\s+/u);
  const kind = words.findIndex((word) => isCommon(foldedText(word)));
  return words.slice(Math.max(0, kind), Math.max(0, kind) + 6).join(' ');
}

function bodiesOf(content: Content | undefined): readonly Name[] {
  const { name, shortName, via, members = [], group, grounds = {} } = content?.submitter ?? {};
  const alone = group === 'individual' || group === 'other';
  const kind = (text: string) => (alone && isPerson(text) ? 'person' : 'winner');
  const seen = (['name', 'members', 'via'] as const).flatMap((guess) => grounds[guess]?.seen ?? []);
  return [
    ...[name, shortName].flatMap((text): Name[] => (text ? [{ text, of: kind(text) }] : [])),
    ...[...members, ...(via === undefined ? [] : [via]), ...seen]
      .filter(({ length }) => length <= LONGEST)
      .map((text): Name => ({ text, of: 'body' })),
  ];
}

function placesOf({ entry, content }: Reading): readonly string[] {
  const { city, region, grounds = {} } = content?.submitter ?? {};
  const seen = (['city', 'region'] as const).flatMap((guess) => grounds[guess]?.seen ?? []);
  return [city, region, entry.speaker?.city, ...seen].filter(
    (text): text is string => text !== undefined && text.length <= LONGEST,
  );
}

/** Parts of a name that commas, brackets and marks part. */
function piecesOf({ text, of }: Name): readonly Name[] {
  const pieces = text
    .split(/[,،，、;؛|()（）[\]/:：\n«»"“”<>]|\s[-–—]\s/u)
    .map((one) => one.trim());
  return pieces.filter((one) => one !== '').map((one) => ({ text: one, of }));
}

/** A file's name without its ending. */
function stemOf(part: string): string {
  return part.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replace(/_+/gu, ' ');
}

function labelsOf(content: Content | undefined): readonly string[] {
  const { title, author } = content?.document.properties ?? {};
  const facts = content?.message?.facts;
  const attached = content?.message?.attached ?? [];
  const subjects = [facts?.subject, ...attached.map((one) => one.facts.subject)];
  return [title, author, ...subjects].filter((text): text is string => text !== undefined);
}

/** Who sent the message, and those whose messages it carries; not the office. */
function correspondents(content: Content | undefined, call: Call): readonly string[] {
  if (content?.message === undefined) return [];
  const { facts, attached = [] } = content.message;
  const all = [facts, ...attached.map((one) => one.facts)];
  const named = all.flatMap(({ from, cc }) =>
    [from, ...cc].flatMap((one) =>
      one?.name === undefined || isOffice(one.address ?? '', call) ? [] : [one.name],
    ),
  );
  const lines = all.flatMap(({ forwarded }) => [
    forwarded?.from,
    ...(forwarded?.inner ?? []).map(({ from }) => from),
  ]);
  const written = lines.flatMap((line) =>
    line === undefined || isOffice(line, call)
      ? []
      : [line.replace(/<[^>]*>|\S+@\S+|"/gu, '').trim()],
  );
  return [...named, ...written].filter((name) => name !== '');
}

/** The persons and bodies in its signatures. */
function signed(content: Content | undefined): readonly string[] {
  if (content === undefined) return [];
  const { document, segmentation } = content;
  return namesIn(document.text, signaturesIn(document, segmentation));
}

const NAME_OF_PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|la|van|von|bin|ben|el|al|da)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|la|van|von|bin|ben|el|al|da)){1,4}$/u;

function isPerson(name: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return true;
  const words = name.split(/\s+/u);
  if (/^[\p{Script=Arabic}\s]+$/u.test(name)) {
    return words.length <= 4 && !words.some((word) => isCommon(foldedText(word)));
  }
  return NAME_OF_PERSON.test(name) && !words.some((word) => isCommon(foldedText(word)));
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PAGE = /(?:https?:\/\/|www\.)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;

/** Providers of mail and pages, and bodies of the United Nations. */
const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|google|yahoo|ymail|hotmail|outlook|live|icloud|aol|gmx|proton|protonmail|zoho|yandex|mail|bk|inbox|list|rambler|ukr|orange|wanadoo|free|laposte|qq|163|126|sina|foxmail|naver|facebook|twitter|x|youtube|instagram|linkedin|wikipedia|zoom|un|ohchr|unesco|unicef|undp|who|ilo)\.(?:[a-z]{2,4}\.)?[a-z]{2,5}$/iu;

/** Of mail in all of its text and headers; of pages only where they stand beside its name. */
function addressesOf(content: Content, call: Call): readonly string[] {
  const { facts, attached = [] } = content.message ?? {};
  const from = [facts, ...attached.map((one) => one.facts)].flatMap(
    (one) => one?.from?.address ?? [],
  );
  const mail = content.document.text.match(EMAIL) ?? [];
  const pages = edgesOf(content, 400).flatMap((line) =>
    [...line.matchAll(PAGE)].map(([, host = '']) => host),
  );
  return [...from, ...mail, ...pages].filter((address) => !isOffice(address, call));
}

function isOffice(address: string, { channels }: Call): boolean {
  const host = hostOf(address);
  return channels.some(({ email }) => email !== undefined && hostOf(email) === host);
}

function hostOf(address: string): string {
  return (
    /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(address.slice(address.lastIndexOf('@') + 1))?.[0] ??
    ''
  )
    .toLowerCase()
    .replace(/^www\./u, '');
}

/** "jane.doyle@harbour-watch.example": a person and a body; a provider's domain says nothing. */
function namesInAddress(address: string): readonly Name[] {
  const host = hostOf(address);
  const local = address.includes('@') ? address.slice(0, address.lastIndexOf('@')) : '';
  const person = local.replace(/[._+\d-]+/gu, ' ').trim();
  const domain = ANYBODYS.test(host) ? '' : (host.split('.').at(-2) ?? '');
  return [
    { text: person, of: person.includes(' ') ? 'person' : 'line' },
    { text: domain.replace(/-/gu, ' '), of: 'label' },
  ];
}

/** Lines outside the answers, and of signatures, that are names rather than sentences. */
export function edgesOf({ document, segmentation }: Content, longest = 100): readonly string[] {
  const outside = segmentation.segments.filter(
    ({ role }) => role !== 'answer' && role !== 'question' && role !== 'unplaced',
  );
  return [...outside, ...signaturesIn(document, segmentation)]
    .flatMap((segment) => sliceOf(document.text, segment).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length <= longest && (longest > 100 || isTitled(line)));
}

/** Most of its longer words begin with a capital. */
function isTitled(line: string): boolean {
  if (/[.!?]$/u.test(line) && line.length > 40) return false;
  const long = (line.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isOfCountry(word.toLowerCase()));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}
