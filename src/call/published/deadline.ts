import { zoneOf } from '../../model/index.js';
import { isFormal } from './asks.js';
import { datesIn, dayBefore, type FoundDate } from './dates.js';
import { isVagueHour, timeIn, zoneIn } from './hours.js';
import type { PlacedLine } from './sections.js';

/** A last day for inputs, as a call publishes it. */
export interface FoundDeadline {
  readonly lastDay: string;
  /** As it is written, whether it is the last or the day after it. */
  readonly day: string;
  readonly wording: string;
  readonly time?: string;
  readonly timeZone?: string;
  readonly line: PlacedLine;
  /** The call says that the deadline was put off, beside this day. */
  readonly putOff: boolean;
  readonly doubts: readonly string[];
}

/** What says that inputs must come by a day. */
const CUE =
  /\b(?:deadline|received|submit(?:ted)?|submissions?|sen[dt]|no later than|not later than|before|by|until|due|extended|prior to)\b|date limite|avant|au plus tard|jusqu|reçues?|parvenir|délai|échéance|prolong|plazo|antes|a más tardar|hasta|recibi|fecha límite|prorrog|срок|до |не позднее|получен|направ|продл|الموعد|قبل|أقصاه|حتى|截止|之前|前|不迟于|提交/iu;

/** Words before a date by which the day itself is too late. */
const BEFORE =
  /(?:\b(?:before|prior to|ahead of)\s+(?:the\s+)?|\bavant(?:\s+le|\s+la\s+date\s+du)?\s+|\bantes\s+del?\s+(?:d[ií]a\s+)?|(?<!\p{L})до\s+|(?:^|\s)(?:وذلك\s+)?قبل\s+(?:يوم\s+)?(?:تاريخ\s+)?)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s+)?$/iu;
const BEFORE_BEHIND = /^\s*(?:之?前)/u;
const INCLUDED = /^\s*(?:года\s*)?[,(]?\s*(?:включительно|inclus|inclusive|included|incluid)/iu;
const ON_OR = /\b(?:on or|le ou|el o)\s+(?:before|avant|antes)\s+\S*\s*$/iu;

const EXTENDED = /\bextended\b|prolong|prorrog|ampliad|продл|تمديد|延[长期]/iu;

const PUT_OFF = new RegExp(
  `${EXTENDED.source}|previous(?:ly)?|original(?:ly)?|initial(?:ly|ement)?|instead of|au lieu|anterior(?:mente)?|antes:|вместо|ранее|بدلاً? من|原定`,
  'iu',
);

/** Deadlines in lines, the one under its own heading first; each day once. `year` is for days that name none. */
export function deadlinesIn(lines: readonly PlacedLine[], year?: number): readonly FoundDeadline[] {
  const own: FoundDeadline[] = [];
  const further: FoundDeadline[] = [];
  for (const line of lines) {
    const labelled = line.section === 'deadline';
    const text = line.value ?? line.whole;
    if (!labelled && (isAsked(line) || !CUE.test(text))) continue;
    const dates = datesIn(text, year);
    dates.forEach((date, index) => {
      if (!labelled && !isCued(text, date)) return;
      const around = { from: dates[index - 1]?.end ?? 0, to: dates[index + 1]?.start };
      (labelled ? own : further).push(deadlineOf(line, text, date, labelled, around));
    });
  }
  const all = [...extendedFirst(own), ...extendedFirst(further)];
  return all
    .filter(({ day }, index) => all.findIndex((one) => one.day === day) === index)
    .map((one) => completed(one, all));
}

/** With the hour that stands beside the same day elsewhere, and a doubt where the day is meant otherwise there. */
function completed(found: FoundDeadline, all: readonly FoundDeadline[]): FoundDeadline {
  const same = all.filter((one) => one.day === found.day);
  const timed = found.time === undefined ? same.find(({ time }) => time !== undefined) : undefined;
  const other = same.find(({ lastDay }) => lastDay !== found.lastDay);
  return {
    ...found,
    ...(timed?.time !== undefined && { time: timed.time }),
    ...(timed?.timeZone !== undefined && { timeZone: timed.timeZone }),
    doubts: [
      ...found.doubts,
      ...(other === undefined ? [] : [`elsewhere it says “${other.wording}”`]),
      ...(timed?.doubts ?? []),
    ],
  };
}

/** What stands before a date or behind it in its own sentence. */
function lastSentence(text: string): string {
  return text.split(/(?<!\b[ap]\.\s?m|\p{Nd})[.。!?](?=\s|$)/iu).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(/(?<!\b[ap]\.\s?m|\b[ap]|\p{Nd}\s?ч)[.。!?](?=\s|$)/iu)[0] ?? '';
}

/** Days in questions are no deadlines. */
function isAsked({ section, whole }: PlacedLine): boolean {
  return section === 'questions' && !isFormal(whole);
}

/** A deadline that was put off goes before the one that it takes the place of. */
function extendedFirst(found: readonly FoundDeadline[]): FoundDeadline[] {
  const later = found.filter(({ line }) => EXTENDED.test(line.whole));
  const [first, ...rest] = [...later].sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1));
  return first === undefined
    ? [...found]
    : [first, ...rest, ...found.filter((one) => !later.includes(one))];
}

/** The cue stands in the sentence of the day, near it. */
function isCued(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  return (
    CUE.test(lastSentence(before)) ||
    /^[^.。]{0,12}(?:之?前|截止|включительно|au plus tard|a más tardar|at the latest|не позднее|كحد أقصى)/u.test(
      text.slice(end),
    )
  );
}

function deadlineOf(
  line: PlacedLine,
  text: string,
  date: FoundDate,
  labelled: boolean,
  around: { readonly from: number; readonly to: number | undefined },
): FoundDeadline {
  const lead = text.slice(0, date.start);
  const behind = text.slice(date.end);
  const before = BEFORE.exec(lead);
  const exclusive =
    (before !== null && !ON_OR.test(lead) && !INCLUDED.test(behind)) || BEFORE_BEHIND.test(behind);
  const earlier = lastSentence(text.slice(around.from, date.start)).slice(-70);
  const later = firstSentence(text.slice(date.end, around.to)).slice(0, 70);
  const time = timeIn(later) ?? timeIn(earlier);
  const wholeDay = exclusive && time === undefined;
  const vague = wholeDay && (/^\s*до\s/iu.test(before?.[0] ?? '') || before === null);
  const timeZone = zoneIn(later) ?? zoneIn(earlier);
  const start = before === null ? date.start : date.start - before[0].trimStart().length;
  const ending = /^\s*(?:года|г\.)/u.exec(behind)?.[0] ?? BEFORE_BEHIND.exec(behind)?.[0] ?? '';
  const whole =
    labelled && text.length <= 90 && !/@|[.。]\s/u.test(text)
      ? text
      : text.slice(start, date.end) + ending;
  const doubts = [
    ...(date.doubt === undefined ? [] : [date.doubt]),
    ...(exclusive && time === '23:59'
      ? ['“before” midnight may mean the night before that day']
      : []),
    ...(vague ? ['“before” that day may be meant to include it'] : []),
    ...(time !== undefined && zoneOf(timeZone ?? '') === undefined
      ? ['the hour may be of another place than Geneva']
      : []),
    ...(time === undefined && isVagueHour(`${earlier} ${later}`)
      ? [
          'until which hour of that day is not said in numbers; without "time", the whole day counts',
        ]
      : []),
  ];
  return {
    lastDay: wholeDay ? dayBefore(date.day) : date.day,
    day: date.day,
    wording: whole.trim().replace(/[.。]$/u, ''),
    ...(time !== undefined && { time }),
    ...(timeZone !== undefined && { timeZone }),
    line,
    putOff: PUT_OFF.test(line.whole),
    doubts,
  };
}
