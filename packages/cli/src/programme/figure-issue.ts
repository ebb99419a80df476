import type { FigureIssue } from '@ocop/core/programme';

const SENTENCES: Readonly<Record<FigureIssue['code'], readonly [vi: string, en: string]>> = {
  FIGURE_COLUMN_MISSING: ['thiếu cột', 'column missing'],
  FIGURE_CSV: ['ô hoặc dấu ngoặc kép không khớp với dòng tiêu đề', 'cells or quotation marks do not match the header'],
  FIGURE_PRODUCT: ['không có mã sản phẩm', 'no product id'],
  FIGURE_YEAR: ['năm không đọc được, cần bốn chữ số', 'the year cannot be read, four digits are expected'],
  FIGURE_NUMBER: ['số không đọc được', 'the number cannot be read'],
  FIGURE_NONE: ['không có doanh thu cũng không có giá', 'neither revenue nor price'],
};

/** Where a file of yearly figures goes wrong, in both languages. */
export function describeFigureIssue({ code, row, column, value }: FigureIssue): { readonly vi: string; readonly en: string } {
  const [vi, en] = SENTENCES[code];
  const cell = column === undefined ? '' : ` “${column}”`;
  const said = value === undefined || value === '' ? '' : `: “${value}”`;
  return { vi: `dòng ${row},${cell} ${vi}${said}.`, en: `row ${row},${cell} ${en}${said}.` };
}
