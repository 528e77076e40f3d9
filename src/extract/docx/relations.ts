import type { Archive } from './archive.js';
import { childrenNamed, parseXml } from './xml.js';

/** A part that another one refers to (Open Packaging Conventions, ECMA-376 part 2). */
export interface Relation {
  readonly id: string;
  /** Last step of the relationship's type, such as `styles`. */
  readonly type: string;
  /** Name of the part; for what lies outside the file its address, which is never followed. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part, of the whole package for the empty name. Throws `DocxFailure`. */
export async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const text = await archive.read(`${folder}_rels/${part.slice(cut)}.rels`);
  if (text === undefined) return [];
  return childrenNamed(parseXml(text), 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(folder, target),
      external,
    };
  });
}

function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
