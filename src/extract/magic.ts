/** MIME type by the magic numbers of a file's first bytes; undefined where none is known. For a reading process only. */
export async function mimeByMagic(head: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return (await fileTypeFromBuffer(head))?.mime;
  } catch {
    // Broken bytes behind a good signature: the signature alone decides nothing.
    return undefined;
  }
}
