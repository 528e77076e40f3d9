/** A longer name is cut before its ending. */
const LONGEST = 160;

/** Controls, direction marks and overrides, private and unassigned characters; joiners stay, for Persian names need them. */
export const UNSEEN = /(?![\u200c\u200d])\p{C}/gu;

/**
 * A name from outside, fit to be shown: NFC, one line, no control or direction characters. Folders are kept with `/`
 * where asked for, without drives, roots and steps upwards; else only the last part is. Empty where nothing remains.
 */
export function shownName(raw: string, folders: 'kept' | 'dropped' = 'dropped'): string {
  const parts = raw
    .slice(0, 4096)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .split(/[/\\]/u)
    .map((part) => part.trim())
    .filter((part) => !/^(?:\.{0,2}|[a-z]:)$/iu.test(part));
  const kept = folders === 'kept' ? parts : parts.slice(-1);
  return shortened(kept.join('/'));
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const ending = endingOf(name);
  const stem = name.slice(0, LONGEST - ending.length - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${stem}…${ending}`;
}

/** The ending of a name with its point, such as `.docx`; empty where it has none. */
export function endingOf(name: string): string {
  return /[^/.]\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0].slice(1) ?? '';
}

/** Gives each name of one container once, numbering those that came before: `annex.pdf`, `annex (2).pdf`. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  const last = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    let number = last.get(key) ?? 1;
    let unique = name;
    const ending = endingOf(name);
    while (given.has(unique.toLowerCase())) {
      number += 1;
      unique = `${name.slice(0, name.length - ending.length)} (${number})${ending}`;
    }
    last.set(key, number);
    given.add(unique.toLowerCase());
    return unique;
  };
}
