import type { Trust } from '../../packages/verify/src/index.ts';
import { publishedKey } from '../../packages/verify/src/testing/vectors/published-key.ts';
import { createTestRegistry, type TestRegistry } from '../../packages/verify/src/testing/index.ts';

/** A name that the top-level domain `.test` keeps from ever being one (RFC 2606). */
export const DEMONSTRATION_REGISTRY = 'https://so-dang-ky.test';

/** The same keys on every page, known to everybody: they can vouch for nothing. */
const options = { registry: DEMONSTRATION_REGISTRY, createKey: publishedKey };

const DAY = 86_400;
const PLACE = { provinceCode: '96', communeCode: '31999' };

/** Whom the pages of the documentation believe: what stands in their trust block. */
export async function demonstrationTrust(): Promise<Trust> {
  return (await createTestRegistry(options)).trust;
}

interface DemonstrationProduct {
  readonly key: { readonly productCode: string } | { readonly gtin: string };
  readonly name: { readonly vi: string; readonly en: string };
  readonly stars: 3 | 4 | 5;
  readonly productSet: number;
  /** How many days ago the recognition ended; none while it holds. */
  readonly endedDaysAgo?: number;
  /** Place in the status list; 10 is revoked. */
  readonly statusIndex?: number;
}

/** Products that nobody makes, one for each thing that the examples show. */
const PRODUCTS: readonly DemonstrationProduct[] = [
  {
    key: { productCode: 'OCOP-MAT-ONG' },
    name: { vi: 'Mật ong rừng tràm (minh họa)', en: 'Melaleuca honey (made up)' },
    stars: 4,
    productSet: 1,
  },
  {
    key: { productCode: 'OCOP-TRA-NHAU' },
    name: { vi: 'Trà hoa nhàu (minh họa)', en: 'Noni flower tea (made up)' },
    stars: 3,
    productSet: 4,
  },
  {
    key: { productCode: 'OCOP-TOM-KHO' },
    name: { vi: 'Tôm khô (minh họa)', en: 'Dried shrimp (made up)' },
    stars: 4,
    productSet: 6,
    endedDaysAgo: 40,
  },
  {
    key: { productCode: 'OCOP-CHA-CA' },
    name: { vi: 'Chả cá thác lác (minh họa)', en: 'Featherback fish cake (made up)' },
    stars: 3,
    productSet: 6,
    statusIndex: 10,
  },
  { key: { gtin: '09529999000019' }, name: { vi: 'Muối tôm (minh họa)', en: 'Shrimp salt (made up)' }, stars: 4, productSet: 6 },
];

/** A registry in the memory of one page, in force at `now` (UTC seconds): signed for real, published nowhere. */
export async function demonstrationRegistry(now: number): Promise<TestRegistry> {
  const kit = await createTestRegistry({ ...options, now });
  await kit.publishStatuses({ 10: 1 });
  for (const { key, name, stars, productSet, endedDaysAgo, statusIndex } of PRODUCTS)
    await kit.publishCredential((payload) => {
      if (endedDaysAgo !== undefined) payload.exp = now - endedDaysAgo * DAY;
      if (statusIndex !== undefined) payload.status.status_list.idx = statusIndex;
      Object.assign(payload.credentialSubject, {
        name,
        stars,
        productSet,
        producer: { name: 'HTX Minh Họa', legalForm: 'cooperative', ...PLACE },
      });
    }, key);
  return kit;
}
