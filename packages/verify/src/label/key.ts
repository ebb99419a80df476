/** What a label or link is about: a GTIN-14, or the OCOP product code of a product that has no GTIN. */
export type ProductKey = { readonly gtin: string } | { readonly productCode: string };

/** Which of the two is it? A name that every object inherits, on a page that has spoilt `Object.prototype`, is not the key's own. */
export function hasGtin(key: ProductKey): key is { readonly gtin: string } {
  return Object.hasOwn(key, 'gtin');
}

/** Is this text a GTIN-14 with a right check digit? Source: GS1 General Specifications, 7.9. */
export function isGtin14(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i += 1) sum += Number(text[i]) * (i % 2 === 0 ? 3 : 1);
  return /^[0-9]{14}$/.test(text) && sum % 10 === 0;
}

/** Is this text an OCOP product code as links carry it: 1–40 of `0-9 A-Z . -`, a letter or digit at both ends? */
export function isLinkProductCode(text: string): boolean {
  return /^(?![.-])[0-9A-Z.-]{1,40}$/.test(text) && !/[.-]$/.test(text);
}

/** Is this text a lot or serial as labels carry it: 1–20 of `0-9 A-Z`? */
export function isLotOrSerial(text: string): boolean {
  return /^[0-9A-Z]{1,20}$/.test(text);
}

/** Demonstration prefix 952 in digits 2–4 of a GTIN-14: it names nothing in trade, so all that stands on it is a test. */
export function isDemonstrationGtin14(gtin: string): boolean {
  return gtin.startsWith('952', 1);
}

/** The name of the product's files on the registry: its GTIN-14, else its product code. */
export function recordId(key: ProductKey): string {
  return hasGtin(key) ? key.gtin : key.productCode;
}
