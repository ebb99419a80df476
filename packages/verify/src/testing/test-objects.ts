import type { ProductKey } from '../label/key.ts';
import { concat, jsonToBase64url, toBase64url, utf8, zlib } from './bytes.ts';
import type { TestKey } from './test-key.ts';

/** A compact JWS with any header members at all. */
export async function signCompact(
  key: TestKey,
  typ: string,
  payload: unknown,
  header: Record<string, unknown> = {},
): Promise<string> {
  const input = `${jsonToBase64url({ alg: key.alg, kid: key.kid, typ, ...header })}.${jsonToBase64url(payload)}`;
  return `${input}.${toBase64url(await key.sign(utf8(input)))}`;
}

/** A general JWS JSON signed by every root given. */
export async function signTrustList(payload: unknown, roots: readonly TestKey[]): Promise<string> {
  const body = jsonToBase64url(payload);
  const signatures = [];
  for (const root of roots) {
    const head = jsonToBase64url({ alg: root.alg, kid: root.kid, typ: 'ocop-trust-list+json' });
    signatures.push({ protected: head, signature: toBase64url(await root.sign(utf8(`${head}.${body}`))) });
  }
  return JSON.stringify({ payload: body, signatures });
}

/** `lst` of a status list of `length` two-bit values, all 0 but those named. */
export async function packStatuses(values: Readonly<Record<number, number>>, length: number): Promise<string> {
  const bytes = new Uint8Array(length / 4);
  for (const [index, value] of Object.entries(values))
    bytes[Math.floor(Number(index) / 4)]! |= value << ((Number(index) % 4) * 2);
  return toBase64url(await zlib(bytes));
}

export interface TestLabel {
  readonly host: string;
  readonly key: ProductKey;
  readonly lot?: string;
  readonly serial?: string;
  readonly profile: 0 | 1 | 2;
  readonly stars: number;
  readonly test: boolean;
  readonly onlineRequired: boolean;
  /** Days since 2020-01-01. */
  readonly issuedOn: number;
  readonly validUntil: number;
  readonly statusList: number;
  readonly statusIndex: number;
}

export async function signLabel(signer: TestKey, label: TestLabel): Promise<string> {
  const kid = Number.parseInt(signer.kid, 16);
  const flags = label.stars * 32 + (label.onlineRequired ? 2 : 0) + (label.test ? 1 : 0);
  const status = label.statusList * 2 ** 20 + label.statusIndex;
  const fields = [
    [16 + label.profile, 1],
    [kid, 2],
    [flags, 1],
    [label.validUntil, 2],
    [status, 4],
    [label.issuedOn, 2],
  ] as const;
  const hex = fields.map(([value, size]) => value.toString(16).padStart(size * 2, '0')).join('');
  const header = new Uint8Array(hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16)));
  const named = 'gtin' in label.key ? `01${label.key.gtin}` : `OC${label.key.productCode}\u001D`;
  const tail = named + (label.lot ? `10${label.lot}\u001D` : '') + (label.serial ? `21${label.serial}\u001D` : '');
  const signature = await signer.sign(concat(utf8('OCOP-LABEL-V1\0'), header, utf8(tail)));
  let number = 0n;
  for (const byte of concat(header, signature)) number = number * 256n + BigInt(byte);
  const path = 'gtin' in label.key ? `/01/${label.key.gtin}` : `/ocop/${label.key.productCode}`;
  const rest = (label.lot ? `/10/${label.lot}` : '') + (label.serial ? `/21/${label.serial}` : '');
  return `https://${label.host}${path}${rest}?S=${String(number).padStart(184, '0')}`;
}
