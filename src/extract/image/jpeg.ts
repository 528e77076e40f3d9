import type { Picture } from './picture.js';

/** A JPEG as a picture, by its first start of frame (ITU-T T.81, B.2.2); undefined where it has none. */
export function jpegPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      const components = view.getUint8(at + 9);
      return {
        ...{ width, height, components, bitsPerComponent: 8, filter: '/Filter/DCTDecode' },
        ...{ strips: [bytes], rows: height },
      };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
