import { alternation, entries } from '../phrases/index.js';
import type { BodyLine } from './lines.js';
import type { LineRole } from './roles.js';

const BANNER = new RegExp(`^[*_\\s]*(?:${alternation('banners')})[*_\\s]*$`, 'isu');
const DEVICE = new RegExp(
  `^[-–—_*\\s]*(?:${alternation('devices')})[.。]?(?:\\s*[<(\\[][^>]{0,200}[>)\\]])?$`,
  'iu',
);
const NOTE = new RegExp(alternation('notes'), 'iu');
const ITSELF = new RegExp(`(?<![\\p{L}])(?:${alternation('message')})`, 'iu');
const TITLE = new RegExp(`^[*_\\s]*(?:${alternation('legalTitles')})[*_\\s.:：]*$`, 'iu');
const ASTRAY = entries('astray').map((source) => new RegExp(source, 'iu'));
const LEGAL = entries('legal').map((source) => new RegExp(source, 'iu'));

/** A banner stands among the first lines; a legal note is neither a word nor a page. */
const BANNER_LINES = 8;
const SHORTEST = 25;
const LONGEST = 6000;

/** Marks warnings above a message, signs of telephones and programs, and the legal notes of mail systems. */
export function markSystemNotes(lines: readonly BodyLine[], roles: LineRole[]): void {
  lines.forEach(({ text }, at) => {
    if (text.length > 400) return;
    if (at < BANNER_LINES && BANNER.test(text)) roles[at] = 'banner';
    else if (DEVICE.test(text)) roles[at] = 'signature';
    else if (NOTE.test(text)) roles[at] = 'disclaimer';
  });
  markArmour(lines, roles);
  const groups = groupsOf(lines);
  const legal = groups.map(({ text }) => isLegalNote(text));
  groups.forEach(({ text, start, end }, index) => {
    const beside = legal[index - 1] === true || legal[index + 1] === true;
    const goesOn = beside && (TITLE.test(text) || (ITSELF.test(text) && says(LEGAL, text) > 0));
    if (legal[index] !== true && !goesOn) return;
    for (let at = start; at < end; at += 1) roles[at] = 'disclaimer';
  });
}

/** Marks what OpenPGP (RFC 4880, 6.2 and 7) puts around a text that is signed: its head, the signature, a key. */
function markArmour(lines: readonly BodyLine[], roles: LineRole[]): void {
  let inside = false;
  lines.forEach(({ text }, at) => {
    const head = /^-----BEGIN PGP SIGNED MESSAGE-----$|^Hash: SHA\d/u.test(text);
    if (/^-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----$/u.test(text)) inside = true;
    if (inside || head) roles[at] = 'signature';
    if (text.startsWith('-----END PGP ')) inside = false;
  });
}

/** It speaks of the message itself, and of what to do when it goes astray. */
function isLegalNote(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !ITSELF.test(text)) return false;
  const astray = says(ASTRAY, text);
  return astray > 0 && astray + says(LEGAL, text) >= 2;
}

function says(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((count, pattern) => count + (pattern.test(text) ? 1 : 0), 0);
}

interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function groupsOf(lines: readonly BodyLine[]): Group[] {
  const groups: { parts: string[]; start: number; end: number }[] = [];
  lines.forEach(({ text, group }, at) => {
    const last = groups.at(-1);
    if (last !== undefined && lines[at - 1]?.group === group) {
      last.parts.push(text);
      last.end = at + 1;
    } else groups.push({ parts: [text], start: at, end: at + 1 });
  });
  return groups.map(({ parts, start, end }) => ({ text: parts.join(' '), start, end }));
}
