import JSZip from 'jszip';
import type { Restored } from './restore.js';
import { writeXml, xmlElement } from './write-xml.js';
import type { XmlElement } from './xml.js';

const SCHEMAS = 'http://schemas.openxmlformats.org/';
const OFFICE = `${SCHEMAS}officeDocument/2006/relationships`;
const WORD = { 'xmlns:w': `${SCHEMAS}wordprocessingml/2006/main` };

/** A Word file of the restored paragraphs and notes alone, without links, pictures or any other part. */
export async function writeCopy({ paragraphs, footnotes, endnotes }: Restored): Promise<Buffer> {
  const zip = new JSZip();
  const add = (name: string, root: XmlElement): void => {
    zip.file(name, writeXml(root));
  };
  add('_rels/.rels', relations([`${OFFICE}/officeDocument`, 'word/document.xml']));
  add(
    'word/_rels/document.xml.rels',
    relations([`${OFFICE}/footnotes`, 'footnotes.xml'], [`${OFFICE}/endnotes`, 'endnotes.xml']),
  );
  const body = xmlElement('w:body', {}, paragraphs);
  add('word/document.xml', xmlElement('w:document', WORD, [body]));
  add('word/footnotes.xml', xmlElement('w:footnotes', WORD, footnotes));
  add('word/endnotes.xml', xmlElement('w:endnotes', WORD, endnotes));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): XmlElement {
  return xmlElement(
    'Relationships',
    { xmlns: `${SCHEMAS}package/2006/relationships` },
    targets.map(([type, target], index) =>
      xmlElement('Relationship', { Id: `r${index}`, Type: type, Target: target }),
    ),
  );
}
