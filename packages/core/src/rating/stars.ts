/** A result of 1 to 5 stars. 1★ and 2★ are results of an assessment only: no decision, no certificate, no badge (26/2026/QĐ-TTg, Article 4.1.a). */
export type Stars = 1 | 2 | 3 | 4 | 5;

/** An exact mean: `sum` points over `count` sheets. Never a float, so that 69.99… cannot round itself to 70. */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** Least mean of each star, half-open: 70 ≤ x < 90 is 4★. Source: 26/2026/QĐ-TTg, Article 3.3; 148/QĐ-TTg reads alike. */
export const BAND_FLOORS: Readonly<Record<Stars, number>> = { 1: 0, 2: 30, 3: 50, 4: 70, 5: 90 };

/** Is the mean at least `points`? Exact for whole sums below 2⁵³. */
export function reaches({ sum, count }: Mean, points: number): boolean {
  return sum >= points * count;
}

/** The star band that a mean falls in, minima aside. */
export function bandOf(mean: Mean): Stars {
  const found = ([5, 4, 3, 2] as const).find((stars) => reaches(mean, BAND_FLOORS[stars]));
  return found ?? 1;
}

/**
 * The mean for reading, cut (never rounded) at `digits` decimals: 209/3 reads "69.66", and nothing below 70 ever reads "70.00".
 * Vietnamese text takes the comma: pass it as `separator`.
 */
export function formatMean({ sum, count }: Mean, digits = 2, separator: '.' | ',' = '.'): string {
  const whole = Math.floor(sum / count);
  let rest = sum - whole * count;
  let decimals = '';
  for (let place = 0; place < digits; place += 1) {
    rest *= 10;
    decimals += String(Math.floor(rest / count));
    rest %= count;
  }
  return digits === 0 ? String(whole) : `${whole}${separator}${decimals}`;
}
