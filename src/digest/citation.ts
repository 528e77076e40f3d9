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
    'name' | 'shortName' | 'group' | 'country' | 'publication'
  > & { readonly file: string };
  /** Id of the question, for an answer. */
  readonly question?: string;
  readonly locus: Locus;
}

/** Stands where a template asks for a page or paragraph that nobody knows. */
const UNKNOWN = 'n/a';

/**
 * Writes citations in one style and language: `thematic` as in thematic reports ("Submission by X, p. 3"), `upr` as in
 * the summaries of stakeholders' submissions of the Universal Periodic Review ("X, para. 3.2."), or a template.
 * A paragraph in square brackets is counted by us. A submission that asks not to be named or published is not named,
 * in whatever style. Throws RunError (usage) for a style that cannot be used.
 */
export function citer(style: CiteStyle, lang: Language): (cited: Cited) => string {
  const wording = CITATION_WORDING[lang];
  const write = inStyle(style, wording);
  return (cited) => write({ ...cited, submission: nameable(cited.submission, wording) });
}

function inStyle(style: CiteStyle, wording: CitationWording): (cited: Cited) => string {
  const { comma, stop, submissionBy } = wording;
  if (style === 'thematic') {
    return ({ submission, locus }) =>
      [filled(submissionBy, submission.name), ...places(locus, wording)].join(comma);
  }
  if (style === 'upr') {
    return ({ submission, locus }) =>
      withStop([submission.shortName, ...places(locus, wording).slice(-1)].join(comma), stop);
  }
  const parts = styleParts(style);
  return (cited) => {
    const values = valuesOf(cited, wording);
    const written = parts.map((part) =>
      'words' in part ? part.words : (values[part.placeholder] ?? EMPTY),
    );
    return withoutGaps(written.join(''));
  };
}

/** Files are named after their senders, and the country of a State is its name. */
function nameable(submission: Cited['submission'], wording: CitationWording): Cited['submission'] {
  const { group, publication } = submission;
  if (publication === 'public') return submission;
  const withheld = wording.withheld[publication];
  return { name: withheld, shortName: withheld, file: withheld, group, publication };
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
  wording: CitationWording,
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
    place: places(locus, wording).join(wording.comma),
  };
}

/** The page where it is known, then the paragraph where the submission numbers it; failing both, our own count. */
function places(locus: Locus, wording: CitationWording): string[] {
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
