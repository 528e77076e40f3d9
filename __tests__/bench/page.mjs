// How long report.html of many submissions takes to make, to show and to search in Chromium: npm run bench:page [submissions]
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { renderPage } from '../../dist/write/index.js';

const wanted = Number(process.argv[2] ?? 500);
const sample = new URL('../../samples/expected/inbox/digest.json', import.meta.url);

/** The sample's submissions again and again, each time under other ids. */
function manifold(digest, copies) {
  const again = (items, rename) =>
    Array.from({ length: copies }, (_, at) =>
      items.map((item) => rename(item, `-${at + 1}`)),
    ).flat();
  const bySubmission = (item, mark) => ({ ...item, submission: item.submission + mark });
  return {
    ...digest,
    submissions: again(digest.submissions, (one, mark) => ({ ...one, id: one.id + mark })),
    answers: again(digest.answers, bySubmission).sort((a, b) =>
      a.question < b.question ? -1 : Number(a.question > b.question),
    ),
    coverage: again(digest.coverage, bySubmission),
    passages: again(digest.passages, bySubmission),
  };
}

async function timed(name, work) {
  const start = performance.now();
  const value = await work();
  console.log(`${name.padEnd(34)} ${Math.round(performance.now() - start)} ms`);
  return value;
}

/* What runs in the page: from the deed until what it changes is drawn. */

function shown(view) {
  return new Promise((done) => {
    const start = performance.now();
    addEventListener(
      'hashchange',
      () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))),
      { once: true },
    );
    location.hash = view;
  });
}

function grouped(by) {
  return new Promise((done) => {
    const start = performance.now();
    const select = document.querySelector('#heat-group');
    select.value = by;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  });
}

/** The pause that the page makes while somebody types is not counted. */
function searched(words) {
  return new Promise((done) => {
    document.querySelector('#find-words').value = words;
    const start = performance.now();
    document.querySelector('#find').requestSubmit();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  });
}

const digest = JSON.parse(await readFile(sample, 'utf8'));
const many = manifold(digest, Math.ceil(wanted / digest.coverage.length));
const page = await timed('make the page', () => renderPage(many));
console.log(
  `${many.coverage.length} submissions, ${many.answers.length} answers, ${(page.length / 2 ** 20).toFixed(1)} M characters`,
);
console.log(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

const folder = await mkdtemp(join(tmpdir(), 'hrc-page-'));
await writeFile(join(folder, 'report.html'), page);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const tab = await browser.newPage();
  await timed('open, to the load event', () => tab.goto(`file://${folder}/report.html`));
  const paint = await tab.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  console.log(`first contentful paint             ${Math.round(paint ?? NaN)} ms`);
  for (const [name, view] of [
    ['show a question', 'q-2.a'],
    ['show another question', 'q-1'],
    ['show the heat map', 'coverage'],
  ]) {
    console.log(`${name.padEnd(34)} ${Math.round(await tab.evaluate(shown, view))} ms`);
  }
  for (const [name, by] of [
    ['group the heat map by language', 'language'],
    ['and by nothing again', 'ungrouped'],
  ]) {
    console.log(`${name.padEnd(34)} ${Math.round(await tab.evaluate(grouped, by))} ms`);
  }
  await tab.evaluate(shown, 'search');
  for (const [name, words] of [
    ['first search', 'training'],
    ['second search', 'public procurement'],
    ['search in Chinese', '人权'],
  ]) {
    console.log(`${name.padEnd(34)} ${Math.round(await tab.evaluate(searched, words))} ms`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
