import type { CiteStyle, Language, Submitter } from '../model/index.js';
import { CITATION_WORDING } from './citation-wording.js';
import type { CitationWording } from './citation-wording.js';
import { styleParts } from './cite-style.js';
import type { Placeholder } from './cite-style.js';
import type { Locus } from './locus.js';

/** What a citation is made of. */
export interface Cited {
  readonly submission: Pick<
    Submitter,
    'name' | 'shortName' | 'group' | 'country' | 'publication' | 'withheldAs'
  > & { readonly file: string };
  /** Id of the question, for an answer. */
  readonly question?: string;
  readonly locus: Locus;
}

/** When what was spoken was spoken, ISO 8601; absent where the call tells of no meeting. */
export type MeetingDate = string | undefined;

/** Stands where a template asks for a page or paragraph that nobody knows. */
const UNKNOWN = 'n/a';

/**
 * Writes citations in one style and language: `thematic` as in thematic reports ("Submission by X, p. 3"), `upr` as in
 * the summaries of stakeholders' submissions of the Universal Periodic Review ("X, para. 3.2."), or a template.
 * A paragraph in square brackets is counted by us. A submission that asks not to be named or published is not named,
 * in whatever style. Throws RunError (usage) for a style that cannot be used.
 */
export function citer(
  style: CiteStyle,
  lang: Language,
  meeting?: MeetingDate,
): (cited: Cited) => string {
  const own = CITATION_WORDING[lang];
  const wording = { ...own, meeting: meetingIn(own, lang, meeting) };
  const write = inStyle(style, wording);
  return (cited) => write(nameable(cited, wording));
}

/** A citation's words, with the meeting as it is called in citations: `consultation, 1 July 2025`. */
interface Wording extends CitationWording {
  readonly meeting: string;
}

function meetingIn({ consultation, comma }: CitationWording, lang: Language, date: MeetingDate) {
  if (date === undefined) return consultation;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options);
  return `${consultation}${comma}${day.format(new Date(date))}`;
}

function inStyle(style: CiteStyle, wording: Wording): (cited: Cited) => string {
  const { comma, stop, submissionBy } = wording;
  if (style === 'thematic') {
    return ({ submission, locus }) =>
      [
        submission.withheldAs ??
          filled(locus.time === undefined ? submissionBy : wording.statementBy, submission.name),
        ...everywhere(locus, wording),
      ].join(comma);
  }
  if (style === 'upr') {
    return ({ submission, locus }) =>
      withStop([submission.shortName, ...shortest(locus, wording)].join(comma), stop);
  }
  const parts = styleParts(style);
  return (cited) => {
    const values = valuesOf(cited, wording);
    const written = parts.map((part) =>
      'words' in part ? part.words : (values[part.placeholder] ?? EMPTY),
    );
    return `${withoutGaps(written.join(''))}${markOf(cited.locus)}`;
  };
}

/** Files are named after their senders, and the country of a State is its name. */
function nameable(cited: Cited, wording: CitationWording): Cited {
  const { group, publication, withheldAs } = cited.submission;
  if (publication === 'public') return cited;
  const withheld = withheldAs ?? wording.withheld[publication];
  const submission = {
    name: withheld,
    shortName: withheld,
    file: withheld,
    group,
    publication,
    ...(withheldAs && { withheldAs }),
  };
  return { ...cited, submission, locus: withoutNames(cited.locus) };
}

function withoutNames({ part, further, ...locus }: Locus): Locus {
  return {
    ...locus,
    ...(part === 'body' && { part }),
    ...(further && { further: further.map(withoutNames) }),
  };
}

/** A character that stands in no text (a Unicode non-character), for a value that there is not. */
const EMPTY = '\ufdd0';

/** Takes out what is empty, and brackets that hold nothing else. */
function withoutGaps(citation: string): string {
  return citation
    .replace(new RegExp(` ?(?:\\(${EMPTY}\\)|\\[${EMPTY}\\])`, 'gu'), '')
    .replaceAll(EMPTY, '');
}

function valuesOf(
  { submission, question, locus }: Cited,
  wording: Wording,
): Record<Placeholder, string | undefined> {
  return {
    name: submission.name,
    short: submission.shortName,
    group: submission.group,
    country: submission.country,
    file: submission.file,
    question,
    page: range(locus.pageFrom, locus.pageTo) ?? UNKNOWN,
    para: paragraphRange(locus) ?? countedRange(locus) ?? UNKNOWN,
    place: everywhere(locus, wording).join(wording.comma),
  };
}

/** What was recognized in an image may differ from what stands there. */
function markOf({ ocr, further = [] }: Locus): string {
  return ocr === true || further.some((one) => one.ocr === true) ? ' (OCR)' : '';
}

/** The places in each part of a message. */
function everywhere(locus: Locus, wording: Wording): string[] {
  const each = [locus, ...(locus.further ?? [])].flatMap((one) => [
    ...partOf(one, wording),
    ...places(one, wording),
  ]);
  return marked(each, locus);
}

/** The closest place only. */
function shortest(locus: Locus, wording: Wording): string[] {
  const each = [locus, ...(locus.further ?? [])].flatMap((one) => [
    ...partOf(one, wording),
    ...places(one, wording).slice(-1),
  ]);
  return marked(each, locus);
}

function marked(each: readonly string[], locus: Locus): string[] {
  const mark = markOf(locus);
  const last = each.at(-1);
  return last === undefined ? [mark.trim()].filter(Boolean) : [...each.slice(0, -1), last + mark];
}

function partOf({ part }: Locus, { message }: CitationWording): string[] {
  if (part === undefined) return [];
  return [part === 'body' ? message : part.attachment];
}

/** The page where it is known, then the paragraph where the submission numbers it; failing both, our own count. */
function places(locus: Locus, wording: Wording): string[] {
  if (locus.time !== undefined) return [`${wording.meeting}${wording.comma}${locus.time}`];
  const page = range(locus.pageFrom, locus.pageTo);
  const paragraph = paragraphRange(locus) ?? (page === undefined ? countedRange(locus) : undefined);
  const { pages, paragraphs } = wording;
  return [
    ...(page === undefined ? [] : [filled(isRange(page) ? pages : wording.page, page)]),
    ...(paragraph === undefined
      ? []
      : [filled(isRange(paragraph) ? paragraphs : wording.paragraph, paragraph)]),
  ];
}

function paragraphRange({ paragraphFrom, paragraphTo }: Locus): string | undefined {
  return range(paragraphFrom, paragraphTo);
}

function countedRange({ countedFrom, countedTo }: Locus): string | undefined {
  const counted = range(countedFrom, countedTo);
  return counted === undefined ? undefined : `[${counted}]`;
}

function range(from: number | string | undefined, to: typeof from): string | undefined {
  if (from === undefined) return undefined;
  return to === undefined || to === from ? String(from) : `${from}–${to}`;
}

function isRange(places: string): boolean {
  return places.includes('–');
}

function filled(wording: string, value: string): string {
  return wording.replace('#', () => value);
}

function withStop(citation: string, stop: string): string {
  return citation.endsWith(stop) ? citation : `${citation}${stop}`;
}
