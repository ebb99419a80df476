import { createHash } from 'node:crypto';
import { LOCALES, PRODUCT_SETS } from '@ocop/core';
import type { ProgrammeReport } from '@ocop/core/programme';
import { html, type Html } from '@ocop/trace/registry';
import { both } from './both.ts';
import { day } from './figures.ts';
import { impactFigure } from './impact-figure.ts';
import { lapseTable } from './lapse-table.ts';
import { method } from './method.ts';
import { renewalTable } from './renewal-table.ts';
import { shareBar } from './share-bar.ts';
import { REPORT_STYLES } from './styles.ts';
import { targetCard } from './target-card.ts';
import { totalsTable } from './totals-table.ts';
import { undeterminedTable } from './undetermined-table.ts';
import { yearChart } from './year-chart.ts';

/** Nothing is loaded and nothing runs: the one stylesheet is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(REPORT_STYLES).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const GROUPS = [...new Set(PRODUCT_SETS.map(({ group }) => group))];

/** The report as one page of its own: no script, no network, both languages, light, dark and A4. */
export function reportPage(report: ProgrammeReport): string {
  const { plan, asOf, publisher } = report;
  const title = `${plan.title.vi} – ${day(asOf)}`;
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          STYLES
        </style>
      </head>
      <body>
        <svg width="0" height="0" aria-hidden="true" focusable="false">
          <defs>
            <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V7" />
            </pattern>
          </defs>
        </svg>
        <div class="page">
          <header>
            <div class="top">
              <p>${both('Chương trình OCOP · tiến độ kế hoạch', 'OCOP programme · progress of a plan')}</p>
              <fieldset class="languages">
                <legend class="away">Ngôn ngữ / Language</legend>
                <label><input type="radio" name="language" id="in-vietnamese" checked />Tiếng Việt</label>
                <label lang="en"><input type="radio" name="language" id="in-english" />English</label>
              </fieldset>
            </div>
            <h1>${both(plan.title.vi, plan.title.en ?? plan.title.vi)}</h1>
            <p class="lede">
              ${both(
                html`Tính đến <strong>${day(asOf)}</strong>, kỳ ${day(plan.period.from)} – ${day(plan.period.until)}`,
                html`As of <strong>${asOf}</strong>, period ${plan.period.from} to ${plan.period.until}`,
              )}
            </p>
            <p class="notice">
              ${both(
                html`Số liệu do ${publisher?.vi ?? 'người lập báo cáo'} tính từ danh sách của mình bằng OCOP SDK, không phải số
                liệu chính thức và không được cơ quan nhà nước xác nhận. Số đếm được và số đã công bố luôn đứng riêng.`,
                html`The figures were counted by ${publisher?.en ?? 'whoever made this report'} from a list of their own with the
                OCOP SDK. They are not official and not endorsed by the State. What was counted and what was published always
                stand apart.`,
              )}
            </p>
            ${keyFigures(report)}
            ${
              report.outOfScope.count > 0 &&
              html`<p class="aside">
                ${both(
                  `${report.outOfScope.count} sản phẩm khác trong danh sách không thuộc phạm vi kế hoạch (tỉnh ghi trong dòng là tỉnh khác, hoặc không ghi).`,
                  `${report.outOfScope.count} other products of the list are outside the plan (their rows print another province, or none).`,
                )}
              </p>`
            }
          </header>
          <main>
            <section aria-labelledby="targets">
              <h2 id="targets">${both('Chỉ tiêu', 'Targets')}</h2>
              <p class="key" aria-hidden="true">
                <span
                  ><svg class="counted"><rect class="value" width="100%" height="100%" rx="3" /></svg
                  >${both('đếm từ danh sách', 'counted from the list')}</span
                >
                <span
                  ><svg class="stated"><rect class="value" width="100%" height="100%" rx="3" /></svg
                  >${both('số đã công bố', 'published figure')}</span
                >
                <span
                  ><svg class="bar"><line class="goal" x1="50%" x2="50%" y1="-3" y2="100%" /></svg
                  >${both('mục tiêu', 'goal')}</span
                >
              </p>
              <div class="targets">${report.targets.map(targetCard)}</div>
            </section>
            <section aria-labelledby="years">
              <h2 id="years">
                ${both('Sản phẩm còn hiệu lực qua các năm, theo hạng sao', 'Products in force over the years, by stars')}
              </h2>
              <p class="intro">
                ${both('Vào ngày cuối mỗi năm; năm cuối tính đến ngày của báo cáo.', 'On the last day of each year; the last year up to the day of the report.')}
              </p>
              <div class="years-panel">${yearChart(report)}</div>
            </section>
            ${composition(report)}
            <section aria-labelledby="lapses">
              <h2 id="lapses">${both('Lịch hết hạn', 'When recognitions end')}</h2>
              <p class="intro">
                ${both(
                  'Số sản phẩm đang còn hiệu lực hết hạn trong từng tháng nếu không được công nhận lại.',
                  'Products now in force that end in each month unless they are renewed.',
                )}
                ${report.lapses.later.count > 0 && both(`Sau đó còn ${report.lapses.later.count}.`, `${report.lapses.later.count} more end later.`)}
              </p>
              ${lapseTable(report)}
            </section>
            ${renewalTable(report)} ${impact(report)} ${totals(report)} ${undeterminedTable(report)}
            <section class="method" aria-labelledby="method">
              <h2 id="method">${both('Cách đếm', 'How it was counted')}</h2>
              ${method(report)}
            </section>
          </main>
          <footer>
            <p>
              ${both(
                'Văn bản pháp luật được đọc từ các bản chép không chính thức. Trang này không tải gì từ mạng và không chạy mã.',
                'The law was read in unofficial copies. This page loads nothing from the network and runs no code.',
              )}
            </p>
          </footer>
        </div>
      </body>
    </html> `;
  return page.toString().replace(/<style>\s*STYLES\s*<\/style>/, () => `<style>${REPORT_STYLES}</style>`);
}

function keyFigures({ population, inForce, composition: parts, targets, lapses, asOf }: ProgrammeReport): Html {
  const soon = lapses.months.slice(0, 7).reduce((sum, { count }) => sum + count, 0);
  const producers = parts.legalForms.reduce((sum, { count }) => sum + count, 0);
  const judged = targets.filter(({ met }) => met !== null);
  const figures: readonly (readonly [value: string, vi: string, en: string])[] = [
    [String(inForce.count), `sản phẩm còn hiệu lực ngày ${day(asOf)}`, `products in force on ${asOf}`],
    [String(producers), 'chủ thể của các sản phẩm đó', 'producers of those products'],
    [
      `${judged.filter(({ met }) => met).length}/${targets.length}`,
      'chỉ tiêu đạt, đếm từ danh sách',
      'targets met, counted from the list',
    ],
    [String(soon), 'sản phẩm hết hạn từ nay đến 6 tháng tới', 'products that end within six months'],
    [String(population.count), 'sản phẩm trong danh sách', 'products in the list'],
  ];
  return html`<ul class="key-figures">
    ${figures.map(([value, vi, en]) => html`<li><strong>${value}</strong><span>${both(vi, en)}</span></li>`)}
  </ul>`;
}

function composition({ composition: parts }: ProgrammeReport): Html {
  const forms = parts.legalForms.map(({ form, count }, index) => ({
    vi: LOCALES.vi.legalForms[form],
    en: LOCALES.en.legalForms[form],
    count,
    colour: `c${index + 1}`,
  }));
  const groups = parts.groups.map(({ group, count }) => ({
    vi: group === null ? 'Chưa rõ nhóm' : LOCALES.vi.productGroups[group],
    en: group === null ? 'Group not known' : LOCALES.en.productGroups[group],
    count,
    colour: group === null ? 'c8' : `c${GROUPS.indexOf(group) + 1}`,
  }));
  const stars = parts.stars.map(({ stars: star, count }) => ({
    vi: star === null ? 'Chưa rõ hạng' : `${star} sao`,
    en: star === null ? 'Stars not known' : `${star} stars`,
    count,
    colour: star === null ? 'c8' : `s${star}`,
  }));
  const products = { vi: 'sản phẩm còn hiệu lực', en: 'products in force' };
  return html`<section aria-labelledby="composition">
    <h2 id="composition">${both('Cơ cấu', 'Composition')}</h2>
    <p class="intro">
      ${both('Của các sản phẩm còn hiệu lực và chủ thể của chúng.', 'Of the products in force and their producers.')}
      ${
        parts.withoutProducer.count > 0 &&
        both(
          `${parts.withoutProducer.count} sản phẩm không ghi chủ thể.`,
          `${parts.withoutProducer.count} products name no producer.`,
        )
      }
    </p>
    <div class="three">
      ${shareBar('by-form', both('Chủ thể theo loại hình', 'Producers by legal form'), forms, { vi: 'chủ thể', en: 'producers' })}
      ${shareBar('by-group', both('Sản phẩm theo nhóm', 'Products by group'), groups, products)}
      ${shareBar('by-stars', both('Sản phẩm theo hạng sao', 'Products by stars'), stars, products)}
    </div>
  </section>`;
}

function impact({ targets }: ProgrammeReport): Html | false {
  const told = targets.filter((target) => target.impact !== null && target.impact.n + target.impact.missing.length > 0);
  return (
    told.length > 0 &&
    html`<section aria-labelledby="impact">
      <h2 id="impact">${both('Doanh thu và giá trước, sau công nhận', 'Revenue and price before and after recognition')}</h2>
      <p class="intro">
        ${both(
          'Từng sản phẩm: năm trọn liền sau năm công nhận lần đầu so với năm trọn liền trước. Không có trung bình nào mà không kèm số sản phẩm trả lời (n).',
          'Product by product: the whole year after the year of first recognition against the whole year before it. No average stands without the number of answers (n).',
        )}
      </p>
      <div class="three">${told.map((target) => html`<div class="panel">${impactFigure(target)}</div>`)}</div>
    </section>`
  );
}

function totals(report: ProgrammeReport): Html | false {
  return (
    report.totals.length > 0 &&
    html`<section aria-labelledby="totals">
      <h2 id="totals">${both('Đối chiếu các tổng số đã công bố', 'Published totals, reconciled')}</h2>
      <p class="intro">
        ${both(
          'Mỗi tổng số đã công bố được so với số đếm từ danh sách vào cùng ngày, theo mọi cách đếm có tên. Phần còn lại là những dòng danh sách không có, hoặc có thừa.',
          'Each published total beside what the list gives on its day, by every named way of counting. What is left are rows that the list lacks, or has too many.',
        )}
      </p>
      <div class="panel">${totalsTable(report)}</div>
    </section>`
  );
}
