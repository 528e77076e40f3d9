import type { AcceptedFormat, Document, Language } from '../../model/index.js';
import { channelsIn, type FoundChannels } from './channels.js';
import { formatsIn, languagesIn, limitsIn, type Fact } from './facts.js';
import { linesOf } from './lines.js';
import { meetingIn, type FoundMeeting } from './meeting.js';
import { publicationIn } from './publication.js';
import { questionsIn, type FoundQuestions } from './questions.js';
import { sectioned, type PlacedLine } from './sections.js';
import { issuerIn, purposeIn, resolutionIn, subjectLineIn, titleIn } from './wording-facts.js';

/** A published call as it was read. */
export interface PublishedPage {
  /** As messages name it. */
  readonly file: string;
  readonly document: Document;
  /** What it is written in. */
  readonly language: Language;
}

/** What was found in one page. */
export interface PageDraft {
  readonly file: string;
  readonly language: Language;
  readonly lines: readonly PlacedLine[];
  readonly title?: Fact<string>;
  readonly resolution?: Fact<string>;
  readonly issuedBy?: Fact<string>;
  readonly purpose?: Fact<string>;
  readonly found: FoundQuestions;
  readonly channels: FoundChannels;
  readonly meeting?: FoundMeeting;
  readonly subjectLine?: Fact<string>;
  readonly formats?: Fact<readonly AcceptedFormat[]>;
  readonly languages?: Fact<readonly Language[]>;
  readonly limits?: Fact<{ readonly words?: number; readonly pages?: number }>;
  readonly publication?: Fact<string>;
}

/** Everything that a page says of a call. */
export function draftPage({ file, document, language }: PublishedPage): PageDraft {
  const lines = sectioned(linesOf(document));
  const facts = {
    title: titleIn(lines, document.properties.title),
    resolution: resolutionIn(lines),
    issuedBy: issuerIn(lines),
    purpose: purposeIn(lines),
    meeting: meetingIn(lines),
    subjectLine: subjectLineIn(lines),
    formats: formatsIn(lines),
    languages: languagesIn(lines),
    limits: limitsIn(lines),
    publication: publicationIn(lines),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return {
    file,
    language,
    lines,
    found: questionsIn(lines),
    channels: channelsIn(lines),
    ...known,
  };
}
