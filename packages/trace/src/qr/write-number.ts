const ZERO = 48;

/** Writes 0–999 in decimal digits; gives the place after it. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let next = at;
  if (value >= 100) {
    bytes[next] = ZERO + Math.trunc(value / 100);
    next += 1;
  }
  if (value >= 10) {
    bytes[next] = ZERO + (Math.trunc(value / 10) % 10);
    next += 1;
  }
  bytes[next] = ZERO + (value % 10);
  return next + 1;
}
