import type { Ground } from '../../model/index.js';
import type { Line, Zone } from './matter.js';

const SOURCES: Readonly<Record<Zone, Ground['by']>> = {
  front: 'text',
  back: 'text',
  furniture: 'text',
  title: 'properties',
  author: 'properties',
  company: 'properties',
  from: 'message',
  address: 'message',
  subject: 'message',
  file: 'file-name',
};

/** What speaks for a guess that a line told. */
export function groundOf({ zone, place }: Line, seen: string, confidence: number): Ground {
  const stands = Object.keys(place).length > 0;
  return { by: SOURCES[zone], seen, ...(stands && { place }), confidence };
}

/** Of a fallback. */
export const NO_GROUND: Ground = { by: 'nothing', confidence: 0 };

/** A person should look where a guess is less sure than this. */
export const UNSURE = 0.5;
