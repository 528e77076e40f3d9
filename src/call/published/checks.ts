import type { PlacedLine } from './sections.js';

/** Something of a drafted template that a person must look at. */
export interface Check {
  /** The page it is of. */
  readonly file: string;
  /** As a template names it. */
  readonly field: string;
  readonly message: string;
  /** Where in the page, in words; absent for what was found nowhere. */
  readonly where?: string;
}

/** Where a line stands, in words. */
export function whereIs({ place: { page, paragraph, counted } }: PlacedLine): string {
  const parts = [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph !== undefined
      ? [`para. ${paragraph}`]
      : counted !== undefined
        ? [`paragraph ${counted}`]
        : []),
  ];
  return parts.join(', ');
}

/** One line for a person: what, of which field, where. */
export function checkLine({ file, field, message, where }: Check): string {
  return `${file}${where === undefined || where === '' ? '' : `, ${where}`}: ${field}: ${message}`;
}
