import type { Diagnostic } from '../../model/index.js';
import type { Archive } from './archive.js';
import { DocxFailure } from './failure.js';
import { relationsOf, type Relation } from './relations.js';
import { damagedPart } from './remarks.js';
import { parseXml, type XmlElement } from './xml.js';

/** A Word file as its parts refer to one another. */
export interface WordPackage {
  readonly main: XmlElement;
  /** Of the main part. */
  readonly relations: readonly Relation[];
  /** The part of this type that the main part refers to; undefined, with a warning, where it is damaged. */
  readonly related: (type: string) => Promise<XmlElement | undefined>;
  /** The part that the main part calls by this relationship id. */
  readonly byId: (id: string) => Promise<XmlElement | undefined>;
  /** The bytes of a part, by its name; undefined where there is none or it cannot be unpacked. */
  readonly bytesOf: (name: string) => Promise<Uint8Array | undefined>;
  /** The core properties: title, author. */
  readonly properties: XmlElement | undefined;
  /** The extended properties: what the word processor counted, and whose it is. */
  readonly statistics: XmlElement | undefined;
  /** Grows while parts are read. */
  readonly warnings: Diagnostic[];
}

/** Finds and reads the main part. Throws `DocxFailure`. */
export async function openPackage(archive: Archive): Promise<WordPackage> {
  const warnings: Diagnostic[] = [];
  const forgiving = async <T>(part: string, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DocxFailure) || error.code !== 'damaged') throw error;
      warnings.push(damagedPart(part));
      return undefined;
    }
  };
  const relationsFrom = async (part: string): Promise<readonly Relation[]> =>
    (await forgiving(`${part}.rels`, () => relationsOf(archive, part))) ?? [];

  const roots = await relationsFrom('');
  const { name, text } = await mainPart(archive, roots);
  const main = parseXml(text);
  const relations = await relationsFrom(name);

  const read = async (relation: Relation | undefined): Promise<XmlElement | undefined> => {
    if (relation === undefined) return undefined;
    return forgiving(relation.target, async () => {
      const content = await archive.read(relation.target);
      return content === undefined ? undefined : parseXml(content);
    });
  };
  const inside = relations.filter(({ external }) => !external);
  const ofRoot = (type: RegExp): Promise<XmlElement | undefined> =>
    read(roots.find((relation) => type.test(relation.type) && !relation.external));
  return {
    main,
    relations,
    related: (type) => read(inside.find((relation) => relation.type === type)),
    byId: (id) => read(inside.find((relation) => relation.id === id)),
    bytesOf: (part) => forgiving(part, () => archive.readBytes(part)),
    properties: await ofRoot(/^(?:metadata\/)?core-?properties$/i),
    statistics: await ofRoot(/^extended-?properties$/i),
    warnings,
  };
}

/** The part that the package names as its document, else the one that looks like it. */
async function mainPart(
  archive: Archive,
  roots: readonly Relation[],
): Promise<{ readonly name: string; readonly text: string }> {
  const named = roots.filter(({ type, external }) => type === 'officeDocument' && !external);
  const usual = archive.names
    .map((name) => name.replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((name) => /(?:^|\/)document\d*\.xml$/i.test(name));
  for (const name of [...named.map(({ target }) => target), ...usual]) {
    const text = await archive.read(name);
    if (text !== undefined) return { name, text };
  }
  throw new DocxFailure('damaged');
}
