import type { Diagnostic } from '../../model/index.js';
import { openArchive, type Archive } from '../archive.js';
import { ReadFailure } from '../failure.js';
import { childNamed, type XmlElement } from '../xml.js';
import { damagedPart } from './failure.js';
import { parseOdf } from './xml.js';

/** The parts of an OpenDocument text; in a flat file, all are the same element. */
export interface OdtPackage {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  readonly warnings: readonly Diagnostic[];
}

/** Opens the file, an archive or flat XML. Throws `ReadFailure`. */
export async function openPackage(bytes: Uint8Array): Promise<OdtPackage> {
  const flat = flatText(bytes);
  if (flat !== undefined) {
    const root = parseOdf(flat);
    return { content: root, styles: root, meta: root, warnings: [] };
  }
  const archive = await openArchive(bytes);
  const manifest = await archive.read('META-INF/manifest.xml');
  if (manifest !== undefined && /<(?:[\w-]+:)?encryption-data\b/.test(manifest)) {
    throw new ReadFailure('encrypted');
  }
  const content = await archive.read('content.xml');
  if (content === undefined) throw new ReadFailure('damaged');
  const warnings: Diagnostic[] = [];
  return {
    content: parseOdf(content),
    styles: await sidePart(archive, 'styles.xml', warnings),
    meta: await sidePart(archive, 'meta.xml', warnings),
    warnings,
  };
}

function flatText(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const isFlat = /^[^<]{0,3}\s*<[?!\w]/.test(beginning) && beginning.includes('office:document');
  return isFlat ? new TextDecoder('utf-8').decode(bytes) : undefined;
}

async function sidePart(
  archive: Archive,
  name: string,
  warnings: Diagnostic[],
): Promise<XmlElement | undefined> {
  try {
    const text = await archive.read(name);
    return text === undefined ? undefined : parseOdf(text);
  } catch (error) {
    if (!(error instanceof ReadFailure) || error.code !== 'damaged') throw error;
    warnings.push(damagedPart(name));
    return undefined;
  }
}

/** The text itself. Throws `ReadFailure` with `damaged` where the file holds something else. */
export function textOfPackage({ content }: OdtPackage): XmlElement {
  const text = childNamed(childNamed(content, 'office:body'), 'office:text');
  if (text === undefined) throw new ReadFailure('damaged');
  return text;
}
