import type { Question } from '../../model/index.js';
import { silentView } from '../silent-view.js';
import type { SilentSubmission } from '../silent-view.js';
import { idsOf } from './answer.js';
import { isolated, markup } from './markup.js';
import type { Filling } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** Who left the question blank, did not reach it, or replied only to its sub-questions. */
export function silence(question: Question, source: Source): Filling {
  const { digest, views, say } = source;
  const silent = silentView(digest, question, views);
  const list = (items: readonly SilentSubmission[], more: (item: SilentSubmission) => Filling) =>
    markup`<ul class="silent">${items.map(
      (item) => markup`<li>${isolated(item.name)}${item.mark}${more(item)}</li>
`,
    )}</ul>`;
  return [
    silent.left_blank.length > 0 &&
      markup`<h3>${say('leftBlank')}</h3>
${list(silent.left_blank, ({ named }) => named.map((text) => markup` — <cite dir="auto">${text}</cite>`))}`,
    silent.not_reached.length > 0 &&
      markup`<h3>${say('notReached')}</h3>
<p>${say('notReachedNote')} <a href="#unplaced">${say('unplaced')}</a></p>
${list(silent.not_reached, ({ id, partial }) => [partial !== '' && ` – ${partial}`, toUnplaced(id, source)])}`,
    silent.answered_below.length > 0 &&
      markup`<h3>${say('answeredBelow')} ${idsOf(silent.sub_questions)}</h3>
${list(silent.answered_below, ({ questions }) => markup` (${idsOf(questions)})`)}`,
    silent.silent_restricted && markup`<p class="note">${say('restricted')}</p>`,
  ];
}

function toUnplaced(id: string, { unplaced, say }: Source): Filling {
  return unplaced.has(id) && markup` – <a href="#${anchor.unplaced(id)}">${say('itsUnplaced')}</a>`;
}
