import { type CriteriaTexts, label, type RuleSet } from '@ocop/core/criteria';
import type { Rating } from '@ocop/core/rating';
import { ratingEn as en } from '@ocop/core/rating/en';
import { ratingVi as vi } from '@ocop/core/rating/vi';
import { describeSheetIssues } from './read-score-sheet.ts';

export type Line = readonly [label: string, value: string];

/** A rating as lines to print, Vietnamese first; what stands in the way of each star comes last. */
export interface RatingReport {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly unmet: readonly { readonly stars: number; readonly lines: readonly Line[] }[];
  readonly caveats: readonly string[];
}

const NEVER_OFFICIAL =
  'Kết quả tính thử, không phải kết quả chính thức của hội đồng. / A reckoning, not the result of a council.';

/** The report of a rating; every table that it rests on is unofficial, and it says so. */
export function ratingReport(rating: Rating, ruleSet: RuleSet, texts: CriteriaTexts): RatingReport {
  const caveats = [
    NEVER_OFFICIAL,
    vi.paraphrase,
    en.paraphrase,
    ...rating.caveats.map((code) => `${vi.caveats[code]} / ${en.caveats[code]}`),
  ];
  const title = `${ruleSet.ref} – ${vi.outcomes[rating.outcome]} / ${en.outcomes[rating.outcome]}`;
  if (rating.outcome === 'illegal') {
    const said = describeSheetIssues(rating.issues);
    return {
      title,
      lines: [...said.vi.split('\n'), ...said.en.split('\n')].map((text) => ['', text] as const),
      unmet: [],
      caveats,
    };
  }
  if (rating.outcome !== 'rated') {
    return {
      title,
      lines: rating.gates.map(({ code }) => [code, `${vi.gates[code]} / ${en.gates[code]}`] as const),
      unmet: [],
      caveats,
    };
  }
  const { points, band, stars, unmet, policies } = rating;
  const criteria = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion]));
  const nameOf = (id: string): string => {
    const criterion = criteria.get(id);
    return criterion === undefined ? id : `${id} ${label(criterion, 'vi', texts)}`;
  };
  return {
    title,
    lines: [
      ['Tổng điểm / total', `${points.total} / 100 (A ${points.parts.A}, B ${points.parts.B}, C ${points.parts.C})`],
      ['Khung điểm / band', `${band}★`],
      ['Hạng tính được / star', stars === null ? 'trả lại hội đồng / back to the council' : `${stars}★`],
      [
        'Chính sách đã dùng / policies',
        Object.entries(policies)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(', ') || '–',
      ],
    ],
    unmet: ([3, 4, 5] as const)
      .filter((star) => unmet[star].length > 0)
      .map((star) => ({
        stars: star,
        lines: unmet[star].map(({ criterion, has, needs }) => [nameOf(criterion), `${has} → ${needs} điểm / points`] as const),
      })),
    caveats,
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** The report as one HTML page of its own, with a print style; no script, nothing loaded. */
export function ratingPage({ title, lines, unmet, caveats }: RatingReport): string {
  const list = (rows: readonly Line[]): string =>
    `<dl>${rows.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<style>:root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}body{max-width:44rem;margin:auto;padding:1.5rem}h1{font-size:1.4rem}h2{font-size:1.1rem}dl{display:grid;grid-template-columns:minmax(10rem,1fr) 2fr;gap:.3rem 1rem}dd{margin:0}.caveats{border-inline-start:4px solid;padding-inline-start:1rem}@media print{body{padding:0;color:#000}}</style></head>
<body><h1>${escape(title)}</h1>${list(lines)}${unmet.map(({ stars, lines: rows }) => `<h2>Còn thiếu để đạt ${stars} sao / missing for ${stars} stars</h2>${list(rows)}`).join('')}
<ul class="caveats">${caveats.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></body></html>
`;
}
