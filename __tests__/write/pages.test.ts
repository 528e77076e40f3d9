import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/model/index.js';
import type { CoverageRow, Digest } from '../../src/model/index.js';
import { renderMarkdown } from '../../src/write/index.js';
import { READINGS } from '../digest/inbox.js';
import { anyDigest, digestOf } from './digests.js';
import { all, parsedMarkdown, textOf } from './parsed-markdown.js';
import type { Node } from './parsed-markdown.js';

const OURS =
  /^(?:<div dir="(?:rtl|ltr)"(?: lang="(?:ar|zh|en|fr|ru|es)")?>|<\/div>|<\/?sub>|<\/?bdi>)$/;

function quotesIn(tree: Node): string[] {
  return all(tree, 'blockquote').map((quote) => (quote.children ?? []).map(textOf).join('\n'));
}

async function treesOf(digest: Digest): Promise<Map<string, Node>> {
  const pages = await renderMarkdown(digest);
  return new Map([...pages].map(([path, text]) => [path, parsedMarkdown(text)]));
}

function urlsIn(tree: Node): unknown[] {
  return all(tree, 'link').map((link) => ('url' in link ? link.url : undefined));
}

describe('the Markdown pages', () => {
  it('hold no link, image or HTML but their own, and quote exactly, whatever the submissions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const trees = await treesOf(digest);
        for (const [path, tree] of trees) {
          expect(all(tree, 'image')).toEqual([]);
          for (const { value = '' } of all(tree, 'html')) expect(value).toMatch(OURS);
          for (const url of urlsIn(tree)) {
            expect(url).toMatch(
              /^(?:\.\.\/(?:index|unplaced)|index|unplaced|problems|answers|submissions|coverage|digest|report|(?:questions\/)?[12](?:\.[ab])?)\.(?:md|csv|json|html|docx|xlsx)$/,
            );
          }
          const quotes = quotesIn(tree);
          const id = /^questions\/(.+)\.md$/.exec(path)?.[1];
          for (const answer of digest.answers.filter(({ question }) => question === id)) {
            for (const { text } of [
              ...answer.keySentences,
              ...answer.tagged.map(({ sentence }) => sentence),
            ]) {
              expect(quotes).toContain(text);
            }
            expect(quotes.join('\n')).toContain(answer.text);
          }
        }
        const unplaced = trees.get('unplaced.md') ?? { type: 'root' };
        const quotes = quotesIn(unplaced);
        const cells = all(unplaced, 'tableCell').map(textOf);
        for (const { role, quotation } of digest.passages) {
          expect(role === 'furniture' ? cells : quotes).toContain(quotation.text);
        }
      }),
      { numRuns: 60, examples: [[digestOf()]] },
    );
  });

  it.each(LANGUAGES)('are whole in %s', async (lang) => {
    for (const [path, text] of await renderMarkdown(digestOf({ lang }))) {
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/undefined|\[object|NaN|\n{4}/),
      ]);
      expect(text).toMatch(/[^\n]\n$/);
      const opened = text.match(/<div /g)?.length ?? 0;
      expect(text.match(/<\/div>/g)?.length ?? 0).toBe(opened);
      expect(text.startsWith('<div dir="rtl" lang="ar">')).toBe(lang === 'ar');
    }
  });

  it('flag what must not be quoted as the rest is', async () => {
    const page = (await renderMarkdown(digestOf())).get('questions/1.md') ?? '';
    const after = page.slice(page.indexOf('#### <bdi>بلدية المرفأ</bdi>'));
    expect(after).toContain('**⚠ Confidential: not for publication.**');
    expect(page).toContain('**⚠ Anonymity requested: do not name the submitter.**');
    expect(page).toContain('**⚠ Only a part of this file could be read.**');
  });

  it('tell from received to counted which file was left out, and why', async () => {
    const page = (await renderMarkdown(digestOf())).get('index.md') ?? '';
    expect(page).toContain('| **Received** | 8 |');
    expect(page).toContain('| Not counted – the same as another | −1 | z-copy.pdf |');
    expect(page).toContain('| **Counted** | 3 | |');
    expect(page).toContain('| Harbour City | ● | ◐ | ● | ◐ |');
    expect(page).toContain('| <bdi>المرفأ</bdi>\u00a0⚠ | ● | → 1 | □ | · |');
  });

  it('name those who said that there is nothing, or referred elsewhere', async () => {
    const pages = await renderMarkdown(digestOf());
    expect(pages.get('questions/2.md')).toContain('**<bdi>بلدية المرفأ</bdi>**\u00a0⚠ → 1');
    expect(pages.get('questions/2.a.md')).toContain(
      '> Aucune information.\n\n— Submission by [name withheld], p. 5',
    );
  });

  it('tell who left a question blank from who did not reach it, and where to look then', async () => {
    const pages = await renderMarkdown(digestOf());
    const [blank, unreached] = ['2.a', '2.b'].map((id) => pages.get(`questions/${id}.md`) ?? '');
    expect(blank).toContain(
      '## Named the question and left it blank\n\n- <bdi>بلدية المرفأ</bdi>\u00a0⚠ — Submission by [confidential submission], para. [4]\n\n⚠ asks not',
    );
    expect(blank).not.toContain('Did not reach the question');
    expect(unreached).toMatch(
      /## Did not reach the question\n\nNeither .*: \[Text that answers no question\]\(\.\.\/unplaced\.md\)\n\n- /u,
    );
    expect(unreached).toContain(
      '- Association des lecteurs\u00a0⚠ – Only a part of this file could be read.\n- <bdi>بلدية المرفأ</bdi>\u00a0⚠\n\n⚠ asks not',
    );
    expect(unreached).not.toContain('left it blank');
    expect(pages.get('index.md')).toContain('; □ left blank; · not reached; ⚠ asks not');
  });

  it('tell a parent answered in its parts from one left blank or not reached', async () => {
    const page = async (states: CoverageRow['states']) => {
      const digest = digestOf();
      const [first] = digest.coverage;
      const coverage = [{ submission: first?.submission ?? '', states }];
      return (await renderMarkdown({ ...digest, coverage })).get('index.md');
    };
    const silent = { '2.a': 'blank', '2.b': 'not reached' } as const;
    expect(await page({ '1': 'answered', '2': 'blank', ...silent })).toContain('| ● | □ | □ | · |');
    expect(await page({ '1': 'answered', '2': 'not reached', ...silent })).toContain(
      '| ● | · | □ | · |',
    );
    expect(await page({ '2': 'in parts', '2.a': 'no information' })).toContain('| · | ↓ | ○ | · |');
  });

  it('do not call silent who answered only the sub-questions', async () => {
    const pages = await renderMarkdown(digestOf());
    const page = pages.get('questions/2.md') ?? '';
    expect(page).not.toMatch(/left it blank|Did not reach/u);
    expect(page).toContain('Answered under 2.a, 2.b: Association des lecteurs\u00a0⚠ (2.a)\n');
    const index = pages.get('index.md') ?? '';
    expect(index).toContain('| AL\u00a0⚠ | ● | ↓ | ○ | · |');
    expect(index).toContain('| Who may use them? | 0 | 1 | 1 | 0 | 1 | 0 | 0 |');
  });

  it('list near the top who asks not to be named or published, and what they ask', async () => {
    const page = (await renderMarkdown(digestOf())).get('index.md') ?? '';
    const section = page.slice(page.indexOf('## Asks about publication'), page.indexOf('## From'));
    expect(section).toContain(
      '| AL\u00a0⚠ | sub/lecteurs.pdf | Anonymity requested: do not name the submitter. |',
    );
    expect(section).toContain('Confidential: not for publication.');
    expect(section).not.toContain('Harbour');
    const [open] = READINGS.filter(({ entry }) => entry.file === 'harbour-city.pdf');
    const without = await renderMarkdown(digestOf({ readings: open ? [open] : [] }));
    expect([...without.values()].join('')).not.toContain('⚠');
    expect(without.get('index.md')).not.toContain('Asks about publication');
  });

  it('keep ids, names and files of the other direction from turning round', async () => {
    const pages = await renderMarkdown(digestOf({ lang: 'ar' }));
    expect(pages.get('questions/2.a.md')).toMatch(/^# .* <bdi>2\.a<\/bdi>$/m);
    expect(pages.get('index.md')).toContain('[<bdi>2.a</bdi>](questions/2.a.md)');
    expect(pages.get('index.md')).toContain('| <bdi>Harbour City</bdi> |');
    expect(pages.get('index.md')).toContain('| المرفأ\u00a0⚠ |');
  });
});
