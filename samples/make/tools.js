import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TOOLS = [
  { command: 'soffice', debian: 'libreoffice-writer' },
  { command: 'chromium', debian: 'chromium' },
  { command: 'pdftoppm', debian: 'poppler-utils' },
  { command: 'qpdf', debian: 'qpdf' },
  { command: 'convert', debian: 'imagemagick' },
  { command: 'fc-list', debian: 'fontconfig' },
];

const FONTS = [
  { family: 'Noto Naskh Arabic', debian: 'fonts-noto-core' },
  { family: 'Noto Sans CJK SC', debian: 'fonts-noto-cjk' },
  { family: 'DejaVu Serif', debian: 'fonts-dejavu-core' },
];

function hasCommand({ command }) {
  return spawnSync('which', [command]).status === 0;
}

function hasFont({ family }) {
  return execFileSync('fc-list', [family]).length > 0;
}

/** Ends with one sentence naming the Debian packages that are not installed; `but` names commands not needed. */
export function checkTools(but = []) {
  const needed = TOOLS.filter(({ command }) => !but.includes(command));
  const missing = needed.filter((tool) => !hasCommand(tool));
  if (missing.length === 0) missing.push(...FONTS.filter((font) => !hasFont(font)));
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian).join(' ');
  process.stderr.write(`The samples cannot be made here: apt-get install ${packages}\n`);
  process.exit(1);
}

/** Runs `work` with the path of a folder that is removed afterwards. */
export async function inScratch(work) {
  const scratch = await mkdtemp(join(tmpdir(), 'samples-'));
  try {
    await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Runs a program to its end; throws with what it said where that is not a good one. */
export function run(command, args) {
  const ended = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  });
  if (ended.status !== 0) throw new Error(`${command} failed: ${ended.stderr}`);
}

/** Converts with LibreOffice under a profile of its own, so that a user's open window does not interfere. */
export async function convertWithOffice(input, format, scratch) {
  const out = join(scratch, 'office');
  await mkdir(out, { recursive: true });
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    out,
    input,
  ]);
  return readFile(join(out, basename(input).replace(/\.\w+$/u, `.${format.split(':')[0]}`)));
}

/** Prints a page of HTML to PDF. */
export async function printWithChromium(html, id, scratch) {
  const input = join(scratch, `${id}.html`);
  const output = join(scratch, `${id}.pdf`);
  await writeFile(input, html);
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(scratch, 'chromium')}`,
    `--print-to-pdf=${output}`,
    pathToFileURL(input).href,
  ]);
  return readFile(output);
}

/** Draws the first page of a PDF as a grey JPEG, as an office scanner would. */
export async function scanFirstPage(pdf, id, scratch) {
  const input = join(scratch, `${id}-page.pdf`);
  const stem = join(scratch, `${id}-page`);
  await writeFile(input, pdf);
  run('pdftoppm', [
    '-jpeg',
    '-jpegopt',
    'quality=35',
    '-gray',
    '-r',
    '110',
    '-singlefile',
    input,
    stem,
  ]);
  return readFile(`${stem}.jpg`);
}

/** Locks a PDF with a password that opens it. */
export async function encryptPdf(pdf, password, scratch) {
  const input = join(scratch, 'open.pdf');
  const output = join(scratch, 'locked.pdf');
  await writeFile(input, pdf);
  run('qpdf', [
    ...['--encrypt', password, `${password}-owner`, '128', '--use-aes=y', '--'],
    ...['--static-id', '--static-aes-iv', input, output],
  ]);
  return readFile(output);
}
