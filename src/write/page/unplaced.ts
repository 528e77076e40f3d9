import type { Passage } from '../../model/index.js';
import { idsOf } from './answer.js';
import { isolated, markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { blockquote, citation, warning } from './quotation.js';
import { anchor, languageOf } from './words.js';
import type { Source } from './words.js';

/** Text that answers no question, then all else that is none, so that nothing of a submission is lost. */
export function unplacedSection(source: Source): Markup {
  const { digest, say } = source;
  const unplaced = entriesOf(({ role }) => role === 'unplaced', source, anchor.unplaced);
  const other = entriesOf(({ role }) => role !== 'unplaced', source);
  return markup`<section class="view" id="unplaced" aria-labelledby="unplaced-h">
<h2 id="unplaced-h">${say('unplaced')}</h2>
<p>${say('unplacedParts')}</p>
${unplaced.length > 0 ? unplaced : markup`<p>${say('none')}</p>`}
${
  other.length > 0 &&
  markup`<details class="part"><summary><h3>${say('otherText')} <span class="n">${digest.passages.filter(({ role }) => role !== 'unplaced').length}</span></h3></summary>
${other}</details>`
}
</section>
`;
}

function entriesOf(
  wanted: (passage: Passage) => boolean,
  source: Source,
  idOf?: (submission: string) => string,
): Markup[] {
  const all = source.digest.passages.filter(wanted);
  return source.digest.coverage.flatMap(({ submission }) => {
    const passages = all.filter((passage) => passage.submission === submission);
    if (passages.length === 0) return [];
    const view = source.views.get(submission);
    const name = [isolated(view?.name ?? submission), view?.mark];
    return markup`<section class="passages"${idOf && markup` id="${idOf(submission)}"`}>
${idOf ? markup`<h3>${name}</h3>` : markup`<h4>${name}</h4>`}
${view?.warnings.map(warning)}${passages.map((passage) => passageEntry(passage, source))}</section>
`;
  });
}

function passageEntry(passage: Passage, source: Source): Markup {
  const { role, questions, quotation, submission } = passage;
  const from = source.register.get(submission);
  const found: Filling =
    role === 'unplaced' &&
    markup` data-question="unplaced" data-group="${from?.group ?? 'other'}" data-language="${languageOf(quotation.language, from)}" data-tags="" data-confidence="1"`;
  return markup`<article class="entry ${role}"${found}>${blockquote(quotation.text, quotation.language)}
${citation(passage.citation)}${role !== 'unplaced' && markup`<p class="meta">${source.word('roles', role)} ${idsOf(questions)}</p>`}</article>
`;
}
