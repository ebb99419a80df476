import { VerifyError } from '../verify-error.ts';
import { decodeLabelHeader, LABEL_HEADER_BYTES, type LabelHeader } from './header.ts';

/** 76 bytes as one decimal number: `ceil(608 × log10 2)` digits. */
export const LABEL_DIGITS = 184;
const BLOB_BYTES = 76;

/** Header (12 bytes) and signature (64 bytes) as exactly 184 decimal digits. Throws `ERR_LABEL_DIGITS` for other lengths. */
export function encodeLabelDigits(header: Uint8Array, signature: Uint8Array): string {
  if (header.length !== LABEL_HEADER_BYTES || signature.length !== BLOB_BYTES - LABEL_HEADER_BYTES) {
    throw new VerifyError('ERR_LABEL_DIGITS', 'A label holds 12 bytes of header and 64 of signature', {
      header: header.length,
      signature: signature.length,
    });
  }
  let hex = '0x';
  for (const byte of [...header, ...signature]) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex).toString().padStart(LABEL_DIGITS, '0');
}

export interface LabelBlob {
  readonly header: LabelHeader;
  /** As they stand on the label: these bytes were signed. */
  readonly headerBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Throws `ERR_LABEL_DIGITS` (not 184 digits, or a number of more than 608 bits) or `ERR_LABEL_HEADER`. */
export function decodeLabelDigits(digits: string): LabelBlob {
  if (!/^[0-9]{184}$/.test(digits)) {
    throw new VerifyError('ERR_LABEL_DIGITS', 'A label holds exactly 184 decimal digits', { length: digits.length });
  }
  const hex = BigInt(digits)
    .toString(16)
    .padStart(BLOB_BYTES * 2, '0');
  if (hex.length > BLOB_BYTES * 2) throw new VerifyError('ERR_LABEL_DIGITS', 'The label number exceeds 608 bits');
  const bytes = new Uint8Array(BLOB_BYTES);
  for (let i = 0; i < BLOB_BYTES; i += 1) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  const headerBytes = bytes.slice(0, LABEL_HEADER_BYTES);
  return { header: decodeLabelHeader(headerBytes), headerBytes, signature: bytes.slice(LABEL_HEADER_BYTES) };
}
