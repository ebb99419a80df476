import { safeUrl } from '../text/safe-url.ts';
import type { ProgressNumber, ProgressReport, ProgressTarget } from './read-report.ts';
import { progressEn, progressVi, type ProgressSentences } from './sentences.ts';

type Language = 'vi' | 'en';

const SVG = 'http://www.w3.org/2000/svg';

function add(parent: Element, tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== undefined) element.textContent = text;
  // The space parts the words for whoever copies or listens; the layout does not see it.
  parent.append(element, ' ');
  return element;
}

const formatters: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** 2024-12-31 as 31/12/2024 in Vietnamese; months and years by the same rule. */
const day = (text: string, language: Language): string => (language === 'vi' ? text.split('-').toReversed().join('/') : text);

/** Fills `root` with a report. Text goes in as text only. */
export function drawReport(root: HTMLElement, report: ProgressReport, language: Language, level: number): void {
  const say = language === 'en' ? progressEn : progressVi;
  const format = formatters[language];
  const title = add(root, 'div', 'title', report.title[language]);
  title.setAttribute('role', 'heading');
  title.setAttribute('aria-level', String(level));
  add(root, 'p', 'as-of', say.asOf(day(report.asOf, language)));
  add(root, 'p', 'soft', say.inForce(format.format(report.inForce), format.format(report.population)));
  const list = add(root, 'ul', '');
  for (const target of report.targets) drawTarget(add(list, 'li', ''), target, say, language);
  const notice = add(root, 'div', 'notice');
  notice.setAttribute('role', 'note');
  add(notice, 'div', '', say.notice(report.publisher?.[language] ?? say.someone));
  if (report.source !== '') addSource(notice, say.planSource, report.source);
}

function drawTarget(item: HTMLElement, target: ProgressTarget, say: ProgressSentences, language: Language): void {
  const format = formatters[language];
  const percent = target.unit.startsWith('percent');
  const told = (value: number | null): string => (value === null ? '–' : `${format.format(value)}${percent ? ' %' : ''}`);
  const head = add(item, 'div', 'head');
  add(head, 'span', 'name', target.title[language]);
  const unit = say.units[target.unit];
  add(head, 'span', 'soft', say.goal(unit === undefined ? told(target.goal) : `${told(target.goal)} ${unit}`));
  const share = target.unit === 'percent-of-products' || target.unit === 'percent-of-producers';
  const most = share ? 100 : Math.max(1, target.goal, target.counted.value ?? 0, target.stated?.value ?? 0) * 1.08;
  const line = (number: ProgressNumber, kind: string, what: string): void => {
    const row = add(item, 'div', `line ${kind}`);
    add(row, 'span', 'what', what);
    row.append(bar(number.value ?? 0, target.goal, most));
    add(row, 'span', 'amount', told(number.value));
    const mark = number.met === null ? 'open' : number.met ? 'met' : 'unmet';
    const counts = number.of === undefined ? '' : ` (${format.format(number.count ?? 0)}/${format.format(number.of)})`;
    const sign = number.met === null ? '' : number.met ? '✓ ' : '✕ ';
    add(row, 'span', `verdict ${mark}`, `${sign}${say[mark]}${counts}`);
  };
  line(target.counted, 'counted', say.counted);
  if (target.stated === undefined) return;
  line(target.stated, 'stated', say.published(day(target.stated.asOf, language)));
  if (target.stated.source !== '') addSource(item, say.figureSource, target.stated.source);
}

/** The sentence with the source as a link where it is an https address. */
function addSource(parent: Element, sentence: (source: string) => string, source: string): void {
  const href = /^https:/i.test(source) ? safeUrl(source, document.baseURI) : undefined;
  const line = add(parent, 'div', 'fine');
  if (href === undefined) {
    line.textContent = sentence(source);
    return;
  }
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noreferrer';
  link.textContent = new URL(href).hostname.replace(/^www\./, '');
  line.append(before, link, after);
}

/** Read by nobody: the words beside it say the same. */
function bar(value: number, goal: number, most: number): SVGElement {
  const at = (part: number): string => `${(Math.min(1, Math.max(0, part / most)) * 100).toFixed(2)}%`;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const shape = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
    svg.append(element);
  };
  shape('rect', { class: 'track', width: '100%', height: '100%', rx: '4' });
  shape('rect', { class: 'value', width: at(value), height: '100%', rx: '4' });
  shape('line', { class: 'goal', x1: at(goal), x2: at(goal), y1: '-3', y2: '17' });
  return svg;
}
