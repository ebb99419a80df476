import { parseProductLink } from '@ocop/verify/label';

import { tryParseDigitalLink } from '../../digital-link/index.ts';

/** What the link on a label names. */
export interface LabelLink {
  gtin?: string;
  productCode?: string;
  lot?: string;
  serial?: string;
  /** The 184 digits of a signed label, unread. */
  signature?: string;
}

const present = (record: object): LabelLink =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string'));

/** The link of a label taken apart: a signed or plain OCOP label, else any GS1 Digital Link with a GTIN. undefined for anything else. */
export function tryParseLink(uri: string): LabelLink | undefined {
  try {
    const { key, lot, serial, signature } = parseProductLink(uri);
    return present({ ...key, lot, serial, signature });
  } catch {
    const link = tryParseDigitalLink(uri);
    return link?.gtin === undefined ? undefined : present({ gtin: link.gtin, lot: link.lot, serial: link.serial });
  }
}
