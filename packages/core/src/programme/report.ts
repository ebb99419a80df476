import type { ProductHistory } from '../history/product-history.ts';
import { reconcileTotal } from '../reconcile/reconcile-total.ts';
import { compositionOf } from './composition.ts';
import type { CountedRow } from './count.ts';
import { lapseCalendar } from './lapses.ts';
import { programmeEn } from './locales/en.ts';
import { programmeVi } from './locales/vi.ts';
import { type RenewalAction, renewalOf } from '../renewal/renewals.ts';
import { groupOf, lastDayOf } from './population.ts';
import { countProducers, producerOn } from './producers.ts';
import type { PlanProgress, TargetProgress, Verdict } from './progress.ts';
import { starsByYear } from './stars-by-year.ts';
import type { JsonVerdict, ListedNumber, ProgrammeReport, ReportProduct, ReportTarget } from './report-shape.ts';

/** Keeps each list once under its name; numbers refer to it. */
class Lists {
  readonly all: Record<string, readonly string[]> = {};
  readonly #byContent = new Map<readonly CountedRow[], string>();

  ids(list: string, ids: readonly string[]): ListedNumber {
    this.all[list] = ids;
    return { list, count: ids.length };
  }

  rows(list: string, rows: readonly CountedRow[]): ListedNumber {
    const known = this.#byContent.get(rows);
    if (known !== undefined) return { list: known, count: rows.length };
    this.#byContent.set(rows, list);
    return this.ids(
      list,
      rows.map(({ id }) => id),
    );
  }
}

const verdict = ({ value, met, gap, missing }: Verdict): JsonVerdict => ({
  value: value ?? null,
  met: met ?? null,
  gap: gap ?? null,
  missing: missing ?? null,
});

/** The whole report of a count. Pure; the same progress gives the same report, byte for byte. */
export function programmeReport(
  progress: PlanProgress,
  {
    publisher,
    months = 36,
  }: { readonly publisher?: { readonly vi: string; readonly en?: string }; readonly months?: number } = {},
): ProgrammeReport {
  const { plan, asOf, policy, population } = progress;
  const { status, ...counting } = policy;
  const lists = new Lists();
  const all = lists.ids(
    'population',
    population.products.map(({ key }) => key),
  );
  const inForce = lists.ids(
    'in-force',
    population.inForce.map(({ key }) => key),
  );
  const composition = compositionOf(population);
  const lapses = lapseCalendar(population, months);
  const everyProducer = countProducers(population.products, asOf, policy).producers;
  return {
    format: 'ocop-programme-report/1',
    official: false,
    publisher: publisher === undefined ? null : { vi: publisher.vi, en: publisher.en ?? publisher.vi },
    asOf,
    plan: { id: plan.id, title: plan.title, period: plan.period, source: plan.source },
    policy: { ...counting, lastDay: status.lastDay },
    population: all,
    inForce,
    outOfScope: lists.ids('out-of-scope', progress.outOfScope),
    targets: progress.targets.map((target) => reportTarget(target, lists)),
    years: starsByYear(population).map(({ year, at, stars, undetermined }) => ({
      year,
      at,
      stars: {
        3: lists.ids(`years/${year}/3`, stars[3]),
        4: lists.ids(`years/${year}/4`, stars[4]),
        5: lists.ids(`years/${year}/5`, stars[5]),
      },
      undetermined: lists.ids(`years/${year}/undetermined`, undetermined),
    })),
    composition: {
      legalForms: composition.legalForms.map(({ form, producers }) => ({ form, ...lists.ids(`forms/${form}`, producers) })),
      groups: composition.groups.map(({ group, products }) => ({
        group: group ?? null,
        ...lists.ids(`groups/${group ?? 'unknown'}`, products),
      })),
      stars: composition.stars.map(({ stars, products }) => ({
        stars: stars ?? null,
        ...lists.ids(`stars/${stars ?? 'unknown'}`, products),
      })),
      withoutProducer: lists.ids('without-producer', composition.withoutProducer),
    },
    lapses: {
      months: lapses.months.map(({ month, products }) => ({
        month,
        ...lists.ids(
          `lapses/${month}`,
          products.map(({ product }) => product),
        ),
      })),
      later: lists.ids('lapses/later', lapses.later),
      open: lists.ids('lapses/open', lapses.open),
    },
    renewals: reportRenewals(progress),
    totals: reportTotals(progress, lists),
    lists: lists.all,
    products: population.products.map((product) => reportProduct(product, progress)),
    producers: everyProducer.map(({ key, names, legalForm, size, products }) => ({
      id: key,
      names,
      legalForm,
      size: size ?? null,
      products: products.map((product) => product.key),
    })),
  };
}

function reportTarget(target: TargetProgress, lists: Lists): ReportTarget {
  const { id, measure, unit, title, goal, impact } = target;
  return {
    id,
    measure,
    unit,
    title: {
      vi: title?.vi ?? programmeVi.measures[measure].title,
      en: title?.en ?? title?.vi ?? programmeEn.measures[measure].title,
    },
    goal,
    ...verdict(target),
    numerator: lists.rows(`${id}/numerator`, target.numerator),
    denominator: lists.rows(`${id}/denominator`, target.denominator),
    undetermined: lists.rows(`${id}/undetermined`, target.undetermined),
    otherGoals: target.otherGoals.map(({ met, gap, missing, ...other }) => {
      const { value: _, ...rest } = verdict({ value: undefined, met, gap, ...(missing === undefined ? {} : { missing }) });
      return { ...other, ...rest };
    }),
    readings: target.readings.map((reading) => ({
      policy: reading.policy,
      option: reading.option,
      ...verdict(reading),
      numerator: lists.rows(`${id}/${reading.policy}=${reading.option}/numerator`, reading.numerator),
      denominator: lists.rows(`${id}/${reading.policy}=${reading.option}/denominator`, reading.denominator),
    })),
    forecast:
      target.forecast === undefined
        ? null
        : {
            at: target.forecast.at,
            ...verdict(target.forecast),
            numerator: lists.rows(`${id}/forecast`, target.forecast.numerator),
          },
    stated: target.stated.map(({ figure, ...stated }) => ({ figure, ...verdict(stated) })),
    impact:
      impact === undefined
        ? null
        : {
            n: impact.n,
            median: impact.median ?? null,
            lowerQuartile: impact.lowerQuartile ?? null,
            upperQuartile: impact.upperQuartile ?? null,
            least: impact.least ?? null,
            most: impact.most ?? null,
            missing: Object.entries(impact.missing).map(([reason, rows]) => ({
              reason,
              ...lists.rows(`${id}/missing/${reason}`, rows),
            })),
            changes: impact.changes.map(({ row, before, after, change }) => ({ product: row.id, before, after, change })),
          },
  };
}

/** 26/2026/QĐ-TTg took effect. */
const WINDOW_SINCE = '2026-05-22';

/** What of a renewal a report tells: nothing of a window that has not opened, nor of products that are in force no more. */
const STAGES: Readonly<Record<RenewalAction, ProgrammeReport['renewals'][number]['stage'] | undefined>> = {
  'decision-overdue': 'decision-overdue',
  'decision-awaited': 'decision-awaited',
  'window-closes': 'file-now',
  'file-now': 'file-now',
  'window-missed': 'window-missed',
  'window-opens': undefined,
  lapsed: undefined,
};

/** What each product in force needs, as `renewals` counts it for the standing on the day. Before Article 7.6.a there was no window: a term only ended. */
function reportRenewals({ population, asOf }: PlanProgress): ProgrammeReport['renewals'] {
  return population.inForce
    .flatMap((product): ProgrammeReport['renewals'][number][] => {
      const renewal = renewalOf(product, population.standing(product), asOf);
      const stage = renewal === undefined ? undefined : STAGES[renewal.action];
      if (renewal === undefined || stage === undefined) return [];
      const { status, calendar } = renewal;
      const { fileFrom, fileUntil } = calendar;
      const windowless = asOf < WINDOW_SINCE && status.state !== 'extended';
      return [
        {
          product: product.key,
          stage: windowless ? 'ends-soon' : stage === 'window-missed' && status.state === 'extended' ? 'extended' : stage,
          until: status.extendedUntil ?? calendar.validUntil,
          fileFrom,
          fileUntil,
        },
      ];
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.product < b.product ? -1 : 1));
}

/** Totals that a list can be held against: published counts of products in force, told up to the day. */
function reportTotals({ plan, asOf, policy, population }: PlanProgress, lists: Lists): ProgrammeReport['totals'] {
  const ids = new Set(
    plan.targets
      .filter(({ measure, unit, where }) => measure === 'in-force' && unit === 'products' && where === undefined)
      .map(({ id }) => id),
  );
  const figures = plan.reported.filter(
    ({ target, count, asOf: day }) => ids.has(target) && count !== undefined && lastDayOf(day) <= asOf,
  );
  return figures.map((figure, index) => {
    const at = lastDayOf(figure.asOf);
    const { counted, difference, variants } = reconcileTotal(figure.count ?? 0, population.products, { asOf: at, policy });
    const [nearest] = variants;
    if (nearest === undefined) throw new RangeError('A total has at least one reading');
    const { reading, basis, lastDay, count, difference: left } = nearest;
    return {
      figure,
      counted,
      difference,
      nearest: {
        reading,
        basis,
        lastDay,
        count,
        difference: left,
        added: lists.ids(`totals/${index}/added`, nearest.added),
        removed: lists.ids(`totals/${index}/removed`, nearest.removed),
      },
    };
  });
}

function reportProduct(product: ProductHistory, { population, asOf }: PlanProgress): ReportProduct {
  const { state, reason, stars, grant, validity, extendedUntil } = population.standing(product);
  const { productSet, records } = product;
  return {
    id: product.key,
    name: product.name.vi,
    nameEn: product.name.en ?? null,
    producer: producerOn(product, asOf)?.name ?? null,
    group: productSet === undefined ? null : (groupOf(product) ?? null),
    stars: stars ?? null,
    state,
    reason,
    decision: grant?.decision?.number ?? null,
    decisionDate: grant?.decision?.date ?? null,
    until: extendedUntil ?? validity?.until ?? null,
    rows: records.map(({ id, origin }) => (origin === undefined ? id : `${origin.file ?? ''}#${origin.row}`)),
    sources: [...new Set(records.flatMap(({ sources }) => sources))],
  };
}

/** The same numbers without the rows behind them: small enough for a page. Whoever publishes it should publish the whole report beside it. */
export function summariseReport(report: ProgrammeReport): ProgrammeReport {
  return {
    ...report,
    targets: report.targets.map((target) => ({
      ...target,
      impact: target.impact === null ? null : { ...target.impact, changes: [] },
    })),
    lists: {},
    products: [],
    producers: [],
  };
}
