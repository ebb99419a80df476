import { readCompactJws } from '@ocop/verify/credential';
import { isGtin14, isLinkProductCode, isLotOrSerial } from '@ocop/verify/label';
import type { IssuerKey, TrustList } from '@ocop/verify/trust-list';
import { BatchError } from './batch-error.ts';
import { BATCH_TYP, type BatchManifest } from './batch-manifest.ts';
import { keyFault } from './key-fault.ts';

/** A manifest whose signature and signer have passed. `test`: the key signs tests only. */
export interface CheckedBatchManifest extends BatchManifest {
  readonly kid: string;
  readonly test: boolean;
}

const MOST_CHARACTERS = 4096;
const MEMBERS = ['format', 'product', 'lot', 'count', 'prefixLetters', 'root', 'iat'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isProduct(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const { gtin, productCode } = value;
  return (typeof gtin === 'string' && isGtin14(gtin)) || (typeof productCode === 'string' && isLinkProductCode(productCode));
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** The first member that is not as the format says, or undefined. */
function faultIn(payload: unknown): string | undefined {
  if (!isRecord(payload)) return 'payload';
  const stranger = Object.keys(payload).find((name) => !MEMBERS.includes(name));
  if (stranger !== undefined) return stranger;
  const { format, product, lot, count, prefixLetters, root, iat } = payload;
  if (format !== 'ocop-batch/1') return 'format';
  if (!isProduct(product)) return 'product';
  if (lot !== undefined && !(typeof lot === 'string' && isLotOrSerial(lot))) return 'lot';
  if (!isWhole(count, 1, 2 ** 50)) return 'count';
  if (!isWhole(prefixLetters, 0, 4)) return 'prefixLetters';
  if (!(typeof root === 'string' && /^[0-9a-f]{64}$/.test(root))) return 'root';
  return isWhole(iat, 0, 2 ** 40) ? undefined : 'iat';
}

function parse(jws: string) {
  if (jws.length > MOST_CHARACTERS) throw new BatchError({ code: 'ERR_BATCH_MANIFEST', problem: 'length' });
  try {
    return readCompactJws(jws, BATCH_TYP);
  } catch (cause) {
    throw new BatchError({ code: 'ERR_BATCH_MANIFEST', problem: 'JWS' }, { cause });
  }
}

async function isSigned(
  { alg, jwk }: IssuerKey,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = alg === 'ES256' ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } : { name: 'Ed25519' };
  const key = await crypto.subtle.importKey('jwk', { ...jwk }, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, signature, bytes);
}

/**
 * Reads a signed batch manifest against a trust list that has itself been verified. Uses nothing but WebCrypto: it runs offline, in a page or a till.
 * Throws `BatchError`: `ERR_BATCH_MANIFEST` for another shape, `ERR_BATCH_KEY` for a signer who may not, `ERR_BATCH_SIGNATURE`.
 */
export async function readBatchManifest(jws: string, trustList: TrustList): Promise<CheckedBatchManifest> {
  const { header, payload, signedBytes, signature } = parse(jws);
  const problem = faultIn(payload);
  if (problem !== undefined) throw new BatchError({ code: 'ERR_BATCH_MANIFEST', problem });
  const manifest = payload as BatchManifest;
  const { kid, alg } = header;
  const key = trustList.issuers.flatMap(({ keys }) => keys).find((candidate) => candidate.kid === kid);
  const reason = key === undefined ? 'unknown' : keyFault(key, { product: manifest.product, at: manifest.iat, alg });
  if (key === undefined || reason !== undefined)
    throw new BatchError({ code: 'ERR_BATCH_KEY', kid, reason: reason ?? 'unknown' });
  if (!(await isSigned(key, signedBytes, signature))) throw new BatchError({ code: 'ERR_BATCH_SIGNATURE', kid });
  return { ...manifest, kid, test: key.test === true };
}
