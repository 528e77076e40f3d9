import { join } from 'node:path';
import type { DetectedLanguage, Language } from '../model/index.js';
import { LANGUAGES, RunError } from '../model/index.js';
import { escapeMarkdown } from './escape-markdown.js';
import { isolateMarkdown } from './isolate.js';
import { quoteMarkdown } from './quote.js';
import { PAGES, SHIPPED, checkFolder, readIn } from './template-files.js';
import type { Page } from './template-files.js';
import { messageOf } from './system-error.js';

/**
 * Far more than any digest needs, so that a template that never ends is told of before it exhausts the machine: letters
 * of all templates, milliseconds for a page, and things made in filters and ranges.
 */
const LIMITS = { parseLimit: 10_000_000, renderLimit: 120_000, memoryLimit: 20_000_000 };

/** Fills a page's template; throws RunError (usage) that names the template's file and line. */
export type RenderPage = (page: Page, view: object) => Promise<string>;

/**
 * Sets up the templates, those of `folder` before those of the package. Every value that a template writes is escaped,
 * and no filter can undo it; `quote` makes a block quotation, `link` a link of a path of ours and a text, and
 * `isolate` keeps a value's direction to itself. A name that
 * is not known is an error, so that a misspelt one does not leave a hole in the digest.
 */
export async function pageEngine(lang: Language, folder?: string): Promise<RenderPage> {
  if (folder !== undefined) await checkFolder(folder);
  const { Liquid } = await import('liquidjs');
  const liquid = new Liquid({
    root: folder === undefined ? [SHIPPED] : [folder, SHIPPED],
    extname: '.liquid',
    cache: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    locale: 'en-US',
    timezoneOffset: 0,
    ...LIMITS,
    outputEscape: (value: unknown) => escapeMarkdown(written(value)),
  });
  liquid.registerFilter('raw', (value: unknown) => value);
  liquid.registerFilter('quote', {
    raw: true,
    handler: (value: unknown, language: unknown) =>
      quoteMarkdown(written(value), languageOf(language), lang),
  });
  liquid.registerFilter('link', {
    raw: true,
    handler: (path: unknown, text: unknown) =>
      `[${isolateMarkdown(written(text), lang)}](${encodeURI(written(path))})`,
  });
  liquid.registerFilter('isolate', {
    raw: true,
    handler: (value: unknown) =>
      (Array.isArray(value) ? value : [value])
        .map((one) => isolateMarkdown(written(one), lang))
        .join(', '),
  });
  const sources = await Promise.all(
    PAGES.map(async (page) => [page, await sourceOf(page, folder)] as const),
  );
  const parsed = new Map(
    sources.map(([page, { path, text }]) => {
      try {
        return [page, { path, template: liquid.parse(text, path) }] as const;
      } catch (error) {
        throw templateError(path, error);
      }
    }),
  );
  return async (page, view) => {
    const { path, template } = parsed.get(page) ?? { path: page, template: [] };
    try {
      return String(await liquid.render(template, view));
    } catch (error) {
      throw templateError(path, error);
    }
  };
}

async function sourceOf(page: Page, folder?: string): Promise<{ path: string; text: string }> {
  for (const place of folder === undefined ? [SHIPPED] : [folder, SHIPPED]) {
    const text = await readIn(place, page);
    if (text !== undefined) return { path: join(place, page), text };
  }
  throw new RunError(
    'fatal',
    `The template ${page} of the package is missing.`,
    'Install it again.',
  );
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function languageOf(code: unknown): DetectedLanguage {
  return LANGUAGES.find((language) => language === code) ?? 'und';
}

/** The engine's errors carry the token at which they arose; its types keep that to themselves. */
interface Located {
  readonly token?: { readonly file?: string; getPosition(): readonly [number, number] };
  readonly originalError?: unknown;
}

function templateError(path: string, error: unknown): RunError {
  const { token, originalError } = error as Located;
  const line = token === undefined ? '' : `, line ${token.getPosition()[0]}`;
  const what = messageOf(originalError ?? error).replace(/, (?:file|line):.*$/s, '');
  return new RunError(
    'usage',
    `The template ${token?.file ?? path}${line}: ${what}.`,
    'Compare it with the template of the same name in templates/digest/ of the package.',
  );
}
