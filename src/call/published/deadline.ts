import { isFormal } from './asks.js';
import { datesIn, dayBefore, western, type FoundDate } from './dates.js';
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

const TIME =
  /(?<!\p{Nd})((?:[01]?\p{Nd}|2[0-4])(?:\s?[:h.]\s?[0-5]\p{Nd}|\s?h(?!\p{L}))|1?\p{Nd}(?=\s?[ap]\.?m))\s*(?:h(?:ou)?rs?|hours?|horas|heures|час(?:ов|а)?)?\s*([ap]\.?\s?m\.?)?(?!\p{Nd})/iu;
const MIDNIGHT = /\bmidnight\b|minuit|medianoche|полноч|منتصف الليل|午夜/iu;
const ZONE =
  /\(?\b((?:CES?T|GMT|UTC|E[SD]T|BST|EET|MSK)(?:\s?[+-]\s?\d{1,2})?)\b\)?|((?:Geneva|Central European|local|New York) (?:Summer )?time|heure (?:de Genève|locale|d[’']Europe centrale)|hora (?:de Ginebra|central europea|local)|по (?:женевскому|центральноевропейскому|местному) времени|بتوقيت (?:جنيف|غرينتش|وسط أوروبا)|(?:日内瓦|中欧|当地)时间)/iu;

const EXTENDED = /\bextended\b|prolong|prorrog|ampliad|продл|تمديد|延[长期]/iu;

/** Deadlines in lines, the one under its own heading first; each day once. `year` is for days that name none. */
export function deadlinesIn(lines: readonly PlacedLine[], year?: number): readonly FoundDeadline[] {
  const own: FoundDeadline[] = [];
  const further: FoundDeadline[] = [];
  for (const line of lines) {
    const labelled = line.section === 'deadline';
    const text = line.value ?? line.whole;
    if (!labelled && (isAsked(line) || !CUE.test(text))) continue;
    for (const date of datesIn(text, year)) {
      if (!labelled && !isCued(text, date)) continue;
      (labelled ? own : further).push(deadlineOf(line, text, date, labelled));
    }
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
    CUE.test(before.replace(/^.*[.。!?](?=\s)/su, '')) ||
    /^[^.。]{0,12}(?:之?前|截止|включительно)/u.test(text.slice(end))
  );
}

function deadlineOf(
  line: PlacedLine,
  text: string,
  date: FoundDate,
  labelled: boolean,
): FoundDeadline {
  const lead = text.slice(0, date.start);
  const behind = text.slice(date.end);
  const before = BEFORE.exec(lead);
  const exclusive =
    (before !== null && !ON_OR.test(lead) && !INCLUDED.test(behind)) || BEFORE_BEHIND.test(behind);
  const vague = exclusive && (/^\s*до\s/iu.test(before?.[0] ?? '') || before === null);
  const near = `${lead.slice(-60)} ${behind.slice(0, 60)}`;
  const time = timeIn(behind.slice(0, 40)) ?? timeIn(lead.slice(-30));
  const zone = ZONE.exec(near);
  const timeZone = (zone?.[1] ?? zone?.[2])?.trim();
  const start = before === null ? date.start : date.start - before[0].trimStart().length;
  const ending = /^\s*(?:года|г\.)/u.exec(behind)?.[0] ?? BEFORE_BEHIND.exec(behind)?.[0] ?? '';
  const whole =
    labelled && text.length <= 90 && !/@|[.。]\s/u.test(text)
      ? text
      : text.slice(start, date.end) + ending;
  const doubts = [
    ...(date.doubt === undefined ? [] : [date.doubt]),
    ...(vague ? ['“before” that day may be meant to include it'] : []),
    ...(time !== undefined &&
    !/CES?T|genev|genèv|ginebra|женев|جنيف|日内瓦|central|centr/iu.test(timeZone ?? '')
      ? ['the hour may be of another place than Geneva']
      : []),
  ];
  return {
    lastDay:
      exclusive && !(before === null ? false : hasTimeBetween(before[0]))
        ? dayBefore(date.day)
        : date.day,
    day: date.day,
    wording: whole.trim().replace(/[.。]$/u, ''),
    ...(time !== undefined && { time }),
    ...(timeZone !== undefined && { timeZone }),
    line,
    doubts,
  };
}

function hasTimeBetween(text: string): boolean {
  return TIME.test(text) || MIDNIGHT.test(text);
}

/** A wall time, as `18:00`; midnight at the end of a day is its last minute. */
export function timeIn(text: string): string | undefined {
  if (MIDNIGHT.test(text)) return '23:59';
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [hours = '', minutes = '00'] = (match[1] ?? '').split(/\s?[:h.]\s?/iu);
  const half = (match[2] ?? '').toLowerCase().charAt(0);
  if (half === '' && !/[:h]|\.\p{Nd}{2}/iu.test(match[1] ?? '')) return undefined;
  const hour = (western(hours) % (half === '' ? 25 : 12)) + (half === 'p' ? 12 : 0);
  if (hour === 24) return '23:59';
  return `${String(hour).padStart(2, '0')}:${String(western(minutes === '' ? '00' : minutes)).padStart(2, '0')}`;
}

/** The time zone that a text names, as it is written. */
export function zoneIn(text: string): string | undefined {
  const zone = ZONE.exec(text);
  return (zone?.[1] ?? zone?.[2])?.trim();
}
