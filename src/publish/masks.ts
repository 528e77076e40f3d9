import type { Corrections, Language, Reading } from '../model/index.js';
import { labelFor, type Withheld } from './labels.js';
import type { Mask } from './withhold.js';

/** Numbers follow the files' checksums: they say nothing of names. */
export function masksFor(readings: readonly Reading[], lang: Language): ReadonlyMap<string, Mask> {
  const masks = new Map<string, Mask>();
  for (const asked of ['anonymous', 'confidential', 'unread'] as const) {
    readings
      .filter((reading) => stateOf(reading) === asked)
      .sort((a, b) => (a.entry.sha256 + a.entry.id < b.entry.sha256 + b.entry.id ? -1 : 1))
      .forEach(({ entry, content }, index) => {
        const group = content?.submitter.group ?? 'other';
        const label = labelFor(asked, index + 1, group, lang);
        masks.set(entry.id, { id: `${asked}-${index + 1}`, label });
      });
  }
  return masks;
}

function stateOf({ entry, content }: Reading): Withheld | 'public' {
  if (content !== undefined) return content.submitter.publication;
  return entry.format === 'system' || entry.format === 'empty' ? 'public' : 'unread';
}

/** References from one entry to another; none between one that is named and one that is not. */
export function withIds(reading: Reading, masks: ReadonlyMap<string, Mask>): Reading {
  const { entry, corrections } = reading;
  const { duplicateOf, ...rest } = entry;
  const shown = (id: string): string | undefined =>
    masks.has(id) === masks.has(entry.id) ? (masks.get(id)?.id ?? id) : undefined;
  const of = duplicateOf === undefined ? undefined : shown(duplicateOf);
  return {
    ...reading,
    entry: { ...rest, ...(of !== undefined && { duplicateOf: of }) },
    ...(corrections && { corrections: decisionsOf(corrections, shown) }),
  };
}

/** Of the drafter's register only what decides on counting; who sent it stands in the reading already. */
function decisionsOf(
  { counted, removal, duplicateOf, supersedes }: Corrections,
  shown: (id: string) => string | undefined,
): Corrections {
  const masked = (id: string | null | undefined) => (typeof id === 'string' ? shown(id) : id);
  const [of, older] = [masked(duplicateOf), masked(supersedes)];
  const why =
    removal ?? (typeof duplicateOf === 'string' && of === undefined ? 'duplicate' : undefined);
  return {
    ...(counted !== undefined && { counted }),
    ...(why !== undefined && (removal !== undefined || counted === false) && { removal: why }),
    ...(of !== undefined && { duplicateOf: of }),
    ...(older !== undefined && { supersedes: older }),
  };
}
