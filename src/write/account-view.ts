import { LEDGER_KEYS, type Digest, type Ledger, type LedgerKey } from '../model/index.js';
import { labelOf, wordsFor } from './labels.js';
import type { Labels } from './labels.js';
import { submissionViews } from './names.js';

/** What the labels call each table of the ledger, its first column, and its codes; channels and countries go by their codes. */
const TABLES: Readonly<Record<LedgerKey, readonly [title: string, column: string, codes: string]>> =
  {
    group: ['byGroup', 'group', 'groups'],
    region: ['byRegion', 'region', 'regions'],
    country: ['byCountry', 'country', ''],
    language: ['byLanguage', 'language', 'languages'],
    channel: ['byChannel', 'channel', ''],
  };

/** Received and counted by group, region, country, language and channel. */
export function accountOf({ by, received, counted }: Ledger, labels: Labels) {
  return LEDGER_KEYS.map((key) => {
    const [title, column, codes] = TABLES[key];
    return {
      title: wordsFor(labels, title),
      column: wordsFor(labels, column),
      rows: by[key].map((line) => ({
        label:
          line.code === 'unknown' ? wordsFor(labels, 'unknown') : labelOf(labels, codes, line.code),
        received: line.received,
        counted: line.counted,
      })),
      received,
      counted,
    };
  });
}

/** Submissions that say the same, and which of them is counted. */
export function sameAgainView(digest: Digest, labels: Labels) {
  const views = submissionViews(digest, labels);
  return digest.ledger.groups.map(({ kind, first, others, counted, senders }) => ({
    kind: labelOf(labels, 'kinds', kind),
    is_campaign: kind === 'campaign',
    letters: others.length + 1,
    senders,
    first: views.get(first),
    others: others.filter((id) => !counted.includes(id)).flatMap((id) => views.get(id) ?? []),
    counted: counted.flatMap((id) => views.get(id) ?? []),
  }));
}
