import { LANGUAGES, STAKEHOLDER_GROUPS, TAGS } from '../../model/index.js';
import { choice } from './coverage.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { languageOf } from './words.js';
import type { Source } from './words.js';

/** The form of the search and an empty list of what it finds, which the script fills. */
export function searchSection({ digest, register, say, word }: Source): Markup {
  const groups = new Set(digest.answers.map(({ submission }) => register.get(submission)?.group));
  const languages = new Set(
    digest.answers.map(({ submission, language }) =>
      languageOf(language, register.get(submission)),
    ),
  );
  const any = ['', say('any')] as const;
  const choices = [
    choice('find-question', say('question'), [
      any,
      ...digest.call.questions.map(({ id }) => [id, id] as const),
      ['unplaced', word('roles', 'unplaced')],
    ]),
    choice('find-group', say('group'), [
      any,
      ...STAKEHOLDER_GROUPS.filter((code) => groups.has(code)).map(
        (code) => [code, word('groups', code)] as const,
      ),
    ]),
    choice('find-language', say('language'), [
      any,
      ...[...LANGUAGES, 'other' as const, 'und' as const]
        .filter((code) => languages.has(code))
        .map((code) => [code, word('languages', code)] as const),
    ]),
    choice('find-tag', say('tag'), [any, ...TAGS.map((tag) => [tag, word('tags', tag)] as const)]),
    choice('find-confidence', say('confidence'), [
      any,
      ['0.9-', '≥ 0.90'],
      ['0.75-', '≥ 0.75'],
      ['-0.75', '< 0.75'],
    ]),
  ];
  return markup`<section class="view scripted" id="search" aria-labelledby="search-h">
<h2 id="search-h">${say('search')}</h2>
<form class="controls" id="find" role="search">
<label class="wide" for="find-words">${say('searchFor')} <input id="find-words" type="search" dir="auto" autocomplete="off" aria-describedby="find-note"></label>
${choices}
<button type="reset">${say('clear')}</button>
</form>
<p class="note" id="find-note">${say('searchNote')}</p>
<p id="found" role="status"></p>
<ol id="results"></ol>
<button type="button" id="more" hidden>${say('more')}</button>
</section>
`;
}
