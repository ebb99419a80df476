import { guardCell } from '@ocop/core/export';
import { type CatalogueReport, describeFinding, describeVerdict } from '@ocop/verify/catalogue';

const HEADER = ['dòng', 'gtin', 'mã sản phẩm', 'tên sản phẩm', 'số sao', 'kết quả', 'lý do', 'reasons', 'codes'];

/** The report as CSV with a byte order mark, as Excel wants it: every row of the shop's list, in its order. */
export function catalogueCsv({ rows }: CatalogueReport): string {
  const lines = rows.map(({ row, claim, verdict, findings }) => [
    String(row),
    claim.gtin ?? '',
    claim.productCode ?? '',
    claim.name ?? '',
    claim.stars === undefined ? '' : String(claim.stars),
    describeVerdict(verdict, 'vi'),
    findings.map((finding) => describeFinding(finding, 'vi')).join(' '),
    findings.map((finding) => describeFinding(finding, 'en')).join(' '),
    findings.map(({ code }) => code).join(' '),
  ]);
  return `\uFEFF${[HEADER, ...lines].map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return `"${guardCell(cell).replaceAll('"', '""')}"`;
}
