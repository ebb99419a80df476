/** Where a symbol will be read. */
export type ProfileId = 'point-of-sale' | 'mobile';

export interface Profile {
  id: ProfileId;
  name: { vi: string; en: string };
  /** X-dimension, millimetres. */
  minMm: number;
  maxMm: number;
  source: string;
}

/**
 * Ranges of the X-dimension. `mobile` is for a label that never goes over a shop counter: its lower end is this project's own, what a phone camera
 * at 10 cm still resolves with some room; GS1's own table for that use was not at hand.
 */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  'point-of-sale': {
    id: 'point-of-sale',
    name: { vi: 'quầy thanh toán', en: 'point of sale' },
    minMm: 0.396,
    maxMm: 0.99,
    source: 'GS1 General Specifications, 5.12.3.1 (as quoted by GS1 UK)',
  },
  mobile: {
    id: 'mobile',
    name: { vi: 'chỉ quét bằng điện thoại', en: 'phones only' },
    minMm: 0.25,
    maxMm: 5,
    source: 'mức riêng của dự án · policy of this project',
  },
};
