import { gtinCheckDigit, type Product } from '@ocop/core';

/**
 * Gives every product without a GTIN a demonstration number: GS1's prefix 952, four zeros, the row's position, a check digit.
 * The sources print no GTIN and none is ever invented: 952 names nothing in trade, so whatever carries it verifies as a test.
 * Holds for up to 99,999 products.
 */
export function assignDemonstrationGtins(products: readonly Product[]): Product[] {
  return products.map((product, index) => {
    if (product.gtins.length > 0 || product.productCode !== undefined) return product;
    const body = `9520000${String(index + 1).padStart(5, '0')}`;
    return { ...product, gtins: [`0${body}${gtinCheckDigit(body)}`] };
  });
}
