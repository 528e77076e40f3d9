import { whereIs } from './checks.js';
import type { PageDraft } from './draft.js';
import { byLanguage, checked, markLines, type Part } from './parts.js';
import type { FoundQuestion } from './tree.js';

/** The tree of the questions. */
export function questionsPart(page: PageDraft): Part {
  const { questions, missed, untold, unheaded, running } = page.found;
  const general = [
    ...(running
      ? [
          checked(
            page,
            'questions',
            'they stand in running text: their numbers are not published',
            firstWhere(questions),
          ),
        ]
      : []),
    ...(unheaded
      ? [
          checked(
            page,
            'questions',
            'no heading announces them: see that all are here, and nothing else',
            firstWhere(questions),
          ),
        ]
      : []),
    ...missed.map((line) =>
      checked(
        page,
        'questions',
        `left out, though it asks something: “${line.text.slice(0, 60)}…”`,
        whereIs(line),
      ),
    ),
    ...untold.map((line) =>
      checked(
        page,
        'questions',
        `see that this asks nothing, as it was left out: “${line.text.slice(0, 60)}…”`,
        whereIs(line),
      ),
    ),
  ];
  const written = questions.map((question) => questionPart(page, question, '  '));
  return {
    lines: [
      '',
      '# The questions, in the order of the call, each with the number it is published with; an id is',
      '# written in full: 2.a belongs to 2. "terms" (words of the field) and "wordings" (shortened forms',
      '# that senders use) may be added to each, by language; the shipped template shows how.',
      ...general.flatMap((check) => markLines('', check)),
      'questions:',
      ...written.flatMap(({ lines }) => lines),
    ],
    checks: [...general, ...written.flatMap(({ checks }) => checks)],
  };
}

function firstWhere(questions: readonly FoundQuestion[]): string | undefined {
  const [first] = questions;
  return first && whereIs(first.line);
}

function questionPart(page: PageDraft, question: FoundQuestion, indent: string): Part {
  const inner = `${indent}  `;
  const checks = question.doubts.map((doubt) =>
    checked(page, `question ${question.id}`, doubt, whereIs(question.line)),
  );
  const below = question.questions.map((one) => questionPart(page, one, `${inner}  `));
  return {
    lines: [
      ...checks.flatMap((check) => markLines(indent, check)),
      `${indent}- id: ${question.id}`,
      ...(question.heading === undefined
        ? []
        : byLanguage(inner, 'heading', page.language, question.heading)),
      ...byLanguage(inner, 'text', page.language, question.text),
      ...(below.length === 0 ? [] : [`${inner}subquestions:`]),
      ...below.flatMap(({ lines }) => lines),
    ],
    checks: [...checks, ...below.flatMap((part) => part.checks)],
  };
}
