/** A page for a hand-made PDF: its content stream, and more entries of its dictionary. */
export interface RawPage {
  readonly content: string;
  readonly entries?: string;
}

const RESOURCES =
  '/Resources << /Font << /F 3 0 R /B 4 0 R /G 5 0 R >> /XObject << /Im 6 0 R >> >>';

/** Writes a PDF of 600 × 800 points with the fonts F (plain), B (bold) and G (no known letters) and the image Im. */
export function rawPdf(pages: readonly RawPage[], catalog = ''): Uint8Array {
  const first = 7;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 600 800] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${first + 2 * pages.length} 0 R >>`,
    stream(
      '1',
      '/Type /XObject /Subtype /Image /Width 1000 /Height 1400 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    ...pages.flatMap(({ content, entries = '' }, i) => [
      `<< /Type /Page /Parent 2 0 R ${RESOURCES} /Contents ${first + 1 + 2 * i} 0 R ${entries} >>`,
      stream(content),
    ]),
    stream(
      'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange endcmap',
    ),
  ];
  return new Uint8Array(Buffer.from(withTable(objects), 'latin1'));
}

/** An operator that shows one line of text at a place counted from the upper left corner. */
export function show(x: number, y: number, text: string, size = 10, font = 'F'): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm (${escaped}) Tj ET\n`;
}

/** A horizontal or vertical stroke between two places counted from the upper left corner. */
export function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${800 - y0} m ${x1} ${800 - y1} l S\n`;
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function withTable(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
