import type { Pager } from '../pages.js';
import { childrenNamed, elementsOf, switchOf, valueOf, type XmlElement } from './xml.js';

/** The sections of a body, each with the page on which it begins. */
export interface Sections {
  /** To be called where a section ends, in order. */
  readonly end: () => void;
  /** Relationship ids of the headers and footers that show, once each, and the page on which each first does. */
  readonly furniture: () => { readonly id: string; readonly page: number }[];
}

/** `evenPages` where even pages have headers of their own (a setting of the document). */
export function createSections(body: XmlElement, pager: Pager, evenPages: boolean): Sections {
  const sections = sectionsIn(body);
  const firstPages = [1];
  return {
    end: () => {
      const next = sections[firstPages.length];
      if (next === undefined) return;
      const type = valueOf(next, 'w:type') ?? 'nextPage';
      if (type === 'oddPage') pager.required('odd');
      else if (type === 'evenPage') pager.required('even');
      else if (type === 'nextPage') pager.required();
      firstPages.push(pager.page());
    },
    furniture: () => {
      const pages = new Map<string, number>();
      sections.forEach((section, index) => {
        for (const id of shownParts(section, evenPages)) {
          if (!pages.has(id)) pages.set(id, firstPages[index] ?? 1);
        }
      });
      return [...pages].map(([id, page]) => ({ id, page }));
    },
  };
}

/** In order; a section ends with a paragraph of the body, never inside a table or run. */
export function sectionsIn(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:sectPr') found.push(child);
    else if (child.name !== 'w:r' && child.name !== 'w:tbl') sectionsIn(child, found);
  }
  return found;
}

function shownParts(section: XmlElement, evenPages: boolean): string[] {
  const firstPage = switchOf(section, 'w:titlePg') ?? false;
  return ['w:headerReference', 'w:footerReference']
    .flatMap((name) => childrenNamed(section, name))
    .filter(({ attributes }) => {
      const type = attributes['w:type'];
      return type === 'first' ? firstPage : type === 'even' ? evenPages : true;
    })
    .map(({ attributes }) => attributes['r:id'] ?? '');
}

/** Whether settings.xml gives even pages headers of their own. */
export function hasEvenPages(settings: XmlElement | undefined): boolean {
  return switchOf(settings, 'w:evenAndOddHeaders') ?? false;
}
