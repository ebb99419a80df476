/**
 * All bytes of a stream, or undefined beyond `max`: what is kept never exceeds that by more than one chunk.
 * Rejects where the stream does, or hands over something that is not bytes. The number of chunks is bounded too:
 * a stream of empty ones that never waits would keep even a time-out from firing.
 */
export async function readStream(stream: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.byteLength;
    // Also true of a chunk without a length.
    if (!(length <= max) || chunks.push(step.value) > max + 1) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
