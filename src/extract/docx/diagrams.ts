import type { WordPackage } from './package.js';
import type { Survey } from './survey.js';
import { childrenNamed, descendantsNamed, textOf, xmlElement, type XmlElement } from './xml.js';

/**
 * The texts of diagrams (SmartArt, ECMA-376 part 1, 21.4) by the relationship ids of their parts, as text boxes with a
 * paragraph for each point, so that they are read where the diagram stands.
 */
export async function readDiagrams(
  file: WordPackage,
  { diagrams }: Survey,
): Promise<ReadonlyMap<string, XmlElement>> {
  const read = new Map<string, XmlElement>();
  for (const { attributes } of diagrams) {
    const id = attributes['r:dm'] ?? '';
    if (read.has(id)) continue;
    const part = await file.byId(id);
    if (part !== undefined) read.set(id, textBoxOf(part));
  }
  return read;
}

function textBoxOf(diagram: XmlElement): XmlElement {
  const points = descendantsNamed(diagram, 'dgm:pt').flatMap((point) =>
    childrenNamed(point, 'dgm:t'),
  );
  const paragraphs = points.flatMap((point) => descendantsNamed(point, 'a:p'));
  return xmlElement(
    'w:txbxContent',
    {},
    paragraphs.map((paragraph) =>
      xmlElement(
        'w:p',
        {},
        descendantsNamed(paragraph, 'a:t').map((text) =>
          xmlElement('w:r', {}, [xmlElement('w:t', {}, [textOf(text)])]),
        ),
      ),
    ),
  );
}
