import { attempt } from '../attempt.ts';
import { hasGtin, isGtin14, isLinkProductCode, type ProductKey } from '../label/key.ts';
import { parseProductLink } from '../label/link.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import type { Finding } from './finding.ts';

/** What a row is about, and what is wrong with how it says so. */
export interface RowKey {
  /** What the row names, as `productName` writes it, the first of them the one to look up; empty where there is none. */
  readonly keys: readonly string[];
  /** GTIN-14, where the row's own column has one. */
  readonly gtin: string | undefined;
  readonly productCode: string | undefined;
  /** The row's link carries a signature. */
  readonly label: string | undefined;
  readonly findings: readonly Finding[];
}

/** A product's name among the recognitions: a product code may look like a GTIN, and is none. */
export function productName(key: ProductKey): string {
  return hasGtin(key) ? `01/${key.gtin}` : `ocop/${key.productCode}`;
}

/** The text of a cell, trimmed: a number as it is written, anything else as something that no key looks like. Never throws. */
export function cellText(cell: unknown): string | undefined {
  if (cell === undefined || cell === null) return undefined;
  return (typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '?') || undefined;
}

/** Reads GTIN, product code and link of a row. Spaces and hyphens in a GTIN, as shops print them, are passed over. */
export function readRowKey(row: CatalogueRow): RowKey {
  const findings: Finding[] = [];
  const written = cellText(row.gtin)?.replace(/[\s-]/g, '');
  const gtin14 = written !== undefined && /^[0-9]{8,14}$/.test(written) ? written.padStart(14, '0') : written;
  const gtin = gtin14 !== undefined && isGtin14(gtin14) ? gtin14 : undefined;
  if (written !== undefined && gtin === undefined) findings.push({ code: 'key-malformed', claimed: row.gtin });
  const code = cellText(row.productCode)?.toUpperCase();
  const productCode = code !== undefined && isLinkProductCode(code) ? code : undefined;
  if (code !== undefined && productCode === undefined) findings.push({ code: 'key-malformed', claimed: row.productCode });
  const url = cellText(row.url);
  const link = url === undefined ? undefined : attempt(() => parseProductLink(url));
  if (url !== undefined && !link && /[?&]s=|\/(?:01|ocop)\//i.test(url)) findings.push({ code: 'url-malformed', claimed: url });
  const linked: ProductKey | undefined = link?.key;
  const named = [gtin !== undefined && { gtin }, productCode !== undefined && { productCode }, linked];
  const keys = named.flatMap((key) => (key ? [productName(key)] : []));
  if (keys.length === 0 && findings.length === 0) findings.push({ code: 'no-key' });
  return { keys, gtin, productCode, label: link && link.signature !== null ? url : undefined, findings };
}
