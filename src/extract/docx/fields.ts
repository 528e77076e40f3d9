import { childNamed, childrenNamed, integerOf, switchOf, type XmlElement } from './xml.js';

/** Follows the fields of a paragraph, whose code is not shown and whose result is. */
export interface FieldTracker {
  /** Takes a `w:fldChar`; gives text that a form field shows without holding it. */
  readonly take: (fieldCharacter: XmlElement) => string | undefined;
  /** Takes a `w:instrText`. */
  readonly takeCode: (code: string) => void;
  /** Whether the present point shows nothing: inside a field's code, or in a page number. */
  readonly isUnseen: () => boolean;
}

interface Field {
  code: string;
  unseen: boolean;
}

/** Fields that count pages: their results are of the last layout, and never part of what was written. */
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES)\b/i;

/** Enough of a field's code to know it by. */
const CODE_KEPT = 40;

/** A tracker is made for each paragraph: a field that is left open by mistake then hides no more than one. */
export function createFieldTracker(): FieldTracker {
  const open: Field[] = [];
  let unseen = 0;
  const turn = (field: Field, to: boolean): void => {
    if (field.unseen !== to) unseen += to ? 1 : -1;
    field.unseen = to;
  };
  return {
    take: (fieldCharacter) => {
      const field = open.at(-1);
      switch (fieldCharacter.attributes['w:fldCharType']) {
        case 'begin':
          open.push({ code: '', unseen: true });
          unseen += 1;
          return formText(childNamed(fieldCharacter, 'w:ffData'));
        case 'separate':
          if (field !== undefined) turn(field, isPageNumber(field.code));
          return undefined;
        case 'end':
          if (field !== undefined) turn(field, false);
          open.pop();
          return undefined;
        case undefined:
        default:
          return undefined;
      }
    },
    takeCode: (code) => {
      const field = open.at(-1);
      if (field !== undefined && field.code.length < CODE_KEPT) field.code += code;
    },
    isUnseen: () => unseen > 0,
  };
}

/** Whether a field of this code shows a number of pages. */
export function isPageNumber(code: string): boolean {
  return PAGE_NUMBER.test(code);
}

function formText(form: XmlElement | undefined): string | undefined {
  const box = childNamed(form, 'w:checkBox');
  if (box !== undefined) {
    return checkBox(switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false);
  }
  const list = childNamed(form, 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = integerOf(list, 'w:result') ?? integerOf(list, 'w:default') ?? 0;
  return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}

export function checkBox(checked: boolean): string {
  return checked ? '☒' : '☐';
}
