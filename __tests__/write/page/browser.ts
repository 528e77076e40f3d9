import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page did that it should not: errors, dialogs, anything fetched. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The system's Chromium; `open` shows a page from disk, as its reader does. */
export interface Reader {
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  // The sandbox cannot be had where the tests run as root.
  const browser = await chromium.launch({ executablePath: onPath(), args: ['--no-sandbox'] });
  let opened = 0;
  return {
    open: async (html, options) => {
      opened += 1;
      const file = join(folder, `report ${opened}.html`);
      await writeFile(file, html);
      return openIn(browser, `file://${encodeURI(file)}`, options);
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openIn(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
): Promise<Opened> {
  const context = await browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints };
}

function onPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  return found ?? 'chromium';
}

/** Shows a view, or what stands in one, by its id. */
export async function follow(page: Page, id: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
  await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
}
