import { OUTPUT_FORMATS, type Digest, type OutputFormat } from '../model/index.js';
import { indexView } from './index-view.js';
import { loadLabels } from './labels.js';
import { questionFile } from './layout.js';
import { pageEngine } from './page-engine.js';
import { questionView } from './question-view.js';
import { unplacedView } from './unplaced-view.js';

/**
 * The Markdown pages by their paths, from the templates in `templates`, or those of the package where one is missing
 * there; they link to what else is written in `formats`. Throws RunError (usage) for a template that cannot be used.
 */
export async function renderMarkdown(
  digest: Digest,
  templates?: string,
  formats: readonly OutputFormat[] = OUTPUT_FORMATS,
): Promise<ReadonlyMap<string, string>> {
  const render = await pageEngine(digest.lang, templates);
  const labels = await loadLabels(digest.lang, templates);
  const pages = new Map([
    ['index.md', await render('index.md.liquid', indexView(digest, labels, formats))],
  ]);
  for (const question of digest.call.questions) {
    const view = questionView(digest, question, labels, formats);
    pages.set(questionFile(question.id, 'md'), await render('question.md.liquid', view));
  }
  pages.set('unplaced.md', await render('unplaced.md.liquid', unplacedView(digest, labels)));
  return pages;
}
