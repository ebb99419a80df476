/** Who sits on a council. No decision sets a least number of members. */
export interface CouncilComposition {
  readonly level: 'province' | 'central';
  readonly chair: CouncilSeat;
  readonly members: readonly CouncilSeat[];
  readonly article: string;
}

export const COUNCIL_SEATS = [
  'province-leader',
  'ministry-leader',
  'agriculture-environment',
  'industry-trade',
  'health',
  'science-technology',
  'culture-sports-tourism',
  'food-safety',
  'ocop-unit',
  'specialised-units',
  'experts',
] as const;

export type CouncilSeat = (typeof COUNCIL_SEATS)[number];

/**
 * Councils of 26/2026/QĐ-TTg, Articles 7.3 and 7.4. The province's chair may be delegated to a head of department; food safety sits where
 * there is such a department; experts are optional.
 */
export const COUNCILS: Readonly<Record<'province' | 'central', CouncilComposition>> = {
  province: {
    level: 'province',
    chair: 'province-leader',
    members: [
      'agriculture-environment',
      'industry-trade',
      'health',
      'science-technology',
      'culture-sports-tourism',
      'food-safety',
      'ocop-unit',
      'specialised-units',
      'experts',
    ],
    article: '26/2026/QĐ-TTg, Điều 7.3',
  },
  central: {
    level: 'central',
    chair: 'ministry-leader',
    members: ['industry-trade', 'health', 'science-technology', 'culture-sports-tourism', 'ocop-unit', 'specialised-units'],
    article: '26/2026/QĐ-TTg, Điều 7.4',
  },
};
