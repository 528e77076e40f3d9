import { childNamed, childrenNamed, integerOf, switchOf, type XmlElement } from './xml.js';

/** Follows the fields of a paragraph, whose code is not shown and whose result is. */
export interface FieldTracker {
  /** Takes a `w:fldChar`; gives text that a form field shows without holding it. */
  readonly take: (fieldCharacter: XmlElement) => string | undefined;
  /** Whether the present point is inside a field's code. */
  readonly inCode: () => boolean;
}

/** A tracker is made for each paragraph: a field that is left open by mistake then hides no more than one. */
export function createFieldTracker(): FieldTracker {
  const open: ('code' | 'result')[] = [];
  return {
    take: (fieldCharacter) => {
      switch (fieldCharacter.attributes['w:fldCharType']) {
        case 'begin':
          open.push('code');
          return formText(childNamed(fieldCharacter, 'w:ffData'));
        case 'separate':
          if (open.length > 0) open[open.length - 1] = 'result';
          return undefined;
        case 'end':
          open.pop();
          return undefined;
        case undefined:
        default:
          return undefined;
      }
    },
    inCode: () => open.includes('code'),
  };
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
