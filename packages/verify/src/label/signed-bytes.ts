import { VerifyError } from '../verify-error.ts';
import { LABEL_HEADER_BYTES } from './header.ts';
import { isGtin14, isLinkProductCode, isLotOrSerial, type ProductKey } from './key.ts';

/** GS1's group separator: ends a value of variable length, so that no two labels share their signed bytes. */
const END = '\u001d';

export interface LabelFacts {
  /** The 12 bytes of `encodeLabelHeader`. */
  readonly header: Uint8Array;
  readonly key: ProductKey;
  readonly lot?: string | null | undefined;
  readonly serial?: string | null | undefined;
}

/**
 * The bytes that a label's signature covers. The host is left out on purpose: labels outlive domains.
 * Throws `ERR_LABEL_KEY` for a key, lot or serial that a label cannot carry, `ERR_LABEL_HEADER` for a header of another length.
 */
export function labelSignedBytes({ header, key, lot, serial }: LabelFacts): Uint8Array<ArrayBuffer> {
  if (header.length !== LABEL_HEADER_BYTES)
    throw new VerifyError('ERR_LABEL_HEADER', 'A label header has 12 bytes', { length: header.length });
  const known = 'gtin' in key ? isGtin14(key.gtin) : isLinkProductCode(key.productCode);
  if (!known || (lot && !isLotOrSerial(lot)) || (serial && !isLotOrSerial(serial))) {
    throw new VerifyError('ERR_LABEL_KEY', 'Not a GTIN-14, product code, lot or serial that a label can carry', {
      key,
      lot,
      serial,
    });
  }
  let tail = 'gtin' in key ? `01${key.gtin}` : `OC${key.productCode}${END}`;
  if (lot) tail += `10${lot}${END}`;
  if (serial) tail += `21${serial}${END}`;
  const ascii = new TextEncoder();
  const start = ascii.encode('OCOP-LABEL-V1\u0000');
  const end = ascii.encode(tail);
  const bytes = new Uint8Array(start.length + header.length + end.length);
  bytes.set(start, 0);
  bytes.set(header, start.length);
  bytes.set(end, start.length + header.length);
  return bytes;
}
