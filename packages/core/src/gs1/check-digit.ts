/**
 * GS1 modulo-10 check digit of a string of digits that does not carry one yet: weights 3, 1, 3 … from the right.
 * Two neighbours that differ by five may change places unseen, so a form should also show the product's name.
 * Source: GS1 General Specifications, 7.9.
 */
export function mod10CheckDigit(digits: string): number {
  let sum = 0;
  for (let i = digits.length - 1, weight = 3; i >= 0; i -= 1, weight = 4 - weight) {
    sum += (digits.charCodeAt(i) - 48) * weight;
  }
  return (10 - (sum % 10)) % 10;
}

/** Does the last digit check the ones before it? `digits` holds digits only. */
export function hasMod10CheckDigit(digits: string): boolean {
  return mod10CheckDigit(digits.slice(0, -1)) === digits.charCodeAt(digits.length - 1) - 48;
}
