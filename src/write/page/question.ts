import type { DigestAnswer, Question } from '../../model/index.js';
import { TAGS, wordingIn } from '../../model/index.js';
import { byGroup } from '../names.js';
import { quotedView, taggedWith, whoAnswered } from '../question-view.js';
import { answerEntry } from './answer.js';
import { markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { sentence } from './quotation.js';
import { silence } from './silence.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** More sentences than that are folded away until they are asked for. */
const OPEN_AT_MOST = 45;

/** All that is known of a question: who answered, what to lift first, each answer in full, and who says nothing. */
export function questionSection(question: Question, source: Source): Markup {
  const { digest, labels, register, say, word } = source;
  const { id } = question;
  const own = digest.answers.filter((answer) => answer.question === id);
  const replies = (kind: DigestAnswer['reply']['kind']): readonly DigestAnswer[] =>
    own.filter(({ reply }) => reply.kind === kind);
  const groups = byGroup(
    replies('content'),
    ({ submission }) => register.get(submission)?.group,
    labels,
  );
  const inOrder = groups.flatMap(({ items }) => items);
  const sentencesOf = (sentences: (answer: DigestAnswer) => Parameters<typeof sentence>[0][]) =>
    inOrder.flatMap((answer) =>
      sentences(answer).map((quoted) =>
        sentence(quoted, anchor.answer(answer.submission, id), source),
      ),
    );
  const parts: readonly Part[] = [
    {
      code: 'key',
      title: say('keySentences'),
      items: sentencesOf((answer) =>
        answer.keySentences.map((key) => quotedView(key, answer, source.views)),
      ),
    },
    ...TAGS.map((tag) => ({
      code: tag,
      title: word('tags', tag),
      items: sentencesOf((answer) => taggedWith(tag, answer, source.views)),
    })),
  ].filter(({ items }) => items.length > 0);
  const answered = replies('content').length;
  const here = anchor.question(id);
  return markup`<section class="view question" id="${here}" aria-labelledby="${here}-h">
${headingOf(question, source)}
<ul class="jump">${parts.map(({ code, title, items }) => markup`<li><a href="#${here}-${code}">${title} <span class="n">${items.length}</span></a></li>`)}${answered > 0 && markup`<li><a href="#${here}-answers">${say('answers')} <span class="n">${answered}</span></a></li>`}</ul>
<h3>${say('whoAnswered')}</h3>
${answered > 0 ? whoTable(groups, source) : markup`<p>${say('none')}</p>`}
${parts.map((part, at) => folded(part, `${here}-${part.code}`, at === 0))}
${
  answered > 0 &&
  markup`<h3 id="${here}-answers">${say('answers')}</h3>
${groups.map(
  ({ label, items }) => markup`<h4>${label} <span class="n">${items.length}</span></h4>
${items.map((answer) => answerEntry(answer, source))}`,
)}`
}
${other('noInformation', replies('no-information'), source)}${other('refers', replies('see'), source)}${silence(question, source)}
</section>
`;
}

interface Part {
  readonly code: string;
  readonly title: string;
  readonly items: readonly Markup[];
}

function headingOf({ id, text, parent }: Question, { digest, say }: Source): Markup {
  const { questions } = digest.call;
  const at = questions.findIndex((question) => question.id === id);
  const above = questions.find((question) => question.id === parent);
  const link = (key: string, rel: string, to: Question | undefined): Filling =>
    to &&
    markup`<a href="#${anchor.question(to.id)}" rel="${rel}">${say(key)}: <bdi>${to.id}</bdi></a> `;
  return markup`<p class="turn">${link('previous', 'prev', questions[at - 1])}${link('next', 'next', questions[at + 1])}</p>
<h2 id="${anchor.question(id)}-h">${say('question')} <bdi>${id}</bdi></h2>
<p class="asked" dir="auto">${wordingIn(text, digest.lang)}</p>
${above && markup`<p class="parent">${say('partOf')} <a href="#${anchor.question(above.id)}"><bdi>${above.id}</bdi></a>: ${wordingIn(above.text, digest.lang)}</p>`}`;
}

function folded({ code, title, items }: Part, id: string, first: boolean): Markup {
  const open = first && items.length <= OPEN_AT_MOST && ' open';
  return markup`<details class="part ${code}" id="${id}"${open}><summary><h3>${title} <span class="n">${items.length}</span></h3></summary>
<ul class="sentences">
${items}</ul></details>
`;
}

function whoTable(
  groups: Parameters<typeof whoAnswered>[0],
  { register, labels, say }: Source,
): Markup {
  const who = whoAnswered(groups, register, labels);
  const most = Math.max(1, ...who.rows.flatMap(({ counts }) => counts));
  const shade = (count: number): string => `n h${count === 0 ? 0 : Math.ceil((4 * count) / most)}`;
  return markup`<div class="scroll" role="region" aria-label="${say('whoAnswered')}" tabindex="0"><table class="who">
<thead><tr><td></td>${who.languages.map((name) => markup`<th scope="col" class="n">${name}</th>`)}<th scope="col" class="n">${say('total')}</th></tr></thead>
<tbody>${[...who.rows, { ...who.total, label: say('total') }].map(
    (
      row,
      at,
    ) => markup`<tr><th scope="row">${row.label}</th>${row.counts.map((count) => markup`<td class="${at < who.rows.length ? shade(count) : 'n'}">${count}</td>`)}<td class="n">${row.total}</td></tr>
`,
  )}</tbody></table></div>`;
}

function other(key: string, answers: readonly DigestAnswer[], source: Source): Filling {
  return (
    answers.length > 0 &&
    markup`<h3>${source.say(key)}</h3>
${answers.map((answer) => answerEntry(answer, source))}`
  );
}
