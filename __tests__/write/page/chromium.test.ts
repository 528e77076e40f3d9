import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Digest } from '../../../src/model/index.js';
import { renderPage } from '../../../src/write/index.js';
import { itNeeding } from '../../cli/started.js';
import { readingOf } from '../../digest/readings.js';
import { digestOf } from '../digests.js';
import { follow, startBrowser } from './browser.js';
import type { Reader } from './browser.js';

const sample = fileURLToPath(
  new URL('../../../samples/expected/inbox/digest.json', import.meta.url),
);

const VIEWS = ['overview', 'coverage', 'search', 'q-2.a', 'unplaced', 'problems', 'stakeholders'];

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<img src=x onerror=alert(1)><svg onload=alert(1)>',
  '</blockquote></article></main><h1>x</h1>',
  '<a href="javascript:alert(1)">x</a> {{constructor.constructor("alert(1)")()}}',
  '" onmouseover="alert(1)" x=\' <!-- ]]> &lt;b&gt; &#0;',
  'a\u2028b\u2029c \u202egnp.exe\u2069\u2069 ltr\u2066',
];

const itInChromium = itNeeding('chromium');

let reader: Reader | undefined;
let digest: Digest;

/** Started with the first test that runs: where all are skipped, there is no browser to start. */
async function opened(...words: Parameters<Reader['open']>) {
  reader ??= await startBrowser();
  return reader.open(...words);
}

beforeAll(async () => {
  digest = JSON.parse(await readFile(sample, 'utf8')) as Digest;
});

afterAll(() => reader?.close());

/** The digest of its first submissions, with all that is said of them. */
function only(whole: Digest, count: number): Digest {
  const kept = new Set(whole.coverage.slice(0, count).map(({ submission }) => submission));
  return {
    ...whole,
    answers: whole.answers.filter(({ submission }) => kept.has(submission)),
    coverage: whole.coverage.slice(0, count),
    passages: whole.passages.filter(({ submission }) => kept.has(submission)),
  };
}

async function violations(page: Page): Promise<unknown> {
  return page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))`);
}

async function clipboard(page: Page): Promise<unknown> {
  return page.evaluate('navigator.clipboard.readText()');
}

describe('report.html in Chromium', () => {
  itInChromium(
    'has nothing that axe objects to, light, dark and right to left',
    async () => {
      const few = only(digest, 3);
      for (const [lang, colorScheme] of [
        ['en', 'light'],
        ['en', 'dark'],
        ['ar', 'light'],
      ] as const) {
        const html = await renderPage({ ...few, lang });
        const { page } = await opened(html, { colorScheme });
        await page.evaluate(axe.source);
        for (const view of VIEWS) {
          await follow(page, view);
          if (view === 'search') {
            await page.fill('#find-words', '2024');
            await page.locator('#results li').first().waitFor();
          }
          expect([lang, colorScheme, view, await violations(page)]).toEqual([
            lang,
            colorScheme,
            view,
            [],
          ]);
        }
        await page.context().close();
      }
    },
    120_000,
  );

  itInChromium('lets a submission change nothing but its own visible text', async () => {
    const readings = HOSTILE.map((text, at) =>
      readingOf({
        file: `${at}${text.replaceAll('/', ' ')}.pdf`,
        name: text,
        shortName: text,
        entry: { id: `s${at}` },
        paragraphs: [
          { text, role: 'answer', questions: ['1'], tags: ['practice'] },
          { text, role: 'unplaced' },
        ],
      }),
    );
    const hostile = digestOf({
      readings,
      diagnostics: HOSTILE.map((message) => ({ code: 'any', severity: 'error', message })),
    });
    const { page, complaints } = await opened(await renderPage(hostile));
    for (const view of ['overview', 'coverage', 'q-1', 'unplaced', 'problems', 'stakeholders']) {
      await follow(page, view);
    }
    await follow(page, 'search');
    await page.selectOption('#find-question', '1');
    await page.locator('#results li').first().waitFor();
    expect(complaints).toEqual([]);
    expect(await page.locator('script, style, img, svg[onload], h1').count()).toBe(4);
    for (const [at] of HOSTILE.entries()) {
      const lines = await page.locator(`[id="a-s${at}-1"] blockquote p`).allTextContents();
      expect(lines.join('\n')).toBe(
        hostile.answers.find((one) => one.submission === `s${at}`)?.text,
      );
    }
  });

  itInChromium('leads by the keyboard from a cell of the heat map to its answer', async () => {
    const { page, complaints } = await opened(await renderPage(digest));
    await follow(page, 'coverage');
    await page.focus('#heat-order');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter']) {
      await page.keyboard.press(key);
    }
    const second = digest.coverage[1]?.submission ?? '';
    await page.locator(`[id="a-${second}-1"]`).waitFor({ state: 'visible' });
    expect(await page.evaluate('document.activeElement.id')).toBe(`a-${second}-1`);
    await page.goBack();
    await page.locator('#heat').waitFor({ state: 'visible' });
    expect(complaints).toEqual([]);
  });

  itInChromium('groups and sorts the heat map, and keeps every row', async () => {
    const { page } = await opened(await renderPage(digest));
    await follow(page, 'coverage');
    await page.selectOption('#heat-group', 'language');
    await page.selectOption('#heat-order', 'q 1');
    expect(await page.locator('#heat tbody').count()).toBe(6);
    expect(await page.locator('#heat tbody tr:not(.group)').count()).toBe(digest.coverage.length);
    const words: unknown = await page.evaluate(
      "[...document.querySelector('#heat tbody').querySelectorAll('tr:not(.group) td:nth-child(2)')].map((cell) => Number(cell.dataset.words))",
    );
    expect(Array.isArray(words) && words.length > 1).toBe(true);
    expect(words).toEqual([...(words as number[])].sort((a, b) => b - a));
    await page.selectOption('#heat-group', 'ungrouped');
    await page.selectOption('#heat-order', 'asListed');
    const listed: unknown = await page.evaluate(
      "[...document.querySelectorAll('#heat tbody th a')].map((link) => link.getAttribute('href'))",
    );
    expect(listed).toEqual(digest.coverage.map(({ submission }) => `#s-${submission}`));
  });

  itInChromium('finds words in any language, by filters too, and copies a citation', async () => {
    const { page } = await opened(await renderPage(digest));
    await follow(page, 'search');
    await page.fill('#find-words', 'FORMACION "derechos humanos"');
    await page.locator('#results li').first().waitFor();
    expect(await page.locator('#results mark').first().textContent()).toMatch(
      /formación|derechos humanos/iu,
    );
    await page.fill('#find-words', '');
    await page.selectOption('#find-tag', 'recommendation');
    await page.selectOption('#find-language', 'ar');
    const wanted = digest.answers.filter(
      ({ language, tagged }) =>
        language === 'ar' && tagged.some(({ tags }) => tags.includes('recommendation')),
    );
    expect(wanted.length).toBeGreaterThan(0);
    await page.getByText(`Found: ${wanted.length}`, { exact: true }).waitFor();
    const result = page.locator('#results li').first();
    expect(await result.locator('blockquote').first().getAttribute('dir')).toBe('rtl');
    await result.locator('.copy').click();
    await page.getByText('✓ Copied').waitFor();
    expect(wanted.map(({ citation }) => citation)).toContain(await clipboard(page));
    await result.locator('h3 a').click();
    expect(await page.locator('.entry:target').getAttribute('data-language')).toBe('ar');
  });

  itInChromium('copies a sentence with its citation', async () => {
    const { page } = await opened(await renderPage(digest));
    await follow(page, 'q-1-key');
    await page.locator('[id="q-1-key"] .copy.both').first().click();
    await page.getByText('✓ Copied').waitFor();
    const key = await page
      .locator('[id="q-1-key"] .sentence')
      .first()
      .locator('p, cite')
      .allTextContents();
    expect(await clipboard(page)).toBe(`${key[0] ?? ''}\n${key.at(-1) ?? ''}`);
  });

  itInChromium(
    'prints a question with all that is folded away in it, and folds it again',
    async () => {
      const { page } = await opened(await renderPage(digest));
      await follow(page, 'q-2.a');
      await page.evaluate(
        "addEventListener('afterprint', () => { window.after = document.querySelectorAll('.view:not([hidden]) details:not([open])').length })",
      );
      const folded = await page.locator('[id="q-2.a"] details:not([open])').count();
      expect(folded).toBeGreaterThan(0);
      await page.evaluate(
        "addEventListener('beforeprint', () => { window.before = document.querySelectorAll('.view:not([hidden]) details:not([open])').length })",
      );
      await page.pdf();
      expect(await page.evaluate('[window.before, window.after]')).toEqual([0, folded]);
    },
  );

  itInChromium('does not go beyond a narrow screen, in either direction of writing', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const html = await renderPage({ ...digest, lang });
      const { page } = await opened(html, { viewport: { width: 360, height: 740 } });
      for (const view of VIEWS) {
        await follow(page, view);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect([lang, view, width]).toEqual([lang, view, 360]);
      }
    }
  });

  itInChromium('is whole without script', async () => {
    const { page } = await opened(await renderPage(digest), { javaScriptEnabled: false });
    expect(await page.locator('.view:not(.scripted)').count()).toBe(
      5 + digest.call.questions.length,
    );
    for (const view of VIEWS.filter((id) => id !== 'search')) {
      expect(await page.locator(`[id="${view}"]`).isVisible()).toBe(true);
    }
    expect(await page.locator('#search').isVisible()).toBe(false);
  });
});
