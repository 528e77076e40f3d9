import type { EngineDocument, EnginePage } from './engine.js';

/** What somebody filled in on a page, in PDF's page space. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  /** Left, lower, right and upper edge. */
  readonly rect: readonly [number, number, number, number];
  /** Size of the type in points, where the file sets one. */
  readonly size: number | undefined;
  /** A check box or radio button, whose text is its sign. */
  readonly box: boolean;
  /** What a tick or choice is said to be about: its tooltip, or a name that is a word. */
  readonly about?: string;
}

/** The annotations of a page, as far as they carry text of their own. */
export interface Annotations {
  readonly entries: readonly Entry[];
  /** What was written in notes and beside marks. */
  readonly comments: readonly string[];
  /** Ids of those whose own drawing is not to be read: their text is in `entries`, or they are buttons. */
  readonly replaced: ReadonlySet<string>;
}

const NONE: Annotations = { entries: [], comments: [], replaced: new Set() };

/** Kinds that mark a place and whose contents are a reader's comment (ISO 32000, 12.5.6). */
const COMMENTS =
  /^(?:Text|Highlight|Underline|Squiggly|StrikeOut|Caret|Ink|Line|Square|Circle|Polygon|PolyLine)$/;

/** Signs for a box with and without a tick. */
const TICKED = '☒';
const OPEN = '☐';

/** The engine's numbers of all kinds of annotations but links. */
const NO_LINKS: ReadonlySet<number> = new Set(
  Array.from({ length: 30 }, (_, kind) => kind).filter((kind) => kind !== 2),
);

/**
 * Form fields with their values, typed text and comments of a page; none where they cannot be read. To be called when the
 * page's operators are known.
 */
export async function readAnnotations(
  document: EngineDocument,
  page: EnginePage,
  number: number,
): Promise<Annotations> {
  let list: unknown;
  try {
    if (await hasLinksAlone(document, number)) return NONE;
    list = await page.getAnnotations();
  } catch {
    // Annotations that cannot be read cost nothing of the page itself.
    return NONE;
  }
  if (!Array.isArray(list) || list.length === 0) return NONE;
  const entries: Entry[] = [];
  const comments: string[] = [];
  const replaced = new Set<string>();
  for (const item of list as unknown[]) {
    if (typeof item !== 'object' || item === null) continue;
    const annotation = item as Record<string, unknown>;
    const text = entryText(annotation);
    const id = typeof annotation['id'] === 'string' ? annotation['id'] : '';
    if (text !== undefined) replaced.add(id);
    const rect = rectOf(annotation['rect']);
    if (text && rect && annotation['hidden'] !== true) {
      const box = annotation['checkBox'] === true || annotation['radioButton'] === true;
      const about = box || annotation['fieldType'] === 'Ch' ? aboutOf(annotation) : undefined;
      const size = sizeOf(annotation['defaultAppearanceData']);
      entries.push({ id, text, rect, size, box, ...(about !== undefined && { about }) });
    }
    const comment = commentOf(annotation);
    if (comment !== '') comments.push(comment);
  }
  return { entries, comments, replaced };
}

/** The engine goes through all pages to find those of one. */
const MOST_PAGES = 100;

/** For a page with links the engine reads all of its text once more, to tell what each link lies over. */
async function hasLinksAlone(document: EngineDocument, number: number): Promise<boolean> {
  if (document.numPages > MOST_PAGES) return false;
  const others = new Set(Array.from({ length: document.numPages }, (_, index) => index));
  others.delete(number - 1);
  const found = await document.getAnnotationsByType(NO_LINKS, others);
  return Array.isArray(found) && found.length === 0;
}

/** A number or date as it is shown, where a field's script gives it another form; else the value itself. */
export function shownText({ text }: Entry, drawn: string | undefined): string {
  const shown = drawn?.trim() ?? '';
  const formatted = /^[\d.,:/\s-]+$/.test(text) && /\d/.test(shown) && !/[\r\n]/.test(text);
  return formatted ? shown : text;
}

/** Empty for a field without an answer; undefined for what is no field and no typed text. */
function entryText(annotation: Record<string, unknown>): string | undefined {
  if (annotation['subtype'] === 'FreeText') return contentsOf(annotation) || undefined;
  if (annotation['subtype'] !== 'Widget' || annotation['fieldType'] === 'Sig') return undefined;
  const { fieldValue: value } = annotation;
  switch (annotation['fieldType']) {
    case 'Btn':
      return annotation['pushButton'] === true ? '' : signOf(annotation);
    case 'Ch':
      return chosen(value, annotation['options']);
    default:
      return typeof value === 'string' && annotation['password'] !== true ? value.trim() : '';
  }
}

/** Names that a program gives, or that name the kind of the field. */
const NAMELESS =
  /[^\p{L}\p{M}' -]|^(?:text|check|radio|button|group|field|undefined|untitled|list|combo|drop|choice|option)/iu;

function aboutOf({ alternativeText, fieldName }: Record<string, unknown>): string | undefined {
  const tip = typeof alternativeText === 'string' ? alternativeText.trim() : '';
  if (tip !== '') return tip.replace(/\s+/gu, ' ');
  const name = typeof fieldName === 'string' ? fieldName.replace(/_/g, ' ').trim() : '';
  return name.length < 3 || NAMELESS.test(name) ? undefined : name;
}

function signOf(annotation: Record<string, unknown>): string {
  const { fieldValue: value, exportValue, buttonValue } = annotation;
  const own = annotation['checkBox'] === true ? exportValue : buttonValue;
  const ticked = typeof own === 'string' ? value === own : typeof value === 'string';
  return ticked && value !== 'Off' && value !== '' ? TICKED : OPEN;
}

/** What the list shows for the values that were chosen. */
function chosen(value: unknown, options: unknown): string {
  const shown = new Map<unknown, unknown>();
  for (const option of Array.isArray(options) ? (options as unknown[]) : []) {
    const { exportValue, displayValue } = (option ?? {}) as Record<string, unknown>;
    shown.set(exportValue, displayValue);
  }
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  return values
    .map((one) => shown.get(one) ?? one)
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('; ');
}

function commentOf(annotation: Record<string, unknown>): string {
  const { subtype } = annotation;
  return typeof subtype === 'string' && COMMENTS.test(subtype) ? contentsOf(annotation) : '';
}

function contentsOf({ contentsObj }: Record<string, unknown>): string {
  const { str } = (contentsObj ?? {}) as { str?: unknown };
  return typeof str === 'string' ? str.trim() : '';
}

function sizeOf(appearance: unknown): number | undefined {
  const { fontSize } = (appearance ?? {}) as { fontSize?: unknown };
  return typeof fontSize === 'number' && fontSize > 0 ? fontSize : undefined;
}

function rectOf(value: unknown): Entry['rect'] | undefined {
  const [x0, y0, x1, y1] = Array.isArray(value) ? (value as unknown[]) : [];
  const sides = [x0, y0, x1, y1].filter((side) => typeof side === 'number' && isFinite(side));
  return sides.length === 4 ? (sides as [number, number, number, number]) : undefined;
}
