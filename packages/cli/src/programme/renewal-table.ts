import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { day } from './figures.ts';

/** More rows than this are left to renewals.csv, and the page says how many. */
const MOST_ROWS = 60;

const STAGES: Readonly<Record<ProgrammeReport['renewals'][number]['stage'], readonly [vi: string, en: string, kind: string]>> = {
  'ends-soon': ['sắp hết hạn', 'ends soon', 'open'],
  'file-now': ['nộp hồ sơ ngay', 'file now', 'open'],
  'window-missed': ['đã quá kỳ nộp', 'window missed', 'unmet'],
  'decision-awaited': ['đã nộp, chờ quyết định', 'filed, decision awaited', 'open'],
  'decision-overdue': ['đã nộp, quá hạn ra quyết định', 'filed, decision overdue', 'unmet'],
  extended: ['đang được gia hạn (Điều 12.3)', 'extended (Article 12.3)', 'open'],
};

/** Whose papers have to move now: the window of Article 7.6.a is open, or has been missed. */
export function renewalTable({ renewals, products, asOf }: ProgrammeReport): Html {
  const byId = new Map(products.map((product) => [product.id, product]));
  return html`<section aria-labelledby="renewals">
    <h2 id="renewals">${both('Cần công nhận lại', 'To be renewed')} <small>${renewals.length}</small></h2>
    <p class="intro">
      ${both(
        'Sản phẩm còn hiệu lực hết hạn trong 180 ngày tới. Từ 22/5/2026 hồ sơ đánh giá lại nộp từ 180 đến 120 ngày trước ngày hết hạn (26/2026/QĐ-TTg, Điều 7.6.a).',
        'Products in force that end within 180 days. Since 22 May 2026 the renewal file is lodged 180 to 120 days before the end (26/2026/QĐ-TTg, Article 7.6.a).',
      )}
    </p>
    ${
      renewals.length === 0
        ? html`<p>${both(`Không có sản phẩm nào vào ngày ${day(asOf)}.`, `None on ${asOf}.`)}</p>`
        : html`<div class="scroll panel" tabindex="0" role="region" aria-labelledby="renewals">
            <table class="data">
              <thead>
                <tr>
                  <th scope="col">${both('Sản phẩm', 'Product')}</th>
                  <th scope="col" class="words">${both('Chủ thể', 'Producer')}</th>
                  <th scope="col">${both('Hạng', 'Stars')}</th>
                  <th scope="col">${both('Kỳ nộp hồ sơ', 'Window')}</th>
                  <th scope="col">${both('Hết hạn', 'Ends')}</th>
                  <th scope="col" class="words">${both('Việc', 'To do')}</th>
                </tr>
              </thead>
              <tbody>
                ${renewals.slice(0, MOST_ROWS).map(({ product: id, stage, until, fileFrom, fileUntil }) => {
                  const product = byId.get(id);
                  const [vi, en, kind] = STAGES[stage];
                  return html`<tr>
                    <th scope="row">${product?.name ?? id}</th>
                    <td class="words">${product?.producer}</td>
                    <td>${product?.stars}★</td>
                    <td class="day">${stage === 'ends-soon' ? '–' : `${day(fileFrom)} – ${day(fileUntil)}`}</td>
                    <td class="day">${day(until)}</td>
                    <td class="words"><span class="chip ${kind}">${both(vi, en)}</span></td>
                  </tr>`;
                })}
              </tbody>
            </table>
          </div>`
    }
    ${renewals.length > MOST_ROWS && html`<p>${both(`Còn ${renewals.length - MOST_ROWS} dòng trong renewals.csv.`, `${renewals.length - MOST_ROWS} more in renewals.csv.`)}</p>`}
  </section>`;
}
