import type { Digest } from '../../model/index.js';
import { wordingIn } from '../../model/index.js';
import { loadLabels } from '../labels.js';
import { loadAssets } from './assets.js';
import type { Asset } from './assets.js';
import { contents } from './contents.js';
import { coverageSection } from './coverage.js';
import { markup, trusted } from './markup.js';
import type { Markup } from './markup.js';
import { overviewSection } from './overview.js';
import { problemsSection } from './problems.js';
import { questionSection } from './question.js';
import { searchSection } from './search.js';
import { stakeholdersSection } from './stakeholders.js';
import { unplacedSection } from './unplaced.js';
import { sourceOf } from './words.js';
import type { Source } from './words.js';

/** What the script says by itself. */
const SPOKEN = [
  'copied',
  'notCopied',
  'found',
  'nothingFound',
  'copyCitation',
  'copyBoth',
] as const;

/**
 * `report.html`: the digest as one page that needs nothing beside it, and that a policy keeps from fetching or running anything
 * but its own script and style. It is whole without the script, which shows one part at a time, searches, sorts and copies.
 * Labels come from `templates` where they stand there. Throws RunError as `loadLabels` does.
 */
export async function renderPage(digest: Digest, templates?: string): Promise<string> {
  const source = sourceOf(digest, await loadLabels(digest.lang, templates));
  const { script, style } = await loadAssets();
  const title = wordingIn(digest.call.title, digest.lang);
  const { say } = source;
  return markup`<!doctype html>
<html lang="${digest.lang}" dir="${digest.lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say('title')}: ${title}</title>
<style>${trusted(style.text)}</style>
<script>${trusted(script.text)}</script>
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header><h1><span>${say('title')}</span> ${title}</h1></header>
<div class="columns">
${contents(source)}
<main id="main" tabindex="-1">
${sections(source)}</main>
</div>
<footer><p>${digest.generator.name} ${digest.generator.version}</p></footer>
<div class="vh" id="said" role="status"></div>
<script type="application/json" id="words">${spoken(source)}</script>
</body>
</html>
`.html;
}

function policy(script: Asset, style: Asset): string {
  return [
    "default-src 'none'",
    `script-src '${script.hash}'`,
    `style-src '${style.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function sections(source: Source): Markup {
  return markup`${overviewSection(source)}${coverageSection(source)}${searchSection(source)}${source.digest.call.questions.map((question) => questionSection(question, source))}${unplacedSection(source)}${problemsSection(source)}${stakeholdersSection(source)}`;
}

/** Words for the script; `<` cannot end the element. */
function spoken({ say }: Source): Markup {
  const words = Object.fromEntries(SPOKEN.map((key) => [key, say(key)]));
  return trusted(JSON.stringify(words).replaceAll('<', '\\u003c'));
}
