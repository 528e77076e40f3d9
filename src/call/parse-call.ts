import {
  RunError,
  type Call,
  type Channel,
  type Question,
  type Translations,
} from '../model/index.js';
import { problemLines, type PlacedProblem } from './problem.js';
import { schemaProblems } from './schema-messages.js';
import { parentId, ruleProblems } from './template-rules.js';
import { templateSchema, type Template, type TemplateQuestion } from './template-schema.js';
import { readYaml } from './yaml-document.js';

/** A file with more mistakes than this is no template gone wrong, but another kind of file. */
const MOST_LINES = 100;

/**
 * The call that a template's text describes. `file` names the template in messages. Throws a RunError that lists
 * every mistake of the file with its line, column and field.
 */
export function parseCall(text: string, file: string): Call {
  const { template, problems } = checked(text);
  if (template === undefined || problems.length > 0) throw callError(file, problems);
  return {
    ...template,
    questions: template.questions.flatMap(flatQuestions),
    channels: template.channels.map((channel) => withIssuer(channel, template.issuedBy)),
  };
}

interface Checked {
  readonly template?: Template;
  readonly problems: readonly PlacedProblem[];
}

function checked(text: string): Checked {
  try {
    const yaml = readYaml(text);
    if (!yaml.readable) return { problems: yaml.problems };
    const { value, place } = yaml;
    if (!isMapping(value)) {
      const empty = value === null || value === '';
      const message = empty
        ? 'the file holds nothing but comments'
        : 'must be a group of "key: value" lines that describes a call';
      return { problems: [...yaml.problems, place({ path: [], message })] };
    }
    const shape = templateSchema.safeParse(value);
    const ofShape = shape.success ? [] : schemaProblems(shape.error, value);
    const problems = [...yaml.problems, ...[...ofShape, ...ruleProblems(value)].map(place)];
    return shape.success ? { template: shape.data, problems } : { problems };
  } catch (error) {
    // Reader and schema descend by recursion; what the reader just managed may still be too deep for the schema.
    if (!(error instanceof RangeError)) throw error;
    return {
      problems: [{ line: 1, column: 1, field: '', message: 'the file is nested too deeply' }],
    };
  }
}

/** A channel of its own issuer, else of the call's, else of none. */
function withIssuer(channel: Channel, issuer: Translations | undefined): Channel {
  return issuer === undefined || channel.issuedBy !== undefined
    ? channel
    : { ...channel, issuedBy: issuer };
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatQuestions({ subquestions = [], ...own }: TemplateQuestion): Question[] {
  const parent = parentId(own.id);
  const question = { ...own, ...(parent !== undefined && { parent }) };
  return [question, ...subquestions.flatMap(flatQuestions)];
}

function callError(file: string, problems: readonly PlacedProblem[]): RunError {
  const lines = problemLines(file, problems);
  const told = lines.slice(0, MOST_LINES);
  const more = lines.length - told.length;
  const message =
    lines.length === 1
      ? told.join('')
      : [
          `The call template ${file} has ${lines.length} mistakes:`,
          ...told,
          ...(more > 0 ? [`… and ${more} more`] : []),
        ].join('\n');
  return new RunError(
    'usage',
    message,
    'Correct the template and run again. The shipped template templates/calls/hrc-57-12.yaml shows every field, with comments.',
  );
}
