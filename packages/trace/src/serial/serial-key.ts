import { FF1 } from '@noble/ciphers/ff1.js';
import { isGtin14, isLinkProductCode, isLotOrSerial, type ProductKey } from '@ocop/verify/label';
import { SerialError } from './serial-error.ts';

/** The permutation of one product, or of one lot of it, over all serials. Whoever holds it can list the serials: keep it with the signing keys. */
export interface SerialKey {
  readonly permutation: { encrypt(letters: number[]): number[]; decrypt(letters: number[]): number[] };
}

export interface SerialScope {
  readonly key: ProductKey;
  /**
   * With a lot, every lot has its own sequence and counts from 0: nothing to remember between runs, and one lot's key tells nothing of another's.
   * Without one, the whole product shares a sequence, whose counters must never be used twice: then no two items of the product share a serial.
   */
  readonly lot?: string | undefined;
}

/** GS1's group separator ends values of variable length, as in the signed bytes of a label. */
const END = '\u001d';
/** Least length of the secret. */
const SECRET_BYTES = 32;

/**
 * Derives the key of a product or lot from one secret by HKDF-SHA-256 (RFC 5869), for FF1 with AES-256 (NIST SP 800-38G).
 * The secret is at least 32 bytes of a cryptographic random source and never stands in a repository. Throws `ERR_SERIAL_SECRET` or `ERR_SERIAL_SCOPE`.
 */
export async function deriveSerialKey(secret: Uint8Array<ArrayBuffer>, { key, lot }: SerialScope): Promise<SerialKey> {
  if (secret.length < SECRET_BYTES) throw new SerialError({ code: 'ERR_SERIAL_SECRET', bytes: secret.length });
  if ('gtin' in key ? !isGtin14(key.gtin) : !isLinkProductCode(key.productCode)) {
    throw new SerialError({ code: 'ERR_SERIAL_SCOPE', field: 'gtin' in key ? 'GTIN' : 'productCode' });
  }
  if (lot !== undefined && !isLotOrSerial(lot)) throw new SerialError({ code: 'ERR_SERIAL_SCOPE', field: 'lot' });
  const product = 'gtin' in key ? `01${key.gtin}` : `OC${key.productCode}${END}`;
  const info = new TextEncoder().encode(`OCOP-SERIAL-V1\u0000${product}${lot === undefined ? '' : `10${lot}${END}`}`);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, material, 256);
  return { permutation: FF1(32, new Uint8Array(bits)) };
}
