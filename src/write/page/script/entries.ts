import { fold } from './fold.js';
import type { Searched } from './query.js';

/** An entry of the page with what the search compares. */
export interface Entry extends Searched {
  readonly element: HTMLElement;
}

/** Reads all answers and unplaced text off the page; done once, when the search is first used. */
export function entriesOfPage(): Entry[] {
  const found = document.querySelectorAll<HTMLElement>('.entry[data-question]');
  return [...found].map((element) => {
    const {
      question = '',
      group = '',
      language = '',
      tags = '',
      confidence = '',
    } = element.dataset;
    return {
      element,
      question,
      group,
      language,
      tags: tags.split(' '),
      confidence: Number(confidence),
      text: fold(`${nameOf(element)} ${quotedIn(element)}`),
    };
  });
}

/** Who wrote it. */
export function nameOf(entry: HTMLElement): string {
  const heading = entry.querySelector('h5') ?? entry.closest('.passages')?.querySelector('h3');
  return heading?.textContent.trim() ?? '';
}

/** The quotations in an entry, their lines parted by line feeds. */
export function quotedIn(entry: Element): string {
  return [...entry.querySelectorAll('blockquote > p')].map((line) => line.textContent).join('\n');
}
