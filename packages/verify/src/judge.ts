import type { Credential } from './credential/parse.ts';
import { ownMembers } from './encoding/own-members.ts';
import { productOf, subjectOf } from './expected.ts';
import type { Label } from './label/parse.ts';
import { labelDayEnd, labelDayStart } from './label/day.ts';
import type { State } from './outcome.ts';
import type { ReasonCode } from './reason.ts';
import { isSignedBy, sha256Hex } from './signature.ts';
import { coversIndex, coversProduct, findKey, wasInForce, type IssuerWithKey } from './trust-list/lookup.ts';
import type { Issuer, TrustList } from './trust-list/trust-list.ts';

/** Why a signed object cannot be believed. */
export type Refusal = readonly [state: State, reason: ReasonCode];

export type Judgement = IssuerWithKey | Refusal;

export function isRefusal(judgement: Judgement): judgement is Refusal {
  return Array.isArray(judgement);
}

/** The first right that is lacking. */
function authorise(found: IssuerWithKey, rights: readonly (readonly [boolean, ReasonCode])[]): Judgement {
  const lacking = rights.find(([held]) => !held);
  return lacking ? ['issuer-not-authorised', lacking[1]] : found;
}

export function mayActIn({ provinces }: Issuer, provinceCode: string): boolean {
  return provinces.includes('*') || provinces.includes(provinceCode);
}

/** Who signed the label and with what right. The key is looked up before the signature: what a compromised key signed is nobody's. */
export async function judgeLabel(list: TrustList, { header, key: product, signedBytes, signature }: Label): Promise<Judgement> {
  const found = findKey(list, header.kid.toString(16).padStart(4, '0'));
  if (!found) return ['unknown-issuer', 'key-unknown'];
  const { key } = found;
  if (key.state === 'compromised' && !ownMembers(list).reattested?.includes(await sha256Hex(signedBytes))) {
    return ['unknown-issuer', 'key-compromised'];
  }
  if (!(await isSignedBy(key, signedBytes, signature))) return ['tampered', 'signature-wrong'];
  return authorise(found, [
    [key.use === 'label' || (key.use === 'recognition' && header.profile !== 'unit'), 'use-not-allowed'],
    [header.stars <= (key.maxStars ?? -1), 'stars-not-allowed'],
    [coversProduct(key, productOf(product)), 'product-not-delegated'],
    [coversIndex(key, header.statusList, header.statusIndex), 'index-not-delegated'],
    [wasInForce(key, labelDayStart(header.issuedOn), labelDayEnd(header.issuedOn)), 'key-not-in-force'],
  ]);
}

/** Who signed the credential and with what right. */
export async function judgeCredential(list: TrustList, credential: Credential): Promise<Judgement> {
  const { header, payload, signedBytes, signature } = credential;
  const found = findKey(list, header.kid);
  if (!found) return ['unknown-issuer', 'key-unknown'];
  const { key, issuer } = found;
  if (key.state === 'compromised') return ['unknown-issuer', 'key-compromised'];
  if (header.alg !== key.alg) return ['tampered', 'algorithm-differs'];
  if (!(await isSignedBy(key, signedBytes, signature))) return ['tampered', 'signature-wrong'];
  const { stars, producer } = payload.credentialSubject;
  const { idx, uri } = payload.status.status_list;
  return authorise(found, [
    [payload.iss === issuer.id && payload.issuer.id === issuer.id, 'issuer-differs'],
    [key.use === 'recognition', 'use-not-allowed'],
    [stars <= (key.maxStars ?? -1), 'stars-not-allowed'],
    [mayActIn(issuer, producer.provinceCode), 'province-not-allowed'],
    [coversProduct(key, subjectOf(payload)), 'product-not-delegated'],
    [coversIndex(key, list.statusLists.find((entry) => entry.uri === uri)?.n, idx), 'index-not-delegated'],
    [wasInForce(key, payload.iat), 'key-not-in-force'],
  ]);
}
