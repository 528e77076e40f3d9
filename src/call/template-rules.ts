import { LANGUAGES } from '../model/index.js';
import { termsOf } from './term-list.js';
import { shown, type FieldProblem, type TemplatePath } from './problem.js';

/** Id of the question above: `2` for `2.a`; none for a question of the first level. */
export function parentId(id: string): string | undefined {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? undefined : id.slice(0, dot);
}

interface Entry {
  readonly id: string;
  readonly path: TemplatePath;
  /** Id of the question in whose `subquestions` it stands. */
  readonly inside?: string;
}

/**
 * What the fields of a template owe one another: ids are unique, a question stands after its parent, topics name
 * questions. Takes the unchecked value, so that these problems are told together with those of the schema; what has
 * not the expected shape is passed over.
 */
export function ruleProblems(template: unknown): readonly FieldProblem[] {
  const root = field(template);
  const questions = questionEntries(root('questions'), ['questions']);
  const channels = list(root('channels'));
  const known = new Set(questions.map(({ id }) => id));
  return [
    ...questionProblems(questions),
    ...termProblems(root('questions'), ['questions']),
    ...repeated(idEntries(channels, ['channels']), 'channel'),
    ...repeated(textEntries(root('formats'), ['formats']), 'format'),
    ...repeated(textEntries(root('languages'), ['languages']), 'language'),
    ...channels.flatMap((channel, at) => [
      ...topicProblems(field(channel)('topics'), ['channels', at, 'topics'], known),
      ...topicProblems(
        field(field(channel)('consultation'))('topics'),
        ['channels', at, 'consultation', 'topics'],
        known,
      ),
    ]),
  ];
}

function questionProblems(questions: readonly Entry[]): FieldProblem[] {
  const all = new Set(questions.map(({ id }) => id));
  const before = new Set<string>();
  return questions.flatMap(({ id, path, inside }): FieldProblem[] => {
    const parent = parentId(id);
    const twice = before.has(id);
    const problem = (message: string) => [{ path: [...path, 'id'], message }];
    const parentSeen = parent === undefined || before.has(parent);
    before.add(id);
    if (twice) return problem(`question ${shown(id)} stands here a second time`);
    if (inside !== undefined && parent !== inside) {
      return problem(
        `${shown(id)} stands under ${shown(inside)}, so its id must be ${shown(`${inside}.…`)}`,
      );
    }
    if (parentSeen) return [];
    return problem(
      all.has(parent)
        ? `${shown(id)} must stand after its question ${shown(parent)}`
        : `${shown(id)} belongs to a question ${shown(parent)}, and there is none`,
    );
  });
}

/** A term counts once however often it stands in its list, so a second time is a slip. */
function termProblems(questions: unknown, path: TemplatePath): FieldProblem[] {
  return list(questions).flatMap((question, at) => {
    const own = [...path, at];
    const terms = field(question)('terms');
    return [
      ...LANGUAGES.flatMap((language) =>
        repeated(termEntries(field(terms)(language), [...own, 'terms', language]), 'term'),
      ),
      ...termProblems(field(question)('subquestions'), [...own, 'subquestions']),
    ];
  });
}

function topicProblems(
  topics: unknown,
  path: TemplatePath,
  known: ReadonlySet<string>,
): FieldProblem[] {
  return list(topics).flatMap((topic, at) => {
    const ids = textEntries(field(topic)('questions'), [...path, at, 'questions']);
    const unknown = ids
      .filter(({ id }) => !known.has(id))
      .map(({ id, path: where }) => ({
        path: where,
        message: `there is no question ${shown(id)} in this call`,
      }));
    return [...unknown, ...repeated(ids, 'question')];
  });
}

function repeated(entries: readonly Entry[], noun: string): FieldProblem[] {
  const before = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    const twice = before.has(id);
    before.add(id);
    return twice ? [{ path, message: `${noun} ${shown(id)} stands here a second time` }] : [];
  });
}

function questionEntries(questions: unknown, path: TemplatePath, inside?: string): Entry[] {
  return list(questions).flatMap((question, at) => {
    const id = field(question)('id');
    const own = [...path, at];
    const named = typeof id === 'string' && id !== '';
    const below = field(question)('subquestions');
    return [
      ...(named ? [{ id, path: own, ...(inside !== undefined && { inside }) }] : []),
      ...questionEntries(below, [...own, 'subquestions'], named ? id : undefined),
    ];
  });
}

function idEntries(items: readonly unknown[], path: TemplatePath): Entry[] {
  return items.flatMap((item, at) => {
    const id = field(item)('id');
    return typeof id === 'string' ? [{ id, path: [...path, at, 'id'] }] : [];
  });
}

function textEntries(items: unknown, path: TemplatePath): Entry[] {
  return list(items).flatMap((id, at) =>
    typeof id === 'string' ? [{ id, path: [...path, at] }] : [],
  );
}

function termEntries(value: unknown, path: TemplatePath): Entry[] {
  if (typeof value !== 'string') return textEntries(value, path);
  return termsOf(value).map((id) => ({ id, path }));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown): (key: string) => unknown {
  return (key) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
}
