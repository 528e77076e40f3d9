import { whereIs } from './checks.js';
import type { PageDraft } from './draft.js';
import type { Fact } from './facts.js';
import { checked, markLines, type Part } from './parts.js';

/** A list of codes, such as the formats that a call accepts. */
export function listPart(
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

/** The longest input that a call asks for. */
export function limitsPart(page: PageDraft): Part {
  const { limits } = page;
  if (limits === undefined) {
    return {
      lines: [
        '',
        '# The longest input that the call asks for; none was found.',
        '# limits: { words: 2500, pages: 5 }',
      ],
      checks: [],
    };
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
