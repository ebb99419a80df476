import { type EventRow, LOCALES, proposeTargets, type ProductHistory, type TargetProposal } from '@ocop/core';
import colors from 'picocolors';

/**
 * The lines that say which event rows belong to no product, what each may mean, and how to settle it. Nothing is attached by what stands here.
 * `limit` rows are told one by one.
 */
export function unattachedLines(
  unattached: readonly EventRow[],
  histories: readonly ProductHistory[],
  limit: number,
): readonly string[] {
  if (unattached.length === 0) return [];
  return [
    colors.yellow(
      `${unattached.length} dòng diễn biến chưa gắn được vào sản phẩm nào, vì không có mã dòng, mã sản phẩm hay GTIN khớp. Hãy ghi mã của sản phẩm đúng vào cột “cho dòng” rồi chạy lại.`,
    ),
    colors.dim(
      `${unattached.length} event rows name no product by an identifier that is known. Write the right one's id into a column “cho dòng” and run again.`,
    ),
    ...proposeTargets(unattached.slice(0, limit), histories).flatMap(proposalLines),
    ...(unattached.length > limit ? [colors.dim(`  … ${unattached.length - limit} dòng nữa / more rows`)] : []),
  ];
}

function why(language: 'vi' | 'en', { reasons }: TargetProposal['candidates'][number]): string {
  return reasons.map((reason) => LOCALES[language].matchReasons[reason]).join(', ');
}

function proposalLines({ row: { target, event }, candidates }: TargetProposal): readonly string[] {
  const { file, row } = event.record;
  const place = [file, row === undefined ? undefined : `dòng ${row}`].filter((part) => part !== undefined).join(', ');
  const named = [target.name ?? target.id ?? target.productCode ?? target.gtin, target.producer]
    .filter((part) => part !== undefined)
    .join(' – ');
  return [
    `  ${place}: ${named}`,
    ...candidates.map(
      (candidate) =>
        `      có thể là · perhaps ${candidate.history.key}  ${[candidate.history.name.vi, candidate.history.producer?.name].filter((part) => part !== undefined).join(' – ')} ${colors.dim(`(${why('vi', candidate)} · ${why('en', candidate)})`)}`,
    ),
    ...(candidates.length === 0 ? [colors.dim('      không có sản phẩm nào gần giống · no product is near')] : []),
  ];
}
