import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** How many recognitions end in each month, as a calendar: the darker, the more. */
export function lapseTable({ lapses }: ProgrammeReport): Html {
  const counts = new Map(lapses.months.map(({ month, count }) => [month, count]));
  const years = [...new Set(lapses.months.map(({ month }) => month.slice(0, 4)))];
  const most = Math.max(1, ...counts.values());
  const cell = (year: string, month: string): Html => {
    const count = counts.get(`${year}-${month}`);
    if (count === undefined) return html`<td class="outside"></td>`;
    return html`<td class="l${count === 0 ? 0 : Math.ceil((count / most) * 4)}">
      ${count === 0 ? html`<span class="zero">·</span>` : count}
    </td>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="lapses">
    <table class="calendar">
      <thead>
        <tr>
          <th scope="col"><span class="away">${both('Năm', 'Year')}</span></th>
          ${MONTHS.map((month) => html`<th scope="col"><span class="away">${both('Tháng', 'Month')}</span> ${Number(month)}</th>`)}
          <th scope="col">${both('Cả năm', 'Year')}</th>
        </tr>
      </thead>
      <tbody>
        ${years.map(
          (year) =>
            html`<tr>
              <th scope="row">${year}</th>
              ${MONTHS.map((month) => cell(year, month))}
              <td class="sum">
                ${lapses.months.reduce((sum, { month, count }) => (month.startsWith(year) ? sum + count : sum), 0)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
