import { parseProductLink, recordId } from '@ocop/verify/label';
import { RegistryError } from './registry-error.ts';

/**
 * A label's path and signature on this registry, whatever host is printed on the pack: labels outlive domains, and a loopback demonstration has no https host.
 * Throws `ERR_REGISTRY_ADDRESS` for what is no label of this record.
 */
export function labelPath(recId: string, labelUri: string): string {
  try {
    const { key, lot, serial, signature } = parseProductLink(labelUri);
    if (recordId(key) === recId && signature !== null) {
      const start = 'gtin' in key ? `/01/${key.gtin}` : `/ocop/${key.productCode}`;
      return `${start}${lot === null ? '' : `/10/${lot}`}${serial === null ? '' : `/21/${serial}`}?S=${signature}`;
    }
  } catch (cause) {
    throw new RegistryError('ERR_REGISTRY_ADDRESS', { field: 'labelUri', value: labelUri }, { cause });
  }
  throw new RegistryError('ERR_REGISTRY_ADDRESS', { field: 'labelUri', value: labelUri });
}
