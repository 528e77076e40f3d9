/** Width and height that an image file names at its head, before anything is decoded; undefined for other files. */
export function imageSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Buffer.from(bytes.subarray(0, 30)).toString('latin1');
  if (head.length < 30) return undefined;
  if (head.startsWith('\u0089PNG\r\n')) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (head.startsWith('\u00ff\u00d8')) return jpegSize(view);
  if (head.startsWith('GIF8')) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (head.startsWith('BM')) {
    return { width: view.getUint32(18, true), height: Math.abs(view.getInt32(22, true)) };
  }
  return undefined;
}

/** The first start of frame (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
