import { whereIs, type Check } from './checks.js';
import type { FoundChannel } from './channels.js';
import type { PageDraft } from './draft.js';
import { byLanguage, markLines, type Part } from './parts.js';
import type { FoundDeadline } from './deadline.js';
import { meetingLines, type Naming } from './write-meeting.js';
import { slug } from './slug.js';
import { textLines } from './yaml-lines.js';

/** The channels of all pages, the call's own first. */
export function channelsPart(own: PageDraft, further: readonly PageDraft[]): Part {
  const taken = new Set<string>();
  const parts = [own, ...further].flatMap((page) => pageChannels(page, page === own, taken));
  const intro = ['', "# The ways in which inputs arrive; the first is the call's own."];
  if (parts.length === 0) {
    const check: Check = {
      file: own.file,
      field: 'channels',
      message: 'neither a deadline nor an address was found',
    };
    return { lines: [...intro, ...markLines('', check), '# channels: []'], checks: [check] };
  }
  return {
    lines: [...intro, 'channels:', ...parts.flatMap(({ lines }) => lines)],
    checks: parts.flatMap(({ checks }) => checks),
  };
}

function pageChannels(page: PageDraft, isOwn: boolean, taken: Set<string>): Part[] {
  const { channels } = page.channels;
  return channels.map((channel, index) => channelPart(page, channel, index === 0, isOwn, taken));
}

function channelPart(
  page: PageDraft,
  channel: FoundChannel,
  first: boolean,
  isOwn: boolean,
  taken: Set<string>,
): Part {
  const id = channelId(page, channel, first && isOwn, taken);
  const at = (field: string) => `channel ${id}, ${field}`;
  const issuer = isOwn || page.issuedBy === undefined ? undefined : page.issuedBy;
  const issuerChecks: Check[] =
    issuer === undefined
      ? []
      : [
          {
            file: page.file,
            field: at('issuedBy'),
            message: 'who receives inputs here',
            where: whereIs(issuer.line),
          },
        ];
  const deadline = deadlineLines(page, channel, at, first);
  const address = addressLines(page, channel, at, first);
  const subject = first ? subjectLines(page, at) : { lines: [], checks: [] };
  const meeting =
    first && page.meeting !== undefined
      ? meetingLines(page, page.meeting, at)
      : { lines: [], checks: [] };
  return {
    lines: [
      `  - id: ${id}`,
      ...issuerChecks.flatMap((check) => markLines('    ', check)),
      ...(issuer === undefined ? [] : byLanguage('    ', 'issuedBy', page.language, issuer.value)),
      ...[deadline, address, subject, meeting].flatMap(({ lines }) => lines),
    ],
    checks: [
      ...issuerChecks,
      ...[deadline, address, subject, meeting].flatMap(({ checks }) => checks),
    ],
  };
}

function deadlineLines(
  page: PageDraft,
  { deadline }: FoundChannel,
  at: Naming,
  first: boolean,
): Part {
  const others = first ? page.channels.otherDeadlines : [];
  if (deadline === undefined) {
    const check: Check = {
      file: page.file,
      field: at('deadline'),
      message: 'no last day was found',
    };
    return { lines: markLines('    ', check), checks: [check] };
  }
  const field = at('deadline');
  const checks: Check[] = [
    ...deadline.doubts.map((message) => ({
      file: page.file,
      field,
      message,
      where: whereIs(deadline.line),
    })),
    ...others.map((other) => ({
      file: page.file,
      field,
      message: secondDay(deadline, other),
      where: whereIs(other.line),
    })),
  ];
  return {
    lines: [
      ...checks.flatMap((check) => markLines('    ', check)),
      '    deadline:',
      '      # The last day that is still in time, in calendar days of Geneva.',
      `      lastDay: ${deadline.lastDay}`,
      ...(deadline.time === undefined ? [] : [`      time: ${deadline.time}`]),
      ...(deadline.timeZone === undefined
        ? []
        : textLines('      ', 'timeZone', deadline.timeZone)),
      ...byLanguage('      ', 'wording', page.language, deadline.wording),
    ],
    checks,
  };
}

/** What a second day may be: the one before the deadline was put off, or another one for other senders. */
function secondDay(deadline: FoundDeadline, other: FoundDeadline): string {
  const text = other.line.whole;
  const at = Math.max(0, text.indexOf(other.wording));
  const around = text.length <= 120 ? text : `…${text.slice(Math.max(0, at - 60), at + 60)}…`;
  const named = `a second day, ${other.lastDay}, is named (“${around}”)`;
  return deadline.putOff || other.putOff
    ? `${named}; the deadline seems to have been put off, and ${deadline.lastDay} to be the one that holds`
    : `${named}; if it is that of other senders, give it a channel of its own, or else the day that holds for all`;
}

function addressLines(
  page: PageDraft,
  { address }: FoundChannel,
  at: Naming,
  first: boolean,
): Part {
  const field = at('email');
  const others: Check[] = (first ? page.channels.otherAddresses : []).map((other) => ({
    file: page.file,
    field,
    message: `another address is named: ${other.address ?? ''}`,
    where: whereIs(other.line),
  }));
  if (address?.address !== undefined) {
    if (!address.forInputs) {
      const message = 'it may be for questions about the call only';
      others.push({ file: page.file, field, message, where: whereIs(address.line) });
    }
    return {
      lines: [
        ...others.flatMap((check) => markLines('    ', check)),
        ...textLines('    ', 'email', address.address),
      ],
      checks: others,
    };
  }
  const check: Check =
    address === undefined
      ? { file: page.file, field, message: 'no address was found' }
      : {
          file: page.file,
          field,
          message: 'the page hides its address; copy it from a browser',
          where: whereIs(address.line),
        };
  return {
    lines: [
      ...[check, ...others].flatMap((one) => markLines('    ', one)),
      '    # email: name@example.org',
    ],
    checks: [check, ...others],
  };
}

function subjectLines({ subjectLine, file }: PageDraft, at: Naming): Part {
  if (subjectLine === undefined) return { lines: [], checks: [] };
  const checks: Check[] = subjectLine.sure
    ? []
    : [
        {
          file,
          field: at('subjectLine'),
          message: 'it is not quoted',
          where: whereIs(subjectLine.line),
        },
      ];
  return {
    lines: [
      ...checks.flatMap((check) => markLines('    ', check)),
      ...textLines('    ', 'subjectLine', subjectLine.value),
    ],
    checks,
  };
}

/** A short name: of the office, else of the address, else by number. */
function channelId(
  page: PageDraft,
  { address, deadline }: FoundChannel,
  own: boolean,
  taken: Set<string>,
): string {
  const office =
    /\b(?:ohchr|hcdh|acnudh)\b|увкпч|high commissioner for human rights|haut-commissariat|alto comisionado/iu;
  const named =
    own &&
    (office.test(page.issuedBy?.value ?? '') || /@ohchr\.org$/iu.test(address?.address ?? ''))
      ? 'ohchr'
      : undefined;
  const local = slug(address?.address?.split('@')[0] ?? '');
  const wanted =
    named ?? (local !== '' ? local : own ? 'call' : `until-${deadline?.lastDay ?? 'later'}`);
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
