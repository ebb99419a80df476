/** `deflate` is a zlib stream (RFC 1950), `gzip` RFC 1952 without file name or time. The same bytes on the same platform, always. */
export async function compress(format: 'deflate' | 'gzip', bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  // Byte 9 of gzip names the operating system: 255 is "unknown", the same everywhere.
  if (format === 'gzip') packed[9] = 255;
  return packed;
}
