import type {
  Call,
  Channel,
  Consultation,
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
  const lines = [
    ...wrap(say(call.title), WIDTH),
    '',
    ...labelled(labels.id, call.id),
    ...labelled(labels.resolution, call.resolution),
    ...labelled(labels.issuedBy, say(call.issuedBy)),
    '',
    labels.purpose,
    ...beside('  ', '', say(call.purpose)),
    '',
    labels.questions,
    ...questionLines(call.questions, say),
    '',
    labels.channels,
    ...call.channels.flatMap((channel) => channelLines(channel, labels, say)),
    '',
    ...labelled(labels.formats, call.formats.map((name) => FORMAT_NAMES[name]).join(labels.comma)),
    ...labelled(
      labels.languages,
      call.languages.map((code) => LANGUAGE_NAMES[code]).join(labels.comma),
    ),
    ...labelled(labels.publication, say(call.publication)),
  ];
  return `${lines.join('\n')}\n`;
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
  return questions.flatMap(({ id, text }) => {
    const indent = '  '.repeat(id.split('.').length);
    return beside(indent, `${id}  `, say(text));
  });
}

function channelLines(channel: Channel, labels: CallLabels, say: Say): string[] {
  const [open, close] = labels.brackets;
  const { wording, lastDay } = channel.deadline;
  const last = `${labels.lastDay}${labels.colon}${lastDay}`;
  const gap = open === '(' ? ' ' : '';
  const row = (label: string, text: string) => after('    ', label + labels.colon, text);
  return [
    ...beside('  ', `${channel.id}  `, say(channel.issuedBy)),
    ...row(labels.deadline, `${say(wording)}${gap}${open}${last}${close}`),
    ...(channel.email === undefined ? [] : row(labels.email, channel.email)),
    ...(channel.subjectLine === undefined ? [] : row(labels.subjectLine, channel.subjectLine)),
    ...(channel.consultation === undefined
      ? []
      : consultationLines(channel.consultation, labels, say)),
  ];
}

function consultationLines(meeting: Consultation, labels: CallLabels, say: Say): string[] {
  const row = (label: string, text: string) => after('      ', label + labels.colon, text);
  return [
    `    ${labels.consultation}`,
    ...row(labels.date, `${meeting.date} ${meeting.from}–${meeting.to} ${meeting.timeZone}`),
    ...row(labels.language, LANGUAGE_NAMES[meeting.language]),
    ...row(labels.format, say(meeting.format)),
    `      ${labels.topics}`,
    ...meeting.topics.flatMap((topic) => beside('        ', '- ', topicText(topic, labels, say))),
  ];
}

function topicText({ text, questions }: Topic, labels: CallLabels, say: Say): string {
  const [open, close] = labels.brackets;
  const noun = labels.bearsOn[questions.length === 1 ? 0 : 1];
  const ids = `${open}${noun}\u00a0${questions.join(labels.comma)}${close}`;
  return open === '(' ? `${say(text)} ${ids}` : say(text) + ids;
}
