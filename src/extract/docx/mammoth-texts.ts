import { createBodyReader, type ModelElement } from 'mammoth/lib/docx/body-reader.js';
import { element as mammothElement, text as mammothText } from 'mammoth/lib/xml/nodes.js';
import { xmlElement, type XmlElement, type XmlNode } from './xml.js';

/** Elements in stretches, each the content of one run. */
type Stretches = readonly (readonly XmlElement[])[];

/**
 * Has mammoth read what paragraphs show: for each of them the text of each of its stretches. Tabs and line breaks
 * become `\t` and `\n`, symbols of pictorial fonts their Unicode characters.
 */
export function readTexts(paragraphs: readonly Stretches[]): string[][] {
  const elements = paragraphs.map((stretches) =>
    toMammoth(
      xmlElement(
        'w:p',
        {},
        stretches.map((nodes) => xmlElement('w:r', {}, nodes)),
      ),
    ),
  );
  // our elements have no styles, links or pictures, so that nothing is ever looked up
  const read = createBodyReader({ styles: {} }).readXmlElements(elements).value;
  return read.map(({ children = [] }) => children.map(textOfModel));
}

function toMammoth(node: XmlNode): object {
  return typeof node === 'string'
    ? mammothText(node)
    : mammothElement(node.name, node.attributes, node.children.map(toMammoth));
}

function textOfModel({ type, value, children }: ModelElement): string {
  switch (type) {
    case 'text':
      return value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return children === undefined ? '' : children.map(textOfModel).join('');
  }
}
