import type { Digest, PublicationRequest, Submission } from '../model/index.js';
import { STAKEHOLDER_GROUPS } from '../model/index.js';
import { labelOf, wordsFor } from './labels.js';
import type { Labels } from './labels.js';

const MARK = '\u00a0⚠';

/** A submission as the pages show it, every code in words. */
export interface SubmissionView {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly file: string;
  readonly group: string;
  readonly country: string;
  readonly language: string;
  readonly pages: number | '';
  readonly words: number;
  /** `public`, `anonymous` or `confidential`. */
  readonly publication: string;
  /** Why it must not be quoted as others are; empty where it may. */
  readonly restriction: string;
  /** Stands after its name wherever the restriction does not: ⚠ behind a no-break space, or nothing. */
  readonly mark: string;
  /** That only a part was read; empty where all was. */
  readonly partial: string;
  /** The restriction, and that only a part was read. */
  readonly warnings: readonly string[];
}

export function submissionView(submission: Submission, labels: Labels): SubmissionView {
  const { publication, status } = submission;
  const restriction = publication === 'public' ? '' : wordsFor(labels, publication);
  const partial = status === 'partial' ? wordsFor(labels, 'partial') : '';
  return {
    id: submission.id,
    name: submission.name,
    short: submission.shortName,
    file: submission.file,
    group: labelOf(labels, 'groups', submission.group),
    country: submission.country ?? '',
    language: labelOf(labels, 'languages', submission.language),
    pages: submission.pages ?? '',
    words: submission.words,
    publication,
    restriction,
    mark: restriction === '' ? '' : MARK,
    partial,
    warnings: [restriction, partial].filter((warning) => warning !== ''),
  };
}

/** By id, for the digest's submissions. */
export function submissionViews(
  { submissions }: Digest,
  labels: Labels,
): ReadonlyMap<string, SubmissionView> {
  return new Map(
    submissions.map((submission) => [submission.id, submissionView(submission, labels)]),
  );
}

/** Those, counted or not, that ask not to be named or published. */
export function asksAboutPublication({ submissions }: Digest, labels: Labels): SubmissionView[] {
  return submissions
    .map((submission) => submissionView(submission, labels))
    .filter(({ restriction }) => restriction !== '');
}

/** The same, and those that ask that a part be kept back, with each request as it is written and where. */
export function publicationAsked({ submissions }: Digest, labels: Labels): object[] {
  return submissions.flatMap((submission) => {
    const { publicationRequests = [], publication } = submission;
    const requests = publicationRequests.filter(({ of }) => of !== 'contact');
    if (publication === 'public' && requests.length === 0) return [];
    const view = submissionView(submission, labels);
    const parts = [...new Set(requests.filter(({ of }) => of !== 'whole').map(partOf(labels)))];
    const part = wordsFor(labels, 'askedForPart').replace('#', () => parts.join(', '));
    return [
      {
        ...view,
        restriction: view.restriction === '' ? part : view.restriction,
        requests: requests.map(({ sentence, place: { attachment, page }, askedIn }) => ({
          sentence,
          file: askedIn ?? '',
          attachment: attachment ?? '',
          page: page ?? '',
        })),
      },
    ];
  });
}

function partOf(labels: Labels): (request: PublicationRequest) => string {
  return ({ of, questions = [] }) => [labelOf(labels, 'scopes', of), ...questions].join(' ');
}

/** Those that are counted, in the digest's order. */
export function countedSubmissions({ submissions, coverage }: Digest): Submission[] {
  const counted = new Set(coverage.map(({ submission }) => submission));
  return submissions.filter(({ id }) => counted.has(id));
}

/** Things by the stakeholder group of their submission, in the order of the key; groups of none are left out. */
export function byGroup<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => Submission['group'] | undefined,
  labels: Labels,
): { readonly label: string; readonly items: readonly Item[] }[] {
  return STAKEHOLDER_GROUPS.map((group) => ({
    label: labelOf(labels, 'groups', group),
    items: items.filter((item) => (groupOf(item) ?? 'other') === group),
  })).filter(({ items: members }) => members.length > 0);
}
