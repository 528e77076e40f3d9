import type { Picture } from './picture.js';

/** Photographs do not tell how large the paper is: the longer side is taken for that of a sheet of A4, in points. */
const LONG_SIDE = 842;
const COLOURS: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK',
};

/** A PDF with one page for each picture, so that images are read in the one way in which scans are. */
export function sheetsOf(pictures: readonly Picture[]): Uint8Array {
  const objects: Buffer[] = [Buffer.alloc(0), Buffer.alloc(0)];
  const kids: string[] = [];
  for (const picture of pictures) {
    const scale = LONG_SIDE / Math.max(picture.width, picture.height);
    const first = objects.length + 1;
    const strips = picture.strips.map((_, i) => `/S${i} ${first + 2 + i} 0 R`);
    const box = `[0 0 ${(picture.width * scale).toFixed(2)} ${(picture.height * scale).toFixed(2)}]`;
    kids.push(`${first} 0 R`);
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<</XObject<<${strips.join('')}>>>>/Contents ${first + 1} 0 R>>`,
      ),
      stream('', Buffer.from(contentOf(picture, scale))),
      ...picture.strips.map((strip, i) => stream(dictionaryOf(picture, i), strip)),
    );
  }
  objects[0] = Buffer.from('<</Type/Catalog/Pages 2 0 R>>');
  objects[1] = Buffer.from(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`);
  return fileOf(objects);
}

function heightOf({ height, rows }: Picture, strip: number): number {
  return Math.max(0, Math.min(rows, height - strip * rows));
}

function contentOf(picture: Picture, scale: number): string {
  return picture.strips
    .map((_, i) => {
      const own = heightOf(picture, i);
      const foot = picture.height - i * picture.rows - own;
      const numbers = [picture.width, 0, 0, own, 0, foot].map((n) => (n * scale).toFixed(3));
      return `q ${numbers.join(' ')} cm /S${i} Do Q`;
    })
    .join('\n');
}

function dictionaryOf(picture: Picture, strip: number): string {
  const { width, bitsPerComponent, components, filter, inverted } = picture;
  const size = `/Width ${width}/Height ${heightOf(picture, strip)}/BitsPerComponent ${bitsPerComponent}`;
  const decode = inverted && components === 1 ? '/Decode[1 0]' : '';
  return `/Type/XObject/Subtype/Image${size}/ColorSpace${COLOURS[components] ?? '/DeviceGray'}${decode}${filter}`;
}

function stream(entries: string, content: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function fileOf(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const rows = objects.map((object, i) => {
    const at = length;
    const whole = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    length += whole.length;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  parts.push(
    Buffer.from(`${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}
