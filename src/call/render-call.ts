import type {
  Call,
  Channel,
  Consultation,
  Deadline,
  Language,
  Question,
  Topic,
  Translations,
} from '../model/index.js';
import { CALL_LABELS, FORMAT_NAMES, LANGUAGE_NAMES, type CallLabels } from './call-labels.js';
import { columns, wrap } from './wrap.js';

const WIDTH = 80;

/**
 * A call as plain text of lines of at most 80 columns, ending with a line feed, for a person to read. A wording
 * that the call lacks in `language` is given in English, else in the first language there is, after `[en]`.
 */
export function renderCall(call: Call, language: Language): string {
  const labels = CALL_LABELS[language];
  const say = (texts: Translations) => wordingOrMarked(texts, language);
  const labelled = (label: string, text: string) => after('', label + labels.colon, text);
  const stated = (label: string, texts: Translations | undefined) =>
    texts === undefined ? [] : labelled(label, say(texts));
  const listed = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : labelled(label, names.join(labels.comma));
  const lines = [
    ...wrap(say(call.title), WIDTH),
    '',
    ...labelled(labels.id, call.id),
    ...(call.resolution === undefined ? [] : labelled(labels.resolution, call.resolution)),
    ...stated(labels.issuedBy, call.issuedBy),
    ...(call.purpose === undefined
      ? []
      : ['', labels.purpose, ...beside('  ', '', say(call.purpose))]),
    '',
    labels.questions,
    ...questionLines(call.questions, say),
    ...(call.channels.length === 0 ? [] : ['', labels.channels]),
    ...call.channels.flatMap((channel) => channelLines(channel, labels, say)),
    '',
    ...listed(
      labels.formats,
      call.formats.map((name) => FORMAT_NAMES[name]),
    ),
    ...listed(
      labels.languages,
      call.languages.map((code) => LANGUAGE_NAMES[code]),
    ),
    ...listed(labels.length, limitsOf(call, labels)),
    ...(call.late === 'exclude' ? labelled(labels.lateInputs, labels.doNotCount) : []),
    ...stated(labels.publication, call.publication),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function limitsOf({ limits = {} }: Call, labels: CallLabels): string[] {
  const counted = (count: number | undefined, [one, several]: readonly [string, string]) =>
    count === undefined ? [] : [`${labels.atMost} ${count} ${count === 1 ? one : several}`];
  return [...counted(limits.words, labels.words), ...counted(limits.pages, labels.pages)];
}

type Say = (texts: Translations) => string;

function wordingOrMarked(texts: Translations, language: Language): string {
  const own = texts[language];
  if (own !== undefined) return own;
  if (texts.en !== undefined) return `[en] ${texts.en}`;
  const [first] = Object.entries(texts);
  return first === undefined ? '' : `[${first[0]}] ${first[1]}`;
}

/** A text beside `head`, in a column of its own. */
function beside(indent: string, head: string, text: string): string[] {
  const left = indent + head;
  const under = ' '.repeat(columns(left));
  return wrap(text, WIDTH - columns(left)).map((line, at) => (at === 0 ? left : under) + line);
}

/** A label and its text, which runs on below it, two columns in. */
function after(indent: string, label: string, text: string): string[] {
  const room = WIDTH - indent.length;
  return wrap(label + text, room, room - 2).map(
    (line, at) => indent + (at === 0 ? '' : '  ') + line,
  );
}

function questionLines(questions: readonly Question[], say: Say): string[] {
  let heading = '';
  return questions.flatMap(({ id, text, heading: under = {} }) => {
    const indent = '  '.repeat(id.split('.').length);
    const above = say(under);
    const opens = above !== '' && above !== heading;
    if (opens) heading = above;
    return [...(opens ? beside('  ', '', above) : []), ...beside(indent, `${id}  `, say(text))];
  });
}

function channelLines(channel: Channel, labels: CallLabels, say: Say): string[] {
  const row = (label: string, text: string) => after('    ', label + labels.colon, text);
  return [
    ...beside('  ', `${channel.id}  `, say(channel.issuedBy ?? {})),
    ...(channel.deadline === undefined
      ? []
      : row(labels.deadline, deadlineText(channel.deadline, labels, say))),
    ...(channel.email === undefined ? [] : row(labels.email, channel.email)),
    ...(channel.subjectLine === undefined ? [] : row(labels.subjectLine, channel.subjectLine)),
    ...(channel.topics === undefined
      ? []
      : [`    ${labels.topics}`, ...topicLines(channel.topics, '      ', labels, say)]),
    ...(channel.consultation === undefined
      ? []
      : consultationLines(channel.consultation, labels, say)),
  ];
}

function deadlineText(deadline: Deadline, labels: CallLabels, say: Say): string {
  const { wording, lastDay, time, timeZone } = deadline;
  const last = [lastDay, time, timeZone].filter((part) => part !== undefined).join(' ');
  const [open, close] = labels.brackets;
  const gap = open === '(' ? ' ' : '';
  return `${say(wording)}${gap}${open}${labels.lastDay}${labels.colon}${last}${close}`;
}

function topicLines(
  topics: readonly Topic[],
  indent: string,
  labels: CallLabels,
  say: Say,
): string[] {
  return topics.flatMap((topic) => beside(indent, '- ', topicText(topic, labels, say)));
}

function consultationLines(meeting: Consultation, labels: CallLabels, say: Say): string[] {
  const row = (label: string, text: string) => after('      ', label + labels.colon, text);
  return [
    `    ${labels.consultation}`,
    ...row(labels.date, `${meeting.date} ${meeting.from}–${meeting.to} ${meeting.timeZone}`),
    ...row(labels.language, LANGUAGE_NAMES[meeting.language]),
    ...row(labels.format, say(meeting.format)),
    `      ${labels.topics}`,
    ...topicLines(meeting.topics, '        ', labels, say),
  ];
}

function topicText({ text, questions }: Topic, labels: CallLabels, say: Say): string {
  const [open, close] = labels.brackets;
  if (questions.length === 0) return say(text);
  const noun = labels.bearsOn[questions.length === 1 ? 0 : 1];
  const ids = `${open}${noun}\u00a0${questions.join(labels.comma)}${close}`;
  return open === '(' ? `${say(text)} ${ids}` : say(text) + ids;
}
