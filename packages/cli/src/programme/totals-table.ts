import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { statedDay } from './figures.ts';
import { source } from './target-card.ts';

const READINGS: Readonly<Record<ProgrammeReport['totals'][number]['nearest']['reading'], readonly [vi: string, en: string]>> = {
  'in-force': ['còn hiệu lực', 'in force'],
  'with-undetermined': ['còn hiệu lực, kể cả chưa rõ tình trạng', 'in force, with those not settled'],
  'ever-recognised': ['từng được công nhận, không trừ hết hạn', 'ever recognised, lapses not taken off'],
  recognitions: ['số lượt công nhận', 'recognitions, each counted'],
};
const BASES = { 'decision-date': ['theo ngày quyết định', 'by decision date'], round: ['theo đợt', 'by round'] } as const;

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** Published totals against what the list gives on their day, and the reading of "total" that comes nearest. */
export function totalsTable({ totals }: ProgrammeReport): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="totals">
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${both('Thời điểm', 'As of')}</th>
          <th scope="col">${both('Đã công bố', 'Published')}</th>
          <th scope="col">${both('Đếm được', 'Counted')}</th>
          <th scope="col">${both('Chênh', 'Difference')}</th>
          <th scope="col" class="words">${both('Cách đếm gần nhất', 'Nearest way of counting')}</th>
          <th scope="col">${both('Còn không giải thích được', 'Not explained')}</th>
          <th scope="col" class="words">${both('Nguồn', 'Source')}</th>
        </tr>
      </thead>
      <tbody>
        ${totals.map(({ figure, counted, difference, nearest }) => {
          const [readingVi, readingEn] = READINGS[nearest.reading];
          const [basisVi, basisEn] = BASES[nearest.basis];
          return html`<tr>
            <th scope="row">${statedDay(figure.asOf)}</th>
            <td>${figure.count ?? ''}</td>
            <td>${counted}</td>
            <td>${signed(difference)}</td>
            <td class="words">
              ${both(`${nearest.count}: ${readingVi}, ${basisVi}`, `${nearest.count}: ${readingEn}, ${basisEn}`)}
            </td>
            <td>${nearest.difference === 0 ? html`0 ✓` : signed(nearest.difference)}</td>
            <td class="words">${source(figure.source)}${figure.scope !== undefined && html` <small>${figure.scope}</small>`}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
