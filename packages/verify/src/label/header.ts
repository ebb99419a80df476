import { toHex } from '../encoding/hex.ts';
import { fail } from '../verify-error.ts';

/** What a label speaks for: every pack of the product, the packs of one lot, or one pack. */
export type LabelProfile = 'product' | 'lot' | 'unit';

/** The twelve bytes that stand before the signature. Numbers are unsigned integers. */
export interface LabelHeader {
  readonly profile: LabelProfile;
  /** 1–65535: the signing key's id in the trust list (`formatKid` writes it as JSON does). */
  readonly kid: number;
  /** 0 (identity only) to 5. */
  readonly stars: number;
  readonly test: boolean;
  readonly onlineRequired: boolean;
  /** Last day of validity, inclusive: see `labelDay`. */
  readonly validUntil: number;
  /** 0–4095: number of the status list in the trust list. */
  readonly statusList: number;
  /** 0–1048575. */
  readonly statusIndex: number;
  /** Day of issue: see `labelDay`. */
  readonly issuedOn: number;
}

export const LABEL_HEADER_BYTES = 12;
const PROFILES: readonly LabelProfile[] = ['product', 'lot', 'unit'];

function refuse(field: string, value: unknown): never {
  return fail('ERR_LABEL_HEADER', { field, value });
}

function uint(field: string, value: number, max: number, min = 0): number {
  return Number.isInteger(value) && value >= min && value <= max ? value : refuse(field, value);
}

/** The header as 12 bytes, big-endian. Throws `ERR_LABEL_HEADER` naming the field that is out of bounds. */
export function encodeLabelHeader(header: LabelHeader): Uint8Array<ArrayBuffer> {
  const profile = PROFILES.indexOf(header.profile);
  if (profile < 0) refuse('profile', header.profile);
  if (header.issuedOn > header.validUntil) refuse('issuedOn', header.issuedOn);
  const bytes = new Uint8Array(LABEL_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 0x10 | profile);
  view.setUint16(1, uint('kid', header.kid, 0xffff, 1));
  view.setUint8(3, (uint('stars', header.stars, 5) << 5) | (header.test ? 1 : 0) | (header.onlineRequired ? 2 : 0));
  view.setUint16(4, uint('validUntil', header.validUntil, 0xffff));
  view.setUint32(6, uint('statusList', header.statusList, 0xfff) * 0x10_0000 + uint('statusIndex', header.statusIndex, 0xf_ffff));
  view.setUint16(10, uint('issuedOn', header.issuedOn, 0xffff));
  return bytes;
}

/** The header in 12 bytes. Throws `ERR_LABEL_HEADER`: another version or profile, 6 or 7 stars, a reserved bit, issued after its end. */
export function decodeLabelHeader(bytes: Uint8Array): LabelHeader {
  if (bytes.length !== LABEL_HEADER_BYTES) refuse('length', bytes.length);
  const hex = toHex(bytes);
  /** Every field is whole hex digits long. */
  const field = (from: number, to: number) => Number.parseInt(hex.slice(from, to), 16);
  const kind = field(0, 2);
  const flags = field(6, 8);
  const validUntil = field(8, 12);
  const issuedOn = field(20, 24);
  const profile = PROFILES[kind - 0x10] ?? refuse('version and profile', kind);
  const stars = flags >> 5;
  if (stars > 5 || (flags & 0b11100) !== 0) refuse('flags', flags);
  if (issuedOn > validUntil) refuse('issuedOn', issuedOn);
  return {
    profile,
    kid: field(2, 6),
    stars,
    test: (flags & 1) !== 0,
    onlineRequired: (flags & 2) !== 0,
    validUntil,
    statusList: field(12, 15),
    statusIndex: field(15, 20),
    issuedOn,
  };
}
