import type { CoverageRow, DigestAnswer } from '../../model/index.js';
import { ledgerCode } from '../../model/index.js';
import { SYMBOLS, stateIn, statesOf } from '../coverage-view.js';
import { isolated, markup } from './markup.js';
import type { Markup } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** From that many words on, an answer is of the next depth. */
const DEPTHS = [1, 50, 120, 250] as const;

const ORDERS = ['asListed', 'byName', 'byAnswers', 'byWords'] as const;
const GROUPINGS = ['ungrouped', 'group', 'region', 'language'] as const;

/** Submissions × questions; each cell that has an answer leads to it. The script sorts and groups the rows. */
export function coverageSection(source: Source): Markup {
  const { digest, say, word } = source;
  const { questions } = digest.call;
  const answers = new Map(
    digest.answers.map((answer) => [`${answer.submission} ${answer.question}`, answer]),
  );
  const legend = statesOf(digest.call).map(
    (state) =>
      markup`<li><span class="sym" aria-hidden="true">${SYMBOLS[state]}</span> ${word('states', state)}</li>`,
  );
  return markup`<section class="view" id="coverage" aria-labelledby="coverage-h">
<h2 id="coverage-h">${say('coverage')}</h2>
<form class="controls scripted" id="heat-controls">
${choice(
  'heat-group',
  say('groupBy'),
  GROUPINGS.map((key) => [key, say(key)]),
)}
${choice('heat-order', say('sortBy'), [
  ...ORDERS.map((key): [string, string] => [key, say(key)]),
  ...questions.map(({ id }): [string, string] => [`q ${id}`, `${say('question')} ${id}`]),
])}
</form>
<p class="note">${say('heatNote')}</p>
<ul class="legend">${legend}</ul>
<div class="scroll heat" role="region" aria-label="${say('submissions')} × ${say('questions')}" tabindex="0"><table id="heat">
<thead><tr><th scope="col">${say('submission')}</th>${questions.map(({ id }) => markup`<th scope="col"><a href="#${anchor.question(id)}"><bdi>${id}</bdi></a></th>`)}</tr></thead>
<tbody>${digest.coverage.map((row) => rowOf(row, answers, source))}</tbody>
</table></div>
</section>
`;
}

/** A list to choose from, with its label. */
export function choice(
  id: string,
  label: string,
  options: readonly (readonly [code: string, label: string])[],
): Markup {
  return markup`<label for="${id}">${label} <select id="${id}">${options.map(([code, text]) => markup`<option value="${code}">${text}</option>`)}</select></label>`;
}

function rowOf(
  row: CoverageRow,
  answers: ReadonlyMap<string, DigestAnswer>,
  source: Source,
): Markup {
  const { digest, views, register, word } = source;
  const view = views.get(row.submission);
  const from = register.get(row.submission);
  const region = from && word('regions', ledgerCode(from, 'region'));
  return markup`<tr data-group="${view?.group}" data-language="${view?.language}" data-region="${region}"><th scope="row"><a href="#${anchor.stakeholder(row.submission)}">${isolated(view?.short ?? row.submission)}</a>${view?.mark}</th>${digest.call.questions.map(({ id }) => cellOf(row, id, answers.get(`${row.submission} ${id}`), source))}</tr>
`;
}

function cellOf(
  row: CoverageRow,
  id: string,
  answer: DigestAnswer | undefined,
  { word, say, unplaced }: Source,
): Markup {
  const state = stateIn(row, id);
  const seen = state === 'see' ? (row.states[id]?.slice('see '.length) ?? '') : '';
  const says = `${id}: ${word('states', state)}${seen === '' ? '' : ` ${seen}`}`;
  const symbol = markup`<span aria-hidden="true">${SYMBOLS[state]}</span>`;
  if (answer !== undefined) {
    const { submission, words } = answer;
    const depth =
      answer.reply.kind === 'content' ? DEPTHS.filter((from) => words >= from).length : 0;
    return markup`<td class="h${depth}" data-words="${words}"><a href="#${anchor.answer(submission, id)}" aria-label="${says}; ${say('words')}: ${words}">${symbol}</a></td>`;
  }
  if (state === 'not reached' && unplaced.has(row.submission)) {
    return markup`<td class="none"><a href="#${anchor.unplaced(row.submission)}" aria-label="${says}; ${say('itsUnplaced')}">${symbol}</a></td>`;
  }
  return markup`<td class="none">${symbol}<span class="vh">${says}</span></td>`;
}
