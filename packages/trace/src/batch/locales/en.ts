import type { BatchLocale } from './locale.ts';

const REASONS = {
  unknown: 'it is not in the trust list',
  compromised: 'it is compromised',
  use: 'it is no label key',
  time: 'it was not in force at the time of signing',
  product: 'it is not delegated to this product',
  algorithm: 'its algorithm differs from the trust list',
} as const;

export const en: BatchLocale = {
  problems: {
    ERR_BATCH_EMPTY: () => 'The batch has no serial.',
    ERR_BATCH_SERIAL: (p) => `“${p.serial}” is no serial of 10 characters.`,
    ERR_BATCH_DUPLICATE: (p) => `The serial ${p.serial} comes twice.`,
    ERR_BATCH_KEY: (p) => `Key ${p.kid} may not sign the batch manifest: ${REASONS[p.reason]}.`,
    ERR_BATCH_MANIFEST: (p) => `Not a valid batch manifest (${p.problem}).`,
    ERR_BATCH_SIGNATURE: (p) => `The signature of the batch manifest does not fit key ${p.kid}.`,
    ERR_BATCH_ROOT: () => 'The list of serials does not fit the signed manifest: some are missing, added or changed.',
  },
  checks: {
    issued: 'This serial was issued for this product.',
    'not-issued': 'This serial was never issued.',
    'wrong-product': 'This serial was issued for another product.',
    'wrong-lot': 'This serial was issued for another lot.',
    'other-batch': 'This manifest says nothing about the serial.',
    'bad-proof': 'The proof does not fit the signed manifest.',
  },
};
