import { plainText } from '../text/plain-text.ts';

/** What the element shows of one target: everything checked, nothing trusted to be what it says. */
export interface ProgressTarget {
  readonly title: { readonly vi: string; readonly en: string };
  readonly unit: string;
  readonly goal: number;
  readonly counted: ProgressNumber;
  /** The latest published figure, where there is one. */
  readonly stated?: ProgressNumber & { readonly asOf: string; readonly source: string };
}

export interface ProgressNumber {
  readonly value: number | null;
  /** Numerator and denominator, told for shares. */
  readonly count?: number;
  readonly of?: number;
  readonly met: boolean | null;
}

export interface ProgressReport {
  readonly title: { readonly vi: string; readonly en: string };
  readonly publisher: { readonly vi: string; readonly en: string } | null;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly source: string;
  readonly population: number;
  readonly inForce: number;
  readonly targets: readonly ProgressTarget[];
}

/** More targets than a plan has are a file that means harm. */
const MOST_TARGETS = 100;
const UNITS = ['products', 'producers', 'percent-of-products', 'percent-of-producers', 'percent-change'];

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): Members => (isObject(value) ? value : {});
const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const count = (value: unknown): number | undefined => {
  const found = number(members(value)['count']);
  return found !== undefined && found >= 0 ? found : undefined;
};

function words(value: unknown): { readonly vi: string; readonly en: string } | undefined {
  const { vi, en } = members(value);
  const told = plainText(vi, 300);
  return told === '' ? undefined : { vi: told, en: plainText(en, 300) || told };
}

/**
 * The report of `ocop programme report` (report.json or summary.json) as far as the element shows it, or undefined for anything else. Never throws. A number
 * that is not one, a verdict that its own numbers contradict, a day that does not exist: the whole report is refused rather than half shown.
 */
export function readReport(value: unknown): ProgressReport | undefined {
  const report = members(value);
  if (report['format'] !== 'ocop-programme-report/1') return undefined;
  const plan = members(report['plan']);
  const title = words(plan['title']);
  const asOf = String(report['asOf']);
  const [population, inForce] = [count(report['population']), count(report['inForce'])];
  const list = report['targets'];
  if (title === undefined || !isDay(asOf) || population === undefined || inForce === undefined || inForce > population)
    return undefined;
  if (!Array.isArray(list) || list.length > MOST_TARGETS) return undefined;
  const targets = list.map(readTarget);
  if (!targets.every((target) => target !== undefined)) return undefined;
  return {
    title,
    publisher: words(report['publisher']) ?? null,
    asOf,
    source: plainText(plan['source'], 300),
    population,
    inForce,
    targets,
  };
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readTarget(value: unknown): ProgressTarget | undefined {
  const target = members(value);
  const title = words(target['title']);
  const goal = number(members(target['goal'])['atLeast']);
  const unit = UNITS.find((each) => each === target['unit']);
  if (title === undefined || goal === undefined || goal < 0 || unit === undefined) return undefined;
  const share = unit === 'percent-of-products' || unit === 'percent-of-producers';
  const counted = readNumber(target, { goal, share, count: count(target['numerator']), of: count(target['denominator']) });
  if (counted === undefined) return undefined;
  const all = target['stated'];
  const latest = members(Array.isArray(all) ? all.at(-1) : undefined);
  if (!isObject(latest['figure'])) return { title, unit, goal, counted };
  const { figure } = latest;
  const stated = readNumber(latest, { goal, share, count: number(figure['count']), of: number(figure['of']) });
  if (stated === undefined) return undefined;
  return {
    title,
    unit,
    goal,
    counted,
    stated: { ...stated, asOf: plainText(figure['asOf'], 10), source: plainText(figure['source'], 500) },
  };
}

/** The value is reckoned again from its counts, and so is the verdict. */
function readNumber(
  from: Members,
  {
    goal,
    share,
    count: top,
    of,
  }: { readonly goal: number; readonly share: boolean; readonly count: number | undefined; readonly of: number | undefined },
): ProgressNumber | undefined {
  if (share && top !== undefined && of !== undefined) {
    if (top > of) return undefined;
    return { value: of === 0 ? null : (top * 100) / of, count: top, of, met: of === 0 ? null : top * 100 >= goal * of };
  }
  const value = from['value'] === null ? null : number(from['value']);
  if (value === undefined) return undefined;
  const met = value === null ? null : value >= goal;
  return { value, met };
}
