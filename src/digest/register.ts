import { countWords, sliceOf } from '../model/index.js';
import type {
  Call,
  Content,
  Reading,
  RedactionCounts,
  Removal,
  Submission,
} from '../model/index.js';
import type { Again } from './again/index.js';
import { isAcceptedFormat } from './acceptance.js';

/**
 * A row of the register. What could not be read bears its file's name and empty facts; what is not counted has words
 * and pages, but neither answers nor unplaced words, since none of them stand in the digest.
 */
export function submissionOf(
  reading: Reading,
  removal: Removal | undefined,
  call: Call,
  { standings, supersedes }: Pick<Again, 'standings' | 'supersedes'>,
): Submission {
  const { entry, status, content } = reading;
  const counted = removal === undefined;
  const acceptedFormat = isAcceptedFormat(reading, call);
  const { file } = entry;
  const found = removal === undefined ? undefined : standings.get(entry.id);
  const standing = found?.of === entry.id ? undefined : found;
  const duplicateOf =
    standing?.reason === 'superseded' ? undefined : (standing?.of ?? entry.duplicateOf);
  const older = supersedes.get(entry.id);
  return {
    id: entry.id,
    file,
    attachments: content?.message?.attachments.map(({ name }) => name) ?? [],
    sha256: entry.sha256,
    format: entry.format,
    ...(acceptedFormat !== undefined && { acceptedFormat }),
    status,
    ...(content?.submitter ?? {
      name: file.slice(file.lastIndexOf('/') + 1),
      shortName: file,
      group: 'other',
      publication: 'public',
    }),
    language: content?.languages.main ?? 'und',
    otherLanguages: content?.languages.others ?? [],
    ...arrivalOf(content),
    ...(content?.document.pages !== undefined && { pages: content.document.pages }),
    words: content === undefined ? 0 : countWords(content.document.text),
    questionsAnswered: counted && content !== undefined ? answeredIn(content) : 0,
    unplacedWords: counted && content !== undefined ? unplacedIn(content) : 0,
    ...(content?.redactions && { redactions: sumOf(content.redactions) }),
    ...(duplicateOf !== undefined && !counted && { duplicateOf }),
    ...(older !== undefined && { supersedes: older }),
  };
}

/** When and how it came in, as the register has it. */
function arrivalOf({ receipt }: Partial<Content> = {}): Pick<
  Submission,
  | 'received'
  | 'receivedAt'
  | 'receivedBy'
  | 'channel'
  | 'late'
  | 'subjectAsAsked'
  | 'acceptedLanguage'
  | 'overLimit'
> {
  if (receipt === undefined) return { late: 'unknown' };
  const { day, at, basis, ...rest } = receipt;
  return {
    ...rest,
    ...(day !== undefined && { received: day }),
    ...(at !== undefined && { receivedAt: at }),
    ...(basis !== undefined && { receivedBy: basis }),
  };
}

function answeredIn({ segmentation }: Content): number {
  return segmentation.answers.filter(({ reply }) => reply.kind === 'content').length;
}

function unplacedIn({ document, segmentation }: Content): number {
  return segmentation.segments
    .filter(({ role }) => role === 'unplaced')
    .reduce((sum, segment) => sum + countWords(sliceOf(document.text, segment)), 0);
}

function sumOf(counts: RedactionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
