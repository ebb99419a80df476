import { LOCALES } from '@ocop/core';
import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';

/** More rows than this are left to rows.csv, and the page says how many. */
const MOST_ROWS = 40;

/** Products whose state on the day no source settles: they are in no total, and somebody has to find the paper. */
export function undeterminedTable({ products }: ProgrammeReport): Html | false {
  const open = products.filter(({ state, reason }) => state === 'unknown' && reason !== 'assessed-only');
  return (
    open.length > 0 &&
    html`<section aria-labelledby="open">
      <h2 id="open">${both('Chưa đủ căn cứ để tính', 'Not settled by any source')} <small>${open.length}</small></h2>
      <p class="intro">
        ${both('Các sản phẩm này không nằm trong tổng số nào ở trên cho đến khi có giấy tờ.', 'These products are in no total above until a document settles them.')}
      </p>
      <details>
        <summary>${both('Danh sách', 'The list')}</summary>
        <div class="scroll panel" tabindex="0" role="region" aria-labelledby="open">
          <table class="data">
            <thead>
              <tr>
                <th scope="col">${both('Sản phẩm', 'Product')}</th>
                <th scope="col" class="words">${both('Chủ thể', 'Producer')}</th>
                <th scope="col" class="words">${both('Vì sao', 'Why')}</th>
              </tr>
            </thead>
            <tbody>
              ${open.slice(0, MOST_ROWS).map(
                ({ name, producer, reason }) =>
                  html`<tr>
                    <th scope="row">${name}</th>
                    <td class="words">${producer}</td>
                    <td class="words">${both(LOCALES.vi.reasons[reason], LOCALES.en.reasons[reason])}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${open.length > MOST_ROWS && html`<p>${both(`Còn ${open.length - MOST_ROWS} dòng trong products.csv.`, `${open.length - MOST_ROWS} more in products.csv.`)}</p>`}
      </details>
    </section>`
  );
}
