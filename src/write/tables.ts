import type {
  Diagnostic,
  Digest,
  DigestAnswer,
  Evidence,
  PublicationRequest,
  Quotation,
  Submission,
} from '../model/index.js';
import type { Cell, Table } from './csv.js';

type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

type AnswerRow = DigestAnswer & { readonly from: Submission | undefined };

const ANSWERS: readonly Column<AnswerRow>[] = [
  ['submission_id', ({ submission }) => submission],
  ['file', ({ from }) => from?.file],
  ['attachment', ({ quotations }) => list(attachmentsOf(quotations))],
  ['submitter', ({ from }) => from?.name],
  ['group', ({ from }) => from?.group],
  ['country', ({ from }) => from?.country],
  ['language', ({ language }) => language],
  ['received', ({ from }) => from?.received],
  ['late', ({ from }) => from && lateness(from)],
  ['publication', ({ from }) => from?.publication],
  ['question', ({ question }) => question],
  ['also_questions', ({ alsoQuestions }) => list(alsoQuestions)],
  ['answer', ({ text }) => text],
  ['key_sentences', ({ keySentences }) => keySentences.map(({ text }) => text).join('\n')],
  ['tags', ({ tagged }) => list([...new Set(tagged.flatMap(({ tags }) => tags))].sort())],
  ['words', ({ words }) => words],
  ['page_from', ({ pageFrom }) => pageFrom],
  ['page_to', ({ pageTo }) => pageTo],
  ['citation', ({ citation }) => citation],
  ['evidence', ({ evidence }) => list(evidence.map(evidenceText))],
  ['confidence', ({ confidence }) => confidence.toFixed(2)],
  ['topics', ({ topics = [] }) => list(topics)],
];

/** A submission with the topics on which what it says in a meeting bears. */
type SubmissionRow = Submission & { readonly topics: readonly string[] };

const SUBMISSIONS: readonly Column<SubmissionRow>[] = [
  ['submission_id', ({ id }) => id],
  ['file', ({ file }) => file],
  ['attachments', ({ attachments }) => list(attachments)],
  ['sha256', ({ sha256 }) => sha256],
  ['format', ({ format }) => format],
  ['submitter', ({ name }) => name],
  ['short_name', ({ shortName }) => shortName],
  ['group', (row) => (wasRead(row) || row.group !== 'other' ? row.group : undefined)],
  ['country', ({ country }) => country],
  ['language', (row) => (wasRead(row) || row.language !== 'und' ? row.language : undefined)],
  ['other_languages', ({ otherLanguages }) => list(otherLanguages)],
  ['received', ({ received }) => received],
  ['channel', ({ channel }) => channel],
  ['late', lateness],
  [
    'publication',
    (row) => (wasRead(row) || row.publication !== 'public' ? row.publication : undefined),
  ],
  ['pages', ({ pages }) => pages],
  ['words', ({ words }) => words],
  ['questions_answered', ({ questionsAnswered }) => questionsAnswered],
  ['unplaced_words', ({ unplacedWords }) => unplacedWords],
  ['status', ({ status }) => status],
  ['duplicate_of', ({ duplicateOf }) => duplicateOf],
  ['supersedes', ({ supersedes }) => supersedes],
  ['accepted_format', ({ acceptedFormat }) => yesOrNo(acceptedFormat)],
  ['city', ({ city }) => city],
  ['region', ({ region }) => region],
  ['members', ({ members }) => members && list(members)],
  ['via', ({ via }) => via],
  ['received_at', ({ receivedAt }) => receivedAt],
  ['received_by', ({ receivedBy }) => receivedBy],
  ['subject_as_asked', ({ subjectAsAsked }) => yesOrNo(subjectAsAsked)],
  ['accepted_language', ({ acceptedLanguage }) => yesOrNo(acceptedLanguage)],
  ['over_limit', ({ overLimit }) => yesOrNo(overLimit)],
  ['publication_request', ({ publicationRequests = [] }) => requestsText(publicationRequests)],
  ['redactions', ({ redactions }) => redactions],
  ['topics', ({ topics }) => list(topics)],
];

const PROBLEMS: readonly Column<Diagnostic>[] = [
  ['submission_id', ({ submission }) => submission],
  ['file', ({ file }) => file],
  ['page', ({ place }) => place?.page],
  ['severity', ({ severity }) => severity],
  ['code', ({ code }) => code],
  ['message', ({ message }) => message],
  ['remedy', ({ remedy }) => remedy],
  ['attachment', ({ place }) => place?.attachment],
];

/** The rows of `answers.csv`; with a question, only its own. */
export function answersTable({ answers, submissions }: Digest, question?: string): Table {
  const register = new Map(submissions.map((submission) => [submission.id, submission]));
  const rows = answers
    .filter((answer) => question === undefined || answer.question === question)
    .map((answer) => ({ ...answer, from: register.get(answer.submission) }));
  return tableOf(ANSWERS, rows);
}

export function submissionsTable({ submissions, answers }: Digest): Table {
  const found = new Map<string, Set<string>>();
  for (const { submission, topics = [] } of answers) {
    const own = found.get(submission) ?? new Set();
    topics.forEach((topic) => own.add(topic));
    found.set(submission, own);
  }
  return tableOf(
    SUBMISSIONS,
    submissions.map((row) => ({ ...row, topics: [...(found.get(row.id) ?? [])] })),
  );
}

export function problemsTable({ problems }: Digest): Table {
  return tableOf(PROBLEMS, problems);
}

/** One row a submission, with a column for each question of the call. */
export function coverageTable({ call, coverage, submissions }: Digest): Table {
  const register = new Map(submissions.map((submission) => [submission.id, submission]));
  const ids = call.questions.map(({ id }) => id);
  return {
    columns: ['submission_id', 'file', 'submitter', ...ids],
    rows: coverage.map(({ submission, states }) => {
      const from = register.get(submission);
      return [submission, from?.file, from?.name, ...ids.map((id) => states[id])];
    }),
  };
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

/** A file that could not be read is neither late nor in time, and nobody asks. */
function lateness(row: Submission): Cell {
  return wasRead(row) || row.late !== 'unknown' ? row.late : undefined;
}

/** As in `confidential: “Please do not publish.” (p. 2)`; what is asked of a part names the part. */
function requestsText(requests: readonly PublicationRequest[]): Cell {
  const texts = requests.map(({ asks, of, questions = [], sentence, place, seen, askedIn }) => {
    const part = of === 'whole' ? '' : ` (${[of, ...questions].join(' ')})`;
    const where = place.page === undefined ? (seen === 'text' ? '' : seen) : `p. ${place.page}`;
    const from = [askedIn, where].filter(Boolean).join(', ');
    return `${asks}${part}: “${sentence}”${from === '' ? '' : ` (${from})`}`;
  });
  return texts.length === 0 ? undefined : texts.join('\n');
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function attachmentsOf(quotations: readonly Quotation[]): string[] {
  return [...new Set(quotations.flatMap(({ place }) => place.attachment ?? []))];
}

function wasRead({ status }: Submission): boolean {
  return status === 'complete' || status === 'partial';
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

/** As in `label 0.98 «2 (a)»`. */
function evidenceText({ by, score, seen }: Evidence): string {
  return `${by} ${score.toFixed(2)}${seen === undefined ? '' : ` «${seen}»`}`;
}
