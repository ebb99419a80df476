import { describe, expect, test } from 'vitest';
import { alteredEvents, readEpcisDocument } from '../event/epcis-document.ts';
import { DEMONSTRATION_GTIN } from '../issue/demonstration.harness.ts';
import { EVENTS } from './event-register.harness.ts';
import { linksetFiles, wantsLinkset } from './hosting-rules.ts';
import { brokenLinksetRules } from './linkset-rules.harness.ts';
import { createRegister, PRODUCT_CODE, publishToMap, textOf } from './register.harness.ts';

const { input } = await createRegister();
const [first, ...others] = input.entries;
const traced = {
  ...first!,
  events: EVENTS,
  retailers: [{ title: { vi: 'Chợ nổi', en: 'Floating market' }, url: 'https://cho.example/banh-phong' }],
  recall: { title: { vi: 'Thu hồi lô L0', en: 'Recall of lot L0' }, url: 'https://htx.example/thu-hoi' },
};
const files = await publishToMap({ ...input, entries: [traced, ...others] });
const json = (path: string): unknown => JSON.parse(textOf(files, path));
const folder = `01/${DEMONSTRATION_GTIN}`;
const VOC = 'https://ref.gs1.org/voc/';

describe('linksets', () => {
  test('every published one keeps the rules of GS1 resolvers', () => {
    const paths = [...files.keys()].filter((path) => path.endsWith('linkset.json'));
    expect(paths).toHaveLength(4);
    for (const path of paths) expect([path, ...brokenLinksetRules(json(path))]).toEqual([path]);
  });

  test('all links of a product, each in both languages', () => {
    const both = (type: string, vi: [string, string], en: [string, string]) => [
      { href: vi[1], title: vi[0], type, hreflang: ['vi'] },
      { href: en[1], title: en[0], type, hreflang: ['en'] },
    ];
    const page = `https://so-ocop.example/${folder}/`;
    const record = `https://so-ocop.example/ocop/rec/${DEMONSTRATION_GTIN}.jwt`;
    const html = 'text/html';
    expect(json(`${folder}/linkset.json`)).toEqual({
      linkset: [
        {
          anchor: page.slice(0, -1),
          description: 'Bánh phồng tôm minh họa',
          [`${VOC}defaultLink`]: [{ href: page, title: 'Bánh phồng tôm minh họa' }],
          [`${VOC}pip`]: both(html, ['Bánh phồng tôm minh họa', page], ['Demonstration prawn crackers', `${page}#english`]),
          [`${VOC}certificationInfo`]: both('application/vc+jwt', ['Hồ sơ ký số', record], ['Signed record', record]),
          [`${VOC}traceability`]: [
            ...both(html, ['Truy xuất nguồn gốc', `${page}#truy-xuat`], ['Traceability', `${page}#traceability`]),
            ...both(
              'application/ld+json',
              ['Truy xuất nguồn gốc', `${page}events.jsonld`],
              ['Traceability', `${page}events.jsonld`],
            ),
          ],
          [`${VOC}hasRetailers`]: both(
            html,
            ['Chợ nổi', traced.retailers[0]!.url],
            ['Floating market', traced.retailers[0]!.url],
          ),
          [`${VOC}recallStatus`]: both(html, ['Thu hồi lô L0', traced.recall.url], ['Recall of lot L0', traced.recall.url]),
        },
      ],
    });
  });

  test('only what there is: no record, no events, no shops', () => {
    const { linkset } = json('ocop/CM-001/linkset.json') as { linkset: Record<string, unknown>[] };
    expect(Object.keys(linkset[0]!)).toEqual(['anchor', 'description', `${VOC}defaultLink`, `${VOC}pip`]);
  });

  test('a lot has its own anchor, with the links of its product behind it', () => {
    const lot = json(`${folder}/10/L1/linkset.json`) as { linkset: Record<string, unknown>[] };
    const product = json(`${folder}/linkset.json`) as { linkset: Record<string, unknown>[] };
    expect(lot.linkset.map(({ anchor }) => anchor)).toEqual([
      `https://so-ocop.example/${folder}/10/L1`,
      `https://so-ocop.example/${folder}`,
    ]);
    expect(lot.linkset[1]).toEqual(product.linkset[0]);
  });

  test.each<[string, (context: Record<string, unknown>) => void]>([
    ['anchor is uncompressed', (c) => (c['anchor'] = 'https://so-ocop.example/AQnYUc1gmiERBhQ1ecBIw4oAAA')],
    ['exactly one default link', (c) => delete c[`${VOC}defaultLink`]],
    [
      'exactly one default link',
      (c) =>
        (c[`${VOC}defaultLink`] = [
          { href: 'https://a.example/', title: 'a' },
          { href: 'https://a.example/', title: 'a' },
        ]),
    ],
    ['link types are of GS1’s vocabulary', (c) => (c[`${VOC}certificationinfo`] = c[`${VOC}pip`])],
    ['link types are of GS1’s vocabulary', (c) => (c[`${VOC}brandName`] = c[`${VOC}pip`])],
    ['link types are of GS1’s vocabulary', (c) => (c['https://gs1.org/voc/pip'] = c[`${VOC}pip`])],
    ['a title', (c) => (c[`${VOC}pip`] = [{ href: 'https://a.example/', type: 'text/html', hreflang: ['vi'] }])],
    [
      'hreflang is a list of ll or ll-CC',
      (c) => (c[`${VOC}pip`] = [{ href: 'https://a.example/', title: 'a', type: 'text/html', hreflang: 'vi' }]),
    ],
    ['the default link also stands under a type that says what it is', (c) => delete c[`${VOC}pip`]],
  ])('the rules notice: %s', (rule, change) => {
    const value = structuredClone(json(`${folder}/linkset.json`)) as { linkset: Record<string, unknown>[] };
    change(value.linkset[0]!);
    expect(brokenLinksetRules(value)).toContain(rule);
  });
});

test('the description file names the root, the key and the vocabulary', () => {
  expect(json('.well-known/gs1resolver')).toEqual({
    name: 'Sổ OCOP trình diễn',
    resolverRoot: 'https://so-ocop.example',
    supportedPrimaryKeys: ['01'],
    supportedLinkType: [{ namespace: VOC, prefix: 'gs1:' }],
    linkTypeDefaultCanBeLinkset: false,
    jsonLdContextLocation: 'https://ref.gs1.org/standards/resolver/linkset-context',
    contact: { fn: 'Sổ OCOP trình diễn' },
  });
});

describe('asking for a linkset', () => {
  test.each([
    ['linkset', undefined, true],
    [null, 'application/linkset+json', true],
    [null, 'text/html, Application/Linkset+JSON;q=0.5', true],
    [null, 'text/html', false],
    ['gs1:pip', 'application/linkset+json', false],
  ] as const)('linkType %j and Accept %j', (linkType, accept, wanted) => {
    expect(wantsLinkset(linkType, accept)).toBe(wanted);
  });

  test.each([
    [`/${folder}`, [`${folder}/linkset.json`]],
    [`/${folder}/10/L1/21/A7`, [`${folder}/10/L1/linkset.json`, `${folder}/linkset.json`]],
    [`/${folder}/21/A7`, [`${folder}/linkset.json`]],
    [`/OCOP/${PRODUCT_CODE}/10/L2`, [`ocop/${PRODUCT_CODE}/10/L2/linkset.json`, `ocop/${PRODUCT_CODE}/linkset.json`]],
    ['/assets/page.css', []],
    ['/', []],
  ])('%s is answered by the first that is there of %j', (path, candidates) => {
    expect(linksetFiles(path)).toEqual(candidates);
  });
});

describe('the events of a product', () => {
  const page = textOf(files, `${folder}/index.html`);
  const readable = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  test('lie beside its page as EPCIS, each under its hash', async () => {
    const document = readEpcisDocument(json(`${folder}/events.jsonld`));
    expect(document.epcisBody.eventList).toHaveLength(3);
    expect(document.creationDate).toBe('2026-11-24T00:00:00+07:00');
    expect(await alteredEvents(document)).toEqual([]);
  });

  test('are told on the page in both languages, in order, without script', () => {
    const facts = [
      'Truy xuất nguồn gốc',
      'Thu hoạch, tạo lô 05:30, 18/11/2026 (UTC+07:00)',
      'Địa điểm https://htx.example/ao-so-3 Hàng https://so-ocop.example/ocop/TOM-2026/10/AO3 : 120,5 kg',
      'Sản xuất, chế biến 08:00, 19/11/2026 (UTC+07:00) Địa điểm (414) 9524000000002',
      `Thành phẩm (01) ${DEMONSTRATION_GTIN} (10) L1 : 400 đơn vị`,
      'Xuất hàng 23:30, 20/11/2026 (UTC+00:00)',
      'Bên nhận (417) 9524000000019',
      'Do cơ sở tự ghi',
      'Có 7 trong 10 mục thông tin tối thiểu của Thông tư 02/2024/TT-BKHCN',
      'Hình ảnh sản phẩm, hàng hóa: chưa có',
      'Traceability',
      'Harvest, lot made 05:30, 18 November 2026',
      '120.5 kg',
      'Shipping 23:30, 20 November 2026',
      '7 of the 10 items of minimum information',
    ];
    expect(facts.filter((fact) => !readable.includes(fact))).toEqual([]);
    const places = facts.map((fact) => readable.indexOf(fact));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(page).toContain('<section id="truy-xuat">');
    expect(page).toContain('<section id="traceability">');
  });

  test('a page without events has no such section', () => {
    expect(textOf(files, `ocop/${PRODUCT_CODE}/index.html`)).not.toContain('truy-xuat');
  });

  test('hostile ids stay text', async () => {
    const evil = 'urn:x:"onmouseover=alert(1)';
    const odd = {
      ...EVENTS[0]!,
      readPoint: { id: 'https://a.example/%3Cscript%3E' },
      bizStep: 'https://a.example/\u2019',
    } as (typeof EVENTS)[number];
    const shown = await publishToMap({ ...input, entries: [{ ...traced, events: [odd] }] });
    expect(textOf(shown, `${folder}/index.html`)).not.toMatch(/<script>|"\s*onmouseover/);
    const refused = { ...EVENTS[0]!, readPoint: { id: evil } } as (typeof EVENTS)[number];
    await expect(publishToMap({ ...input, entries: [{ ...traced, events: [refused] }] })).rejects.toMatchObject({
      code: 'ERR_REGISTRY_EVENT',
    });
  });
});
