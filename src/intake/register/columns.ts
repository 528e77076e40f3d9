import type { Corrections } from '../../model/index.js';

/** The columns by which a row is found. */
export const KEY_COLUMNS = ['submission_id', 'file'] as const;

/** The columns that correct, and what each corrects. */
export const CORRECTING = {
  submitter: 'name',
  short_name: 'shortName',
  group: 'group',
  country: 'country',
  city: 'city',
  region: 'region',
  members: 'members',
  via: 'via',
  language: 'language',
  received: 'received',
  channel: 'channel',
  publication: 'publication',
  duplicate_of: 'duplicateOf',
  supersedes: 'supersedes',
  counted: 'counted',
  removal: 'removal',
} as const satisfies Record<string, keyof Corrections>;

export type CorrectingColumn = keyof typeof CORRECTING;

/** Columns of `submissions.csv` and of the register that is written, which say what was found and correct nothing. */
const READ_OVER: ReadonlySet<string> = new Set([
  'attachments',
  'sha256',
  'format',
  'other_languages',
  'late',
  'pages',
  'words',
  'questions_answered',
  'unplaced_words',
  'status',
  'accepted_format',
  'received_at',
  'received_by',
  'subject_as_asked',
  'accepted_language',
  'over_limit',
  'publication_request',
  'redactions',
  'topics',
  'check',
]);

export function isCorrecting(column: string): column is CorrectingColumn {
  return Object.hasOwn(CORRECTING, column);
}

/** Whether a register may have the column. */
export function isKnownColumn(column: string): boolean {
  return (
    isCorrecting(column) ||
    READ_OVER.has(column) ||
    (KEY_COLUMNS as readonly string[]).includes(column)
  );
}

/** As a message lists them. */
export function expectedColumns(): string {
  return [...KEY_COLUMNS, ...Object.keys(CORRECTING)].join(', ');
}
