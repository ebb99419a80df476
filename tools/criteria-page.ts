import type { Decision } from '../packages/core/src/criteria/decision.ts';
import { completeness } from '../packages/core/src/criteria/completeness.ts';
import { label } from '../packages/core/src/criteria/label.ts';
import type { RuleSet } from '../packages/core/src/criteria/rule-set.ts';
import { CRITERIA_TEXTS } from '../packages/core/src/criteria/texts.ts';
import { ratingEn } from '../packages/core/src/rating/locales/en.ts';
import { ratingVi } from '../packages/core/src/rating/locales/vi.ts';

const both = (text: { readonly text: number }): string =>
  `${label(text, 'vi', CRITERIA_TEXTS)} · ${label(text, 'en', CRITERIA_TEXTS)}`.replaceAll('|', '\\|');

/** The page of one sheet: parts, points, minima, gates, evidence, and what is to be compared with the signed text. */
export function criteriaPage(ruleSet: RuleSet, decision: Decision): string {
  const rows = ruleSet.parts.flatMap((part) => [
    `\n## ${part.id}. ${both(part)}: ${part.maxPoints}\n`,
    '| | tiêu chí · criterion | tối đa · best | điểm từng mức · points | chứng cứ · rows |',
    '|---|---|---|---|---|',
    ...ruleSet.criteria
      .filter((criterion) => criterion.part === part.id)
      .map((criterion) => {
        const options = criterion.options.map(
          ({ id, points, minimumFor, case: ofCase, pointsStatus }) =>
            `${id}${ofCase === undefined ? '' : ` (${ofCase})`} ${points}${minimumFor === undefined ? '' : ` **≥${minimumFor}★**`}${pointsStatus === undefined ? '' : ' ⚠'}`,
        );
        return `| ${criterion.id} | ${both(criterion)}${criterion.needsStory === undefined ? '' : ` (← ${criterion.needsStory})`} | ${criterion.maxPoints} | ${options.join(', ')} | ${criterion.status} |`;
      }),
  ]);
  const gates = ruleSet.gates.map(
    ({ code, criterion, effect }) =>
      `- ${criterion ?? 'phiếu · sheet'}: ${ratingVi.gates[code]} · ${ratingEn.gates[code]} (${ratingVi.effects[effect].toLowerCase()})`,
  );
  const anomalies = ruleSet.anomalies.map(
    ({ at, code, words }) =>
      `- ${at}: ${ratingVi.anomalies[code]} · ${ratingEn.anomalies[code]}${words.length === 0 ? '' : ` (${words.join(' → ')})`}`,
  );
  return [
    `<!-- Written by tools/generate-criteria-docs.ts; do not edit. -->`,
    `# ${ruleSet.productSet}. ${both(ruleSet)}`,
    '',
    `${decision.number} · \`@ocop/core/criteria/${ruleSet.ref}\``,
    '',
    `> ${ratingVi.paraphrase}`,
    '>',
    `> ${ratingEn.paraphrase}`,
    ...(decision.official === undefined ? [] : ['>', `> <${decision.official}>`]),
    ...rows,
    '',
    '## Loại và dừng · Gates',
    '',
    ...(gates.length === 0 ? ['Bản chép không có. · None in the transcription.'] : gates),
    '',
    '## Cần đối chiếu với bản ký · To compare with the signed text',
    '',
    ...(anomalies.length === 0 ? ['Không có điểm riêng. · Nothing in particular.'] : anomalies),
    '',
  ].join('\n');
}

/** Every sheet with its sums: which come out, which do not, and what the sources did not give. */
export function completenessPage(
  decisions: readonly { readonly decision: Decision; readonly ruleSets: readonly RuleSet[] }[],
): string {
  const blocks = decisions.map(({ decision, ruleSets }) => {
    const rows = ruleSets.map((ruleSet) => {
      const report = completeness(ruleSet, decision);
      const failures = report.failures.map(
        ({ at, code, expected, found }) => `${at}: ${ratingVi.sums[code].toLowerCase()} (${found}, cần ${expected})`,
      );
      return `| ${ruleSet.productSet} | ${report.best.join(' / ')} | ${report.rows.confirmed} / ${report.rows.partial} / ${report.rows.inferred} | ${ruleSet.anomalies.length} | ${report.adds ? '✓' : failures.join('; ')} |`;
    });
    const missing = decision.missing.map(
      ({ code, productSets, decision: text }) =>
        `- ${ratingVi.missing[code]} · ${ratingEn.missing[code]}${productSets === undefined ? '' : ` (${productSets.join(', ')})`}${text === undefined ? '' : ` (${text})`}`,
    );
    return [
      `## ${decision.number}`,
      '',
      '| bộ · set | điểm tốt nhất A/B/C · best | dòng: đọc nguyên / sửa, nghi vấn / suy ra · rows: confirmed / partial / inferred | điểm cần đối chiếu · anomalies | cộng khớp · adds up |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      ...missing,
      '',
    ].join('\n');
  });
  return [
    `<!-- Written by tools/generate-criteria-docs.ts; do not edit. -->`,
    '# Độ đầy đủ của các bộ tiêu chí · Completeness of the sheets',
    '',
    'Các phiếu được cộng lại từ bảng đang dùng. Chỗ không khớp là của bản chép và được giữ nguyên.',
    '',
    'Every sheet is added up from the tables in use. What does not come out is the transcription’s and stays as it is.',
    '',
    ...blocks,
  ].join('\n');
}
