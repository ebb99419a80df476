import {
  certificationGaps,
  type CivilDate,
  competentAuthority,
  describeStatus,
  type Product,
  recognitionStatus,
} from '@ocop/core';
import { recordKey } from '../recognition-payload.ts';
import { explainGaps } from '../to-registry-input.ts';
import type { OfficeIssuer } from './settings.ts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export interface LeftOut {
  readonly product: Product;
  readonly sentence: Sentence;
}

const LEVELS: Readonly<Record<OfficeIssuer['level'], Sentence>> = {
  district: { vi: 'cấp huyện', en: 'the district' },
  province: { vi: 'cấp tỉnh', en: 'the province' },
  central: { vi: 'cấp trung ương', en: 'the central level' },
};

/**
 * Parts a list: products that state all that a credential has to, stand on the day and are for this office to sign, and those left out, each with
 * the reason.
 */
export function splitSignable(
  products: readonly Product[],
  { at, issuers }: { readonly at: CivilDate; readonly issuers: readonly OfficeIssuer[] },
): { readonly signable: readonly Product[]; readonly leftOut: readonly LeftOut[] } {
  const signable: Product[] = [];
  const leftOut: LeftOut[] = [];
  for (const product of products) {
    const sentence = obstacle(product, at, new Set(issuers.map(({ level }) => level)));
    if (sentence === undefined) signable.push(product);
    else leftOut.push({ product, sentence });
  }
  return { signable, leftOut };
}

function obstacle(product: Product, at: CivilDate, levels: ReadonlySet<string>): Sentence | undefined {
  const gaps = certificationGaps(product);
  if (gaps.length > 0) return explainGaps(gaps);
  if (recordKey(product) === undefined)
    return { vi: 'Chưa có GTIN hoặc mã sản phẩm OCOP.', en: 'It has neither a GTIN nor an OCOP product code.' };
  const status = recognitionStatus(product.recognition, { at });
  if (!['valid', 'expiring', 'extended', 'not-yet-valid'].includes(status.state))
    return { vi: describeStatus(status, 'vi'), en: describeStatus(status, 'en') };
  const { stars, decision } = product.recognition;
  const recognised = ([3, 4, 5] as const).find((known) => known === stars);
  const competent = recognised === undefined ? undefined : competentAuthority(recognised, decision.date ?? at);
  if (competent === undefined || levels.has(competent.level) || (competent.historical && levels.has('province')))
    return undefined;
  const { vi, en } = LEVELS[competent.level];
  return {
    vi: `${stars} sao do ${vi} công nhận, không phải đơn vị cấp nào của văn phòng này.`,
    en: `${stars} stars are for ${en} to recognise, which is no issuer of this office.`,
  };
}
