import type { IssueCode } from '../import/row-issue.ts';
import type { Product } from '../product/product.ts';

/**
 * What a product lacks before a recognition credential can be signed for it, as issue codes; empty when nothing is missing.
 * A credential states stars, decision, producer, province and product set as facts, so each has to be known.
 */
export function certificationGaps(product: Product): readonly IssueCode[] {
  const { recognition, producer } = product;
  const gaps: readonly (readonly [IssueCode, boolean])[] = [
    ['ASSESSED_ONLY', recognition.claim === 'assessed'],
    ['STARS_MISSING', recognition.stars === undefined],
    ['DECISION_DATE_MISSING', recognition.decision.date === undefined],
    ['DECISION_NUMBER_MISSING', recognition.decision.number === undefined],
    ['PRODUCER_MISSING', producer === undefined],
    ['PROVINCE_UNKNOWN', producer !== undefined && producer.place.provinceCode === undefined],
    ['PRODUCT_SET_MISSING', product.productSet === undefined],
  ];
  return gaps.filter(([, missing]) => missing).map(([code]) => code);
}
