import { expect, test } from 'vitest';
import { createRegister } from './register.harness.ts';
import { provincePages } from './province-pages.ts';
import type { RegistryEntry, RegistryInput } from './registry-input.ts';
import { rootPage } from './root-page.ts';

const { input } = await createRegister();
const [, , unsigned] = input.entries;
if (unsigned === undefined) throw new Error('The register has three entries.');

/** A register of unsigned products, so many of each province. */
function register(counts: Readonly<Record<string, number>>): RegistryInput {
  const entries = Object.entries(counts).flatMap(([provinceCode, count]) =>
    Array.from({ length: count }, (_, index): RegistryEntry => {
      const { product } = unsigned as RegistryEntry;
      return {
        ...(unsigned as RegistryEntry),
        recId: `P${provinceCode}-${index}`,
        product: { ...product, provinceCode, name: { vi: `Sản phẩm ${provinceCode}.${index}` } },
        status: {
          state: index % 2 === 0 ? 'valid' : 'expired',
          sentence: { vi: 'Câu tiếng Việt', en: 'An English sentence' },
        },
      };
    }),
  );
  return { ...input, entries };
}

const linksOf = (page: string): string[] => [...page.matchAll(/href="(\/[^"]+)"/g)].map(([, href]) => href ?? '');

test('up to 500 products stand on the root page, and there are no others', () => {
  const small = register({ '96': 500 });
  expect([...provincePages(small)]).toEqual([]);
  expect(rootPage(small)).toContain('/ocop/P96-499/');
});

test('beyond that the root page names the provinces and how many products are in force', () => {
  const large = register({ '96': 400, '01': 101, '': 3 });
  const root = rootPage(large);
  expect(
    linksOf(root)
      .filter((href) => href.startsWith('/danh-muc/'))
      .slice(0, 3),
  ).toEqual(['/danh-muc/01/', '/danh-muc/96/', '/danh-muc/00/']);
  expect(root).toContain('Thành phố Hà Nội');
  expect(root).toContain('51 trong 101 sản phẩm còn hiệu lực');
  expect(root).toContain('Chưa rõ tỉnh');
  expect(root).not.toContain('/ocop/P96-1/');
});

test('every product stands once on the pages of its province, those in force first', () => {
  const large = register({ '96': 1201, '01': 1, zz: 2 });
  const pages = new Map(provincePages(large));
  expect([...pages.keys()]).toEqual([
    'danh-muc/01/index.html',
    'danh-muc/96/index.html',
    'danh-muc/96/2/index.html',
    'danh-muc/96/3/index.html',
    'danh-muc/00/index.html',
  ]);
  const listed = [...pages.values()].flatMap((page) => linksOf(page.split('<section class="english"')[0] ?? ''));
  const products = listed.filter((href) => href.startsWith('/ocop/P'));
  expect(products).toHaveLength(1204);
  expect(new Set(products).size).toBe(1204);
  const ofProvince = products
    .filter((href) => href.startsWith('/ocop/P96-'))
    .map((href) => Number(/-(\d+)\/$/.exec(href)?.[1]) % 2);
  expect(ofProvince).toEqual(ofProvince.toSorted((a, b) => a - b));
  expect(linksOf(pages.get('danh-muc/96/2/index.html') ?? '')).toEqual(
    expect.arrayContaining(['/danh-muc/96/', '/danh-muc/96/3/']),
  );
});
