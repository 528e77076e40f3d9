import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../../src/model/index.js';
import type { Digest, DigestAnswer, Quotation } from '../../../src/model/index.js';
import { renderPage } from '../../../src/write/index.js';
import { anyDigest, digestOf } from '../digests.js';
import { attributesOf, citedIn, classOf, elements, parsedPage, textOf } from './parsed-page.js';
import type { Node } from './parsed-page.js';

const empty: Node = { type: 'root' };

async function pageOf(digest: Digest): Promise<Node> {
  return parsedPage(await renderPage(digest));
}

function byId(page: Node, id: string): Node {
  return elements(page).find(({ attribs }) => attribs?.['id'] === id) ?? empty;
}

/** Those with `type="application/json"` are no scripts. */
function scriptsOf(page: Node): readonly Node[] {
  return elements(page, 'script').filter(({ attribs }) => attribs?.['type'] === undefined);
}

function citationOf(quotation: Quotation, answer: DigestAnswer): string {
  return 'citation' in quotation ? String(quotation.citation) : answer.citation;
}

describe('report.html', () => {
  it('has every quotation verbatim with its citation, in its place, whatever the submissions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const page = await pageOf(digest);
        for (const answer of digest.answers) {
          const entry = byId(page, `a-${answer.submission}-${answer.question}`);
          const own = citedIn(entry);
          expect(own.map(({ text }) => text).join('\n')).toBe(answer.text);
          expect([...new Set(own.map(({ citation }) => citation))]).toEqual([
            ...new Set(answer.quotations.map((quotation) => citationOf(quotation, answer))),
          ]);
          if (answer.reply.kind !== 'content') continue;
          const lifted = citedIn(byId(page, `q-${answer.question}`));
          for (const sentence of [
            ...answer.keySentences,
            ...answer.tagged.map((tagged) => tagged.sentence),
          ]) {
            expect(lifted).toContainEqual(
              expect.objectContaining({
                text: sentence.text,
                citation: citationOf(sentence, answer),
              }),
            );
          }
        }
        const unplaced = citedIn(byId(page, 'unplaced'));
        for (const { quotation, citation } of digest.passages) {
          expect(unplaced).toContainEqual(
            expect.objectContaining({ text: quotation.text, citation }),
          );
        }
      }),
      { numRuns: 60, examples: [[digestOf()]] },
    );
  });

  it('takes no element, address, script or style from a submission', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const page = await pageOf(digest);
        const names = new Set(elements(page).map(({ name }) => name));
        for (const name of [
          'img',
          'iframe',
          'link',
          'object',
          'embed',
          'base',
          'b',
          'i',
          'audio',
        ]) {
          expect(names).not.toContain(name);
        }
        expect(scriptsOf(page)).toHaveLength(1);
        expect(elements(page, 'style')).toHaveLength(1);
        const ids = new Set(elements(page).map(({ attribs }) => attribs?.['id']));
        for (const node of elements(page)) {
          const attributes = attributesOf(node);
          expect(Object.keys(attributes).filter((key) => /^(?:on|style$|src)/.test(key))).toEqual(
            [],
          );
          if (attributes['href'] !== undefined) {
            expect(attributes['href']).toMatch(/^#/);
            expect(ids).toContain(attributes['href'].slice(1));
          }
        }
      }),
      { numRuns: 40, examples: [[digestOf()]] },
    );
  });

  it('has a policy that lets nothing in but its own script and style', async () => {
    const page = await pageOf(digestOf());
    const policy = elements(page, 'meta').find(
      ({ attribs }) => attribs?.['http-equiv'] === 'Content-Security-Policy',
    )?.attribs?.['content'];
    const hash = (nodes: readonly Node[]) =>
      createHash('sha256').update(nodes.map(textOf).join('')).digest('base64');
    expect(policy?.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'sha256-${hash(scriptsOf(page))}'`,
        `style-src 'sha256-${hash(elements(page, 'style'))}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
  });

  it('is the same bytes again', async () => {
    expect(await renderPage(digestOf())).toBe(await renderPage(digestOf()));
  });

  it.each(LANGUAGES)('is whole in %s', async (lang) => {
    const html = await renderPage(digestOf({ lang }));
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toMatch(/undefined|\[object|NaN|null/);
    const [root] = elements(parsedPage(html), 'html');
    expect(root && attributesOf(root)).toEqual({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    // A label that is missing stands there by its key.
    const labels = ['copyCitation', 'heatNote', 'groupBy', 'sortBy', 'asListed', 'inContext'];
    expect(labels.filter((key) => body.includes(`>${key}<`) || body.includes(`"${key}"}`))).toEqual(
      [],
    );
  });

  it('writes each quotation in its own language and direction', async () => {
    const page = await pageOf(digestOf());
    const cited = citedIn(byId(page, 'q-1'));
    expect(cited.filter(({ lang }) => lang === 'ar').map(({ dir }) => dir)).toContain('rtl');
    expect(cited.filter(({ lang }) => lang === 'en').map(({ dir }) => dir)).not.toContain('rtl');
  });

  it('leads from each cell of the heat map that has an answer to that answer', async () => {
    const digest = digestOf();
    const page = await pageOf(digest);
    const links = elements(byId(page, 'heat'), 'td').flatMap((cell) =>
      cell.attribs?.['data-words'] === undefined ? [] : elements(cell, 'a'),
    );
    expect(links.map((link) => attributesOf(link)['href']).sort()).toEqual(
      digest.answers.map(({ submission, question }) => `#a-${submission}-${question}`).sort(),
    );
  });

  it('tells from received to counted, each removal with its files', async () => {
    const page = await pageOf(digestOf());
    const steps = elements(byId(page, 'overview'), 'ol')
      .filter((list) => classOf(list) === 'flow')
      .flatMap((list) => elements(list, 'li'))
      .map((step) => textOf(step).replaceAll('\n', ''));
    expect(steps[0]).toMatch(/^Received8/);
    expect(steps).toContain('the same as another−1Filesz-copy.pdf');
    expect(steps.at(-1)).toBe('Counted3');
  });

  it('flags what must not be quoted as the rest is', async () => {
    const page = await pageOf(digestOf());
    const arabic = digestOf().submissions.find(({ language }) => language === 'ar');
    const entry = byId(page, `a-${arabic?.id ?? ''}-1`);
    expect(textOf(entry)).toContain('⚠ Confidential: not for publication.');
  });
});
