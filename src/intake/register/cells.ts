import {
  LANGUAGES,
  REMOVALS,
  STAKEHOLDER_GROUPS,
  type Call,
  type Corrections,
  type Publication,
} from '../../model/index.js';
import { countryNamesIn, isCountryCode } from '../places/index.js';
import type { CorrectingColumn } from './columns.js';
import { quoted } from './problem.js';
import { receivedCell } from './received-cell.js';

/** What a cell says, or what is expected in its place; nothing where it says nothing. */
export type Said =
  { readonly value: Corrections[keyof Corrections] } | { readonly expected: string } | undefined;

type Reader = (cell: string, call: Call) => Said;

/** Says that there is none, where a blank cell says nothing. */
const NONE = /^(?:none|-)$/iu;

function text(cell: string): Said {
  return { value: cell };
}

/** A text, or none. */
function optional(cell: string): Said {
  return { value: NONE.test(cell) ? null : cell };
}

const PUBLICATIONS: readonly Publication[] = ['public', 'anonymous', 'confidential'];

function oneOf(words: readonly string[], what: string): (cell: string) => Said {
  return (cell) => {
    const word = cell.toLowerCase().replace(/[\s_]+/gu, '-');
    if (words.includes(word)) return { value: word };
    return { expected: `${quoted(cell)} is no ${what}; expected is one of ${words.join(', ')}` };
  };
}

function country(cell: string): Said {
  if (NONE.test(cell)) return { value: null };
  const code = cell.toUpperCase();
  if (isCountryCode(code)) return { value: code };
  const [meant] = countryNamesIn(cell);
  const hint = meant === undefined ? '' : `: write ${meant.code}`;
  return {
    expected: `${quoted(cell)} is no country's code; expected are two letters of ISO 3166-1${hint}`,
  };
}

/** What was found of a file in none of the six languages may stand as it is. */
function language(cell: string): Said {
  const code = cell.toLowerCase();
  return code === 'other' || code === 'und' ? undefined : oneOf(LANGUAGES, 'language')(cell);
}

function received(cell: string): Said {
  return NONE.test(cell) ? { value: null } : receivedCell(cell);
}

function channel(cell: string, { channels }: Call): Said {
  if (NONE.test(cell)) return { value: null };
  const ids = channels.map(({ id }) => id);
  if (ids.includes(cell)) return { value: cell };
  return {
    expected: `the call has no channel ${quoted(cell)}; expected is one of ${ids.join(', ')}`,
  };
}

function members(cell: string): Said {
  if (NONE.test(cell)) return { value: [] };
  return {
    value: cell
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}

function yesOrNo(cell: string): Said {
  const word = cell.toLowerCase();
  if (word === 'yes' || word === 'no') return { value: word === 'yes' };
  return { expected: `${quoted(cell)} is neither yes nor no` };
}

const READERS: Readonly<Record<CorrectingColumn, Reader>> = {
  submitter: text,
  short_name: text,
  group: oneOf(STAKEHOLDER_GROUPS, 'stakeholder group'),
  country,
  city: optional,
  region: optional,
  members,
  via: optional,
  language,
  received,
  channel,
  publication: oneOf(PUBLICATIONS, 'state of publication'),
  duplicate_of: optional,
  supersedes: optional,
  counted: yesOrNo,
  removal: oneOf(REMOVALS, 'reason for a removal'),
};

/** Where a spreadsheet has saved names in a code that lacks their letters, each is a question mark. */
const LOST = /\?{2}|\ufffd/u;

/** What a cell of a correcting column says; a blank one says nothing. */
export function readCell(column: CorrectingColumn, cell: string, call: Call): Said {
  if (cell === '') return undefined;
  return LOST.test(cell) ? { expected: lostLetters(cell) } : READERS[column](cell, call);
}

/** What is said of a cell whose letters were lost. */
export function lostLetters(cell: string): string {
  return `the letters of ${quoted(cell)} were lost when the file was saved; expected are the letters themselves (save it in Excel as “CSV UTF-8 (comma delimited)”)`;
}
