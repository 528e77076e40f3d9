import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { RunError } from '../../model/index.js';

/** Where the build puts the script and the style, seen from the sources as from what they are compiled to. */
const BUILT = new URL('../../../dist/write/page/', import.meta.url);

/** A script or style that stands in the page, and how the page's policy names it. */
export interface Asset {
  readonly text: string;
  /** As in `sha256-…`, of Content Security Policy. */
  readonly hash: string;
}

/** The page's own script and style. Throws RunError (fatal) where the package lacks them. */
export async function loadAssets(): Promise<{ readonly script: Asset; readonly style: Asset }> {
  return { script: await assetIn('script.js'), style: await assetIn('style.css') };
}

async function assetIn(name: string): Promise<Asset> {
  const path = fileURLToPath(new URL(name, BUILT));
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RunError('fatal', `The file ${path} of the package is missing.`, 'Install it again.');
  });
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
