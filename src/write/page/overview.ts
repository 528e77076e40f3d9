import { wordingIn } from '../../model/index.js';
import { asksAboutPublication } from '../names.js';
import { charts } from './charts.js';
import { ledgerFlow } from './ledger.js';
import { isolated, markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** The call, the ledger, and who answered what. */
export function overviewSection(source: Source): Markup {
  const { say } = source;
  return markup`<section class="view" id="overview" aria-labelledby="overview-h">
<h2 id="overview-h">${say('index')}</h2>
${call(source)}
${edition(source)}${restricted(source)}${ledgerFlow(source)}
${charts(source)}
</section>
`;
}

function call({ digest, say }: Source): Markup {
  const { lang, call: from } = digest;
  const facts: readonly (readonly [string, Filling])[] = [
    ['resolution', from.resolution],
    ['issuedBy', wordingIn(from.issuedBy ?? {}, lang)],
    ['purpose', wordingIn(from.purpose ?? {}, lang)],
    ['publication', wordingIn(from.publication ?? {}, lang)],
    ...from.channels.map(
      ({ id, issuedBy, deadline, email, subjectLine }): readonly [string, Filling] => [
        'channel',
        [
          wordingIn(issuedBy ?? { en: id }, lang),
          deadline && markup`<br>${say('deadline')}: ${wordingIn(deadline.wording, lang)}`,
          email !== undefined && markup`<br>${say('email')}: ${isolated(email)}`,
          subjectLine !== undefined && markup`<br>${say('subjectLine')}: ${isolated(subjectLine)}`,
        ],
      ],
    ),
  ];
  return markup`<details class="part"><summary><h3>${say('call')}</h3></summary>
<dl class="facts">${facts.map(
    ([key, value]) =>
      value !== undefined &&
      value !== '' &&
      markup`<div><dt>${say(key)}</dt><dd>${value}</dd></div>
`,
  )}</dl></details>`;
}

function edition({ digest, say, word }: Source): Filling {
  if (digest.edition === undefined) return undefined;
  const counts = Object.entries(digest.edition.redactions);
  return markup`<div class="notice"><h3>${say('publicEdition')}</h3>
<p>${say('publicEditionNote')}</p>
${counts.length > 0 && markup`<p>${say('redactions')}: ${counts.map(([kind, count]) => `${word('redactionKinds', kind)}: ${count}`).join(' · ')}</p>`}</div>`;
}

/** Those that ask not to be named or published. */
function restricted({ digest, labels, say }: Source): Filling {
  const asking = asksAboutPublication(digest, labels);
  const counted = new Set(digest.coverage.map(({ submission }) => submission));
  return (
    asking.length > 0 &&
    markup`<div class="notice"><h3>${say('askPublication')}</h3>
<ul>${asking.map(
      (
        view,
      ) => markup`<li>${counted.has(view.id) ? markup`<a href="#${anchor.stakeholder(view.id)}">${isolated(view.short)}</a>` : isolated(view.short)}${view.mark} – ${view.restriction} <span class="meta">${isolated(view.file)}</span></li>
`,
    )}</ul></div>
`
  );
}
