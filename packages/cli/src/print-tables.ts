import { COLUMNS, type ReadProductsResult } from '@ocop/core';
import colors from 'picocolors';
import type { Terminal } from './terminal.ts';

/** Says what was understood of each table before anything is counted: its title, its header, the lines between its rows. */
export function printTables(terminal: Terminal, { tables }: ReadProductsResult): void {
  for (const { sheet, title, headerRows, columns, groups } of tables) {
    terminal.line(
      colors.bold(sheet === undefined ? 'Đã hiểu bảng như sau · the table as understood' : `Trang “${sheet}” · sheet`),
    );
    const { number, date, authority } = title.document ?? {};
    const cited = [number, date, authority].filter((part) => part !== undefined).join(', ');
    const said = [title.ending, title.province, cited].filter((part) => part !== undefined && part !== '');
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
      const meaning = Object.entries(context).map(([name, value]) =>
        typeof value === 'object' ? `${name} ${value.number ?? ''} ${value.date ?? ''}` : `${name} ${String(value)}`,
      );
      terminal.line(`  ${colors.dim(`dòng ${row}`)}  ${text} ${colors.dim('→')} ${meaning.join(', ')}`);
    }
    if (groups.length > 20) terminal.line(colors.dim(`  … ${groups.length - 20} dòng nhóm nữa / more headings`));
    terminal.line();
  }
}
