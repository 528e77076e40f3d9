import JSZip from 'jszip';
import type { Block, Document } from '../../../src/model/index.js';
import { sliceOf } from '../../../src/model/index.js';
import { readDocx } from '../../../src/extract/docx/index.js';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const NAMESPACES = [
  `xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}"`,
  `xmlns:m="${SCHEMAS}/officeDocument/2006/math"`,
  `xmlns:mc="${SCHEMAS}/markup-compatibility/2006"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  `xmlns:wp="${SCHEMAS}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${SCHEMAS}/drawingml/2006/main"`,
  `xmlns:dgm="${SCHEMAS}/drawingml/2006/diagram"`,
].join(' ');

/** The inner XML of a Word file's parts. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** By relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further parts that the main part refers to, and what lies outside the file. */
  readonly related?: readonly Related[];
  readonly title?: string;
  readonly author?: string;
  readonly company?: string;
  /** Pages as the word processor counted them. */
  readonly pages?: number;
}

export interface Related {
  readonly id: string;
  /** Last step of the relationship's type. */
  readonly type: string;
  /** From the folder of the main part; without `content`, something outside the file. */
  readonly target: string;
  readonly content?: string | Uint8Array;
}

export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

/** The archive of a Word file, so that a test can spoil it. */
export function wordArchive(parts: Parts): JSZip {
  const zip = new JSZip();
  const relations = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'].map(
    (type) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`,
  );
  for (const [id, inner] of Object.entries(parts.headers ?? {})) {
    zip.file(`word/${id}.xml`, part('hdr', inner));
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/header" Target="${id}.xml"/>`);
  }
  for (const { id, type, target, content } of parts.related ?? []) {
    if (content !== undefined) zip.file(`word/${target}`, content);
    const mode = content === undefined ? ' TargetMode="External"' : '';
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`);
  }
  zip.file('word/document.xml', part('document', `<w:body>${parts.body}</w:body>`));
  for (const name of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const inner = parts[name];
    if (inner !== undefined) zip.file(`word/${name}.xml`, part(name, inner));
  }
  zip.file('word/_rels/document.xml.rels', relationships(relations.join('')));
  zip.file(
    '_rels/.rels',
    relationships(
      `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
        `<Relationship Id="b" Type="${SCHEMAS}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
        `<Relationship Id="c" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`,
    ),
  );
  zip.file(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ''}</dc:title><dc:creator>${parts.author ?? ''}</dc:creator></cp:coreProperties>`,
  );
  zip.file(
    'docProps/app.xml',
    `<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties"><Pages>${parts.pages ?? ''}</Pages><Company>${parts.company ?? ''}</Company></Properties>`,
  );
  return zip;
}

function relationships(inner: string): string {
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${inner}</Relationships>`;
}

export async function bytesOf(zip: JSZip): Promise<Uint8Array> {
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Reads a file of these parts, which must be readable. */
export async function readParts(parts: Parts): Promise<Document> {
  const { value, diagnostics } = await readDocx(await bytesOf(wordArchive(parts)));
  if (value === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return value;
}

export async function readBody(body: string): Promise<Document> {
  return readParts({ body });
}

export function textsOf(document: Document, kind?: Block['kind']): string[] {
  return document.blocks
    .filter((block) => kind === undefined || block.kind === kind)
    .map((block) => sliceOf(document.text, block));
}

/** A run of plain text; `properties` is the inner XML of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; `properties` is the inner XML of its `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A paragraph of a list. */
export function listed(text: string, list: number, level = 0, more = ''): string {
  const position = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraph(text === '' ? '' : run(text), position + more);
}

/** A level of a list; `more` is further inner XML. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

export function abstractList(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

/** `overrides` is inner XML of `w:lvlOverride` elements and their like. */
export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

export function style(id: string, name: string, inner: string, type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}
