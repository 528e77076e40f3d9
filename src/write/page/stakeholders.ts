import { byGroup, countedSubmissions } from '../names.js';
import { isolated, markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** The key of stakeholders: who is counted, by group, with links to what each answered. */
export function stakeholdersSection(source: Source): Markup {
  const { digest, labels, say } = source;
  const groups = byGroup(countedSubmissions(digest), ({ group }) => group, labels);
  const heads = ['shortName', 'name', 'country', 'language', 'questions', 'file'];
  return markup`<section class="view" id="stakeholders" aria-labelledby="stakeholders-h">
<h2 id="stakeholders-h">${say('stakeholders')}</h2>
${groups.length === 0 && markup`<p>${say('none')}</p>`}${groups.map(
    ({ label, items }) => markup`<h3>${label} <span class="n">${items.length}</span></h3>
<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="key">
<thead><tr>${heads.map((key) => markup`<th scope="col">${say(key)}</th>`)}</tr></thead>
<tbody>${items.map(({ id }) => rowOf(id, source))}</tbody></table></div>
`,
  )}
</section>
`;
}

function rowOf(id: string, { digest, views, register }: Source): Markup {
  const view = views.get(id);
  const members = register.get(id)?.members ?? [];
  return markup`<tr id="${anchor.stakeholder(id)}"><th scope="row">${isolated(view?.short ?? id)}${view?.mark}</th><td>${isolated(view?.name ?? id)}${members.length > 0 && markup` <span class="meta">(${members.map((member, at) => [at > 0 && '; ', isolated(member)])})</span>`}${view !== undefined && view.restriction !== '' && markup`<span class="warning">⚠ ${view.restriction}</span>`}</td><td>${view?.country}</td><td>${view?.language}</td><td class="ids">${answeredBy(id, digest)}</td><td class="file">${isolated(view?.file ?? '')}</td></tr>
`;
}

function answeredBy(id: string, { answers }: Source['digest']): Filling {
  return answers
    .filter(({ submission }) => submission === id)
    .map(
      ({ question }) =>
        markup`<a href="#${anchor.answer(id, question)}"><bdi>${question}</bdi></a> `,
    );
}
