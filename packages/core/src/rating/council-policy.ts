import type { RatePolicy } from './policy.ts';
import { DEFAULT_RATE_POLICY } from './policy.ts';

/** Share of the appointed members who must have marked, and whether the chair must be among them. */
export interface Quorum {
  /** Numerator and denominator: [3, 4] is three quarters. */
  readonly share: readonly [number, number];
  readonly chair: boolean;
}

/**
 * What the national decisions leave to a council's own regulation (26/2026/QĐ-TTg, Articles 7.3.b and 7.4.b): quorum, spread, ties,
 * and how a minimum is tested when members disagree.
 */
export interface CouncilPolicy extends RatePolicy {
  /**
   * A minimum of 3 points against marks of 2, 3 and 3: missed on the `mean` (8 < 9, default), missed on `every-sheet`, or read from the
   * one sheet that the council `agreed` on.
   */
  readonly minimaOn: 'mean' | 'every-sheet' | 'agreed';
  /** A gate that members found: one finding is enough (`any-sheet`, default), or more than half of them (`majority`). */
  readonly findingsOn: 'any-sheet' | 'majority';
  /** Most points between the highest and the lowest member; beyond it the council discusses again. */
  readonly spreadLimit?: number;
  readonly quorum?: Quorum;
}

export const DEFAULT_COUNCIL_POLICY: CouncilPolicy = { ...DEFAULT_RATE_POLICY, minimaOn: 'mean', findingsOn: 'any-sheet' };

/** A province's council regulation as far as it was found. */
export interface CouncilPreset {
  readonly source: string;
  readonly policy: Pick<CouncilPolicy, 'spreadLimit' | 'quorum'>;
}

/** Regulations of two provinces, read second-hand before the decision of 2026; whether they still hold is not known. */
export const COUNCIL_PRESETS: Readonly<Record<'tay-ninh' | 'dong-thap', CouncilPreset>> = {
  'tay-ninh': {
    source:
      'tayninh.gov.vn, trang 44820: trung bình cộng; chênh lệch không quá 10 điểm, nếu hơn thì thảo luận lại; có mặt từ 3/4 thành viên, trong đó có chủ tịch',
    policy: { spreadLimit: 10, quorum: { share: [3, 4], chair: true } },
  },
  'dong-thap': {
    source: 'dongthapbssc.vn, hội đồng đánh giá, xếp hạng sản phẩm: trung bình cộng; chênh lệch không quá 10 điểm',
    policy: { spreadLimit: 10 },
  },
};
