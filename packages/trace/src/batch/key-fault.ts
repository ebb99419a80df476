import type { ProductKey } from '@ocop/verify/label';
import type { IssuerKey } from '@ocop/verify/trust-list';

export type KeyFault = 'compromised' | 'use' | 'time' | 'product' | 'algorithm';

/** Why a key may not sign the manifest of a batch: it is a label key delegated to the product, in force when the batch was issued. */
export function keyFault(
  key: IssuerKey,
  { product, at, alg }: { product: ProductKey; at: number; alg: string },
): KeyFault | undefined {
  if (key.state === 'compromised') return 'compromised';
  if (key.use !== 'label') return 'use';
  if (key.alg !== alg) return 'algorithm';
  if (at < key.nbf || at >= key.exp) return 'time';
  const delegated = 'gtin' in product ? key.gtins?.includes(product.gtin) : key.productCodes?.includes(product.productCode);
  return delegated === true ? undefined : 'product';
}
