import type { Call, Consultation } from '../../model/index.js';

/** The longest turn that a consultation grants where its template says nothing else. */
const USUAL = 3;

const MINUTES = /(\d{1,2})\s*(?:-\s*)?(?:minut|min\b|мин|دقائق|دقيقة|分钟|分鐘)/iu;

/** Minutes that the call grants to each speaker of its consultation. */
export function grantedMinutes({ channels }: Call): number {
  const format = channels.find(({ consultation }) => consultation !== undefined)?.consultation
    ?.format;
  return minutesIn(format ?? {}) ?? USUAL;
}

function minutesIn(format: Consultation['format']): number | undefined {
  const found = Object.values(format).map((text) => MINUTES.exec(text)?.[1]);
  const first = found.find((minutes) => minutes !== undefined);
  return first === undefined ? undefined : Number(first);
}
