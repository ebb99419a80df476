import { readStream } from '../encoding/read-stream.ts';
import { fail } from '../verify-error.ts';

const ADLER_MODULUS = 65_521;

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return b * 0x1_0000 + a;
}

function refuse(reason: 'stream' | 'size' | 'checksum', cause?: unknown): never {
  return fail('ERR_STATUS_LIST', { reason }, cause);
}

function openInflater(): DecompressionStream {
  try {
    return new DecompressionStream('deflate');
  } catch (cause) {
    return fail('ERR_ALGORITHM', { alg: 'deflate' }, cause);
  }
}

/**
 * Inflates a zlib stream (RFC 1950) to at most `max` bytes; a bomb costs no more than that. The platform refuses a wrong header.
 * The Adler-32 trailer is checked here too: some inflaters accept what follows it.
 * Throws `ERR_STATUS_LIST`; `details.reason` is `stream`, `size` or `checksum`. Throws `ERR_ALGORITHM` where the platform cannot inflate.
 */
export async function inflate(zlib: Uint8Array<ArrayBuffer>, max: number): Promise<Uint8Array> {
  const stream = new Blob([zlib]).stream().pipeThrough(openInflater());
  const bytes = (await readStream(stream, max).catch((cause: unknown) => refuse('stream', cause))) ?? refuse('size');
  const trailer = zlib.slice(-4).reduce((number, byte) => number * 256 + byte, 0);
  return adler32(bytes) === trailer ? bytes : refuse('checksum');
}
