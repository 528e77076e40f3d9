import type JSZip from 'jszip';

/** The first moment that a ZIP archive can name, so that its bytes do not tell when it was made. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** What becomes of a part's text, by its path. */
export type Revision = (path: string, text: string) => string;

/**
 * An Office file with its parts revised, the same bytes each time: the list of its parts first, as readers expect it,
 * then the others in the order in which they stand.
 */
export async function revised(file: Buffer, revision: Revision): Promise<Buffer> {
  const { default: Zip } = await import('jszip');
  const made = await Zip.loadAsync(file);
  const out = new Zip();
  const parts = Object.values(made.files).filter(({ dir }) => !dir);
  for (const part of [...parts].sort(byRank)) {
    // As bytes: given text, jszip tears characters of two code units apart every 16,384 of them.
    out.file(part.name, Buffer.from(revision(part.name, await textOf(part))), OPTIONS);
  }
  return out.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const OPTIONS = { date: NO_TIME, createFolders: false } as const;

const FIRST = '[Content_Types].xml';

function byRank(a: JSZip.JSZipObject, b: JSZip.JSZipObject): number {
  return Number(b.name === FIRST) - Number(a.name === FIRST);
}

async function textOf(part: JSZip.JSZipObject): Promise<string> {
  return (await part.async('nodebuffer')).toString('utf8');
}
