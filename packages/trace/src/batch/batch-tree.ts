/** Hashes of RFC 6962, 2.1: the first byte tells leaves and nodes apart, so that neither passes for the other. */
const LEAF = 0;
const NODE = 1;

/** Bytes of one hash. */
export const HASH_BYTES = 32;

async function sha256(prefix: number, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** SHA-256 of 0x00 and the ASCII of a page. */
export function hashPage(page: string): Promise<Uint8Array> {
  return sha256(LEAF, new TextEncoder().encode(page));
}

/** SHA-256 of 0x01 and two hashes. */
export function hashPair(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return sha256(NODE, left, right);
}

/** How many hashes are asked for at once: enough to keep WebCrypto busy, few enough to keep memory small. */
const AT_ONCE = 1024;

/** All levels of a tree over a power of two of leaves: the leaves first, the root last. Each level is its hashes one after another. */
export async function buildTree(count: number, leafAt: (index: number) => Promise<Uint8Array>): Promise<Uint8Array[]> {
  const levels = [await fillLevel(count, leafAt)];
  for (let width = count / 2; width >= 1; width /= 2) {
    const below = levels.at(-1) ?? new Uint8Array();
    levels.push(await fillLevel(width, (i) => hashPair(hashAt(below, 2 * i), hashAt(below, 2 * i + 1))));
  }
  return levels;
}

async function fillLevel(count: number, hashOf: (index: number) => Promise<Uint8Array>): Promise<Uint8Array> {
  const level = new Uint8Array(count * HASH_BYTES);
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    const hashes = await Promise.all(Array.from({ length }, (_, i) => hashOf(from + i)));
    for (const [i, hash] of hashes.entries()) level.set(hash, (from + i) * HASH_BYTES);
  }
  return level;
}

/** One hash of a level. */
export function hashAt(level: Uint8Array, index: number): Uint8Array {
  return level.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES);
}

export function toHex(hash: Uint8Array): string {
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 64 lower-case hex digits as bytes. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.from({ length: HASH_BYTES }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}
