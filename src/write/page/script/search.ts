import { entriesOfPage } from './entries.js';
import type { Entry } from './entries.js';
import { matches, needlesOf } from './query.js';
import type { Query } from './query.js';
import { resultOf } from './result.js';
import { say } from './words.js';

/** So many results are shown at a time. */
const AT_ONCE = 30;

/** Milliseconds of rest after which what was typed is looked for. */
const PAUSE = 150;

/** Answers the search's form, where a view has it. */
export function startSearch(view: Element): void {
  const form = view.querySelector<HTMLFormElement>('#find');
  const list = view.querySelector<HTMLElement>('#results');
  const more = view.querySelector<HTMLButtonElement>('#more');
  if (!form || !list || !more) return;
  let entries: readonly Entry[] | undefined;
  let found: readonly Entry[] = [];
  let timer = 0;

  const showMore = (query: Query, needles: readonly string[]): void => {
    const from = list.childElementCount;
    list.append(
      ...found.slice(from, from + AT_ONCE).map((entry) => resultOf(entry, query, needles)),
    );
    more.hidden = list.childElementCount >= found.length;
  };
  const look = (): void => {
    entries ??= entriesOfPage();
    const query = queryIn(form);
    const needles = needlesOf(query.words);
    const { words, ...choices } = query;
    const asks = words.trim() !== '' || Object.values<string>({ ...choices }).some(Boolean);
    found = asks ? entries.filter((entry) => matches(entry, query, needles)) : [];
    list.replaceChildren();
    tell(asks ? found.length : undefined);
    showMore(query, needles);
  };
  const soon = (wait: number) => (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  };
  form.addEventListener('input', soon(PAUSE));
  form.addEventListener('reset', soon(0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  more.addEventListener('click', () => {
    const last = list.lastElementChild;
    const query = queryIn(form);
    showMore(query, needlesOf(query.words));
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
}

function queryIn(form: HTMLFormElement): Query {
  const value = (name: string): string =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`#find-${name}`)?.value ?? '';
  return {
    words: value('words'),
    question: value('question'),
    group: value('group'),
    language: value('language'),
    tag: value('tag'),
    confidence: value('confidence'),
  };
}

function tell(count: number | undefined): void {
  const place = document.getElementById('found');
  if (!place) return;
  if (count === undefined) place.textContent = '';
  else place.textContent = count === 0 ? say('nothingFound') : `${say('found')}: ${count}`;
}
