import { loadRuleSet } from '@ocop/core/criteria';
import { CRITERIA_TEXTS } from '@ocop/core/criteria/texts';
import { encodeLabelDigits, encodeLabelHeader, labelDay } from '@ocop/verify/label';
import { describe, expect, it } from 'vitest';

import { exampleLabel, exampleProduct } from '../example-label.harness.ts';
import {
  checkItem,
  compileLabels,
  defaultFonts,
  describeFinding,
  type Finding,
  findTemplate,
  type LabelOrder,
  orderDesign,
  parseLabelOrder,
  PRINT_RULES,
  type RuleId,
} from '../index.ts';
import { checkPrint } from './check-print.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { storyFromStars, traceabilityFromStars } from './star-minima.ts';

const AT = '2026-11-25';
const STEM = 'https://id.htxrungtram.vn';

/** What is found in an order of one item; changes come from the row of the table. */
async function findingsOf(item: object, order: object = {}): Promise<Finding[]> {
  const parsed: LabelOrder = parseLabelOrder({
    format: 'ocop-label-order/1',
    dpi: 300,
    template: 'hang-tag',
    ...order,
    items: [{ product: exampleProduct(), stem: STEM, lot: '2411A', count: 500, perMonth: 100, ...COMPLETE, ...item }],
  });
  const [only] = parsed.items;
  return checkItem(only!, compileLabels(only!, { at: AT }), {
    at: AT,
    order: parsed,
    design: orderDesign(parsed),
    fonts: await defaultFonts(),
  });
}

const COMPLETE = {
  facts: { ...exampleLabel().facts },
  traceability: { items: ['name', 'image', 'producer', 'address', 'stages', 'time', 'traceCode'], story: true },
};
const template = (change: object) => ({ ...structuredClone(findTemplate('hang-tag')), id: 'mine', ...change });
const symbol = (change: object) => template({ symbol: { x: 11, y: 29, sideMm: 28, ground: 'paper', ...change } });

function signedUri(header: { stars?: number; until?: string; test?: boolean } = {}, key = '09529999000019'): string {
  const bytes = encodeLabelHeader({
    profile: 'lot',
    kid: 257,
    stars: header.stars ?? 4,
    test: header.test ?? false,
    onlineRequired: false,
    validUntil: labelDay(header.until ?? '2028-02-10'),
    statusList: 1,
    statusIndex: 7,
    issuedOn: labelDay('2025-02-10'),
  });
  const digits = encodeLabelDigits(bytes, new Uint8Array(64).fill(7));
  return `${STEM}/01/${key}/10/2411A?S=${digits}`;
}

it('finds nothing wrong in a complete order', async () => {
  expect(await findingsOf({})).toEqual([]);
});

describe('each rule', () => {
  const seen = new Set<string>();
  const product = (change: object) => ({ product: exampleProduct(change) });
  const recognition = (change: object) => product({ recognition: { ...exampleProduct().recognition, ...change } });
  const coded = product({ gtins: [], productCode: '96-32167-012-2026', demonstration: false });
  const ended = [{ kind: 'revoked', on: '2026-03-01', basis: 'decided' }];

  it.each<[RuleId, string, object, object, object?]>([
    ['placeholder-host', 'error', { ...coded, stem: 'https://id.example.com' }, {}, { host: 'id.example.com' }],
    ['placeholder-host', 'error', { ...coded, stem: 'https://localhost:8080' }, {}],
    ['placeholder-host', 'notice', { stem: 'https://localhost', test: true }, {}],
    ['link-malformed', 'error', { stem: undefined, uri: `${STEM}/01/09529999000010` }, {}],
    ['link-malformed', 'error', { stem: undefined, uri: `${STEM}/san-pham?id=7` }, {}],
    ['link-upper-case', 'notice', { stem: 'HTTPS://ID.HTXRUNGTRAM.VN' }, {}],
    ['serial-repeated', 'error', { stem: undefined, uri: `${STEM}/01/09529999000019/21/K7M2P9QX4A` }, {}, { count: 500 }],
    ['recognition-not-in-force', 'warning', recognition({ events: ended }), {}, { state: 'revoked' }],
    [
      'recognition-not-in-force',
      'warning',
      recognition({ decision: { ...exampleProduct().recognition.decision, date: '2020-01-01' } }),
      {},
      { state: 'expired' },
    ],
    ['run-outlives-recognition', 'error', { count: 1500 }, {}, { count: 1500, lasts: 15, monthsLeft: 14, until: '10/02/2028' }],
    [
      'recognition-ends-soon',
      'warning',
      { ...recognition({ validUntil: '2027-01-10' }), perMonth: undefined },
      {},
      { days: 46, monthsLeft: 1 },
    ],
    ['signed-label-expired', 'error', { stem: undefined, uri: signedUri({ until: '2026-11-24' }) }, {}, { until: '24/11/2026' }],
    ['signed-label-differs', 'error', { stem: undefined, uri: signedUri({ stars: 3 }) }, {}, { drawn: 4, signed: 3 }],
    [
      'x-dimension-small',
      'error',
      { stem: undefined, uri: signedUri() },
      { template: 'back-of-pack' },
      { moduleMm: 0.339, minMm: 0.396, sideMm: 22.6 },
    ],
    ['x-dimension-large', 'warning', {}, { dpi: undefined, moduleMm: 1.2, template: 'carton' }, { maxMm: 0.99 }],
    ['x-dimension-snapped', 'notice', {}, { moduleMm: 0.4, dpi: 203 }, { askedMm: 0.4, moduleMm: 0.5, dots: 4, dpi: 203 }],
    ['printer-unknown', 'notice', {}, { dpi: undefined }],
    [
      'quiet-zone-ink',
      'error',
      {},
      { template: template({ background: [0, 0, 0, 70], symbol: { x: 11, y: 29, sideMm: 28, ground: 'none' } }), inks: 'cmyk' },
    ],
    [
      'quiet-zone-at-cut',
      'warning',
      {},
      { template: template({ safeMm: 0, symbol: { x: 0.2, y: 29, sideMm: 28, ground: 'paper' } }) },
      { distanceMm: expect.any(Number) },
    ],
    ['printer-edge', 'warning', {}, { template: undefined, stock: 'a4-3x8-70x37' }, { whiteMm: 4.2 }],
    ['curved-surface', 'warning', {}, { template: template({ surface: { kind: 'cylinder', diameterMm: 30 } }) }],
    [
      'text-too-small',
      'warning',
      product({ name: { vi: 'Bánh phồng tôm sú Năm Căn '.repeat(7).trim() } }),
      { template: 'back-of-pack', profile: 'mobile' },
    ],
    [
      'letter-height',
      'notice',
      product({ name: { vi: 'Bánh phồng tôm sú Năm Căn '.repeat(7).trim() } }),
      { role: 'only', template: 'back-of-pack', profile: 'mobile' },
    ],
    ['glyph-missing', 'error', product({ name: { vi: 'Mật ong 蜂蜜 ★' } }), {}, { characters: '蜂蜜★' }],
    ['symbol-reversed', 'error', {}, { template: symbol({ ground: 'none', ink: [0, 0, 0, 0] }), inks: 'cmyk' }],
    ['symbol-contrast', 'error', {}, { template: symbol({ ink: [0, 100, 100, 0] }), inks: 'cmyk' }, { percent: 0 }],
    ['symbol-contrast', 'warning', {}, { template: symbol({ ink: [0, 0, 0, 80] }), inks: 'cmyk' }],
    ['symbol-on-several-plates', 'warning', {}, { template: symbol({ ink: [60, 40, 40, 100] }), inks: 'cmyk' }, { plates: 4 }],
    ['symbol-on-colour', 'notice', {}, { template: symbol({ ground: 'none' }), inks: 'cmyk' }],
    [
      'logo-on-signed-code',
      'error',
      { stem: undefined, uri: signedUri() },
      { template: symbol({ logo: { widthMm: 5, heightMm: 5 } }) },
    ],
    [
      'logo-over-symbol',
      'warning',
      {},
      { template: symbol({ logo: { widthMm: 4, heightMm: 4 } }), errorCorrection: 'H' },
      { level: 'H' },
    ],
    ['logo-over-symbol', 'error', {}, { template: symbol({ logo: { widthMm: 12, heightMm: 12 } }), errorCorrection: 'H' }],
    ['traceability-missing', 'error', { traceability: { items: [], story: true } }, {}, { known: 'yes', from: 4 }],
    ['traceability-missing', 'warning', { traceability: undefined }, {}, { known: 'no' }],
    ['story-missing', 'error', { traceability: { ...COMPLETE.traceability, story: false } }, {}],
    [
      'trace-items-missing',
      'warning',
      { traceability: { items: ['name', 'image'], story: true } },
      {},
      { items: 'producer address stages time traceCode' },
    ],
    ['label-core-missing', 'error', { facts: { origin: 'Việt Nam' } }, { role: 'only' }, { items: 'responsibleParty' }],
    ['label-core-missing', 'notice', { facts: undefined }, {}, { items: 'responsibleParty origin' }],
    [
      'annex-items-missing',
      'warning',
      { facts: { ...COMPLETE.facts, netContent: undefined } },
      { role: 'only' },
      { items: 'netContent' },
    ],
    ['passport-gtin-missing', 'notice', { ...product({ gtins: [], productCode: '96-32167-012-2026' }) }, {}],
    ['hri-missing', 'warning', {}, { template: template({ texts: [] }) }],
    [
      'old-address',
      'notice',
      product({ producer: { ...exampleProduct().producer, place: { district: 'huyện U Minh', province: 'Cà Mau' } } }),
      {},
      { district: 'huyện U Minh' },
    ],
  ])('%s (%s)', async (rule, severity, item, order, facts = {}) => {
    const found = (await findingsOf(item, order)).find((finding) => finding.rule === rule);
    expect(found).toMatchObject({ rule, severity, facts });
    seen.add(rule);
    for (const language of ['vi', 'en'] as const) {
      const words = describeFinding(found!, language);
      expect(words.sentence + words.fix).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('is covered above or below', () => {
    const below = ['star-without-recognition', 'star-differs', 'hri-differs', 'test-mark-missing'];
    const ids = PRINT_RULES.map(({ id }) => id).sort();
    expect([...new Set([...seen, ...below])].sort()).toEqual(ids);
    expect(Object.keys(vi).sort()).toEqual(ids);
    expect(Object.keys(en).sort()).toEqual(ids);
    for (const { source: document } of PRINT_RULES) expect(document).not.toBe('');
  });
});

describe('labels that no order makes but a caller may', () => {
  const base = { at: AT, count: 1, copies: 1, role: 'additional', profile: 'point-of-sale', inks: 'k' } as const;
  const rules = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

  it('refuses stars beside a recognition that has ended', () => {
    const { recognition } = exampleProduct();
    const product = exampleProduct({ recognition: { ...recognition, stars: 3 } });
    const status = { state: 'expired', reason: 'term-ended', at: AT } as const;
    expect(rules(checkPrint({ ...base, label: exampleLabel(), product, status }))).toEqual([
      'star-without-recognition',
      'star-differs',
    ]);
  });

  it.each([
    [{ keyText: '(01) 09529999000026' }, 'key'],
    [{ lot: '2411B' }, 'lot'],
    [{ serial: 'K7M2' }, 'serial'],
  ])('refuses a line for people that says something else: %o', (over, part) => {
    const found = checkPrint({ ...base, label: exampleLabel(over) }).find(({ rule }) => rule === 'hri-differs');
    expect(found?.facts).toMatchObject({ part });
  });

  it('refuses a demonstration GTIN or a test signature without the test mark', () => {
    expect(rules(checkPrint({ ...base, label: exampleLabel({ test: false }) }))).toEqual(['test-mark-missing']);
    const uri = `${STEM}/ocop/96-32167-012-2026`;
    const label = exampleLabel({ uri, keyText: '96-32167-012-2026', test: false });
    delete label.lot;
    expect(rules(checkPrint({ ...base, label }))).toEqual([]);
    const signed = { ...exampleLabel({ uri: signedUri({ test: true }) }), test: false };
    expect(rules(checkPrint({ ...base, label: signed }))).toEqual(['test-mark-missing']);
  });

  it('lets a GS1 link with lower case letters pass', () => {
    const label = exampleLabel({ uri: 'https://id.ocop.vn/01/09529999000019/10/Lo-2411a', lot: 'Lo-2411a' });
    expect(rules(checkPrint({ ...base, label }))).toEqual([]);
  });
});

it('asks for traceability and story from the stars that the sheets print', async () => {
  for (let set = 1; set <= 26; set += 1) {
    const { criteria } = await loadRuleSet(`26-2026/${set}`);
    const minima = criteria.find(({ id }) => id === 'B.5.1')?.minima ?? {};
    const story = ([3, 4, 5] as const).find((stars) => minima[stars] !== undefined);
    expect(story, `story of set ${set}`).toBe(storyFromStars(set));
    // The option of a labelling criterion that names the electronic traceability code, and the stars that it is the minimum for.
    const coded = criteria
      .filter(({ part, section }) => part === 'A' && section === '2')
      .flatMap(({ options }) => options)
      .filter(({ text, minimumFor }) => minimumFor !== undefined && /TXNG|truy xuất/i.test(CRITERIA_TEXTS.vi[text] ?? ''));
    expect(coded[0]?.minimumFor, `traceability of set ${set}`).toBe(traceabilityFromStars(set));
  }
});
