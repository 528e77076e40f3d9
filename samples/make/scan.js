import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imagesPdf } from './formats.js';
import { run } from './tools.js';

const DPI = 200;

// Degrees by which a page lies askew on the glass, in turn.
const TURNS = ['0.3', '-0.4', '0.2', '-0.2'];

/** What a sheet loses on the glass: a little turn, blur and noise; the seed makes the noise the same on every run. */
function worn(index) {
  return [
    ...['-background', 'white', '-rotate', TURNS[index % TURNS.length], '-blur', '0x0.5'],
    ...['-seed', String(7 + index), '-attenuate', '0.08', '+noise', 'Gaussian'],
    ...['-gravity', 'center', '-colorspace', 'Gray', '-strip', '-quality', '30'],
  ];
}

/** Prints a PDF and scans it: pictures of its pages at 200 dpi in grey, with no text in the file. */
export async function scannedPdf(pdf, source, scratch) {
  const stem = `${source.id}-sheet`;
  const input = join(scratch, `${stem}.pdf`);
  await writeFile(input, pdf);
  run('pdftoppm', ['-gray', '-r', String(DPI), input, join(scratch, stem)]);
  const names = (await readdir(scratch)).filter(
    (name) => name.startsWith(stem) && name.endsWith('.pgm'),
  );
  const pages = [];
  for (const [index, name] of names.sort().entries()) {
    const page = join(scratch, name.replace(/\.pgm$/u, '.jpg'));
    run('convert', [join(scratch, name), ...worn(index), page]);
    pages.push(await readFile(page));
  }
  return imagesPdf(pages, source.date);
}
