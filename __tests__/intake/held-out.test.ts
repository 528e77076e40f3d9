import { describe, expect, it } from '@jest/globals';
import { identifySubmitter } from '../../src/intake/index.js';
import type { Submitter } from '../../src/model/index.js';
import { HELD_OUT, type HeldOut } from './held-out/index.js';
import { CALL, submissionOf } from './submissions.js';

/** Letters and digits, without what stands in brackets and without articles. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]/gu, ' ')
    .replace(/(?<!\p{L})(?:the|la|le|les|el|los|las|l)(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function identified(page: HeldOut): Submitter {
  const { entry, document, segmentation } = submissionOf(page);
  const { from, title, author } = page;
  const properties = { ...(title && { title }), ...(author && { author }) };
  const facts = from === undefined ? undefined : { from: { name: from }, to: [], cc: [] };
  const message = facts && { facts, attachments: [] };
  const known = message ? { message } : {};
  return identifySubmitter(entry, { ...document, properties }, segmentation, CALL, known).value;
}

const pairs = HELD_OUT.map((page) => [page, identified(page)] as const);

/** Files for which something is not as it should be. */
function wrong(is: (page: HeldOut, found: Submitter) => boolean): string[] {
  return pairs
    .filter(([page, found]) => !is(page, found))
    .map(([{ file }, { name, group, country, city, members }]) =>
      [file, name, group, country, city, ...(members ?? [])].join(' | '),
    );
}

describe('who sent a submission, on pages that are older than the rules', () => {
  it('is enough pages in the six languages', () => {
    expect(HELD_OUT.length).toBeGreaterThanOrEqual(24);
  });

  it('names it as it signs', () => {
    expect(wrong(({ name }, found) => bare(name) === bare(found.name))).toEqual([]);
  });

  it('tells its group', () => {
    expect(wrong(({ group }, found) => group === found.group)).toEqual([]);
  });

  it('tells its country', () => {
    expect(wrong(({ country }, found) => country === found.country)).toEqual([]);
  });

  it('tells its city where it is stated', () => {
    expect(wrong(({ city }, found) => city === undefined || city === found.city)).toEqual([]);
  });

  it('tells the members of a joint submission', () => {
    const list = (names: readonly string[] = []) => names.map(bare).join('|');
    expect(wrong(({ members }, found) => list(members) === list(found.members))).toEqual([]);
  });
});
