import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Document, Result } from '../../../src/model/index.js';
import { readOdt } from '../../../src/extract/odt/index.js';
import { readRtf } from '../../../src/extract/rtf/index.js';

const FIXTURES = new URL('../../fixtures/texts/', import.meta.url);
const TORTURE = new URL('../../../../shared/torture/word/', import.meta.url);

const itWithTorture = existsSync(TORTURE) ? it : it.skip;
if (!existsSync(TORTURE)) {
  process.stderr.write('note: the files that once broke a reader are absent; none was read\n');
}

type Read = (bytes: Uint8Array) => Promise<Result<Document | undefined>>;

/** Words that LibreOffice's plain text has though they are deleted or hidden, and the text box that it lacks. */
const APART: Readonly<Record<string, readonly [deleted: string, hidden: string, box: string]>> = {
  ar: ['كلمات محذوفة', 'كلمات مخفية', 'نص في إطار'],
  zh: ['删去的字句', '隐藏的字句', '文本框中的文字'],
  en: ['deleted words', 'hidden words', 'Text in a frame'],
  fr: ['mots supprimés', 'mots cachés', 'Texte dans un cadre'],
  ru: ['удалённые слова', 'скрытые слова', 'Текст в рамке'],
  es: ['palabras suprimidas', 'palabras ocultas', 'Texto en un marco'],
};

const LANGUAGES = Object.keys(APART);

async function documentOf(name: string, read: Read): Promise<Document> {
  const { value, diagnostics } = await read(readFileSync(new URL(name, FIXTURES)));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('not read');
  return value;
}

/** The lines that LibreOffice shows, with the number of each list item; it has laid out no pages, and so counts no notes. */
function linesShown(language: string): string[] {
  const [deleted = '', hidden = ''] = APART[language] ?? [];
  return readFileSync(new URL(`${language}.txt`, FIXTURES), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(deleted, '')
    .replace(hidden, '')
    .replace(/(?<=\p{P})0$/mu, '¹')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function bodyLines({ text, blocks }: Document): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'note' && kind !== 'furniture')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .map((line) => line.trim());
}

describe('against what LibreOffice shows of its own files', () => {
  it.each(LANGUAGES)('an OpenDocument text has each line, in order: %s', async (language) => {
    const box = APART[language]?.[2];
    const lines = bodyLines(await documentOf(`${language}.odt`, readOdt));
    expect(lines).toContain(box);
    expect(lines.filter((line) => line !== box)).toEqual(linesShown(language));
  });

  it.each(LANGUAGES)('an RTF file has each line, in order: %s', async (language) => {
    const [, hidden = '', box] = APART[language] ?? [];
    const lines = bodyLines(await documentOf(`${language}.rtf`, readRtf));
    expect(lines).toContain(box);
    // LibreOffice 7.4 forgets in RTF that Arabic text is hidden
    const shown = lines.map((line) => (language === 'ar' ? line.replace(hidden, '') : line));
    expect(shown.filter((line) => line !== box)).toEqual(linesShown(language));
  });

  it.each(LANGUAGES)(
    'both say the same of headings, items, cells and notes: %s',
    async (language) => {
      const outline = ({ blocks }: Document) =>
        blocks
          .filter(({ kind }) => kind !== 'furniture')
          .map(({ kind, label, level, cell, noteOf, style }) => ({
            ...{ kind, label, cell, noteOf, heading: style.headingLevel },
            level: kind === 'heading' ? undefined : level,
          }));
      const odt = outline(await documentOf(`${language}.odt`, readOdt));
      expect(outline(await documentOf(`${language}.rtf`, readRtf))).toEqual(odt);
      expect(new Set(odt.map(({ kind }) => kind))).toEqual(
        new Set(['heading', 'paragraph', 'item', 'cell', 'note']),
      );
    },
  );

  it('the properties and pages are those of the file', async () => {
    const odt = await documentOf('ru.odt', readOdt);
    expect(odt).toMatchObject({
      pages: 2,
      properties: { title: 'Материалы к докладу', author: 'Amina' },
    });
    const rtf = await documentOf('ru.rtf', readRtf);
    expect(rtf.properties).toEqual(odt.properties);
  });
});

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The bytes cut short, or with some of them changed into others that matter. */
function mutant(bytes: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.3) return bytes.subarray(0, Math.floor(random() * bytes.length));
  const changed = Uint8Array.from(bytes);
  const signs = Buffer.from('{}\\<>&;"\u00000123456789-');
  for (let count = 1 + Math.floor(random() * 30); count > 0; count -= 1) {
    const at = Math.floor(random() * changed.length);
    const sign = signs[Math.floor(random() * signs.length)] ?? 0;
    changed[at] = random() < 0.5 ? (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8)) : sign;
  }
  return changed;
}

describe('files that are not as they should be', () => {
  it.each<[string, Read]>([
    ['rtf', readRtf],
    ['odt', readOdt],
  ])('mutants of good files are read, or give one error: %s', async (format, read) => {
    const random = seeded(57);
    const files = LANGUAGES.map((language) =>
      readFileSync(new URL(`${language}.${format}`, FIXTURES)),
    );
    for (let count = 0; count < 150; count += 1) {
      const bytes = mutant(files[count % files.length] ?? new Uint8Array(), random);
      const { value, diagnostics } = await read(bytes);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect([count, errors.length]).toEqual([count, value === undefined ? 1 : 0]);
    }
  });

  itWithTorture.each<[string, Read, string]>([
    ['testRTF.rtf', readRtf, 'Test d’indexation Word'],
    ['testODTStyles3.odt', readOdt, 'Vredegerecht van het kanton Houthalen-Helchteren'],
  ])('%s is read', async (name, read, words) => {
    const { value, diagnostics } = await read(readFileSync(new URL(name, TORTURE)));
    expect(diagnostics).toEqual([]);
    expect(value?.text).toContain(words);
  });
});
