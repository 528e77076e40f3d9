import type { z } from 'zod';
import { nearest } from './nearest.js';
import { shown, type FieldProblem } from './problem.js';
import { KNOWN_KEYS } from './template-schema.js';

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list, each item on a line that begins with "- "',
  object: 'a group of "key: value" lines',
};

/** Turns what the schema found into sentences; an object with several unknown keys has a problem for each. */
export function schemaProblems(error: z.ZodError, value: unknown): readonly FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path) }));
    }
    return [{ path, message: messageOf(issue, valueAt(value, path)) }];
  });
}

type Issue = z.ZodError['issues'][number];

function messageOf(issue: Issue, found: unknown): string {
  if (found === undefined) return 'is missing';
  if (issue.code === 'invalid_type') {
    const wanted = NOUNS[issue.expected] ?? issue.expected;
    return found === '' ? `is empty, but must be ${wanted}` : `must be ${wanted}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (typeof found !== 'string') return `must be one of ${values.join(', ')}`;
    return `${shown(found)} is not one of ${values.join(', ')}${suggestion(found, values)}`;
  }
  if (issue.code === 'too_small') return 'must have at least one item';
  if (issue.code === 'invalid_format' && typeof found === 'string') {
    return `${shown(found)} ${issue.message}`;
  }
  return issue.message;
}

function unknownKey(key: string, parent: FieldProblem['path']): string {
  const words = parent.filter((step) => typeof step === 'string');
  const keys = KNOWN_KEYS.find(({ after }) => after.test(words.join('.')))?.keys ?? [];
  const near = suggestion(key, keys);
  return near === '' ? `unknown key; known here: ${keys.join(', ')}` : `unknown key${near}`;
}

function suggestion(written: string, words: readonly string[]): string {
  const word = nearest(written, words);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

function valueAt(value: unknown, path: FieldProblem['path']): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}
