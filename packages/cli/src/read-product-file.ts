import { type EventRow, type Product, productSchema, type RowIssue } from '@ocop/core';
import { z } from 'zod';
import { CliError } from './cli-error.ts';
import { readList } from './read-list.ts';
import { readJson } from './trust-file.ts';

const productsFileSchema = z.looseObject({ products: z.array(productSchema) });

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
  const parsed = productsFileSchema.safeParse(await readJson(path));
  if (parsed.success) return { products: parsed.data.products, events: [], issues: [] };
  const [first] = parsed.error.issues;
  const place = first?.path.join('.') ?? '';
  throw new CliError({
    vi: `“${path}” không phải tệp sản phẩm của ocop import; sai tại “${place}”.`,
    en: `“${path}” is not a product file of ocop import; it goes wrong at “${place}”.`,
  });
}
