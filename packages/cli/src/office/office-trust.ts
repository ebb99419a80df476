import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LogEntry, reattestedLabels } from '@ocop/trace/issue';
import {
  type Issuer,
  type IssuerKey,
  parseTrustList,
  type Roots,
  type SignedTrustList,
  type TrustList,
} from '@ocop/verify/trust-list';
import { CliError } from '../cli-error.ts';
import type { KeyRecord } from './key-record.ts';
import type { Office } from './office.ts';
import type { OfficeIssuer } from './settings.ts';

/** The number of the one status list that an office keeps: 2²⁰ places. */
export const STATUS_LIST_NUMBER = 1;
const DAY = 86_400;
const USES = { issuer: 'recognition', label: 'label', status: 'status' } as const;

export const trustFolder = (folder: string): string => join(folder, 'trust');

/** Every trust list that this office ever put together, oldest first. */
export async function readTrustLists({ folder, settings }: Office): Promise<(SignedTrustList & { readonly jws: string })[]> {
  if (!existsSync(trustFolder(folder))) return [];
  const names = (await readdir(trustFolder(folder))).filter((name) => /^trust-list\.\d+\.jws$/.test(name));
  const lists = await Promise.all(
    names.map(async (name) => {
      const jws = await readFile(join(trustFolder(folder), name), 'utf8');
      return { ...parseTrustList(new TextEncoder().encode(jws), settings.registry), jws };
    }),
  );
  return lists.sort((a, b) => a.list.version - b.list.version);
}

/** The list in force, or a `CliError` that says how to make one. */
export async function currentOfficeList(office: Office): Promise<SignedTrustList & { readonly jws: string }> {
  const current = (await readTrustLists(office)).at(-1);
  if (current !== undefined) return current;
  throw new CliError({
    vi: 'Văn phòng chưa có danh sách tin cậy. Hãy chạy: ocop trust draft, sign, assemble (hoặc ocop trust renew).',
    en: 'The office has no trust list yet. Run: ocop trust draft, sign, assemble (or ocop trust renew).',
  });
}

export function statusListUri(registry: string): string {
  return `${registry}/ocop/status/${STATUS_LIST_NUMBER}.jwt`;
}

/** The next trust list as this office sees it: its issuers and keys as they are recorded now, `roots` as given. */
export function draftTrustList(
  { settings }: Office,
  facts: {
    readonly keys: readonly KeyRecord[];
    readonly roots: Roots;
    readonly previous: TrustList | undefined;
    readonly log: readonly LogEntry[];
    /** Is a label of this product still wanted? */
    readonly keep: (recId: string) => boolean;
    /** UTC seconds. */
    readonly now: number;
    readonly days: number;
  },
): TrustList {
  const { keys, roots, previous, log, keep, now, days } = facts;
  const status = keys.findLast(({ role, state }) => role === 'status' && state === 'active');
  if (status === undefined)
    throw new CliError({
      vi: 'Chưa có khóa trạng thái đang dùng. Hãy chạy: ocop keys status',
      en: 'There is no active status key. Run: ocop keys status',
    });
  const reattested = keys
    .filter(({ role, state }) => state === 'compromised' && (role === 'issuer' || role === 'label'))
    .flatMap(({ kid, compromisedSince }) =>
      reattestedLabels(log, { kid, keep, ...(compromisedSince === undefined ? {} : { before: compromisedSince }) }),
    );
  return {
    version: (previous?.version ?? 0) + 1,
    iat: Math.max(now, previous?.iat ?? 0),
    exp: Math.max(now, previous?.iat ?? 0) + days * DAY,
    roots,
    issuers: settings.issuers.map((issuer) => toIssuer(issuer, keys)),
    statusLists: [{ n: STATUS_LIST_NUMBER, uri: statusListUri(settings.registry), kid: status.kid }],
    ...(reattested.length === 0 ? {} : { reattested }),
  };
}

function toIssuer({ id, name, level, provinces, predecessorOf }: OfficeIssuer, keys: readonly KeyRecord[]): Issuer {
  return {
    id,
    name: name.en === undefined ? { vi: name.vi } : { vi: name.vi, en: name.en },
    level,
    provinces,
    ...(predecessorOf === undefined ? {} : { predecessorOf }),
    keys: keys.flatMap((record) => (record.issuer === id ? toIssuerKey(record) : [])),
  };
}

function toIssuerKey(record: KeyRecord): IssuerKey[] {
  const { kid, role, alg, jwk, nbf, exp, state, maxStars, gtins, productCodes, statusRange, test } = record;
  if (role === 'root' || role === 'officer') return [];
  return [
    {
      kid,
      alg,
      jwk,
      use: USES[role],
      nbf,
      exp,
      state,
      ...(maxStars === undefined ? {} : { maxStars }),
      ...(gtins === undefined ? {} : { gtins }),
      ...(productCodes === undefined ? {} : { productCodes }),
      ...(statusRange === undefined ? {} : { statusRange }),
      ...(test === undefined ? {} : { test }),
    },
  ];
}
