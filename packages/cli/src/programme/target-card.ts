import type { ProgrammeReport } from '@ocop/core/programme';
import { programmeEn as en } from '@ocop/core/programme/en';
import { programmeVi as vi } from '@ocop/core/programme/vi';
import { html, type Html, webAddress } from '@ocop/trace/registry';
import { both, bothNotes } from './both.ts';
import { figure, statedDay } from './figures.ts';
import { goalBar } from './goal-bar.ts';

type Target = ProgrammeReport['targets'][number];
type Stated = Target['stated'][number];

const isShare = ({ unit }: Target): boolean => unit === 'percent-of-producers' || unit === 'percent-of-products';
const suffix = ({ unit }: Target): string => (unit.startsWith('percent') ? ' %' : '');

/** Met, not met with what is missing, or nothing to judge; never by colour alone. */
function chip(target: Target, { met, missing, gap }: Pick<Stated, 'met' | 'missing' | 'gap'>): Html {
  if (met === null) return html`<span class="chip open">${both('chưa đủ số liệu', 'not enough data')}</span>`;
  if (met) return html`<span class="chip met">✓ ${both('đạt', 'met')}</span>`;
  const lacking = missing ?? gap ?? 0;
  const unit = isShare(target) ? (target.unit === 'percent-of-producers' ? 'producers' : 'products') : target.unit;
  const points = target.unit === 'percent-change';
  return html`<span class="chip unmet"
    >✕
    ${both(
      html`chưa đạt, thiếu ${figure(lacking).vi} ${points ? 'điểm %' : vi.units[unit]}`,
      html`not met, ${figure(lacking).en} ${points ? 'points' : en.units[unit]} short`,
    )}</span
  >`;
}

function value(target: Target, number: number | null): Html {
  if (number === null) return html`–`;
  const told = figure(number);
  return both(told.vi + suffix(target), told.en + suffix(target));
}

/** One target: what was counted and what was published, each on its own bar against the goal. */
export function targetCard(target: Target): Html {
  const { goal } = target;
  const latest = target.stated.at(-1);
  const shown = [
    target.value ?? 0,
    latest?.value ?? 0,
    latest?.figure.range?.[1] ?? 0,
    goal.atLeast,
    ...target.otherGoals.map(({ atLeast }) => atLeast),
  ];
  const most = isShare(target) ? 100 : Math.max(1, ...shown) * 1.08;
  const bar = (number: number | null, kind: string): Html => goalBar(number ?? 0, { goal: goal.atLeast, most, kind });
  return html`<article class="target" aria-labelledby="t-${target.id}">
    <header>
      <h3 id="t-${target.id}">${both(target.title.vi, target.title.en)}</h3>
      <p class="goal-text">
        ${both('mục tiêu', 'goal')} ≥ ${both(figure(goal.atLeast).vi, figure(goal.atLeast).en)}${suffix(target)}
        ${!isShare(target) && target.unit !== 'percent-change' && both(vi.units[target.unit], en.units[target.unit])}
      </p>
    </header>
    <div class="line">
      <p class="what">${both('Đếm từ danh sách', 'Counted from the list')}</p>
      ${bar(target.value, 'counted')}
      <p class="amount">${value(target, target.value)}</p>
      <p class="verdict">
        ${chip(target, target)}
        ${isShare(target) && html`<span class="of">${target.numerator.count}/${target.denominator.count}</span>`}
        ${target.impact !== null && html`<span class="of">n = ${target.impact.n}</span>`}
        ${target.undetermined.count > 0 && html`<span class="of">${both(`${target.undetermined.count} chưa rõ`, `${target.undetermined.count} not settled`)}</span>`}
      </p>
    </div>
    ${latest !== undefined && statedLine(target, latest, bar)}
    ${
      target.forecast !== null &&
      html`<p class="aside">
        ${both(
          `Nếu không có công nhận mới hay công nhận lại, cuối kỳ còn ${target.forecast.numerator.count}.`,
          `With nothing recognised or renewed until the end of the period, ${target.forecast.numerator.count} are left.`,
        )}
      </p>`
    }
    ${target.readings
      .filter((reading) => reading.value !== target.value)
      .map((reading) => {
        const [title, option] = [vi.policies[reading.policy].title, optionOf('vi', reading)];
        return html`<p class="aside">
          ${both(html`${title}: ${option} → `, html`${en.policies[reading.policy].title}: ${optionOf('en', reading)} → `)}
          <strong>${value(target, reading.value)}</strong>
          ${isShare(target) && html`(${reading.numerator.count}/${reading.denominator.count})`} ${chip(target, reading)}
        </p>`;
      })}
    ${target.otherGoals.map(
      (other) =>
        html`<p class="aside">
          ${both('Nguồn khác ghi mục tiêu', 'Another source prints the goal')} ≥ ${figure(other.atLeast).vi}${suffix(target)}:
          ${source(other.source)} <small>(${other.revision})</small> ${chip(target, other)}
        </p>`,
    )}
  </article>`;
}

function optionOf(language: 'vi' | 'en', { policy, option }: Target['readings'][number]): string {
  const options: Readonly<Record<string, string>> = (language === 'vi' ? vi : en).policies[policy].options;
  return options[option] ?? option;
}

function statedLine(target: Target, stated: Stated, bar: (number: number | null, kind: string) => Html): Html {
  const { figure: told } = stated;
  const range = told.range;
  return html`<div class="line">
      <p class="what">${both('Số công bố', 'Published')}</p>
      ${bar(stated.value ?? range?.[1] ?? null, 'stated')}
      <p class="amount">
        ${stated.value === null && range !== undefined ? html`${figure(range[0]).vi}–${figure(range[1]).vi}${suffix(target)}` : value(target, stated.value)}
      </p>
      <p class="verdict">
        ${chip(target, stated)} ${told.of !== undefined && html`<span class="of">${told.count}/${told.of}</span>`}
      </p>
    </div>
    <p class="aside">
      ${both('Công bố', 'Published')} ${statedDay(told.asOf)}:
      ${source(told.source)}.${told.note !== undefined && html` ${bothNotes(told.note)}`}
      <em>${both('Không kiểm lại được từng dòng.', 'Not recounted row by row.')}</em>
    </p>`;
}

/** A source as a link where it is one. */
export function source(text: string): Html {
  const href = webAddress(text);
  return href === undefined ? html`${text}` : html`<a href="${href}">${new URL(href).hostname.replace(/^www\./, '')}</a>`;
}
