import type { Submission } from '../../model/index.js';
import { sameAgainView } from '../account-view.js';
import type { SubmissionView } from '../names.js';
import { bar } from './bars.js';
import { isolated, markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import type { Source } from './words.js';

const FLOW = [
  { code: 'kept', label: '' },
  { code: 'gone', label: '' },
] as const;

/** From received to counted, step by step: what each removal takes, and what is left after it. */
export function ledgerFlow(source: Source): Markup {
  const { digest, say, word } = source;
  const { received, removed, counted, byStatus } = digest.ledger;
  let left = received;
  const steps = removed.map(({ reason, submissions }) => {
    left -= submissions.length;
    return markup`<li class="removal"><span class="step">${word('removals', reason)}</span><span class="n">−${submissions.length}</span>${bar([left, submissions.length], FLOW, received)}${filesOf(submissions, source)}</li>
`;
  });
  const statuses = Object.entries(byStatus)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${word('statuses', status)}: ${count}`)
    .join(' · ');
  return markup`<h3>${say('ledger')}</h3>
<ol class="flow">
<li><span class="step">${say('received')}</span><span class="n">${received}</span>${bar([received], FLOW, received)}<p class="meta">${statuses}</p></li>
${steps}<li><span class="step">${say('counted')}</span><span class="n">${counted}</span>${bar([counted], FLOW, received)}</li>
</ol>
${sameAgain(source)}`;
}

function filesOf(ids: readonly Submission['id'][], { views, say }: Source): Markup {
  const names = ids.flatMap((id) => views.get(id) ?? []);
  return markup`<details><summary>${say('files')}</summary><ul>${names.map((view) => markup`<li>${fileOf(view)}</li>`)}</ul></details>`;
}

function fileOf(view: SubmissionView | undefined): Filling {
  return view && [isolated(view.file), view.mark];
}

/** What was said more than once. */
function sameAgain({ digest, labels, say }: Source): Filling {
  const groups = sameAgainView(digest, labels);
  if (groups.length === 0) return undefined;
  const files = (views: readonly SubmissionView[]) =>
    views.map((view, at) => [at > 0 && '; ', fileOf(view)]);
  return markup`<details class="part"><summary><h3>${say('sameAgain')} <span class="n">${groups.length}</span></h3></summary>
<div class="scroll" role="region" aria-label="${say('sameAgain')}" tabindex="0"><table>
<thead><tr>${['kind', 'standsFor', 'otherCopies', 'alsoCounted'].map((key) => markup`<th scope="col">${say(key)}</th>`)}</tr></thead>
<tbody>${groups.map(
    (
      group,
    ) => markup`<tr><td>${group.kind}${group.is_campaign && ` (${say('letters')}: ${group.letters}; ${say('senders')}: ${group.senders})`}</td><td>${fileOf(group.first)}</td><td>${files(group.others)}</td><td>${files(group.counted)}</td></tr>
`,
  )}</tbody></table></div></details>`;
}
