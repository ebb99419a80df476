// A Signer of @ocop/trace/issue over a PKCS#11 session, as pkcs11js and graphene-pk11 have one, or over anything that signs a digest.
import { createHash } from 'node:crypto';

/**
 * `signDigest(digest)` is all that a device has to offer: 32 bytes in, r‖s (64 bytes) or DER out, synchronous or not. `publicJwk` holds kty, crv, x and y only.
 * What comes back is checked under `publicJwk` by everything that signs, so a device that answers wrongly is found out at once.
 */
export function createDeviceSigner({ kid, publicJwk, signDigest }) {
  return {
    kid,
    alg: 'ES256',
    publicJwk,
    sign: async (bytes) => toRaw(await signDigest(createHash('sha256').update(bytes).digest())),
  };
}

/** The same over a PKCS#11 session: CKM_ECDSA signs a digest and gives r‖s. `key` is the private key's handle, which never leaves the token. */
export function createPkcs11Signer({ kid, publicJwk, pkcs11, session, key }) {
  const CKM_ECDSA = 0x1041;
  return createDeviceSigner({
    kid,
    publicJwk,
    signDigest: (digest) => {
      pkcs11.C_SignInit(session, { mechanism: CKM_ECDSA }, key);
      return pkcs11.C_Sign(session, digest, Buffer.alloc(64));
    },
  });
}

/** `SEQUENCE { r INTEGER, s INTEGER }` as the 64 bytes that JOSE wants. */
export function toRaw(signature) {
  if (signature.length === 64) return new Uint8Array(signature);
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = signature[at + 1];
    const digits = signature.subarray(at + 2, at + 2 + length).subarray(-32);
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return raw;
}
