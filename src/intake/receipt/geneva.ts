const ZONE = 'Europe/Zurich';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** A moment as a clock in Geneva shows it, without an offset: `2025-06-30T23:59:00`. */
function wallTime(moment: number): string {
  const parts = new Map(PARTS.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** The calendar day in Geneva at a moment (ISO 8601 with offset), with summer time as it was or is in force. */
export function dayInGeneva(at: string): string {
  return wallTime(Date.parse(at)).slice(0, 10);
}

/** The moment at which clocks in Geneva show a time (`2025-06-30T23:59:00`), with Geneva's offset then. */
export function momentInGeneva(wall: string): string {
  const asUniversal = Date.parse(`${wall}Z`);
  const guess = asUniversal - offsetAt(asUniversal);
  const offset = offsetAt(guess);
  return `${wall}${written(offset)}`;
}

/** Milliseconds by which clocks in Geneva are ahead of universal time. */
function offsetAt(moment: number): number {
  return Date.parse(`${wallTime(moment)}Z`) - Math.floor(moment / 1000) * 1000;
}

function written(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const clock = [Math.floor(minutes / 60), minutes % 60];
  return `${offset < 0 ? '-' : '+'}${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
