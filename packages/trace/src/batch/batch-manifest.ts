import type { ProductKey } from '@ocop/verify/label';

/** `typ` of the compact JWS that a manifest is. */
export const BATCH_TYP = 'ocop-batch+jwt';

/** What a packer signs about one run: how many serials of which product there are, and the root of the tree over them. */
export interface BatchManifest {
  readonly format: 'ocop-batch/1';
  readonly product: ProductKey;
  /** Where absent, the batch speaks for the product in every lot. */
  readonly lot?: string;
  readonly count: number;
  readonly prefixLetters: number;
  /** 64 lower-case hex digits. */
  readonly root: string;
  /** UTC seconds. */
  readonly iat: number;
}
