import type { Credential } from './credential/parse.ts';
import type { Label } from './label/parse.ts';
import { labelDayEnd, labelDayStart } from './label/day.ts';
import type { State } from './outcome.ts';
import type { ReasonCode } from './reason.ts';
import { isSignedBy, sha256Hex } from './signature.ts';
import { coversIndex, coversProduct, findKey, wasInForce, type IssuerWithKey } from './trust-list/lookup.ts';
import type { Issuer, TrustList } from './trust-list/trust-list.ts';

/** Why a signed object cannot be believed. */
export interface Refusal {
  readonly state: State;
  readonly reason: ReasonCode;
}

export type Judgement = (IssuerWithKey & { readonly refusal?: undefined }) | { readonly refusal: Refusal };

function refuse(state: State, reason: ReasonCode): Judgement {
  return { refusal: { state, reason } };
}

export function mayActIn(issuer: Issuer, provinceCode: string): boolean {
  return issuer.provinces.includes('*') || issuer.provinces.includes(provinceCode);
}

/** Who signed the label and with what right. The key is looked up before the signature: what a compromised key signed is nobody's. */
export async function judgeLabel(list: TrustList, label: Label): Promise<Judgement> {
  const { header, signedBytes, signature } = label;
  const found = findKey(list, header.kid.toString(16).padStart(4, '0'));
  if (!found) return refuse('unknown-issuer', 'key-unknown');
  const { key } = found;
  if (key.state === 'compromised' && !list.reattested?.includes(await sha256Hex(signedBytes))) {
    return refuse('unknown-issuer', 'key-compromised');
  }
  if (!(await isSignedBy(key, signedBytes, signature))) return refuse('tampered', 'signature-wrong');
  const denied = (reason: ReasonCode) => refuse('issuer-not-authorised', reason);
  const gtins = 'gtin' in label.key ? [label.key.gtin] : [];
  if (key.use !== 'label' && (key.use !== 'recognition' || header.profile === 'unit')) return denied('use-not-allowed');
  if (header.stars > (key.maxStars ?? -1)) return denied('stars-not-allowed');
  if (!coversProduct(key, gtins, 'gtin' in label.key ? undefined : label.key.productCode)) return denied('product-not-delegated');
  if (!coversIndex(key, header.statusList, header.statusIndex)) return denied('index-not-delegated');
  if (!wasInForce(key, labelDayStart(header.issuedOn), labelDayEnd(header.issuedOn))) return denied('key-not-in-force');
  return found;
}

/** Who signed the credential and with what right. */
export async function judgeCredential(list: TrustList, credential: Credential): Promise<Judgement> {
  const { header, payload, signedBytes, signature } = credential;
  const found = findKey(list, header.kid);
  if (!found) return refuse('unknown-issuer', 'key-unknown');
  const { key, issuer } = found;
  if (key.state === 'compromised') return refuse('unknown-issuer', 'key-compromised');
  if (header.alg !== key.alg) return refuse('tampered', 'algorithm-differs');
  if (!(await isSignedBy(key, signedBytes, signature))) return refuse('tampered', 'signature-wrong');
  const denied = (reason: ReasonCode) => refuse('issuer-not-authorised', reason);
  const { credentialSubject: subject, status } = payload;
  const { idx, uri } = status.status_list;
  if (payload.iss !== issuer.id || payload.issuer.id !== issuer.id) return denied('issuer-differs');
  if (key.use !== 'recognition') return denied('use-not-allowed');
  if (subject.stars > (key.maxStars ?? -1)) return denied('stars-not-allowed');
  if (!mayActIn(issuer, subject.producer.provinceCode)) return denied('province-not-allowed');
  if (!coversProduct(key, subject.gtin ?? [], subject.productCode)) return denied('product-not-delegated');
  if (!coversIndex(key, list.statusLists.find((entry) => entry.uri === uri)?.n, idx)) return denied('index-not-delegated');
  if (!wasInForce(key, payload.iat)) return denied('key-not-in-force');
  return found;
}
