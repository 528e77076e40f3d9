import { readFileSync } from 'node:fs';
import CFB from 'cfb';
import { readDoc } from '../../../src/extract/doc/index.js';
import type { Diagnostic, Document } from '../../../src/model/index.js';

const FIXTURES = new URL('../../fixtures/doc/', import.meta.url);

export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`${name}.doc`, FIXTURES));
}

/** What the fixtures hold, as their recipe says it. */
export const TEXTS = JSON.parse(readFileSync(new URL('texts.json', FIXTURES), 'utf8')) as Readonly<
  Record<string, Submission>
>;

export interface Submission {
  readonly header: string;
  readonly footer: string;
  readonly footnotes: readonly string[];
  readonly endnotes: readonly string[];
  readonly blocks: readonly (readonly (string | number)[])[];
}

/** The streams of a Word file, so that a test can spoil them. */
export interface Streams {
  readonly main: Buffer;
  readonly table: Buffer;
  readonly others: Readonly<Record<string, Buffer>>;
}

export function streamsOf(bytes: Buffer): Streams {
  const file = CFB.read(bytes, { type: 'buffer' });
  const content = (name: string): Buffer => Buffer.from(CFB.find(file, name)?.content ?? []);
  return {
    main: content('WordDocument'),
    table: content('1Table'),
    others: { Data: content('Data') },
  };
}

export function withStreams({ main, table, others }: Streams): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'WordDocument', main);
  CFB.utils.cfb_add(file, '1Table', table);
  for (const [name, content] of Object.entries(others)) CFB.utils.cfb_add(file, name, content);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

export async function readWell(bytes: Uint8Array): Promise<Document> {
  const { value, diagnostics } = await readDoc(bytes);
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return value;
}

export async function problemsOf(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await readDoc(bytes);
  return diagnostics;
}

export function textOf({ text }: Document, block: Document['blocks'][number]): string {
  return text.slice(block.start, block.end);
}
