import { decodeBase64url, encodeBase64url } from '@ocop/verify/credential';
import { TRUST_LIST_TYP, type Roots } from '@ocop/verify/trust-list';
import { signBytes, isSignatureOf } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

/** One root's signature, as it stands in the trust list file. */
export interface TrustSignature {
  readonly protected: string;
  readonly signature: string;
}

/** A root signs a payload (base64url, from `encodeTrustPayload`) wherever the root is kept; nothing else is needed there. */
export async function signTrustPayload(payload: string, signer: Signer<string>): Promise<TrustSignature> {
  const header = JSON.stringify({ alg: signer.alg, kid: signer.kid, typ: TRUST_LIST_TYP });
  const protectedHeader = encodeBase64url(new TextEncoder().encode(header));
  const signature = await signBytes(signer, new TextEncoder().encode(`${protectedHeader}.${payload}`));
  return { protected: protectedHeader, signature: encodeBase64url(signature) };
}

/** How many different keys of these roots have signed the payload. A signature that does not parse or is wrong is not counted. */
export async function countRootSignatures(payload: string, signatures: readonly TrustSignature[], roots: Roots): Promise<number> {
  const signed = new Set<string>();
  for (const entry of signatures) {
    for (const { kid, alg, jwk } of roots.keys) {
      const expected = encodeBase64url(new TextEncoder().encode(JSON.stringify({ alg, kid, typ: TRUST_LIST_TYP })));
      if (entry.protected !== expected) continue;
      const input = new TextEncoder().encode(`${entry.protected}.${payload}`);
      if (await isSignatureOf(readSignature(entry.signature), { alg, publicJwk: jwk }, input)) signed.add(jwk.x);
    }
  }
  return signed.size;
}

function readSignature(text: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase64url(text);
  } catch {
    return new Uint8Array();
  }
}
