import { wordingIn } from '../../model/index.js';
import { markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** Links to the page's views; each question with how many answered it. */
export function contents({ digest, say }: Source): Markup {
  const answered = new Map<string, number>();
  for (const { question, reply } of digest.answers) {
    if (reply.kind === 'content') answered.set(question, (answered.get(question) ?? 0) + 1);
  }
  const link = (to: string, label: Filling, count?: number): Markup =>
    markup`<li><a href="#${to}">${label}${count !== undefined && markup` <span class="n">${count}</span>`}</a></li>
`;
  return markup`<nav id="contents" aria-label="${say('contents')}"><ul>
${link('overview', say('index'))}${link('coverage', say('coverage'))}<li class="scripted"><a href="#search">${say('search')}</a></li>
<li class="questions"><span>${say('questions')}</span><ul>
${digest.call.questions.map(
  ({
    id,
    parent,
    text,
  }) => markup`<li${parent !== undefined && markup` class="sub"`}><a href="#${anchor.question(id)}"><bdi class="id">${id}</bdi> <span class="asked" dir="auto">${wordingIn(text, digest.lang)}</span> <span class="n">${answered.get(id) ?? 0}</span></a></li>
`,
)}</ul></li>
${link('unplaced', say('unplaced'))}${link('problems', say('problems'), digest.problems.filter(({ severity }) => severity !== 'note').length)}${link('stakeholders', say('stakeholders'))}
</ul></nav>`;
}
