import type { Span } from '../model/index.js';

/** A pattern that finds the names of persons in a text, with whatever spaces and hyphens; undefined where there are none. */
export function personsPattern(names: readonly string[]): RegExp | undefined {
  const sources = [...new Set(names.map(flexible))].sort((a, b) => b.length - a.length);
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'giu');
}

function flexible(name: string): string {
  const source = name
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/[\s_]+/gu, '[\\s_]+')
    .replace(/[-–‑]/gu, '[-–‑]');
  return /\p{Script=Han}/u.test(name) ? source : `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
}

/** Where a pattern is found. */
export function spansOf(pattern: RegExp | undefined, text: string): readonly Span[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
