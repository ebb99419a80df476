/** A heading level 2–6 from an attribute, or the usual one. */
export function headingLevel(value: unknown, usual: number): number {
  return /^[2-6]$/.test(String(value)) ? Number(value) : usual;
}
