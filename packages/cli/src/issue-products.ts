import {
  addDays,
  certificationGaps,
  type CivilDate,
  civilDateInVietnam,
  type Product,
  recognitionStatus,
  startOfDayInVietnam,
  validityOf,
} from '@ocop/core';
import { issueCredential, issueLabel, issueStatusList, issueTrustList } from '@ocop/trace/issue';
import type { CredentialPayload } from '@ocop/verify/credential';
import { STATUS, STATUS_LIST_TTL, type StatusValue } from '@ocop/verify/status-list';
import { type DemonstrationKeys, demonstrationTrust } from './demonstration-keys.ts';
import type { IssuedRecord, Issuance } from './issuance.ts';
import { recognitionPayload, recordKey } from './recognition-payload.ts';

const STATUS_LIST_NUMBER = 1;
/** A list is never so short that its length tells how many products there are. */
const SMALLEST_STATUS_LIST = 1024;
const DAY = 86_400;

export interface IssueOptions {
  /** Origin that will serve the files, without a trailing slash. */
  readonly registry: string;
  /** Host (and port) printed into labels. */
  readonly labelHost: string;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly keys: DemonstrationKeys;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a status list says of a product on a day. */
function statusValue(product: Product, at: CivilDate): StatusValue {
  const { state } = recognitionStatus(product.recognition, { at });
  if (state === 'revoked' || state === 'annulled') return STATUS.revoked;
  if (state === 'suspended') return STATUS.suspended;
  return state === 'superseded' ? STATUS.superseded : STATUS.valid;
}

/**
 * Signs a recognition credential and a product label for every product that states all it has to, and the two lists that stand over them.
 * A demonstration throughout: keys marked `test`, every label flagged as a test, issuers that say they are made up, and everything dated
 * as if it had been issued on the first day of its term. A product that cannot be signed stays in the result with its reasons.
 * A row that replaces another has to come after it.
 */
export async function issueProducts(products: readonly Product[], options: IssueOptions): Promise<Issuance> {
  const { registry, keys, now } = options;
  const today = civilDateInVietnam(now);
  const uri = `${registry}/ocop/status/${STATUS_LIST_NUMBER}.jwt`;
  const provinces = [...new Set(products.flatMap((product) => product.producer?.place.provinceCode ?? []))].sort();
  const { roots, province, ministry, status } = demonstrationTrust(keys, {
    registry,
    provinces,
    until: startOfDayInVietnam(addDays(today, 366)),
  });
  const statuses = new Uint8Array(Math.max(SMALLEST_STATUS_LIST, products.length)).fill(STATUS.revoked);
  for (const [index, product] of products.entries()) {
    if (certificationGaps(product).length === 0) statuses[index] = statusValue(product, today);
  }

  const records: IssuedRecord[] = [];
  const payloads = new Map<string, CredentialPayload>();
  for (const [index, product] of products.entries()) {
    const key = recordKey(product);
    const gaps = certificationGaps(product);
    const level = product.recognition.stars === 5 ? ministry : province;
    const predecessor = product.replaces.map((id) => payloads.get(id)).find((payload) => payload !== undefined);
    const payload =
      key === undefined || gaps.length > 0
        ? undefined
        : recognitionPayload(product, {
            registry,
            id: `${registry}/ocop/rec/${key.recId}#${product.id}`,
            issuer: level.issuer,
            statusList: { uri, index },
            issuedAt: startOfDayInVietnam(validityOf(product.recognition)?.from ?? today),
            supersedes: predecessor?.jti,
          });
    if (key === undefined || payload === undefined) {
      records.push({
        product,
        recId: key?.recId ?? product.id,
        kind: key?.kind ?? 'productCode',
        credential: null,
        label: null,
        gaps: [...gaps],
      });
      continue;
    }
    payloads.set(product.id, payload);
    const authority = { issuer: level.issuer, key: level.key };
    const credential = await issueCredential(payload, level.signer, {
      ...authority,
      statusList: STATUS_LIST_NUMBER,
      ...(predecessor === undefined ? {} : { predecessor: { payload: predecessor, statuses } }),
    });
    const label = await issueLabel(
      {
        host: options.labelHost,
        key: key.kind === 'gtin' ? { gtin: key.recId } : { productCode: key.recId },
        profile: 'product',
        stars: payload.credentialSubject.stars,
        issuedOn: payload.validFrom.slice(0, 10),
        validUntil: payload.validUntil.slice(0, 10),
        statusList: STATUS_LIST_NUMBER,
        statusIndex: index,
        test: true,
      },
      level.signer,
      { ...authority, credential: payload },
    );
    records.push({ product, ...key, credential: credential.jws, label, gaps: [] });
    options.onProgress?.(index + 1, products.length);
  }
  options.onProgress?.(products.length, products.length);

  const trustList = await issueTrustList(
    {
      version: 1,
      iat: now,
      exp: now + 30 * DAY,
      roots,
      issuers: [province.issuer, ministry.issuer],
      statusLists: [{ n: STATUS_LIST_NUMBER, uri, kid: status.kid }],
    },
    [keys.root],
    { registry },
  );
  const statusList = await issueStatusList({ uri, iat: now, exp: now + 7 * DAY, ttl: STATUS_LIST_TTL, statuses }, keys.status);
  return {
    format: 'ocop-issuance/1',
    demonstration: true,
    asOf: today,
    trust: { registry, roots: { threshold: roots.threshold, keys: [...roots.keys] } },
    trustList,
    statusLists: [{ n: STATUS_LIST_NUMBER, uri, jws: statusList }],
    records,
  };
}
