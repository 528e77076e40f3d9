import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { fieldName, type FieldProblem, type PlacedProblem, type TemplatePath } from './problem.js';
import { tellingErrors, yamlErrorMessage } from './yaml-errors.js';

/** A YAML file as plain lists, mappings and texts, with the way back to its lines. */
export interface YamlDocument {
  /** Every scalar is a text as it is written, so that `2.10`, `no` and `15:00` stay what they are. */
  readonly value: unknown;
  /** Mistakes in the writing, such as a key that stands twice. */
  readonly problems: readonly PlacedProblem[];
  /** Whether `value` is worth checking in spite of `problems`. */
  readonly readable: boolean;
  /** Puts a problem on the line of its key, or of the nearest thing around it that exists. */
  readonly place: (problem: FieldProblem) => PlacedProblem;
}

/**
 * Reads YAML 1.2 without types, tags, anchors or aliases. A template needs none of these, and without aliases a
 * small file cannot grow into a large one.
 */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    keepSourceTokens: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = ({ path, message }: FieldProblem): PlacedProblem => ({
    ...at(offsetOf(document, path)),
    field: fieldName(path),
    message,
  });
  const errors = tellingErrors(
    [...document.errors, ...document.warnings],
    (error) => at(error.pos[0]).line,
  );
  const broken = errors.map((error): PlacedProblem => ({
    ...at(error.pos[0]),
    field: '',
    message: yamlErrorMessage(error),
  }));
  const links = linkProblems(document, at);
  const readable = document.errors.every(isBearable) && links.length === 0;
  const value: unknown = readable ? document.toJS({ maxAliasCount: 0 }) : undefined;
  return { value, problems: [...broken, ...links], readable, place };
}

/** Errors that leave no doubt about the structure of the rest. */
function isBearable(error: YAMLError): boolean {
  return error.code === 'DUPLICATE_KEY';
}

type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

function linkProblems(document: Document, at: PlaceOf): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const told = new Set<string>();
  visit(document, {
    Alias(_, alias) {
      if (told.has(alias.source)) return;
      told.add(alias.source);
      problems.push({
        ...at(alias.range?.[0] ?? 0),
        field: '',
        message: `"*${alias.source}" refers to another place of the file; write the text out, or put it in quotes if it begins with a star`,
      });
    },
  });
  return problems;
}

/** Offset of a value's key, of a list's item, or of the last thing on the way there that exists. */
function offsetOf(document: Document, path: TemplatePath): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    let next: Node | null | undefined;
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq<Node>(node) && typeof step === 'number') {
      next = node.items[step];
      offset = next?.range?.[0] ?? offset;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  return offset;
}
