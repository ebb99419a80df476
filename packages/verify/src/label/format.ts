import { fail } from '../verify-error.ts';
import { hasGtin, type ProductKey } from './key.ts';
import { parseProductLink } from './link.ts';

export interface LabelUriParts {
  /** Host with an optional port; written as `case` says. */
  readonly host: string;
  /** Path before the key, such as `/id`; none by default. */
  readonly path?: string | undefined;
  readonly key: ProductKey;
  readonly lot?: string | null | undefined;
  readonly serial?: string | null | undefined;
  /** The 184 digits of `encodeLabelDigits`; without them the plain link is written. */
  readonly digits?: string | undefined;
  /** `upper` keeps most of the QR in alphanumeric mode (one version smaller); some phones are reported not to open it. */
  readonly case?: 'lower' | 'upper' | undefined;
}

/** Writes the URI of a label or plain link, at most 512 characters. Throws `ERR_LABEL_URI` where `parseProductLink` would not read it back. */
export function formatLabelUri({ host, path = '', key, lot, serial, digits, case: letters = 'lower' }: LabelUriParts): string {
  if (path !== '' && !path.startsWith('/')) fail('ERR_LABEL_URI', { path, expected: 'a slash first' });
  const stem = path.endsWith('/') ? path.slice(0, -1) : path;
  const start = letters === 'upper' ? `https://${host}${stem}`.toUpperCase() : `https://${host.toLowerCase()}${stem}`;
  let uri = hasGtin(key) ? `${start}/01/${key.gtin}` : `${start}/${letters === 'upper' ? 'OCOP' : 'ocop'}/${key.productCode}`;
  if (lot) uri += `/10/${lot}`;
  if (serial) uri += `/21/${serial}`;
  if (digits !== undefined) uri += `?S=${digits}`;
  const read = parseProductLink(uri);
  if (read.lot !== (lot || null) || read.serial !== (serial || null)) {
    fail('ERR_LABEL_URI', { lot, serial });
  }
  return uri;
}
