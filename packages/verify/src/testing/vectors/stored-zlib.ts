import { concat, toBase64url } from '../bytes.ts';

/** A zlib stream that compresses nothing: one stored block, the same bytes whatever library would compress. At most 65,535 bytes. */
export function storedZlib(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const size = [bytes.length & 255, bytes.length >> 8];
  const head = [0x78, 0x01, 0x01, ...size, ...size.map((byte) => byte ^ 255)];
  return concat(new Uint8Array(head), bytes, new Uint8Array([b >> 8, b & 255, a >> 8, a & 255]));
}

/** As `packStatuses`, without compression. */
export async function packStored(values: Readonly<Record<number, number>>, length: number): Promise<string> {
  const bytes = new Uint8Array(length / 4);
  for (const [index, value] of Object.entries(values))
    bytes[Math.floor(Number(index) / 4)]! |= value << ((Number(index) % 4) * 2);
  return toBase64url(storedZlib(bytes));
}
