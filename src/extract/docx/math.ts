import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from './xml.js';

/** A formula in one line, as Word's linear form writes it: `a_1^2`, `(x+1)/2`, `√(x)`, `∑_(i=1)^n i`. */
export function mathText(element: XmlElement): string {
  const part = (name: string): string => childrenNamed(element, name).map(mathText).join('');
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textOf(element);
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return part('m:e') + scripts(element);
    case 'm:sPre':
      return scripts(element) + part('m:e');
    case 'm:limLow':
      return `${part('m:e')}_${grouped(part('m:lim'))}`;
    case 'm:limUpp':
      return `${part('m:e')}^${grouped(part('m:lim'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`;
    case 'm:nary':
      return `${propertyOf(element, 'm:naryPr', 'm:chr') ?? '∫'}${scripts(element)} ${part('m:e')}`;
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:d':
      return fenced(element);
    case 'm:m':
      return childrenNamed(element, 'm:mr')
        .map((row) => childrenNamed(row, 'm:e').map(mathText).join(', '))
        .join('; ');
    case 'm:eqArr':
      return childrenNamed(element, 'm:e').map(mathText).join('; ');
    // deleted by a tracked change
    case 'w:del':
    case 'w:moveFrom':
      return '';
    default:
      return elementsOf(element).map(mathText).join('');
  }
}

function scripts(element: XmlElement): string {
  return [
    ['m:sub', '_'],
    ['m:sup', '^'],
  ]
    .map(([name = '', mark = '']) => {
      const text = childrenNamed(element, name).map(mathText).join('');
      return text === '' ? '' : mark + grouped(text);
    })
    .join('');
}

/** In brackets, where it would not be read as one without them. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}]*|[\d.,]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}

function fenced(element: XmlElement): string {
  const fence = (name: string, usual: string): string =>
    propertyOf(element, 'm:dPr', name) ?? usual;
  const parts = childrenNamed(element, 'm:e').map(mathText);
  return fence('m:begChr', '(') + parts.join(fence('m:sepChr', '|')) + fence('m:endChr', ')');
}

function propertyOf(element: XmlElement, properties: string, name: string): string | undefined {
  return childNamed(childNamed(element, properties), name)?.attributes['m:val'];
}
