import { whereIs, type Check } from './checks.js';
import type { PageDraft } from './draft.js';
import type { FoundMeeting } from './meeting.js';
import { byLanguage, markLines, type Part } from './parts.js';
import { commentLines, textLines } from './yaml-lines.js';

/** Names a field of a channel as a check does. */
export type Naming = (field: string) => string;

/** The meeting beside a channel, where all is known of it that a template needs. */
export function meetingLines(page: PageDraft, meeting: FoundMeeting, at: Naming): Part {
  const { date, from, to, timeZone, language, format, topics, line } = meeting;
  const field = at('consultation');
  const where = whereIs(line);
  if (
    from === undefined ||
    to === undefined ||
    timeZone === undefined ||
    language === undefined ||
    format === undefined
  ) {
    const check: Check = {
      file: page.file,
      field,
      message: `a meeting on ${date} is named, but not all of its hours, time zone, language and format`,
      where,
    };
    return { lines: markLines('    ', check), checks: [check] };
  }
  const check: Check = {
    file: page.file,
    field,
    message: 'add to each topic the questions that it bears on, as in "questions: [1, 2.a]"',
    where,
  };
  return {
    lines: [
      ...commentLines('    ', 'A meeting held beside the written call.'),
      ...(topics.length === 0 ? [] : markLines('    ', check)),
      '    consultation:',
      `      date: ${date}`,
      `      from: ${from}`,
      `      to: ${to}`,
      ...textLines('      ', 'timeZone', timeZone),
      `      language: ${language}`,
      ...byLanguage('      ', 'format', page.language, format),
      ...(topics.length === 0 ? [] : ['      topics:']),
      ...topics.flatMap((topic) => [
        '        - text:',
        ...textLines('            ', page.language, topic),
      ]),
    ],
    checks: topics.length === 0 ? [] : [check],
  };
}
