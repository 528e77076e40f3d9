import { RunError } from '../model/index.js';
import type { CiteStyle } from '../model/index.js';

export const PLACEHOLDERS = [
  'name',
  'short',
  'group',
  'country',
  'file',
  'question',
  'page',
  'para',
  'place',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a citation template: words as they stand, or a placeholder. */
export type StylePart = { readonly words: string } | { readonly placeholder: Placeholder };

const REMEDY = `Use thematic, upr, or a template such as '{name}, p. {page}' with the placeholders ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`;

/** Throws RunError (usage) that names the brace or placeholder at fault, unless the style can be used. */
export function checkCiteStyle(style: CiteStyle): void {
  if (style !== 'thematic' && style !== 'upr') styleParts(style);
}

/** Takes a template apart; the same errors as `checkCiteStyle`. */
export function styleParts(style: CiteStyle): StylePart[] {
  const parts = style.split(/(\{[^{}]*\})/u).flatMap((piece) => partOf(piece, style));
  if (!parts.some((part) => 'placeholder' in part)) {
    throw new RunError('usage', `There is no citation style "${style}".`, REMEDY);
  }
  return parts;
}

function partOf(piece: string, style: string): StylePart[] {
  if (piece === '') return [];
  const name = /^\{([^{}]*)\}$/u.exec(piece)?.[1];
  if (name !== undefined) {
    const placeholder = PLACEHOLDERS.find((known) => known === name);
    if (placeholder !== undefined) return [{ placeholder }];
    throw new RunError('usage', `The citation style "${style}" has an unknown {${name}}.`, REMEDY);
  }
  const brace = /[{}]/u.exec(piece)?.[0];
  if (brace === undefined) return [{ words: piece }];
  throw new RunError(
    'usage',
    `The citation style "${style}" has a "${brace}" without its ${brace === '{' ? '"}"' : '"{"'}.`,
    REMEDY,
  );
}
