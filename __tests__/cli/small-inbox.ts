import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';

/** A folder of its own for one test. */
export interface SmallInbox {
  readonly home: string;
  /** In `home`. */
  readonly inbox: string;
  readonly remove: () => Promise<void>;
}

const ANSWERS = [
  'City of Trial, written contribution to the call for inputs',
  '1. What capacity building initiatives have been taken by your local or regional government?',
  'The city trained 120 officials on the right to adequate housing in 2024. The courses go on.',
  '4. What are the existing practices to ensure coordination and cooperation?',
  'A council of mayors meets with the ministry twice a year and publishes its minutes.',
];

async function wordFile(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Makes an inbox with one Word file that can be read, and with `more` files: name → bytes. */
export async function smallInbox(more: Readonly<Record<string, string>> = {}): Promise<SmallInbox> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-inbox-')));
  const inbox = join(home, 'inbox');
  await mkdir(inbox);
  await writeFile(join(inbox, 'City of Trial.docx'), await wordFile(ANSWERS));
  for (const [name, bytes] of Object.entries(more)) {
    await mkdir(dirname(join(inbox, name)), { recursive: true });
    await writeFile(join(inbox, name), bytes);
  }
  return { home, inbox, remove: () => rm(home, { recursive: true, force: true }) };
}
