import type { CatalogueLocale } from './locale.ts';

export const catalogueEn: CatalogueLocale = {
  verdicts: { holds: 'holds', false: 'false', unconfirmed: 'not confirmed' },
  findings: {
    'no-key': () => 'There is no GTIN, OCOP product code or link to look it up by.',
    'key-malformed': ({ claimed }) => `“${claimed}” is malformed or has a wrong check digit.`,
    'url-malformed': ({ claimed }) => `The link “${claimed}” is no valid OCOP code.`,
    'stars-impossible': ({ claimed }) => `Claims ${claimed} stars: only 3, 4 or 5 are recognised.`,
    'no-recognition': ({ claimed }) => `The province of code “${claimed}” has published no recognition under it.`,
    'not-in-bundle': ({ claimed }) => `“${claimed}” is not in the provinces’ data that were given.`,
    'wrong-product': ({ claimed, found }) => `“${claimed ?? ''}” does not belong to the signed product (“${found ?? ''}”).`,
    'name-differs': ({ claimed, found }) =>
      `The name “${claimed}” is nothing like the recognised “${found}”; a person should look.`,
    'stars-inflated': ({ claimed, found }) => `Claims ${claimed} stars, but ${found} are recognised.`,
    'stars-understated': ({ claimed, found }) => `Claims ${claimed} stars, while ${found} are recognised.`,
    expired: ({ found }) => `The recognition lapsed on ${found}.`,
    revoked: () => 'The recognition was revoked.',
    suspended: () => 'The recognition is suspended.',
    'not-yet-valid': ({ found }) => `The recognition begins on ${found} only.`,
    superseded: () => 'There is a newer recognition; this label or star is of the one before.',
    extended: ({ found }) => `Extended pending re-assessment, until ${found}.`,
    'not-genuine': () => 'Signature or authority of the issuer is wrong: not to be believed.',
    'not-fresh': () => 'The data are old: genuine, but whether it holds today is not known. Download them again.',
    'cannot-check': () => 'It cannot be checked with the data at hand.',
    'test-only': () => 'A test label or test key: no official recognition.',
    duplicate: ({ found }) => `The same as row ${found}.`,
    'duplicate-conflict': ({ found }) => `The same product as row ${found}, with other stars.`,
    'several-variants': ({ found }) => `One recognition covers ${found} GTINs.`,
  },
};
