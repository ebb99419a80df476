/**
 * What the decisions leave open, by name. A rating lists those that it turned on, so that another office can see why it differs.
 */
export interface RatePolicy {
  /**
   * May "none of the printed levels" (0 points, marks missed) be answered? `allowed` (default): 128 marks stand on the lowest option of a
   * criterion that prints no zero and could otherwise never be missed. `refused`: the sheet is illegal.
   */
  readonly none: 'allowed' | 'refused';
  /** A criterion without an answer: `refused` (default) makes the sheet incomplete, `none` reads it as "none of the levels". */
  readonly blank: 'refused' | 'none';
  /**
   * Points for a star, but a minimum missed: `automatic` (default) gives the highest star whose band and minima both hold;
   * `sent-back` gives none and leaves it to the council. The text marks minima and says nothing of what follows.
   */
  readonly stepDown: 'automatic' | 'sent-back';
  /** Are the minima of lower stars required too? `cumulative` (default, as 781/QĐ-TTg has it) or `own-star`. */
  readonly minima: 'cumulative' | 'own-star';
  /** Supply contracts are printed as "50 to under 75 %" and "over 75 %": exactly 75 % is the `lower` (default) or the `higher`. */
  readonly contractsAt75: 'lower' | 'higher';
  /** Local labour is printed as "50 to 75 %" and "≥ 75 %": exactly 75 % satisfies both, `higher` (default) or `lower`. */
  readonly labourAt75: 'lower' | 'higher';
  /** The tourism sheet's choose-one cases: one choice for the whole sheet (`one`, default) or anew in each criterion. */
  readonly cases: 'one' | 'each-criterion';
}

export const DEFAULT_RATE_POLICY: RatePolicy = {
  none: 'allowed',
  blank: 'refused',
  stepDown: 'automatic',
  minima: 'cumulative',
  contractsAt75: 'lower',
  labourAt75: 'higher',
  cases: 'one',
};

/** The entries of a policy that a result turned on. */
export type PolicyUsed = Partial<RatePolicy>;
