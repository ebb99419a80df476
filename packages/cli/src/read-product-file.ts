import { type EventRow, type Product, productSchema, type RowIssue } from '@ocop/core';
import { z } from 'zod';
import { readList } from './read-list.ts';
import { readFormat } from './read-format.ts';

const productsFileSchema = z.looseObject({ products: z.array(productSchema) });

const PRODUCTS = { vi: 'tệp sản phẩm của ocop import', en: 'a product file of ocop import' };

/** Products from a list (CSV, TSV) or from the products.json that `ocop import` writes. */
export async function readProductFile(
  path: string,
  onProgress?: (done: number, total: number) => void,
): Promise<{
  readonly products: readonly Product[];
  readonly events: readonly EventRow[];
  readonly issues: readonly RowIssue[];
}> {
  if (!path.endsWith('.json')) return readList(path, onProgress);
  const { products } = await readFormat(path, productsFileSchema, PRODUCTS);
  return { products, events: [], issues: [] };
}
