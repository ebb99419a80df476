import { fail } from '../verify-error.ts';
import { LABEL_HEADER_BYTES } from './header.ts';
import { hasGtin, isGtin14, isLinkProductCode, isLotOrSerial, type ProductKey } from './key.ts';

/** GS1's group separator: ends a value of variable length, so that no two labels share their signed bytes. */
const END = '\u001d';

export interface LabelFacts {
  /** The 12 bytes of `encodeLabelHeader`. */
  readonly header: Uint8Array;
  readonly key: ProductKey;
  readonly lot?: string | null | undefined;
  readonly serial?: string | null | undefined;
}

/** The bytes of facts that have been read from a link and are known to be well-formed. */
export function bytesToSign({ header, key, lot, serial }: LabelFacts): Uint8Array<ArrayBuffer> {
  let text = `OCOP-LABEL-V1\0${String.fromCharCode(...header)}`;
  text += hasGtin(key) ? `01${key.gtin}` : `OC${key.productCode}${END}`;
  if (lot) text += `10${lot}${END}`;
  if (serial) text += `21${serial}${END}`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/**
 * The bytes that a label's signature covers. The host is left out on purpose: labels outlive domains.
 * Throws `ERR_LABEL_KEY` for a key, lot or serial that a label cannot carry, `ERR_LABEL_HEADER` for a header of another length.
 */
export function labelSignedBytes(facts: LabelFacts): Uint8Array<ArrayBuffer> {
  const { header, key, lot, serial } = facts;
  if (header.length !== LABEL_HEADER_BYTES) fail('ERR_LABEL_HEADER', { field: 'length', value: header.length });
  const known = hasGtin(key) ? isGtin14(key.gtin) : isLinkProductCode(key.productCode);
  if (!known || (lot && !isLotOrSerial(lot)) || (serial && !isLotOrSerial(serial))) fail('ERR_LABEL_KEY', { key, lot, serial });
  return bytesToSign(facts);
}
