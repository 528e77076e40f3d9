import type { DetectedLanguage } from './language.js';
import type { Publication, PublicationRequest } from './publication.js';
import type { Place } from './span.js';
import type { Lateness, ReceiptBasis } from './receipt.js';

/** What became of an entry of the inbox; each ends with exactly one. */
export type Status = 'complete' | 'partial' | 'failed' | 'skipped';

/** A file format as its content shows it, whatever its name says. */
export type Format =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'eml'
  | 'msg'
  | 'mbox'
  | 'transcript'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'archive'
  | 'text'
  | 'html'
  | 'system'
  | 'empty'
  | 'unknown';

/** Formats whose files give way to what lies in them; of a Word file, where it is a transcript. */
export type ContainerFormat = Extract<Format, 'mbox' | 'archive' | 'transcript' | 'docx'>;

/** In the order in which the key of stakeholders lists them. */
export const STAKEHOLDER_GROUPS = [
  'state',
  'local-government',
  'regional-government',
  'local-government-association',
  'nhri',
  'united-nations',
  'intergovernmental',
  'civil-society',
  'academia',
  'private-sector',
  'individual',
  'other',
] as const;

export type StakeholderGroup = (typeof STAKEHOLDER_GROUPS)[number];

/** Who speaks in a consultation. */
export interface Speaker {
  /** As it stands in the transcript. */
  readonly name: string;
  /** As it stands beside the name, or is said. */
  readonly city?: string;
  /** What else stands beside the name, and in a list of speakers: role, body, city, country. */
  readonly beside?: string;
  /** The transcript gives no name but such as “Speaker 2”. */
  readonly isUnknown?: boolean;
  readonly turns: readonly SpokenTurn[];
}

/** When somebody speaks without a break. */
export interface SpokenTurn {
  /** `00:42:10` from the recording's beginning. */
  readonly at: string;
  readonly seconds: number;
  /** Since when an interpreter is heard, and the words that say so. */
  readonly interpreted?: { readonly at: string; readonly mark: string };
}

/** An entry of the inbox, before its content is read. */
export interface Entry {
  /** Stable: `s` and the first eight hexadecimal digits of the SHA-256, with `-2`, `-3` … for byte-equal twins. */
  readonly id: string;
  /** Path relative to the inbox, NFC, with `/`. */
  readonly file: string;
  /** Absolute path as it is on disk. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  readonly format: Format;
  /** Set where intake already knows the end: not an accepted format, a system file, empty, unreadable. */
  readonly status?: Extract<Status, 'failed' | 'skipped'>;
  /** Id of the earlier entry with the same bytes. */
  readonly duplicateOf?: string;
  /** For what one speaker says in a transcript. */
  readonly speaker?: Speaker;
}

/** Where a guess comes from, or that it is none. */
export const GROUND_SOURCES = [
  'register',
  'text',
  'message',
  'properties',
  'file-name',
  'nothing',
] as const;

/** What speaks for a guess about a submitter. */
export interface Ground {
  /** `register`: the drafter says so; `nothing`: no source told, and what stands there is a fallback. */
  readonly by: (typeof GROUND_SOURCES)[number];
  /** The words that tell it, as they stand there; where the register says otherwise, those that told another guess. */
  readonly seen?: string;
  readonly place?: Place;
  /** 0 to 1; under 0.5 a person should look. */
  readonly confidence: number;
}

/** What of a submitter is guessed. */
export const GUESSED = ['name', 'group', 'country', 'city', 'region', 'members', 'via'] as const;

export type Guessed = (typeof GUESSED)[number];

/** Who sent it and on what terms, as far as the text tells. */
export interface Submitter {
  /** As it signs. */
  readonly name: string;
  /** For citations; unique in a digest. */
  readonly shortName: string;
  readonly group: StakeholderGroup;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly publication: Publication;
  /** In a public edition, what stands for its name: `Anonymous submission 3 (civil society)`. */
  readonly withheldAs?: string;
  /** What it says about its publication, requests for a part of it among them; absent where nothing was found. */
  readonly publicationRequests?: readonly PublicationRequest[];
  /** City, town or village, as it is written. */
  readonly city?: string;
  /** Province, state, oblast or the like, as it is written. */
  readonly region?: string;
  /** In whose name it is besides, or instead: of a joint submission its members, of a compilation its cities. */
  readonly members?: readonly string[];
  /** Who sent it for its submitter. */
  readonly via?: string;
  /** What speaks for each guess; what there is no guess of has none. */
  readonly grounds?: Readonly<Partial<Record<Guessed, Ground>>>;
}

/** A row of the register. */
export interface Submission extends Submitter {
  readonly id: string;
  readonly file: string;
  /** Names of attachments, for a message. */
  readonly attachments: readonly string[];
  readonly sha256: string;
  readonly format: Format;
  /** Whether the call accepts the format; absent where nothing was read. */
  readonly acceptedFormat?: boolean;
  readonly status: Status;
  readonly language: DetectedLanguage;
  readonly otherLanguages: readonly DetectedLanguage[];
  /** ISO 8601 date; absent for a loose file, which bears no date of receipt. */
  readonly received?: string;
  /** Id of the call's channel, where it is known. */
  readonly channel?: string;
  readonly late: Lateness;
  /** ISO 8601 with offset, and what it rests on. */
  readonly receivedAt?: string;
  readonly receivedBy?: ReceiptBasis;
  /** Whether a message bears the subject that the call asks for; absent where none is asked for. */
  readonly subjectAsAsked?: boolean;
  readonly acceptedLanguage?: boolean;
  /** Whether it is longer than the call allows; absent where it sets no limit. */
  readonly overLimit?: boolean;
  readonly pages?: number;
  readonly words: number;
  readonly questionsAnswered: number;
  readonly unplacedWords: number;
  /** In a public edition: how many stretches of it are not shown. */
  readonly redactions?: number;
  readonly duplicateOf?: string;
  readonly supersedes?: string;
}
