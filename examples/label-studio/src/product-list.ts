import { decodeText, type Product, readProducts } from '@ocop/core';

/** The products of a dropped list, in any of the usual encodings. */
export async function readList(file: File): Promise<{ products: readonly Product[]; issues: number }> {
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const { products, issues } = readProducts(text, { source: file.name });
  return { products, issues: issues.length };
}

/** Writes a row of the list into the form; what the row does not say is cleared. */
export function fillForm(form: HTMLFormElement, product: Product): void {
  const { name, producer, recognition, productSet, gtins, productCode } = product;
  const values: Readonly<Record<string, string | undefined>> = {
    name: name.vi,
    nameEn: name.en,
    producer: producer?.name,
    productSet: productSet === undefined ? '' : String(productSet),
    gtin: gtins[0],
    productCode,
    stars: recognition.stars === undefined ? '' : String(recognition.stars),
    decisionNumber: recognition.decision.number,
    decisionDate: recognition.decision.date,
    validUntil: recognition.validUntil,
    uri: '',
  };
  for (const [field, value] of Object.entries(values)) {
    const input = form.elements.namedItem(field);
    if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement || input instanceof HTMLTextAreaElement)
      input.value = value ?? '';
  }
}
