import { RunError, type Call, type Deadline, type Translations } from '../model/index.js';
import { nearest } from './nearest.js';
import { shown } from './problem.js';
import { readTemplate } from './read-template.js';
import { shippedIds, shippedPath } from './shipped-calls.js';

/** What a list of calls shows of each. */
export interface CallSummary {
  readonly id: string;
  readonly title: Translations;
  /** Of the call's own channel. */
  readonly deadline?: Deadline;
  /** Number of questions and sub-questions. */
  readonly questions: number;
}

/**
 * The call of a shipped template, by its id, or of a template file: what holds a slash or backslash or ends in
 * `.yaml` or `.yml` is a path. Throws a RunError of kind `usage` where there is none or the template has mistakes.
 */
export async function loadCall(idOrPath: string): Promise<Call> {
  if (isPath(idOrPath)) return loadFrom(idOrPath);
  const ids = await shippedIds();
  if (ids.includes(idOrPath)) return loadFrom(shippedPath(idOrPath), `${idOrPath}.yaml`);
  const near = nearest(idOrPath, ids);
  throw new RunError(
    'usage',
    `There is no call ${shown(idOrPath)}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    `Known calls: ${ids.join(', ')}. For your own call, name a template file that ends in .yaml.`,
  );
}

/** The calls that ship with the package, by id. */
export async function listCalls(): Promise<readonly CallSummary[]> {
  const summaries: CallSummary[] = [];
  for (const id of await shippedIds()) {
    const { title, channels, questions } = await loadCall(id);
    const deadline = channels[0]?.deadline;
    summaries.push({ id, title, ...(deadline && { deadline }), questions: questions.length });
  }
  return summaries;
}

function isPath(idOrPath: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(idOrPath);
}

async function loadFrom(path: string, shownAs = path): Promise<Call> {
  const text = await readTemplate(path);
  // The YAML reader and the schema take longer to load than all other commands to run.
  const { parseCall } = await import('./parse-call.js');
  return parseCall(text, shownAs);
}
