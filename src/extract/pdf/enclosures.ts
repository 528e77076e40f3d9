import { BOUNDS, type Diagnostic } from '../../model/index.js';
import type { EngineDocument } from './engine.js';

/** More names than these are counted. */
const NAMED = 10;

/** What a file carries beside its pages and is not read: embedded files (ISO 32000, 7.11.4) and scripts. */
export async function enclosuresOf(document: EngineDocument): Promise<Diagnostic[]> {
  const names = await embeddedNames(document);
  const scripts = await hasScripts(document);
  return [...(names.length > 0 ? [embeddedFiles(names)] : []), ...(scripts ? [SCRIPTS] : [])];
}

/** True for a form whose pages a program makes from XFA alone: the file's own pages only ask for another viewer. */
export async function isFormWithoutPages(document: EngineDocument): Promise<boolean> {
  try {
    const { info } = await document.getMetadata();
    const { IsXFAPresent, IsAcroFormPresent } = (info ?? {}) as Record<string, unknown>;
    return IsXFAPresent === true && IsAcroFormPresent !== true;
  } catch {
    return false;
  }
}

/** The error for such a form. */
export const FORM_WITHOUT_PAGES: Diagnostic = {
  code: 'xfa-form',
  severity: 'error',
  message:
    'The PDF is a dynamic form (XFA), whose answers are not on its pages, so none of it could be read.',
  remedy:
    'Open it in Adobe Acrobat or Reader and print it to a new PDF, or ask for an ordinary PDF or Word file.',
};

/** One error where a file has more pages than are read. */
export function tooManyPages(pages: number): Diagnostic[] {
  if (pages <= BOUNDS.pdfPages) return [];
  return [
    {
      code: 'too-large',
      severity: 'error',
      place: { page: BOUNDS.pdfPages },
      message: `The PDF has ${pages} pages; those after page ${BOUNDS.pdfPages} were not read.`,
      remedy: 'Split the file and run again.',
    },
  ];
}

const SCRIPTS: Diagnostic = {
  code: 'scripts',
  severity: 'note',
  message: 'The PDF carries scripts; none was run.',
};

function embeddedFiles(names: readonly string[]): Diagnostic {
  const shown = names.slice(0, NAMED).join(', ');
  const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return {
    code: 'embedded-files',
    severity: 'warning',
    message: `The PDF carries embedded files that were not read: ${shown}${rest}.`,
    remedy: 'Open the PDF in a viewer, save what it carries beside it, and run again.',
  };
}

async function embeddedNames(document: EngineDocument): Promise<string[]> {
  try {
    const attachments = await document.getAttachments();
    if (typeof attachments !== 'object' || attachments === null) return [];
    return Object.entries(attachments).map(([key, value]) => nameOf(value) || nameOf(key) || '?');
  } catch {
    return [];
  }
}

function nameOf(value: unknown): string {
  const name: unknown =
    typeof value === 'object' && value !== null
      ? (value as { filename?: unknown }).filename
      : value;
  return typeof name === 'string'
    ? name
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .normalize('NFC')
    : '';
}

async function hasScripts(document: EngineDocument): Promise<boolean> {
  try {
    return await document.hasJSActions();
  } catch {
    return false;
  }
}
