import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { figure } from './figures.ts';

export interface Share {
  readonly vi: string;
  readonly en: string;
  readonly count: number;
  /** Which of the colours c1 … c8. */
  readonly colour: string;
}

/** Parts of a whole as one bar, and the table that says the same: count and share of each part. Empty parts stand in the table only where all are empty. */
export function shareBar(
  id: string,
  title: Html,
  parts: readonly Share[],
  whole: { readonly vi: string; readonly en: string },
): Html {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const pieces = shown.map(({ count, colour }) => {
    const width = (count / total) * 100;
    const piece = html`<rect class="${colour}" x="${from.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%" />`;
    from += width;
    return piece;
  });
  return html`<figure class="shares" aria-labelledby="${id}">
    <figcaption id="${id}">${title}</figcaption>
    <svg class="stack" aria-hidden="true" focusable="false">${pieces}</svg>
    <table>
      <thead class="away">
        <tr>
          <th scope="col">${both('Phần', 'Part')}</th>
          <th scope="col">${both('Số lượng', 'Count')}</th>
          <th scope="col">${both('Tỷ lệ', 'Share')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(({ vi, en, count, colour }) => {
          const share = figure((count * 100) / total);
          return html`<tr>
            <th scope="row">
              <svg class="swatch" aria-hidden="true" focusable="false">
                <rect class="${colour}" width="100%" height="100%" rx="2" />
              </svg>
              ${both(vi, en)}
            </th>
            <td>${count}</td>
            <td>${both(`${share.vi} %`, `${share.en} %`)}</td>
          </tr>`;
        })}
        <tr class="sum">
          <th scope="row">${both(whole.vi, whole.en)}</th>
          <td>${total}</td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </figure>`;
}
