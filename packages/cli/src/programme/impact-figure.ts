import type { ProgrammeReport } from '@ocop/core/programme';
import { programmeEn as en } from '@ocop/core/programme/en';
import { programmeVi as vi } from '@ocop/core/programme/vi';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { figure } from './figures.ts';

type Target = ProgrammeReport['targets'][number];

/** Median, quartiles and range of one change, with n and every reason why a product is not in it. */
export function impactFigure(target: Target): Html | false {
  const { impact } = target;
  if (impact === null) return false;
  const { n, median, lowerQuartile, upperQuartile, least, most } = impact;
  return html`<section class="impact" aria-labelledby="i-${target.id}">
    <h3 id="i-${target.id}">${both(target.title.vi, target.title.en)} <span class="of">n = ${n}</span></h3>
    ${median !== null && lowerQuartile !== null && upperQuartile !== null && least !== null && most !== null && box(least, lowerQuartile, median, upperQuartile, most)}
    <table class="data">
      <tbody>
        <tr>
          <th scope="row">${both('Trung vị', 'Median')}</th>
          <td><strong>${told(median)}</strong></td>
        </tr>
        <tr>
          <th scope="row">${both('Một nửa số sản phẩm nằm giữa', 'Half of the products lie between')}</th>
          <td>${told(lowerQuartile)} … ${told(upperQuartile)}</td>
        </tr>
        <tr>
          <th scope="row">${both('Thấp nhất, cao nhất', 'Least, most')}</th>
          <td>${told(least)} … ${told(most)}</td>
        </tr>
        ${impact.missing
          .filter(({ count }) => count > 0)
          .map(
            ({ reason, count }) =>
              html`<tr class="soft">
                <th scope="row">${both(`Không có trong phép so: ${words(vi, reason)}`, `Not compared: ${words(en, reason)}`)}</th>
                <td>${count}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </section>`;
}

const words = ({ missingReasons }: typeof vi, reason: string): string =>
  (missingReasons as Readonly<Record<string, string>>)[reason] ?? reason;

/** A percentage, or a dash where there is none. */
const told = (value: number | null): Html => (value === null ? html`–` : both(`${figure(value).vi} %`, `${figure(value).en} %`));

/** A box plot in percent of its own range. */
function box(least: number, lower: number, median: number, upper: number, most: number): Html {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const span = high - low || 1;
  const x = (value: number): string => `${(2 + ((value - low) / span) * 96).toFixed(2)}%`;
  const width = `${(((upper - lower) / span) * 96).toFixed(2)}%`;
  return html`<svg class="box" aria-hidden="true" focusable="false">
    <line class="axis" x1="${x(0)}" x2="${x(0)}" y1="0" y2="100%" />
    <line class="whisker" x1="${x(least)}" x2="${x(most)}" y1="50%" y2="50%" />
    <rect class="half" x="${x(lower)}" width="${width}" y="20%" height="60%" rx="3" />
    <line class="median" x1="${x(median)}" x2="${x(median)}" y1="10%" y2="90%" />
  </svg>`;
}
