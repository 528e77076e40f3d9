import type { Digest } from '../model/index.js';

/** The order of keys, so that the same digest is the same bytes; keys that are not here follow by code unit. */
const KEYS = [
  ...[
    'schemaVersion',
    'generator',
    'lang',
    'citeStyle',
    'call',
    'ledger',
    'submissions',
    'answers',
  ],
  ...['coverage', 'passages', 'problems', 'id', 'parent', 'submission', 'file', 'role', 'question'],
  ...['questions', 'alsoQuestions', 'title', 'name', 'version', 'shortName', 'group', 'country'],
  ...['city', 'region', 'members', 'via', 'grounds'],
  ...[
    'text',
    'language',
    'otherLanguages',
    'start',
    'end',
    'place',
    'page',
    'pageEnd',
    'paragraph',
  ],
  ...['counted', 'citation', 'words', 'pages', 'pageFrom', 'pageTo', 'reply', 'kind', 'severity'],
  ...['code', 'message', 'remedy', 'quotation', 'quotations', 'keySentences', 'tagged', 'sentence'],
  ...['tags', 'evidence', 'by', 'score', 'seen', 'confidence', 'received', 'removed', 'reason'],
];

const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, index) => [key, index]));

/** What ends a script element, breaks a line of JavaScript, steers a terminal or turns the direction of writing. */
const UNSAFE = /[<\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * `digest.json`, as `digest.schema.json` describes it: keys in a fixed order, one space of indentation. It may be set
 * into a script element as it is.
 */
export function renderJson(digest: Digest): string {
  const json = JSON.stringify(withoutTerms(digest), (_, value: unknown) => ordered(value), 1);
  const safe = json.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${safe}\n`;
}

/** The words and examples that helped to find answers are the template's; what they found is in each answer's evidence. */
function withoutTerms({ call, ...digest }: Digest): Omit<Digest, 'call'> & { call: object } {
  const own = Object.entries(call).filter(([key]) => key !== 'examples' && key !== 'lexicon');
  const questions = call.questions.map(({ id, parent, text, heading }) => ({
    id,
    ...(parent !== undefined && { parent }),
    text,
    ...(heading !== undefined && { heading }),
  }));
  return { ...digest, call: { ...Object.fromEntries(own), questions } };
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byRank(a, b)));
}

function byRank(a: string, b: string): number {
  const difference = rankOf(a) - rankOf(b);
  return difference === 0 ? (a < b ? -1 : 1) : difference;
}

function rankOf(key: string): number {
  return RANK.get(key) ?? KEYS.length;
}
