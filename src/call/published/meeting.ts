import type { Language } from '../../model/index.js';
import { datesIn } from './dates.js';
import { timeIn, zoneIn } from './hours.js';
import { languagesIn } from './facts.js';
import type { PlacedLine } from './sections.js';

/** A meeting beside a written call, as far as it is published. */
export interface FoundMeeting {
  readonly date: string;
  readonly from?: string;
  readonly to?: string;
  readonly timeZone?: string;
  readonly language?: Language;
  readonly format?: string;
  readonly topics: readonly string[];
  readonly line: PlacedLine;
}

const DATE =
  /^(?:date(?: and time)?|fecha(?: y hora)?|date et heure|дата(?: и время)?|التاريخ|日期)\s*[:：]/iu;
const TIME = /^(?:time|heure|horaire|hora(?:rio)?|время|الوقت|التوقيت|时间)\s*[:：]/iu;
const FORMAT = /^(?:format|modalités?|formato|modalidad|формат|الشكل|形式)\s*[:：]\s*/iu;

/** The meeting whose day and hours stand under labels of their own; its topics are the last list before them. */
export function meetingIn(lines: readonly PlacedLine[]): FoundMeeting | undefined {
  const at = lines.findIndex(({ whole }) => DATE.test(whole) && datesIn(whole).length > 0);
  const line = lines[at];
  if (line === undefined) return undefined;
  const [first] = datesIn(line.whole);
  if (first === undefined) return undefined;
  const near = lines.slice(at, at + 8);
  const hours =
    near.find(({ whole }) => TIME.test(whole))?.whole ??
    line.whole.slice(line.whole.indexOf(':') + 1);
  const [from, to] = hours.split(/\s(?:to|à|a|до|إلى)\s|\s?[–—-]\s?|至/u).map(timeIn);
  const timeZone = zoneIn(hours);
  const named = near.find(({ section, opens }) => section === 'languages' && opens !== undefined);
  const spoken = named && languagesIn([named])?.value;
  const language = spoken?.length === 1 ? spoken[0] : undefined;
  const format = near.find(({ whole }) => FORMAT.test(whole))?.whole.replace(FORMAT, '');
  return {
    date: first.day,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(timeZone !== undefined && { timeZone }),
    ...(language !== undefined && { language }),
    ...(format !== undefined && { format }),
    topics: lastList(lines.slice(0, at)),
    line,
  };
}

function lastList(lines: readonly PlacedLine[]): readonly string[] {
  const end = lines.findLastIndex(({ labels }) => labels[0]?.kind === 'bullet');
  const start = lines.slice(0, end + 1).findLastIndex(({ labels }) => labels[0]?.kind !== 'bullet');
  return lines.slice(start + 1, end + 1).map(({ text }) => text.replace(/[;；,.]$/u, ''));
}
