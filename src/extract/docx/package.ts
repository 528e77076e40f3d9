import type { Diagnostic } from '../../model/index.js';
import type { Archive } from './archive.js';
import { DocxFailure } from './failure.js';
import { childrenNamed, parseXml, type XmlElement } from './xml.js';

/** A part that another one refers to. */
interface Relation {
  readonly id: string;
  /** Last step of the relationship's type, such as `styles`. */
  readonly type: string;
  readonly target: string;
}

/** A Word file as its parts refer to one another (Open Packaging Conventions, ECMA-376 part 2). */
export interface WordPackage {
  readonly main: XmlElement;
  /** The part of this type that the main part refers to; undefined, with a warning, where it is damaged. */
  readonly related: (type: string) => Promise<XmlElement | undefined>;
  /** The part that the main part calls by this relationship id. */
  readonly byId: (id: string) => Promise<XmlElement | undefined>;
  /** The core properties: title, author. */
  readonly properties: XmlElement | undefined;
  /** The extended properties: what the word processor counted. */
  readonly statistics: XmlElement | undefined;
  readonly warnings: readonly Diagnostic[];
}

/** Finds and reads the main part. Throws `DocxFailure`. */
export async function openPackage(archive: Archive): Promise<WordPackage> {
  const warnings: Diagnostic[] = [];
  const roots = await relationsOf(archive, '');
  const mainName = roots.find(({ type }) => type === 'officeDocument')?.target;
  const found = mainName === undefined ? undefined : await archive.read(mainName);
  const text = found ?? (await archive.read('word/document.xml'));
  if (text === undefined) throw new DocxFailure('damaged');
  const name = found === undefined || mainName === undefined ? 'word/document.xml' : mainName;
  const main = parseXml(text);
  const relations = await relationsOf(archive, name);

  const read = async (target: string | undefined): Promise<XmlElement | undefined> => {
    if (target === undefined) return undefined;
    try {
      const content = await archive.read(target);
      return content === undefined ? undefined : parseXml(content);
    } catch (error) {
      if (!(error instanceof DocxFailure) || error.code !== 'damaged') throw error;
      warnings.push(damagedPart(target));
      return undefined;
    }
  };
  const ofRoot = (type: RegExp): Promise<XmlElement | undefined> =>
    read(roots.find((relation) => type.test(relation.type))?.target);
  return {
    main,
    related: (type) => read(relations.find((relation) => relation.type === type)?.target),
    byId: (id) => read(relations.find((relation) => relation.id === id)?.target),
    properties: await ofRoot(/^(?:metadata\/)?core-?properties$/i),
    statistics: await ofRoot(/^extended-?properties$/i),
    warnings,
  };
}

/** The internal relations of a part; external targets are never followed. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const text = await archive.read(`${folder}_rels/${part.slice(cut)}.rels`);
  if (text === undefined) return [];
  return childrenNamed(parseXml(text), 'rel:Relationship')
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes['TargetMode'] !== 'External')
    .map((attributes) => ({
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: resolveTarget(folder, attributes['Target'] ?? ''),
    }));
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function damagedPart(name: string): Diagnostic {
  return {
    code: 'damaged-part',
    severity: 'warning',
    message: `A part of the Word file (${name}) is damaged; list numbers, notes or running headers may be missing.`,
    remedy: 'Open the file in a word processor, save it again, and compare.',
  };
}
