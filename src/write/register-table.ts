import type { Corrections, Digest, Submission } from '../model/index.js';
import type { Cell, Table } from './csv.js';

/** A submission with what the drafter's register says of it already. */
interface Row extends Submission {
  readonly said: Corrections;
  /** When turns of a speaker begin that are longer than granted. */
  readonly overTime: readonly string[];
  /** A deadline of the call has an hour, so that of receipt is needed beside the day. */
  readonly hourCounts: boolean;
}

type Column = readonly [name: string, cell: (row: Row) => Cell];

/** A guess that is less sure should be looked at. */
const UNSURE = 0.5;

/**
 * Guesses stand as they are, to be corrected; of what is a decision, such as that one does not count, only what the drafter
 * has said already stands there, since a row holds in every later run.
 */
const COLUMNS: readonly Column[] = [
  ['submission_id', ({ id }) => id],
  ['file', ({ file }) => file],
  ['submitter', (row) => whereKnown(row, row.name)],
  ['short_name', (row) => whereKnown(row, row.shortName)],
  ['group', (row) => whereKnown(row, row.group)],
  ['country', ({ country, said }) => orNone(country, said.country)],
  ['city', ({ city, said }) => orNone(city, said.city)],
  ['region', ({ region, said }) => orNone(region, said.region)],
  ['members', ({ members, said }) => members?.join('; ') ?? (said.members && 'none')],
  ['via', ({ via, said }) => orNone(via, said.via)],
  ['language', ({ language }) => (language === 'und' || language === 'other' ? '' : language)],
  [
    'received',
    ({ received, receivedAt, hourCounts, said }) =>
      orNone(hourCounts ? receivedAt : received, said.received),
  ],
  ['channel', ({ channel, said }) => orNone(channel, said.channel)],
  ['publication', (row) => whereKnown(row, row.publication)],
  ['duplicate_of', ({ said }) => orNone(said.duplicateOf, said.duplicateOf)],
  ['supersedes', ({ said }) => orNone(said.supersedes, said.supersedes)],
  ['counted', ({ said }) => (said.counted === undefined ? '' : said.counted ? 'yes' : 'no')],
  ['removal', ({ said }) => said.removal],
  ['check', unsure],
];

/** Of a file that could not be read, nothing is known but what the drafter said. */
function whereKnown({ status, said }: Row, value: string): string {
  const known = status === 'complete' || status === 'partial' || Object.keys(said).length > 0;
  return known ? value : '';
}

function orNone(found: string | null | undefined, said: string | null | undefined): Cell {
  return found ?? (said === null ? 'none' : undefined);
}

/** What is unsure of the row, for the drafter's eye. */
function unsure({ grounds = {}, country, status, overTime }: Row): string {
  if (status !== 'complete' && status !== 'partial') return '';
  const doubtful = Object.entries(grounds).flatMap(([guess, { confidence }]) =>
    confidence < UNSURE ? [guess === 'name' ? 'submitter' : guess] : [],
  );
  const missing = country === undefined && grounds.country?.by !== 'register' ? ['country'] : [];
  const long = overTime.map((at) => `over time at ${at}`);
  return [...new Set([...doubtful, ...missing, ...long])].join('; ');
}

/** The register to start from: one row for each submission, with the drafter's corrections so far. */
export function registerTable(
  { call, submissions, problems }: Digest,
  corrections: ReadonlyMap<string, Corrections>,
): Table {
  const hourCounts = call.channels.some(({ deadline }) => deadline?.time !== undefined);
  const rows = submissions
    .filter(({ format }) => format !== 'system')
    .map((submission): Row => ({
      ...submission,
      said: corrections.get(submission.id) ?? {},
      overTime: problems.flatMap(({ code, submission: id, place }) =>
        code === 'over-time' && id === submission.id ? (place?.time ?? []) : [],
      ),
      hourCounts,
    }));
  return {
    columns: COLUMNS.map(([name]) => name),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  };
}
