import { addCopyButtons } from './copy.js';
import { nameOf, quotedIn } from './entries.js';
import type { Entry } from './entries.js';
import { placesOf } from './fold.js';
import { make } from './make.js';
import type { Query } from './query.js';

/** Characters of the text that are shown before and after what was found. */
const AROUND = 180;

/** One result: where it stands, the words in their context or the sentences that bear the tag, and the citation. */
export function resultOf(
  { element, question }: Entry,
  { tag }: Query,
  needles: readonly string[],
): HTMLElement {
  const link = make('a', { href: `#${element.id === '' ? placeOf(element) : element.id}` });
  link.append(
    make('bdi', { class: 'id' }, `${question === 'unplaced' ? '–' : question} `),
    make('bdi', {}, nameOf(element)),
  );
  const cite = element.querySelector('cite')?.textContent ?? '';
  const texts = tag === '' ? [snippet(quotedIn(element), needles)] : sentencesOf(element.id, tag);
  const quotes = texts.map((text) => {
    const quote = make('blockquote', attributesOf(element));
    quote.append(...text.split('\n').map((line) => make('p', {}, ...withHits(line, needles))));
    return quote;
  });
  const cited = make('p', { class: 'cite' }, make('cite', { dir: 'auto' }, cite));
  const result = make('li', {}, make('h3', {}, link), ...quotes, cited);
  addCopyButtons(result);
  return result;
}

/** Of text that answers no question only its submission has a place. */
function placeOf(element: HTMLElement): string {
  return element.closest('.passages')?.id ?? 'unplaced';
}

function attributesOf(element: HTMLElement): Record<string, string> {
  const quote = element.querySelector('blockquote');
  const lang = quote?.lang ?? '';
  return { dir: quote?.dir ?? 'auto', ...(lang !== '' && { lang }) };
}

/** Sentences of an answer that bear a tag, as the question's view gathers them. */
function sentencesOf(id: string, tag: string): string[] {
  const links = document.querySelectorAll(
    `.part.${CSS.escape(tag)} .sentence a[href="#${CSS.escape(id)}"]`,
  );
  return [...links].flatMap((link) => {
    const sentence = link.closest('.sentence');
    return sentence ? quotedIn(sentence) : [];
  });
}

/** What stands around the first place of a text that was looked for, whole words, with … where it is cut. */
function snippet(text: string, needles: readonly string[]): string {
  const [first] = placesOf(text, needles);
  const middle = first?.[0] ?? 0;
  const start = text.lastIndexOf(' ', Math.max(0, middle - AROUND));
  const end = text.indexOf(' ', middle + AROUND);
  const from = middle <= AROUND || start < 0 ? Math.max(0, middle - AROUND) : start + 1;
  const to =
    end < 0 || end > middle + 2 * AROUND ? Math.min(text.length, middle + 2 * AROUND) : end;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function withHits(line: string, needles: readonly string[]): (string | Node)[] {
  const pieces: (string | Node)[] = [];
  let next = 0;
  for (const [start, end] of placesOf(line, needles)) {
    pieces.push(line.slice(next, start), make('mark', {}, line.slice(start, end)));
    next = end;
  }
  return [...pieces, line.slice(next)];
}
