import { attempt } from '../attempt.ts';
import { decodeBase64url } from '../encoding/base64url.ts';
import type { Algorithm } from '../encoding/compact-jws.ts';
import { toHex } from '../encoding/hex.ts';
import { isRecord } from '../encoding/shape.ts';

const P256 = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const P256_B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const P25519 = 2n ** 255n - 19n;
const Y_OF_ORDER_8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
/** The y of every Edwards point whose order divides 8; WebCrypto in Node takes such a key, under which anyone can sign. */
const LOW_ORDER_Y = [0n, 1n, P25519 - 1n, Y_OF_ORDER_8, P25519 - Y_OF_ORDER_8];

/** A coordinate of 32 bytes; one that is no number is beyond every field. */
function coordinate(member: unknown, littleEndian = false): bigint {
  const bytes = typeof member === 'string' && attempt(() => decodeBase64url(member));
  if (!bytes || bytes.length !== 32) return P256 * 2n;
  return BigInt(`0x${toHex(littleEndian ? bytes.reverse() : bytes)}`);
}

/** Euler's criterion: n^((p − 1) / 2) is 1 for the squares modulo p = 2^255 − 19 other than 0. */
function isSquare(n: bigint): boolean {
  let result = 1n;
  for (let power = n % P25519, rest = (P25519 - 1n) / 2n; rest > 0n; rest >>= 1n, power = (power * power) % P25519) {
    if (rest & 1n) result = (result * power) % P25519;
  }
  return result === 1n;
}

function isP256Point(x: bigint, y: bigint): boolean {
  return x < P256 && y < P256 && (y * y - (x * x * x - 3n * x + P256_B)) % P256 === 0n;
}

/**
 * RFC 8032 §5.1.3, and stricter: the one canonical encoding of a point on the curve that is not of low order.
 * On the curve x² = (y² − 1) / (d·y² + 1) with d = −121665/121666. A quotient is a square where the product is, and −1 is one:
 * no division, no sign.
 */
function isEd25519Point(encoded: bigint): boolean {
  const y = encoded % 2n ** 255n;
  if (encoded >> 256n || y >= P25519 || LOW_ORDER_Y.includes(y)) return false;
  const square = y * y;
  return isSquare((square - 1n) * 121666n * (121665n * square - 121666n));
}

/** Is this a public JWK of the algorithm and nothing else: no private member, no other member, a sound point? */
export function isPublicJwk(jwk: unknown, alg: Algorithm): boolean {
  if (!isRecord(jwk)) return false;
  const { kty, crv, x, y } = jwk;
  const names = Object.keys(jwk).sort().join();
  if (alg === 'ES256')
    return kty === 'EC' && crv === 'P-256' && names === 'crv,kty,x,y' && isP256Point(coordinate(x), coordinate(y));
  return kty === 'OKP' && crv === alg && names === 'crv,kty,x' && isEd25519Point(coordinate(x, true));
}
