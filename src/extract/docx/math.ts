import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from './xml.js';

/** The characters of a formula in one line; a fraction takes a slash, as in Word's linear form. */
export function mathText(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textOf(element);
    case 'm:f':
      return ['m:num', 'm:den']
        .map((part) => childrenNamed(element, part).map(mathText).join(''))
        .join('/');
    case 'm:d':
      return fenced(element);
    default:
      return elementsOf(element).map(mathText).join('');
  }
}

function fenced(element: XmlElement): string {
  const properties = childNamed(element, 'm:dPr');
  const fence = (name: string, usual: string): string =>
    childNamed(properties, name)?.attributes['m:val'] ?? usual;
  const parts = childrenNamed(element, 'm:e').map(mathText);
  return fence('m:begChr', '(') + parts.join(fence('m:sepChr', '|')) + fence('m:endChr', ')');
}
