import type { CredentialPayload } from '@ocop/verify/credential';
import type { RegistryEntry } from './registry-input.ts';

export type RecordName = Pick<RegistryEntry, 'recId' | 'kind'>;

/** Every name under which a credential is asked for: each of its GTINs, be it of a unit or of a carton, and its product code. */
export function recordNames({ credentialSubject: { gtin = [], productCode } }: CredentialPayload): RecordName[] {
  const names = gtin.map((recId): RecordName => ({ recId, kind: 'gtin' }));
  return productCode === undefined ? names : [...names, { recId: productCode, kind: 'productCode' }];
}
