// Makes the calls that are Word and PDF files from the pages in sources/, with LibreOffice: `node samples/calls/make.js`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;

const FILES = [
  ['prisons-water', 'pdf:writer_pdf_Export'],
  ['ecoles-rurales', 'docx:MS Word 2007 XML'],
  ['village-courts', 'docx:MS Word 2007 XML'],
];

const profile = mkdtempSync(join(tmpdir(), 'hrc-calls-'));
try {
  for (const [name, format] of FILES) {
    const filter = '--infilter=HTML (StarWriter)';
    const words = ['--headless', `-env:UserInstallation=file://${profile}`, filter];
    const source = join(here, 'sources', `${name}.html`);
    const { status, stderr } = spawnSync(
      'soffice',
      [...words, '--convert-to', format, '--outdir', here, source],
      { encoding: 'utf8', timeout: 180_000 },
    );
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}
