import { francAll } from 'franc';
import type { Language } from '../model/index.js';
import { functionWordShares } from './function-words.js';
import { UNDETERMINED, type Verdict } from './verdict.js';

const ACCEPTED: Readonly<Record<string, Language>> = { eng: 'en', fra: 'fr', spa: 'es' };

/** How much a function word counts beside franc's score, whose range is 0 to 1. */
const WORD_WEIGHT = 1.6;

/** Fewer letters than this cannot be told from one another, save by function words. */
const FEW_LETTERS = 12;

/** Two capitalised words or more, with the particles between them: a person, a town, an office. */
const NAME =
  /\p{Lu}\p{L}+(?:\s+(?:(?:de|del|la|las|los|el|y|da|do|dos|das|di|du|des|le|les|van|von)\s+){0,3}\p{Lu}\p{L}+)+/gu;

/** Names are in their bearer's language, not the text's; they are left out where enough stands beside them. */
function withoutNames(text: string): string {
  const rest = text.replace(NAME, ' ').replace(/\s+/gu, ' ').trim();
  return rest.length >= 20 ? rest : text;
}

interface Vote {
  readonly code: string;
  readonly score: number;
}

/**
 * Scores each language that franc knows in Latin letters. franc alone takes English full of Spanish names for Spanish and
 * short texts for languages nobody writes here: function words vote beside it.
 */
function vote(text: string): readonly Vote[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = functionWordShares(words);
  const trigrams = new Map(francAll(text, { minLength: 1 }));
  const codes = new Set([...Object.keys(ACCEPTED), ...trigrams.keys(), ...shares.keys()]);
  return [...codes]
    .map((code) => ({
      code,
      score: (trigrams.get(code) ?? 0) + WORD_WEIGHT * (shares.get(code) ?? 0),
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** English, French, Spanish or none of them, for text in Latin letters. */
export function judgeLatin(text: string): Verdict {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return UNDETERMINED;
  const votes = vote(withoutNames(text));
  const first = votes[0];
  const best = votes.find(({ code }) => code in ACCEPTED);
  if (first === undefined || best === undefined) return UNDETERMINED;
  // A short text must be clearly foreign before it is called so.
  const margin = letters < 60 ? 0.25 : letters < 150 ? 0.1 : 0.02;
  const enough = letters >= 40;
  if (first.code in ACCEPTED || first.score - best.score < margin) {
    const rival = votes.find(({ code }) => code !== best.code);
    return {
      language: ACCEPTED[best.code] ?? 'und',
      sure: enough && best.score - (rival?.score ?? 0) > 0.05,
    };
  }
  return { language: 'other', sure: enough, likely: first.code };
}
