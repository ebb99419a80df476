import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { day, statedDay } from './figures.ts';

const STARS = [3, 4, 5] as const;
/** Share of the picture's height that columns use: the rest is for their labels. */
const REACH = 84;
const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Columns of what was in force at each year's end by stars; published totals as rings above the year they speak of. */
export function yearChart(report: ProgrammeReport): Html {
  const years = report.years;
  const stated = report.totals.map(({ figure }) => ({ year: Number(figure.asOf.slice(0, 4)), count: figure.count ?? 0, figure }));
  const shown = stated.filter(({ year }) => years.some((standing) => standing.year === year));
  const most = Math.max(1, ...years.map(total), ...shown.map(({ count }) => count));
  const step = 100 / years.length;
  const y = (value: number): number => 100 - (value / most) * REACH;
  const column = (standing: ProgrammeReport['years'][number], index: number): Html => {
    let below = 0;
    const x = index * step + step * 0.14;
    const pieces = STARS.map((star) => {
      const { count } = standing.stars[star];
      const piece =
        count > 0 &&
        html`<rect
          class="s${star}"
          x="${percent(x)}"
          width="${percent(step * 0.5)}"
          y="${percent(y(below + count))}"
          height="${percent((count / most) * REACH)}"
        />`;
      below += count;
      return piece;
    });
    return html`${pieces}<text class="number" x="${percent(x + step * 0.25)}" y="${percent(y(below))}" dy="-7">${below}</text>`;
  };
  return html`<figure aria-labelledby="years">
    <div class="years">
      <svg class="columns" aria-hidden="true" focusable="false">
        ${[0.25, 0.5, 0.75, 1].map((part) => html`<line class="grid" x1="0" x2="100%" y1="${percent(y(most * part))}" y2="${percent(y(most * part))}" />`)}
        ${years.map(column)}
        ${ringsOf(shown).map(({ year, place, counts }) => {
          const x = (years.findIndex((standing) => standing.year === year) + 0.14 + place * 0.72) * step;
          return html`${counts.map((count) => html`<circle class="ring" cx="${percent(x)}" cy="${percent(y(count))}" r="5" />`)}
            <text class="stated" x="${percent(x)}" y="${percent(y(Math.max(...counts)))}" dy="-10">${spread(counts)}</text>`;
        })}
        <line class="axis" x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <div class="ticks" aria-hidden="true">${years.map(({ year }) => html`<span>${year}</span>`)}</div>
    </div>
    <p class="legend" aria-hidden="true">
      ${STARS.map(
        (star) =>
          html`<span
            ><svg class="swatch"><rect class="s${star}" width="100%" height="100%" rx="2" /></svg
            >${both(`${star} sao`, `${star} stars`)}</span
          >`,
      )}
      ${
        shown.length > 0 &&
        html`<span
          ><svg class="swatch"><circle class="ring" cx="50%" cy="50%" r="4" /></svg
          >${both('tổng số đã công bố', 'published total')}</span
        >`
      }
    </p>
    <details>
      <summary>${both('Bảng số liệu', 'The numbers')}</summary>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="years">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${both('Đến ngày', 'On')}</th>
              ${STARS.map((star) => html`<th scope="col">${star}★</th>`)}
              <th scope="col">${both('Tổng đếm được', 'Counted')}</th>
              <th scope="col">${both('Chưa rõ tình trạng', 'State not settled')}</th>
              <th scope="col">${both('Đã công bố', 'Published')}</th>
            </tr>
          </thead>
          <tbody>
            ${years.map(
              (standing) =>
                html`<tr>
                  <th scope="row">${day(standing.at)}</th>
                  ${STARS.map((star) => html`<td>${standing.stars[star].count}</td>`)}
                  <td><strong>${total(standing)}</strong></td>
                  <td>${standing.undetermined.count}</td>
                  <td>
                    ${stated
                      .filter(({ year }) => year === standing.year)
                      .map(
                        ({ count, figure }) =>
                          html`<span class="item">${count} <small>(${statedDay(figure.asOf)})</small></span> `,
                      )}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}

interface Ring {
  readonly year: number;
  /** Where in its year: 0 at the start, 1 at the end. */
  readonly place: number;
  readonly counts: readonly number[];
}

/** Published totals by the quarter they speak of; those of one quarter share a place and a label. */
function ringsOf(
  stated: readonly { readonly year: number; readonly count: number; readonly figure: { readonly asOf: string } }[],
): Ring[] {
  const rings = new Map<string, Ring>();
  for (const { year, count, figure } of stated) {
    const [, month = '12', dayOfMonth = '31'] = figure.asOf.split('-');
    const place = (Number(month) - 1 + Number(dayOfMonth) / 31) / 12;
    const key = `${year} ${Math.round(place * 4)}`;
    const before = rings.get(key);
    rings.set(key, { year, place: before?.place ?? place, counts: [...(before?.counts ?? []), count] });
  }
  return [...rings.values()];
}

/** "191", or "137–140" where several sources speak of about the same time. */
function spread(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${least}–${most}`;
}

function total({ stars }: ProgrammeReport['years'][number]): number {
  return stars[3].count + stars[4].count + stars[5].count;
}
