import { attempt } from '../attempt.ts';
import { fail } from '../verify-error.ts';
import { decodeLabelDigits } from './digits.ts';
import type { LabelHeader } from './header.ts';
import { parseProductLink, type ProductLink } from './link.ts';
import { bytesToSign } from './signed-bytes.ts';

/** A signed label, read but not yet believed. */
export interface Label extends Omit<ProductLink, 'signature'> {
  readonly header: LabelHeader;
  /** 64 bytes. ECDSA signatures are malleable: never an identifier. */
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly signedBytes: Uint8Array<ArrayBuffer>;
}

/** The label that a link with `S` carries. Throws as `parseLabel` does. */
export function readLabel(link: ProductLink): Label {
  const { lot, serial, signature: digits } = link;
  const { header, headerBytes, signature } = decodeLabelDigits(digits ?? fail('ERR_LABEL_URI', { reason: 'unsigned' }));
  const fits = header.profile === 'unit' ? serial : !serial && (header.profile === 'lot') === (lot !== null);
  if (!fits) fail('ERR_LABEL_PROFILE', { profile: header.profile, lot, serial });
  return { ...link, header, signature, signedBytes: bytesToSign({ ...link, header: headerBytes }) };
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
  return attempt(() => parseLabel(uri));
}
