import { whereIs, type Check } from './checks.js';
import type { PageDraft } from './draft.js';
import { channelsPart } from './write-channels.js';
import type { Fact } from './facts.js';
import { limitsPart, listPart } from './write-lists.js';
import { questionsPart } from './write-questions.js';
import { checked, markLines, type Part } from './parts.js';
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
          'of which body it is, or that it asked for this call, is not written beside it',
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
