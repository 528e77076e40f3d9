import { whereIs, type Check } from './checks.js';
import type { PageDraft } from './draft.js';
import { channelsPart } from './write-channels.js';
import type { Fact } from './facts.js';
import type { FoundQuestion } from './tree.js';
import { byLanguage, checked, markLines, type Part } from './parts.js';
import { commentLines, textLines } from './yaml-lines.js';

/** A template as text, and what a person must look at in it. */
export interface WrittenTemplate {
  readonly text: string;
  readonly checks: readonly Check[];
}

/** The template of a call: `own` has its questions, the further pages tell of other ways in. */
export function writeTemplate(
  id: string,
  own: PageDraft,
  further: readonly PageDraft[],
): WrittenTemplate {
  const parts: readonly Part[] = [
    plain(head(id, [own, ...further])),
    wordingPart(own, 'title', own.title, 'no title was found'),
    resolutionPart(own),
    wordingPart(own, 'issuedBy', own.issuedBy, 'who issued the call was not found'),
    wordingPart(own, 'purpose', own.purpose, 'what the call is for was not found'),
    questionsPart(own),
    channelsPart(own, further),
    listPart(
      own,
      'formats',
      own.formats,
      'The file formats that the call accepts: pdf, word, odt, rtf, text.',
    ),
    listPart(
      own,
      'languages',
      own.languages,
      'The languages that the call accepts, among ar, zh, en, fr, ru, es.',
    ),
    limitsPart(own),
    plain([
      '',
      '# Whether inputs after the last day count: include (they do, and are flagged) or exclude.',
      'late: include',
    ]),
    wordingPart(
      own,
      'publication',
      own.publication,
      'what becomes of an input whose sender says nothing about it was not found',
      'What becomes of an input whose sender says nothing about it.',
    ),
  ];
  return {
    text: `${parts.flatMap(({ lines }) => lines).join('\n')}\n`,
    checks: parts.flatMap(({ checks }) => checks),
  };
}

function plain(lines: readonly string[]): Part {
  return { lines, checks: [] };
}

function head(id: string, pages: readonly PageDraft[]): string[] {
  return [
    '# A call for inputs, drafted by hrc-inputs from what was published. Compare it with the page,',
    '# settle what is marked "check:", and name it when you run the tool:',
    '#',
    '#     hrc-inputs calls check ./my-call.yaml',
    '#     hrc-inputs digest ./inbox --call ./my-call.yaml',
    '#',
    ...commentLines(
      '',
      `Read from: ${pages.map(({ file }) => file.replace(/\p{Cc}/gu, ' ')).join(', ')}`,
    ),
    '#',
    '# A text is given once for each language you have it in: ar, zh, en, fr, ru, es. Each wording',
    '# helps to find answers in that language; "hrc-inputs calls translate-stub" lists what lacks.',
    '',
    '# A short name: lower-case letters, digits and hyphens. It appears in every digest.',
    `id: ${id}`,
  ];
}

function wordingPart(
  page: PageDraft,
  field: string,
  fact: Fact<string> | undefined,
  lacking: string,
  comment?: string,
): Part {
  const intro = ['', ...(comment === undefined ? [] : [`# ${comment}`])];
  if (fact === undefined) {
    const check = checked(page, field, lacking);
    return {
      lines: [...intro, ...markLines('', check), `# ${field}:`, `#   ${page.language}: …`],
      checks: [check],
    };
  }
  const checks = fact.sure
    ? []
    : [
        checked(
          page,
          field,
          'it stands under no heading of its own, or with other text',
          whereIs(fact.line),
        ),
      ];
  return {
    lines: [
      ...intro,
      ...checks.flatMap((check) => markLines('', check)),
      `${field}:`,
      ...textLines('  ', page.language, fact.value),
    ],
    checks,
  };
}

function resolutionPart(page: PageDraft): Part {
  const { resolution } = page;
  const intro = [
    '',
    '# The document that asked for the call, by its United Nations symbol; may be left out.',
  ];
  if (resolution === undefined) {
    const check = checked(page, 'resolution', 'no resolution or decision was found');
    return {
      lines: [...intro, ...markLines('', check), '# resolution: A/HRC/RES/1/1'],
      checks: [check],
    };
  }
  const checks = resolution.sure
    ? []
    : [
        checked(
          page,
          'resolution',
          'of which body it is was not written beside it',
          whereIs(resolution.line),
        ),
      ];
  return {
    lines: [
      ...intro,
      ...checks.flatMap((check) => markLines('', check)),
      `resolution: ${resolution.value}`,
    ],
    checks,
  };
}

function questionsPart(page: PageDraft): Part {
  const { questions, missed, unheaded } = page.found;
  const general = [
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

function listPart(
  page: PageDraft,
  field: string,
  fact: Fact<readonly string[]> | undefined,
  comment: string,
): Part {
  const intro = ['', `# ${comment}`];
  if (fact === undefined) {
    const check = checked(page, field, 'none were found; without this line, all are accepted');
    return { lines: [...intro, ...markLines('', check), `# ${field}: []`], checks: [check] };
  }
  const checks = fact.sure
    ? []
    : [checked(page, field, 'they stand under no heading of their own', whereIs(fact.line))];
  return {
    lines: [
      ...intro,
      ...checks.flatMap((check) => markLines('', check)),
      `${field}: [${fact.value.join(', ')}]`,
    ],
    checks,
  };
}

function limitsPart(page: PageDraft): Part {
  const { limits } = page;
  if (limits === undefined) {
    return plain([
      '',
      '# The longest input that the call asks for; none was found.',
      '# limits: { words: 2500, pages: 5 }',
    ]);
  }
  const checks = limits.sure
    ? []
    : [checked(page, 'limits', 'it stands under no heading of its own', whereIs(limits.line))];
  const { words, pages } = limits.value;
  return {
    lines: [
      '',
      '# The longest input that the call asks for.',
      ...checks.flatMap((check) => markLines('', check)),
      'limits:',
      ...(words === undefined ? [] : [`  words: ${words}`]),
      ...(pages === undefined ? [] : [`  pages: ${pages}`]),
    ],
    checks,
  };
}
