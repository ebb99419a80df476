import { type CitedDocument, COLUMNS, LOCALES, type ReadProductsResult } from '@ocop/core';
import colors from 'picocolors';
import type { Terminal } from './terminal.ts';

/** What a heading can say, in the words of lists. */
const GROUP_WORDS: Readonly<Record<string, string>> = {
  district: 'huyện',
  commune: 'xã, phường',
  stars: 'hạng sao',
  productSet: 'bộ sản phẩm',
  productGroup: 'nhóm sản phẩm',
  document: 'văn bản',
  round: 'đợt',
  year: 'năm',
  legalForm: 'loại hình',
  other: 'tên khác, không gán vào cột nào:',
};

function groupValue(value: string | number | CitedDocument): string {
  if (typeof value === 'object') return [value.number, value.date].filter((part) => part !== undefined).join(', ');
  return Object.entries(LOCALES.vi.productGroups).find(([group]) => group === value)?.[1] ?? String(value);
}

/** Says what was understood of each table before anything is counted: its title, its header, the lines between its rows. */
export function printTables(terminal: Terminal, { tables }: ReadProductsResult): void {
  for (const { sheet, title, headerRows, columns, groups } of tables) {
    terminal.line(
      colors.bold(sheet === undefined ? 'Đã hiểu bảng như sau · the table as understood' : `Trang “${sheet}” · sheet`),
    );
    const { number, date, authority } = title.document ?? {};
    const cited = [number, date, authority].filter((part) => part !== undefined).join(', ');
    const ending = title.ending === undefined ? undefined : LOCALES.vi.eventKinds[title.ending];
    const said = [ending, title.province, cited].filter((part) => part !== undefined && part !== '');
    if (said.length > 0) terminal.line(`  ${colors.dim('đầu bảng · title:')} ${said.join(' · ')}`);
    terminal.line(`  ${colors.dim('tiêu đề ở dòng · header in row')} ${headerRows.join(', ')}`);
    for (const { column, header, field, also } of columns) {
      const meaning =
        field === undefined
          ? colors.yellow('bỏ qua · passed over')
          : [field, also].flatMap((each) => (each === undefined ? [] : COLUMNS[each][0])).join(' + ');
      if (header !== '') terminal.line(`  ${String(column).padStart(4)}  ${header} ${colors.dim('→')} ${meaning}`);
    }
    for (const { row, text, context } of groups.slice(0, 20)) {
      const meaning = Object.entries(context).map(([name, value]) => `${GROUP_WORDS[name] ?? name} ${groupValue(value)}`.trim());
      terminal.line(`  ${colors.dim(`dòng ${row}`)}  ${text} ${colors.dim('→')} ${meaning.join(', ')}`);
    }
    if (groups.length > 20) terminal.line(colors.dim(`  … ${groups.length - 20} dòng nhóm nữa / more headings`));
    terminal.line();
  }
}
