import type { Diagnostic, Ground, Guessed, Submitter } from '../../model/index.js';
import { UNSURE } from './ground.js';

const SOURCES: Readonly<Record<Ground['by'], string>> = {
  register: 'the register',
  text: 'its text',
  message: 'its message',
  properties: 'its properties',
  'file-name': 'the file’s name',
  nothing: 'nothing',
};

/** What of a submitter a person should look at: guesses that are unsure, and a group that nothing tells. */
export function unsureGuesses({ grounds = {} }: Pick<Submitter, 'grounds'>): readonly Guessed[] {
  return (['name', 'group', 'country'] as const).filter((guess) => {
    const ground = grounds[guess];
    return ground !== undefined && ground.confidence < UNSURE;
  });
}

/** One note for a submission of which something is unsure. */
export function unsureOf(submitter: Submitter, file: string): readonly Diagnostic[] {
  const guesses = unsureGuesses(submitter);
  if (guesses.length === 0) return [];
  const said = guesses.map((guess) => saying(guess, submitter)).join('; ');
  const place = guesses.map((guess) => submitter.grounds?.[guess]?.place).find(Boolean);
  return [
    {
      code: 'submitter-unsure',
      severity: 'note',
      ...(place && { place }),
      message: `Who sent “${file}” is not sure: ${said}.`,
      remedy: 'Look at its first page and its signature, and name it in register.csv.',
    },
  ];
}

function saying(guess: Guessed, { name, group, country, grounds = {} }: Submitter): string {
  const { by = 'nothing', seen } = grounds[guess] ?? {};
  const from =
    seen === undefined ? `from ${SOURCES[by]}` : `from “${shortened(seen)}” in ${SOURCES[by]}`;
  if (guess === 'name') return `the name “${name}” is ${from}`;
  if (guess === 'group')
    return by === 'nothing' ? 'no group is told' : `the group “${group}” is ${from}`;
  return `the country ${country ?? ''} is ${from}`;
}

const LONGEST = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '')}…`;
}
