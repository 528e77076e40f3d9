import { zipBytes } from './stable.js';

function pdfObject(number, content) {
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n`, 'latin1'),
    typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
    Buffer.from('\nendobj\n', 'latin1'),
  ]);
}

function pdfStream(dictionary, bytes) {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** Width, height and number of colours stand in the first SOF marker of a JPEG (ITU-T T.81, B.2.2). */
function jpegSize(jpeg) {
  let at = 2;
  while (at < jpeg.length) {
    const marker = jpeg[at + 1];
    if (marker >= 0xc0 && marker <= 0xc2) {
      return {
        width: jpeg.readUInt16BE(at + 7),
        height: jpeg.readUInt16BE(at + 5),
        colours: jpeg[at + 9] === 1 ? 'DeviceGray' : 'DeviceRGB',
      };
    }
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error('the JPEG of the scan has no size');
}

/** The three objects of a page that is nothing but a picture, numbered from `first`. */
function picturePage(jpeg, first) {
  const { width, height, colours } = jpegSize(jpeg);
  const picture =
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ` +
    `/ColorSpace /${colours} /BitsPerComponent 8 /Filter /DCTDecode`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2} 0 R ` +
      `/Resources << /XObject << /Scan ${first + 1} 0 R >> >> >>`,
    pdfStream(picture, jpeg),
    pdfStream('', Buffer.from('q 595 0 0 842 0 0 cm /Scan Do Q', 'latin1')),
  ];
}

/** A PDF whose pages are pictures: no text in it. */
export function imagesPdf(jpegs, date) {
  const pages = jpegs.map((jpeg, index) => picturePage(jpeg, 3 + 3 * index));
  const kids = jpegs.map((_, index) => `${3 + 3 * index} 0 R`).join(' ');
  return pdfBytes([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${jpegs.length} >>`,
    ...pages.flat(),
    `<< /Producer (Scanner) /CreationDate (D:${date.replaceAll('-', '')}090000Z) >>`,
  ]);
}

/** The first object is the catalogue, the last says what the file says of itself. */
function pdfBytes(contents) {
  const header = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const objects = contents.map((content, index) => pdfObject(index + 1, content));
  const offsets = [];
  let at = header.length;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer =
    `xref\n0 ${size}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${size} /Root 1 0 R /Info ${size - 1} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([header, ...objects, Buffer.from(trailer, 'latin1')]);
}

function xml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function sheetRow(cells, index) {
  const inRow = cells.map(
    (cell, column) =>
      `<c r="${'ABCDEFGH'[column]}${index + 1}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`,
  );
  return `<row r="${index + 1}">${inRow.join('')}</row>`;
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPC = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relation(target, type) {
  return (
    `${PROLOGUE}<Relationships xmlns="${OPC}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}

/** The smallest workbook that a spreadsheet opens (ECMA-376, part 1). */
export function workbookBytes({ sheet, rows }, date) {
  const types =
    `${PROLOGUE}<Types xmlns="${OPC}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`;
  const workbook =
    `${PROLOGUE}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${xml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const worksheet =
    `${PROLOGUE}<worksheet xmlns="${SHEET}"><sheetData>` +
    `${rows.map(sheetRow).join('')}</sheetData></worksheet>`;
  const entries = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relation('xl/workbook.xml', 'officeDocument')],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', relation('worksheets/sheet1.xml', 'worksheet')],
    ['xl/worksheets/sheet1.xml', worksheet],
  ];
  return zipBytes(entries, date);
}

/** A message with the line ends that RFC 5322 wants. */
export function messageBytes(text) {
  return Buffer.from(text.replace(/\r?\n/gu, '\r\n'), 'utf8');
}
