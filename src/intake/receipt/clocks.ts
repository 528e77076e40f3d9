const GENEVA = 'Europe/Zurich';

/** A clock of a zone; Intl is slow to make one. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
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
  CLOCKS.set(timeZone, made);
  return made;
}

/** A moment as a clock of a zone shows it, without an offset: `2025-06-30T23:59:00`. */
function wallTime(moment: number, zone: string = GENEVA): string {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** The calendar day in Geneva at a moment (ISO 8601 with offset), with summer time as it was or is in force. */
export function dayInGeneva(at: string): string {
  return wallTime(Date.parse(at)).slice(0, 10);
}

/** The hour and minute in Geneva at a moment: `18:04`. */
export function hourInGeneva(at: string): string {
  return wallTime(Date.parse(at)).slice(11, 16);
}

/** The moment at which the clocks of a zone, or of an offset, show a time (`2025-06-30T23:59:00`), with their offset then. */
export function momentIn(wall: string, zone: string = GENEVA): string {
  if (/^[+-]/.test(zone)) return `${wall}${zone}`;
  const asUniversal = Date.parse(`${wall}Z`);
  const guess = asUniversal - offsetAt(asUniversal, zone);
  const offset = offsetAt(guess, zone);
  return `${wall}${written(offset)}`;
}

/** Milliseconds by which the clocks of a zone are ahead of universal time. */
function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${wallTime(moment, zone)}Z`) - Math.floor(moment / 1000) * 1000;
}

function written(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const clock = [Math.floor(minutes / 60), minutes % 60];
  return `${offset < 0 ? '-' : '+'}${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
