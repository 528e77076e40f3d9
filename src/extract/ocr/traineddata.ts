import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ALL_WRITINGS, WRITINGS } from './languages.js';

/** Where systems keep the data of the program tesseract. */
const SYSTEM_FOLDERS = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
] as const;

/** The file of each language's data that is installed here, as an npm package or with the system; some are gzipped. */
export function installedTraineddata(): ReadonlyMap<string, string> {
  const own = process.env['TESSDATA_PREFIX'];
  const folders = [...(own ? [own, join(own, 'tessdata')] : []), ...SYSTEM_FOLDERS];
  const found = new Map<string, string>();
  for (const code of ALL_WRITINGS.flatMap((writing) => WRITINGS[writing].codes)) {
    const candidates = [
      ...packaged(code),
      ...folders.map((folder) => join(folder, `${code}.traineddata`)),
    ];
    const file = candidates.find((path) => existsSync(path));
    if (file !== undefined) found.set(code, file);
  }
  return found;
}

function packaged(code: string): string[] {
  try {
    const meta = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`);
    return [join(dirname(meta), '4.0.0_best_int', `${code}.traineddata.gz`)];
  } catch {
    return [];
  }
}
