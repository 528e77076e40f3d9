import { checkBox, isPageNumber } from './fields.js';
import {
  childNamed,
  descendantsNamed,
  elementsOf,
  switchOf,
  valueOf,
  xmlElement,
  type XmlElement,
} from './xml.js';

/** An element of a story with its wrappers taken off. */
export interface Unwrapped {
  readonly element: XmlElement;
  /** Inside a content control that still shows its placeholder: the text is Word's, not the author's. */
  readonly silent: boolean;
}

/** Elements that hold others without a meaning of their own for the text. */
const TRANSPARENT = new Set([
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/** Elements that hold deleted text or properties. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
]);

/** The children of a body, cell, row or paragraph as Word shows them: insertions kept, deletions dropped, alternatives chosen. */
export function unwrappedChildren(container: XmlElement, silent: boolean): Unwrapped[] {
  const unwrapped: Unwrapped[] = [];
  unwrapInto(unwrapped, container, silent);
  return unwrapped;
}

function unwrapInto(unwrapped: Unwrapped[], container: XmlElement, silent: boolean): void {
  for (const element of container.children) {
    if (typeof element === 'string' || isLeftOut(element)) continue;
    if (TRANSPARENT.has(element.name)) unwrapInto(unwrapped, element, silent);
    else if (element.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(element);
      if (chosen !== undefined) unwrapInto(unwrapped, chosen, silent);
    } else if (element.name === 'w:sdt') unwrapControl(unwrapped, element, silent);
    else unwrapped.push({ element, silent });
  }
}

function isLeftOut({ name, attributes }: XmlElement): boolean {
  if (name === 'w:fldSimple') return isPageNumber(attributes['w:instr'] ?? '');
  return LEFT_OUT.has(name);
}

function unwrapControl(unwrapped: Unwrapped[], control: XmlElement, silent: boolean): void {
  const content = childNamed(control, 'w:sdtContent');
  if (content === undefined) return;
  const properties = childNamed(control, 'w:sdtPr');
  const box = childNamed(properties, 'w14:checkbox');
  if (box !== undefined && descendantsNamed(content, 'w:t').length <= 1) {
    unwrapInto(unwrapped, withCheckBox(box, content), silent);
  } else {
    const placeholder = switchOf(properties, 'w:showingPlcHdr') ?? false;
    unwrapInto(unwrapped, content, silent || placeholder);
  }
}

/** Word takes the first choice whose features it knows; all that are in use hold the same text. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  return childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');
}

/** The glyph of a check box may be any of a pictorial font; its state is what counts. */
function withCheckBox(box: XmlElement, content: XmlElement): XmlElement {
  const state = childNamed(box, 'w14:checked')?.attributes['w14:val'];
  return withText(content, checkBox(state === '1' || state === 'true' || state === 'on'));
}

function withText(element: XmlElement, text: string): XmlElement {
  if (element.name === 'w:sym') return { name: 'w:t', attributes: {}, children: [text] };
  return {
    ...element,
    children: element.children.map((child) =>
      typeof child !== 'string' ? withText(child, text) : element.name === 'w:t' ? text : child,
    ),
  };
}

/** Whether a tracked change has deleted a row or cell, or a property hides it. */
export function isRowGone(row: XmlElement): boolean {
  const properties = childNamed(row, 'w:trPr');
  return (
    childNamed(properties, 'w:del') !== undefined || (switchOf(properties, 'w:hidden') ?? false)
  );
}

/** Whether a cell goes on with the one above (`vertical`) or to the left. */
export function mergeOf(cell: XmlElement): 'begin' | 'vertical' | 'horizontal' | undefined {
  const properties = childNamed(cell, 'w:tcPr');
  if (valueOf(properties, 'w:hMerge') === 'continue') return 'horizontal';
  const vertical = childNamed(properties, 'w:vMerge');
  if (vertical === undefined) return undefined;
  return vertical.attributes['w:val'] === 'restart' ? 'begin' : 'vertical';
}

/** The text boxes (`w:txbxContent`) of a drawing or picture, each once; the text of a diagram is one, too. */
export function textBoxesIn(
  element: XmlElement,
  diagrams: ReadonlyMap<string, XmlElement>,
  boxes: XmlElement[] = [],
): XmlElement[] {
  if (element.name === 'w:txbxContent') boxes.push(element);
  else if (element.name === 'mc:AlternateContent') {
    const chosen = chosenAlternative(element);
    if (chosen !== undefined) textBoxesIn(chosen, diagrams, boxes);
  } else if (element.name === 'dgm:relIds') {
    const diagram = diagrams.get(element.attributes['r:dm'] ?? '');
    if (diagram !== undefined) boxes.push(diagram);
  } else if (element.name === 'v:textpath') {
    const written = element.attributes['string']?.trim() ?? '';
    if (written !== '') boxes.push(lettering(written));
  } else for (const child of elementsOf(element)) textBoxesIn(child, diagrams, boxes);
  return boxes;
}

/** A watermark or other lettering in the older format of drawings, whose text is no run. */
function lettering(written: string): XmlElement {
  const text = xmlElement('w:t', { 'xml:space': 'preserve' }, [written]);
  const run = xmlElement('w:r', {}, [text]);
  return xmlElement('w:txbxContent', {}, [xmlElement('w:p', {}, [run])]);
}
