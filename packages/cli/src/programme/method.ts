import type { ProgrammeReport } from '@ocop/core/programme';
import { programmeEn as en } from '@ocop/core/programme/en';
import { programmeVi as vi } from '@ocop/core/programme/vi';
import { html, type Html } from '@ocop/trace/registry';
import { both, bothNotes } from './both.ts';
import { day } from './figures.ts';
import { source } from './target-card.ts';

const optionIn = (locale: typeof vi, policy: keyof typeof vi.policies, option: string): string =>
  (locale.policies[policy].options as Readonly<Record<string, string>>)[option] ?? option;

/** What each number counts, under which choices, from which documents, and how a reader recounts it. */
export function method(report: ProgrammeReport): Html {
  const measures = [...new Set(report.targets.map(({ measure }) => measure))];
  const policies = Object.keys(vi.policies) as (keyof typeof vi.policies)[];
  return html`<dl>
      ${measures.map(
        (measure) =>
          html`<div>
            <dt>${both(vi.measures[measure].title, en.measures[measure].title)}</dt>
            <dd>${both(vi.measures[measure].definition, en.measures[measure].definition)}</dd>
          </div>`,
      )}
      ${policies.map(
        (policy) =>
          html`<div>
            <dt>${both(vi.policies[policy].title, en.policies[policy].title)}</dt>
            <dd>${both(optionIn(vi, policy, report.policy[policy]), optionIn(en, policy, report.policy[policy]))}</dd>
          </div>`,
      )}
      <div>
        <dt>${both('Ngày cuối của 36 tháng', 'Last day of the 36 months')}</dt>
        <dd>
          ${
            report.policy.lastDay === 'anniversary'
              ? both('đúng ngày, tháng của quyết định, còn hiệu lực', 'the anniversary, still in force')
              : both('ngày trước đó', 'the day before the anniversary')
          }
        </dd>
      </div>
    </dl>
    <h3>${both('Nguồn của mục tiêu', 'Sources of the goals')}</h3>
    <ul>
      <li>${source(report.plan.source)}</li>
      ${report.targets.map(
        ({ title, goal }) =>
          html`<li>
            ${both(title.vi, title.en)}: ${source(goal.source)}
            <small>(${goal.revision})</small>${goal.note !== undefined && html`. ${bothNotes(goal.note)}`}
          </li>`,
      )}
    </ul>
    <h3>${both('Tự đếm lại', 'Recount it yourself')}</h3>
    <p>
      ${both(
        html`Tệp <code>numbers.csv</code> có mọi con số trên trang, <code>rows.csv</code> có từng dòng đứng sau mỗi con số,
          <code>products.csv</code> có tình trạng của từng sản phẩm vào ngày ${day(report.asOf)}. Mỗi con số bằng đúng số dòng
          mang tên của nó trong <code>rows.csv</code>.`,
        html`<code>numbers.csv</code> has every number of this page, <code>rows.csv</code> each row behind each number,
          <code>products.csv</code> the standing of each product on ${report.asOf}. A number is exactly how often its name stands
          in <code>rows.csv</code>.`,
      )}
    </p>`;
}
