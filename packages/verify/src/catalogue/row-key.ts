import { attempt } from '../attempt.ts';
import { isGtin14, isLinkProductCode, recordId, type ProductKey } from '../label/key.ts';
import { parseProductLink } from '../label/link.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import type { Finding } from './finding.ts';

/** What a row is about, and what is wrong with how it says so. */
export interface RowKey {
  /** Record ids that the row names, the first of them the one to look up; empty where there is none. */
  readonly keys: readonly string[];
  /** GTIN-14, where the row's own column has one. */
  readonly gtin: string | undefined;
  readonly productCode: string | undefined;
  /** The row's link carries a signature. */
  readonly label: string | undefined;
  readonly findings: readonly Finding[];
}

const clean = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
};

/** Reads GTIN, product code and link of a row. Spaces and hyphens in a GTIN, as shops print them, are passed over. */
export function readRowKey(row: CatalogueRow): RowKey {
  const findings: Finding[] = [];
  const written = clean(row.gtin)?.replace(/[\s-]/g, '');
  const gtin14 = written !== undefined && /^[0-9]{8,14}$/.test(written) ? written.padStart(14, '0') : written;
  const gtin = gtin14 !== undefined && isGtin14(gtin14) ? gtin14 : undefined;
  if (written !== undefined && gtin === undefined) findings.push({ code: 'key-malformed', claimed: row.gtin });
  const code = clean(row.productCode)?.toUpperCase();
  const productCode = code !== undefined && isLinkProductCode(code) ? code : undefined;
  if (code !== undefined && productCode === undefined) findings.push({ code: 'key-malformed', claimed: row.productCode });
  const url = clean(row.url);
  const link = url === undefined ? undefined : attempt(() => parseProductLink(url));
  if (url !== undefined && !link && /[?&]s=|\/(?:01|ocop)\//i.test(url)) findings.push({ code: 'url-malformed', claimed: url });
  const linked: ProductKey | undefined = link?.key;
  const keys = [gtin, productCode, linked && recordId(linked)].filter((key) => key !== undefined);
  if (keys.length === 0 && findings.length === 0) findings.push({ code: 'no-key' });
  return { keys, gtin, productCode, label: link && link.signature !== null ? url : undefined, findings };
}
