import type { DigestAnswer } from '../../model/index.js';
import { TAGS } from '../../model/index.js';
import { answerView } from '../question-view.js';
import { isolated, markup } from './markup.js';
import type { Filling, Markup } from './markup.js';
import { blockquote, citation, warning } from './quotation.js';
import { anchor, languageOf } from './words.js';
import type { Source } from './words.js';

/** An answer in full, with its citation and what its reader should know; the search reads its attributes. */
export function answerEntry(answer: DigestAnswer, source: Source): Markup {
  const { submission: id, question, confidence, language } = answer;
  const submission = source.register.get(id);
  const view = answerView(answer, source.views, source.labels);
  const tags = tagsOf(answer);
  const marked = answer.keySentences.map(({ text }) => text);
  return markup`<article class="entry" id="${anchor.answer(id, question)}" data-question="${question}" data-group="${submission?.group ?? 'other'}" data-language="${languageOf(language, submission)}" data-tags="${tags.join(' ')}" data-confidence="${confidence.toFixed(2)}">
<h5>${isolated(submission?.name ?? id)}${view.submission?.mark}${countryOf(view.submission?.country)}${view.see.length > 0 && markup` → ${idsOf(view.see)}`}</h5>
${view.submission?.warnings.map(warning)}${view.also.length > 0 && markup`<p class="also">${source.say('jointWith')} ${idsOf(view.also)}</p>`}${view.quotes.map(
    (quote) => markup`${blockquote(quote.text, quote.language, marked)}
${citation(quote.citation)}`,
  )}
<p class="meta">${tags.map((tag) => markup`<span class="tag ${tag}">${source.word('tags', tag)}</span> `)}${view.language} · ${source.say('words')}: ${view.words} · ${source.say('confidence')} ${view.confidence}${evidenceOf(answer, source)} · ${isolated(view.submission?.file ?? '')}</p>
</article>
`;
}

/** Ids of questions, each with a link to it. */
export function idsOf(ids: readonly string[]): Filling {
  return ids.map(
    (id, at) => markup`${at > 0 && ' · '}<a href="#${anchor.question(id)}"><bdi>${id}</bdi></a>`,
  );
}

/** Why it stands here; what was seen keeps its direction to itself. */
function evidenceOf({ evidence }: DigestAnswer, { word }: Source): Filling {
  return (
    evidence.length > 0 && [
      ' (',
      evidence.map(({ by, seen }, at) => [
        at > 0 && '; ',
        word('evidence', by),
        seen !== undefined && [' «', isolated(seen), '»'],
      ]),
      ')',
    ]
  );
}

function countryOf(code: string | undefined): Filling {
  return (
    code !== undefined && code !== '' && markup` <span class="country">(${isolated(code)})</span>`
  );
}

function tagsOf({ tagged }: DigestAnswer): string[] {
  return TAGS.filter((tag) => tagged.some(({ tags }) => tags.includes(tag)));
}
