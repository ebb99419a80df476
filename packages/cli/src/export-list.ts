import { type CivilDate, type Product } from '@ocop/core';
import {
  type CsvWriteOptions,
  jsonLdScript,
  PASSPORT_FIELDS,
  type PtntOcopPolicy,
  recognitionAnnex,
  toProductPassport,
  toPtntOcop,
  toSchemaOrg,
  writePtntOcop,
} from '@ocop/core/export';
import { exportEn } from '@ocop/core/export/en';
import { exportVi } from '@ocop/core/export/vi';
import { readAnnualFigures } from '@ocop/core/programme';
import { buildDigitalLink } from '@ocop/trace/digital-link';
import { CliError } from './cli-error.ts';
import { requireAsOf } from './day-option.ts';
import { readText } from './read-list.ts';
import { readProductFile } from './read-product-file.ts';
import { parseRegistry } from './registry-option.ts';

export const EXPORT_FORMATS = ['ptnt-ocop', 'annex', 'schema-org', 'passport'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly asOf?: string;
  readonly bom?: boolean;
  readonly delimiter?: string;
  readonly figures?: string;
  readonly status?: string;
  readonly registry?: string;
  readonly script?: boolean;
}

type Sentence = { readonly vi: string; readonly en: string };

/** The text of an export, and what it lacks by kind of gap. */
export interface Exported {
  readonly content: string;
  readonly gaps: ReadonlyMap<string, readonly Sentence[]>;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** A list in one of the formats. Throws `CliError` for options that cannot be used. */
export async function exportList(format: ExportFormat, path: string, options: ExportOptions): Promise<Exported> {
  const { products } = await readProductFile(path);
  const csv = { bom: options.bom ?? true, delimiter: delimiterOf(options.delimiter) };
  if (format === 'annex') return exportAnnex(products, csv);
  const digitalLink = linksAt(options.registry);
  if (format === 'passport') return exportPassports(latestRows(products), digitalLink);
  const asOf = requireAsOf(options.asOf);
  if (format === 'ptnt-ocop') return exportPtntOcop(products, asOf, csv, options);
  const documents = latestRows(products).map((product) =>
    toSchemaOrg(product, { asOf, ...(digitalLink === undefined ? {} : { digitalLink }) }),
  );
  const content = options.script === true ? `${jsonLdScript(documents)}\n` : `${JSON.stringify(documents, undefined, 2)}\n`;
  return { content, gaps: new Map(), summary: { products: documents.length, asOf } };
}

/** Rows that no other row of the list replaces: an upgraded product is told once. */
function latestRows(products: readonly Product[]): readonly Product[] {
  const replaced = new Set(products.flatMap((product) => product.replaces));
  return products.filter(({ id }) => !replaced.has(id));
}

function delimiterOf(text: string | undefined): ',' | ';' {
  if (text === undefined || text === ',') return ',';
  if (text === ';') return ';';
  throw new CliError({
    vi: `--delimiter phải là dấu phẩy hoặc chấm phẩy, không phải “${text}”.`,
    en: `--delimiter takes a comma or a semicolon, not “${text}”.`,
  });
}

function linksAt(registry: string | undefined): ((gtin: string) => string) | undefined {
  if (registry === undefined) return undefined;
  const stem = parseRegistry(registry);
  return (gtin) => buildDigitalLink({ gtin }, { stem });
}

function exportAnnex(products: readonly Product[], csv: CsvWriteOptions): Exported {
  const { csv: content, rows, leftOut } = recognitionAnnex(products, csv);
  const gaps = leftOut.map((id) => ({
    vi: `“${id}” chưa rõ được công nhận mấy sao, không có dòng trong phụ lục.`,
    en: `“${id}” has no recognised stars as far as the list says, hence no row.`,
  }));
  return { content, gaps: new Map(gaps.length === 0 ? [] : [['left-out', gaps]]), summary: { rows, leftOut } };
}

async function exportPtntOcop(
  products: readonly Product[],
  asOf: CivilDate,
  csv: CsvWriteOptions,
  options: ExportOptions,
): Promise<Exported> {
  const figures = options.figures === undefined ? [] : readAnnualFigures(await readText(options.figures)).figures;
  const year = Number(asOf.slice(0, 4));
  const revenue = new Map(
    figures.flatMap((each) => (each.year === year && each.revenue !== undefined ? [[each.product, each.revenue] as const] : [])),
  );
  const { rows, gaps } = toPtntOcop(products, { asOf, revenue, policy: { statusCodes: statusCodesOf(options.status) } });
  const told = new Map<string, Sentence[]>();
  for (const gap of gaps) {
    const sentence = { vi: exportVi.ptntGaps[gap.code](gap), en: exportEn.ptntGaps[gap.code](gap) };
    const kind = told.get(gap.code);
    if (kind === undefined) told.set(gap.code, [sentence]);
    else kind.push(sentence);
  }
  return { content: writePtntOcop(rows, csv), gaps: told, summary: { rows: rows.length, asOf, gaps } };
}

function statusCodesOf(text: string | undefined): NonNullable<PtntOcopPolicy['statusCodes']> {
  if (text === undefined || text === 'blank' || text === 'one-zero') return text ?? 'blank';
  throw new CliError({
    vi: `--status phải là blank hoặc one-zero, không phải “${text}”.`,
    en: `--status takes blank or one-zero, not “${text}”.`,
  });
}

function exportPassports(products: readonly Product[], digitalLink: ((gtin: string) => string) | undefined): Exported {
  const passports = products.map((product) => {
    const [gtin] = product.gtins;
    const link = gtin === undefined ? undefined : digitalLink?.(gtin);
    return toProductPassport(product, link === undefined ? {} : { uniqueIdentifier: link, traceability: link });
  });
  const gaps = new Map<string, Sentence[]>();
  for (const field of Object.keys(PASSPORT_FIELDS) as (keyof typeof PASSPORT_FIELDS)[]) {
    const missing = passports.filter(({ fields }) =>
      fields.some((each) => each.field === field && each.status === 'missing'),
    ).length;
    if (missing > 0)
      gaps.set(field, [
        {
          vi: `${exportVi.passportFields[field]}: ${missing}/${passports.length} sản phẩm chưa có.`,
          en: `${exportEn.passportFields[field]}: missing for ${missing} of ${passports.length} products.`,
        },
      ]);
  }
  return {
    content: `${JSON.stringify(passports, undefined, 2)}\n`,
    gaps,
    summary: { products: passports.length, complete: passports.filter(({ complete }) => complete).length },
  };
}
