import { VerifyError } from '../verify-error.ts';
import { decodeLabelDigits } from './digits.ts';
import type { LabelHeader } from './header.ts';
import type { ProductKey } from './key.ts';
import { parseProductLink, type ProductLink } from './link.ts';
import { labelSignedBytes } from './signed-bytes.ts';

/** A signed label, read but not yet believed. */
export interface Label {
  readonly uri: string;
  /** Lower case, with the port where one is written. Unsigned: it proves nothing. */
  readonly host: string;
  readonly key: ProductKey;
  readonly lot: string | null;
  readonly serial: string | null;
  readonly header: LabelHeader;
  /** 64 bytes. ECDSA signatures are malleable: never an identifier. */
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly signedBytes: Uint8Array<ArrayBuffer>;
}

function fits({ profile }: LabelHeader, lot: string | null, serial: string | null): boolean {
  if (profile === 'unit') return serial !== null;
  return serial === null && (profile === 'lot') === (lot !== null);
}

/** The label that a link with `S` carries. Throws as `parseLabel` does. */
export function readLabel(link: ProductLink): Label {
  const { uri, host, key, lot, serial, signature: digits } = link;
  if (digits === null) throw new VerifyError('ERR_LABEL_URI', 'The link carries no signature', { reason: 'unsigned' });
  const { header, headerBytes, signature } = decodeLabelDigits(digits);
  if (!fits(header, lot, serial)) {
    throw new VerifyError('ERR_LABEL_PROFILE', `A ${header.profile} label has another set of lot and serial`, {
      profile: header.profile,
      lot,
      serial,
    });
  }
  return {
    uri,
    host,
    key,
    lot,
    serial,
    header,
    signature,
    signedBytes: labelSignedBytes({ header: headerBytes, key, lot, serial }),
  };
}

/**
 * Reads a signed label's URI. It says nothing about the signature: `verify` does.
 * Throws `ERR_LABEL_URI`, `ERR_LABEL_DIGITS`, `ERR_LABEL_HEADER` or `ERR_LABEL_PROFILE`.
 */
export function parseLabel(uri: string): Label {
  return readLabel(parseProductLink(uri));
}

/** The label, or undefined where `parseLabel` would throw. */
export function tryParseLabel(uri: string): Label | undefined {
  try {
    return parseLabel(uri);
  } catch (error) {
    if (error instanceof VerifyError) return undefined;
    throw error;
  }
}
