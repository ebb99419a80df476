import type { Fetch } from '../load.ts';
import { isRecord } from '../encoding/shape.ts';
import { nowSeconds, readOptions, type Trust } from '../options.ts';
import type { Freshness, Outcome, State } from '../outcome.ts';
import { isoTime } from '../report.ts';
import { verify } from '../verify.ts';
import { fail } from '../verify-error.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import { mayBeOneName } from './compare-names.ts';
import { type Finding, type FindingCode, type Weight, WEIGHTS } from './finding.ts';
import { type Listed, newer, type ProvinceIndex, readIndex } from './read-index.ts';
import { cellText, productName, readRowKey, type RowKey } from './row-key.ts';

export interface CatalogueOptions {
  /** The time of the check, as in `verify`. */
  readonly now: Date | number;
  readonly trust: Trust;
  /** Two-digit codes of the provinces whose published indexes are at hand. */
  readonly provinces: readonly string[];
  /**
   * The bytes of a file of the registry, by its path without a leading slash (`ocop/index/96.jsonl.gz`); undefined where there is none.
   * From a disk, a cache or the network: no other request is made.
   */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** After each row. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface RowReport {
  readonly row: number;
  readonly claim: CatalogueRow;
  readonly verdict: 'holds' | 'false' | 'unconfirmed';
  /** The gravest first. Empty where the claim simply holds. */
  readonly findings: readonly Finding[];
  /** What `verify` said of the recognition; null where there was none to check. */
  readonly outcome: Outcome | null;
}

export interface CatalogueReport {
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  /** Every row of the list, in its order: none is lost. */
  readonly rows: readonly RowReport[];
  readonly counts: Readonly<Record<RowReport['verdict'], number>>;
  /** Each province's index: how many credentials, and which lines could not be used. `null`: the index is missing or unusable. */
  readonly indexes: Readonly<Record<string, { readonly credentials: number; readonly unusable: readonly number[] } | null>>;
  /** Of the lists that the verdicts rest on; null where no recognition was checked. */
  readonly freshness: Freshness | null;
}

interface Bundle {
  readonly indexes: ReadonlyMap<string, ProvinceIndex | undefined>;
  readonly find: (key: string) => Listed | undefined;
  readonly fetch: Fetch;
}

/**
 * Checks a shop's list against what provinces have published, without a network: each row's claim is judged by `verify` itself, with the same
 * signatures, lists and freshness, the files coming from `read`. Never throws for a row; rejects for misuse as `verify` does.
 * A national list of 18,000 rows is meant to be checked in one call.
 */
export async function verifyCatalogue(rows: readonly CatalogueRow[], options: CatalogueOptions): Promise<CatalogueReport> {
  const { now, trust } = readOptions(options);
  const { provinces, onProgress } = options;
  if (!Array.isArray(rows)) fail('ERR_OPTION', { option: 'rows' });
  if (typeof options.read !== 'function') fail('ERR_OPTION', { option: 'read' });
  if (!Array.isArray(provinces) || !provinces.every((code) => /^[0-9]{2}$/.test(code)))
    fail('ERR_OPTION', { option: 'provinces', expected: 'two-digit codes' });
  const checkedAt = isoTime(nowSeconds(now));
  const bundle = await openBundle(options);
  const remembered = new Map<string, string>();
  const store = {
    get: (key: string) => remembered.get(key),
    set: (key: string, value: string) => void remembered.set(key, value),
  };
  const reports: RowReport[] = [];
  const seen = new Map<string, CatalogueRow & { readonly row: number }>();
  let freshness: Freshness | null = null;
  for (const [index, given] of rows.entries()) {
    const claim: CatalogueRow = isRecord(given) ? given : {};
    const row = claim.row ?? index + 1;
    const key = readRowKey(claim);
    const listed = key.keys.map(bundle.find).find((found) => found !== undefined);
    const outcome = listed ? await judge(claim, key, listed, { now, trust, fetch: bundle.fetch, store }) : null;
    freshness = outcome && outcome.freshness.trustListIat !== null ? outcome.freshness : freshness;
    const own = listed?.jws ?? key.keys[0];
    const findings = [
      ...key.findings,
      ...claimFindings(claim),
      ...(listed && outcome
        ? recognitionFindings(claim, key, listed, outcome)
        : key.keys.length > 0
          ? [absence(key.keys, bundle)]
          : []),
      ...repetition(claim, own, seen),
    ].sort((a, b) => GRAVITY[WEIGHTS[a.code]] - GRAVITY[WEIGHTS[b.code]]);
    if (own !== undefined && !seen.has(own)) seen.set(own, { ...claim, row });
    reports.push({ row, claim, verdict: verdictOf(findings), findings, outcome });
    onProgress?.(index + 1, rows.length);
  }
  const counts = { holds: 0, false: 0, unconfirmed: 0 };
  for (const { verdict } of reports) counts[verdict] += 1;
  return {
    checkedAt,
    rows: reports,
    counts,
    indexes: Object.fromEntries(
      [...bundle.indexes].map(([code, index]) => [
        code,
        index ? { credentials: index.credentials, unusable: index.unusable } : null,
      ]),
    ),
    freshness,
  };
}

async function openBundle({ trust, provinces, read }: CatalogueOptions): Promise<Bundle> {
  const indexes = new Map<string, ProvinceIndex | undefined>();
  for (const code of provinces) {
    const bytes = await read(`ocop/index/${code}.jsonl.gz`);
    indexes.set(code, bytes && (await readIndex(new Uint8Array(bytes), trust.registry)));
  }
  const find = (name: string): Listed | undefined => {
    let found: Listed | undefined;
    for (const index of indexes.values()) {
      const listed = index?.byKey.get(name);
      if (listed) found = newer(listed, found);
    }
    return found;
  };
  const files = new Map<string, Promise<Uint8Array | undefined>>();
  const record = /^ocop\/rec\/([^/]+)\.jwt$/;
  const fetch: Fetch = async (url) => {
    const path = url.slice(trust.registry.length + 1);
    const [, recId] = record.exec(path) ?? [];
    if (recId !== undefined)
      return respond((find(productName({ gtin: recId })) ?? find(productName({ productCode: recId })))?.jws);
    const file = files.get(path) ?? read(path);
    files.set(path, file);
    return respond(await file);
  };
  return { indexes, find, fetch };
}

function respond(body: string | Uint8Array | undefined): Response {
  return body === undefined
    ? new Response(null, { status: 404 })
    : new Response(typeof body === 'string' ? body : new Uint8Array(body));
}

/** The recognition, or the signed label that the shop shows for it, with what the row says as what is expected. */
async function judge(
  { stars }: CatalogueRow,
  { gtin, productCode, label }: RowKey,
  { jws }: Listed,
  options: Pick<Parameters<typeof verify>[1], 'now' | 'trust' | 'fetch' | 'store'>,
): Promise<Outcome> {
  return verify(label ?? jws, { ...options, expected: { gtin, productCode, stars } });
}

const GRAVITY: Readonly<Record<Weight, number>> = { false: 0, unconfirmed: 1, note: 2 };

function verdictOf(findings: readonly Finding[]): RowReport['verdict'] {
  const [gravest] = findings;
  const weight = gravest && WEIGHTS[gravest.code];
  return weight === undefined || weight === 'note' ? 'holds' : weight;
}

/** 1★ and 2★ are never recognised, and there is no sixth. */
function claimFindings({ stars }: CatalogueRow): Finding[] {
  return stars === undefined || stars === 3 || stars === 4 || stars === 5 ? [] : [{ code: 'stars-impossible', claimed: stars }];
}

/** A product code begins with its province: where that province's index is complete, nothing under the code is no recognition. */
function absence(keys: readonly string[], { indexes }: Bundle): Finding {
  const [key = ''] = keys;
  const [, province = ''] = /^ocop\/([0-9]{2})-/.exec(key) ?? [];
  const isComplete = indexes.get(province)?.unusable.length === 0;
  return { code: isComplete ? 'no-recognition' : 'not-in-bundle', claimed: key.slice(key.indexOf('/') + 1) };
}

const STATES: Readonly<Partial<Record<State, FindingCode>>> = {
  malformed: 'not-genuine',
  'unknown-issuer': 'not-genuine',
  tampered: 'not-genuine',
  'issuer-not-authorised': 'not-genuine',
  'cannot-check': 'cannot-check',
  unsigned: 'cannot-check',
  'not-found': 'cannot-check',
  stale: 'not-fresh',
};

/** Reasons that stand beside the deciding one are said too: an inflated star of a lapsed recognition is both. */
const REASONS: readonly (readonly [string, FindingCode])[] = [
  ['status-revoked', 'revoked'],
  ['status-suspended', 'suspended'],
  ['credential-not-yet-valid', 'not-yet-valid'],
  ['label-not-yet-valid', 'not-yet-valid'],
  ['credential-expired', 'expired'],
  ['extension-running', 'extended'],
  ['status-superseded', 'superseded'],
  ['label-stars-differ', 'superseded'],
  ['credential-of-another-product', 'wrong-product'],
  ['expected-gtin-differs', 'wrong-product'],
  ['expected-product-code-differs', 'wrong-product'],
];

function recognitionFindings(claim: CatalogueRow, key: RowKey, listed: Listed, outcome: Outcome): Finding[] {
  const subject = listed.payload.credentialSubject;
  const verdict = outcome.state === 'test' ? (outcome.wouldBe ?? 'cannot-check') : outcome.state;
  const codes = new Set<FindingCode>();
  for (const [reason, code] of REASONS) if (outcome.reasons.some((given) => given === reason)) codes.add(code);
  // Without a trust list nothing is known of the issuer: that is the bundle's fault, not the shop's.
  const byState = outcome.reasons.includes('trust-list-missing') ? 'cannot-check' : STATES[verdict];
  if (byState) codes.add(byState);
  // A row whose GTIN, code and link name different products cannot be right about all of them.
  const names = new Set((subject.gtin ?? []).map((gtin) => productName({ gtin })));
  if (subject.productCode !== undefined) names.add(productName({ productCode: subject.productCode }));
  if (key.keys.some((name) => !names.has(name))) codes.add('wrong-product');
  const believed = outcome.claims !== null;
  const findings: Finding[] = [...codes].map((code) => ({ code, ...detail(code, claim, listed) }));
  if (outcome.state === 'test') findings.push({ code: 'test-only' });
  if (!believed) return findings;
  if (claim.stars !== undefined && claim.stars > subject.stars)
    findings.push({ code: 'stars-inflated', claimed: claim.stars, found: subject.stars });
  if (claim.stars !== undefined && claim.stars < subject.stars)
    findings.push({ code: 'stars-understated', claimed: claim.stars, found: subject.stars });
  const name = cellText(claim.name);
  if (name !== undefined && !mayBeOneName(name, subject.name.vi) && !mayBeOneName(name, subject.name.en ?? ''))
    findings.push({ code: 'name-differs', claimed: name, found: subject.name.vi });
  if ((subject.gtin?.length ?? 0) > 1) findings.push({ code: 'several-variants', found: subject.gtin?.length });
  return findings;
}

function detail(code: FindingCode, claim: CatalogueRow, { payload, recId }: Listed): Pick<Finding, 'claimed' | 'found'> {
  if (code === 'expired') return { found: payload.validUntil.slice(0, 10) };
  if (code === 'extended') return { found: payload.credentialSubject.extension?.until.slice(0, 10) };
  if (code === 'not-yet-valid') return { found: payload.validFrom.slice(0, 10) };
  return code === 'wrong-product' ? { claimed: claim.gtin ?? claim.productCode ?? claim.url, found: recId } : {};
}

/** The same recognition twice in one list; with other stars the second time, one of the two is wrong. */
function repetition(
  claim: CatalogueRow,
  key: string | undefined,
  seen: ReadonlyMap<string, CatalogueRow & { readonly row: number }>,
): Finding[] {
  const before = key === undefined ? undefined : seen.get(key);
  if (!before) return [];
  const conflict = before.stars !== undefined && claim.stars !== undefined && before.stars !== claim.stars;
  return [{ code: conflict ? 'duplicate-conflict' : 'duplicate', claimed: claim.stars, found: before.row }];
}
