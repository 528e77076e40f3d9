/** Follows the fields of a paragraph, whose code is not shown and whose result is. */
export interface FieldTracker {
  readonly begin: () => void;
  /** The code ends here and the result begins. */
  readonly separate: () => void;
  readonly end: () => void;
  /** Text that belongs to the code of the innermost field. */
  readonly addCode: (text: string) => void;
  /** Whether the present point is inside a field's code. */
  readonly inCode: () => boolean;
  /** Whether the present point is in a form field that shows something without holding it as text. */
  readonly inForm: () => boolean;
}

interface Field {
  part: 'code' | 'result';
  code: string;
}

const LONGEST_CODE = 100;

/** A tracker is made for each paragraph: a field that is left open by mistake then hides no more than one. */
export function createFieldTracker(): FieldTracker {
  const open: Field[] = [];
  /** So that deep nesting costs no more than its depth. */
  let codes = 0;
  const leaveCode = (field: Field | undefined): void => {
    if (field?.part === 'code') codes -= 1;
  };
  return {
    begin: () => {
      open.push({ part: 'code', code: '' });
      codes += 1;
    },
    separate: () => {
      const field = open.at(-1);
      leaveCode(field);
      if (field !== undefined) field.part = 'result';
    },
    end: () => {
      leaveCode(open.pop());
    },
    addCode: (text) => {
      const field = open.at(-1);
      if (field !== undefined && field.code.length < LONGEST_CODE) field.code += text;
    },
    inCode: () => codes > 0,
    inForm: () => {
      const field = open.at(-1);
      const shows = codes === (field?.part === 'code' ? 1 : 0);
      return shows && /^\s*FORM(?:CHECKBOX|DROPDOWN)\b/i.test(field?.code ?? '');
    },
  };
}
