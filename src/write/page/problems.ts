import type { Severity } from '../../model/index.js';
import { isolated, markup } from './markup.js';
import type { Markup } from './markup.js';
import type { Source } from './words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What failed or needs an eye, and what can be done; notes are folded away. */
export function problemsSection(source: Source): Markup {
  const { digest, say, word } = source;
  return markup`<section class="view" id="problems" aria-labelledby="problems-h">
<h2 id="problems-h">${say('problems')}</h2>
${digest.problems.length === 0 && markup`<p>${say('noProblems')}</p>`}${SEVERITIES.map(
    (severity) => {
      const own = digest.problems.filter((problem) => problem.severity === severity);
      return (
        own.length > 0 &&
        markup`<details class="part"${severity !== 'note' && ' open'}><summary><h3>${word('severities', severity)} <span class="n">${own.length}</span></h3></summary>
<div class="scroll" role="region" aria-label="${word('severities', severity)}" tabindex="0"><table class="problems">
<thead><tr>${['file', 'page', 'message', 'remedy'].map((key) => markup`<th scope="col">${say(key)}</th>`)}</tr></thead>
<tbody>${own.map(
          ({
            file,
            place,
            message,
            remedy,
          }) => markup`<tr><th scope="row" class="file">${isolated(file ?? '')}${place?.attachment !== undefined && markup`<br>${isolated(place.attachment)}`}</th><td>${place?.page}</td><td dir="auto">${message}</td><td dir="auto">${remedy}</td></tr>
`,
        )}</tbody></table></div></details>
`
      );
    },
  )}
</section>
`;
}
