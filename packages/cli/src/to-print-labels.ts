import { type CivilDate, describeStatus, recognitionStatus } from '@ocop/core';
import type { PrintLabel } from '@ocop/trace/print';
import type { Issuance } from './issuance.ts';

const IN_FORCE = new Set(['valid', 'expiring', 'extended']);

export interface PrintLabels {
  readonly labels: readonly PrintLabel[];
  /** Products that have a signed label but no star in force today, each with the sentence that says why. */
  readonly lapsed: readonly { readonly name: string; readonly sentence: { readonly vi: string; readonly en: string } }[];
}

/**
 * Print labels of the signed products. A star stands only on a label whose recognition is in force on `at`; the others are left out,
 * or, with `includeLapsed`, printed without stars and with the sentence that says that they have lapsed.
 */
export function toPrintLabels(
  issuance: Issuance,
  options: { readonly at: CivilDate; readonly includeLapsed: boolean },
): PrintLabels {
  const labels: PrintLabel[] = [];
  const lapsed: { name: string; sentence: { vi: string; en: string } }[] = [];
  for (const { product, label, recId, kind } of issuance.records) {
    if (label === null) continue;
    const status = recognitionStatus(product.recognition, { at: options.at });
    const inForce = IN_FORCE.has(status.state);
    const sentence = { vi: describeStatus(status, 'vi'), en: describeStatus(status, 'en') };
    if (!inForce) lapsed.push({ name: product.name.vi, sentence });
    if (!inForce && !options.includeLapsed) continue;
    const { stars, decision } = product.recognition;
    labels.push({
      uri: label.uri,
      productName: product.name.vi,
      producer: product.producer?.name ?? '',
      keyText: kind === 'gtin' ? `(01) ${recId}` : recId,
      validityText: `Công nhận OCOP: ${sentence.vi.charAt(0).toLocaleLowerCase('vi')}${sentence.vi.slice(1)}`,
      ...(decision.number === undefined ? {} : { decisionText: `Quyết định ${decision.number}` }),
      ...(inForce && (stars === 3 || stars === 4 || stars === 5) ? { starSign: { stars } } : {}),
      test: issuance.demonstration,
    });
  }
  return { labels, lapsed };
}
