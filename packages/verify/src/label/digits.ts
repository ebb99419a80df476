import { toHex } from '../encoding/hex.ts';
import { fail } from '../verify-error.ts';
import { decodeLabelHeader, LABEL_HEADER_BYTES, type LabelHeader } from './header.ts';

/** 76 bytes as one decimal number: `ceil(608 × log10 2)` digits. */
export const LABEL_DIGITS = 184;
const SIGNATURE_BYTES = 64;

/** Header (12 bytes) and signature (64 bytes) as exactly 184 decimal digits. Throws `ERR_LABEL_DIGITS` for other lengths. */
export function encodeLabelDigits(header: Uint8Array, signature: Uint8Array): string {
  if (header.length !== LABEL_HEADER_BYTES || signature.length !== SIGNATURE_BYTES) {
    fail('ERR_LABEL_DIGITS', { header: header.length, signature: signature.length, expected: '12 and 64 bytes' });
  }
  return BigInt(`0x${toHex(header)}${toHex(signature)}`)
    .toString()
    .padStart(LABEL_DIGITS, '0');
}

export interface LabelBlob {
  readonly header: LabelHeader;
  /** As they stand on the label: these bytes were signed. */
  readonly headerBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Throws `ERR_LABEL_DIGITS` (not 184 digits, or a number of more than 608 bits) or `ERR_LABEL_HEADER`. */
export function decodeLabelDigits(digits: string): LabelBlob {
  const hex = /^[0-9]{184}$/.test(digits) ? BigInt(digits).toString(16).padStart(152, '0') : '';
  if (hex.length !== 152) fail('ERR_LABEL_DIGITS', { length: digits.length });
  const bytes = new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  const headerBytes = bytes.slice(0, LABEL_HEADER_BYTES);
  return { header: decodeLabelHeader(headerBytes), headerBytes, signature: bytes.slice(LABEL_HEADER_BYTES) };
}
