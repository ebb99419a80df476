import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestRegistry, DEMO_GTIN, TEST_GTIN } from '../testing/index.ts';
import type { TestRegistry } from '../testing/index.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import { mayBeOneName } from './compare-names.ts';
import { describeFinding, describeVerdict } from './describe-finding.ts';
import { FINDING_CODES, WEIGHTS } from './finding.ts';
import { verifyCatalogue, type CatalogueOptions, type CatalogueReport } from './verify-catalogue.ts';

const DAY = 86_400;
const OTHER_GTIN = '02000000000022';
const code = (serial: number): string => `96-31999-${String(serial).padStart(3, '0')}-2026`;
/** Index of each recognition in the status list. */
const PLACES = {
  good: 10,
  revoked: 11,
  suspended: 12,
  lapsed: 13,
  replaced: 14,
  variants: 15,
  demo: 16,
  extended: 17,
  future: 18,
};

let registry: TestRegistry;
let files: Map<string, Uint8Array>;
const lines: string[] = [];

async function add(
  recId: string,
  index: number,
  change: (payload: Awaited<ReturnType<TestRegistry['payload']>>) => void = () => {},
) {
  const jws = await registry.issueCredential((payload) => {
    delete payload.credentialSubject.gtin;
    payload.credentialSubject.productCode = recId;
    payload.id = payload.jti = `${registry.registry}/ocop/rec/${recId}`;
    payload.status.status_list.idx = index;
    change(payload);
  });
  lines.push(JSON.stringify({ recId, jws }));
  return jws;
}

beforeAll(async () => {
  registry = await createTestRegistry();
  const { now } = registry;
  await registry.publishStatuses({ [PLACES.revoked]: 1, [PLACES.suspended]: 2, [PLACES.replaced]: 3 });
  await add(code(1), PLACES.good);
  await add(code(2), PLACES.revoked);
  await add(code(3), PLACES.suspended);
  await add(code(4), PLACES.lapsed, (payload) => {
    payload.exp = now - 10 * DAY;
    payload.validUntil = registry.isoSeconds(now - 10 * DAY);
  });
  await add(code(5), PLACES.replaced);
  await add(TEST_GTIN, PLACES.variants, (payload) => {
    delete payload.credentialSubject.productCode;
    payload.credentialSubject.gtin = [TEST_GTIN, OTHER_GTIN];
    payload.credentialSubject.stars = 3;
  });
  await add(DEMO_GTIN, PLACES.demo, (payload) => {
    delete payload.credentialSubject.productCode;
    payload.credentialSubject.gtin = [DEMO_GTIN];
  });
  await add(code(8), PLACES.extended, (payload) => {
    payload.exp = now - 10 * DAY;
    payload.validUntil = registry.isoSeconds(now - 10 * DAY);
    payload.credentialSubject.extension = { until: registry.isoSeconds(now + 90 * DAY), basis: 'Điều 12.3' };
  });
  await add(code(9), PLACES.future, (payload) => {
    payload.nbf = now + 10 * DAY;
    payload.validFrom = registry.isoSeconds(now + 10 * DAY);
  });
  const good = await add(code(10), PLACES.good);
  lines[lines.length - 1] = JSON.stringify({ recId: code(10), jws: `${good.slice(0, -6)}AAAAAA` });
  files = new Map<string, Uint8Array>([['ocop/index/96.jsonl.gz', gzipSync(lines.map((line) => `${line}\n`).join(''))]]);
  for (const [path, file] of registry.files)
    if (typeof file === 'string') files.set(path.slice(1), new TextEncoder().encode(file));
  // What is not in the index is not there: a check that asked for another file would find it.
  files.set(`ocop/rec/${code(77)}.jwt`, new TextEncoder().encode('never read'));
});

async function check(rows: readonly CatalogueRow[], more: Partial<CatalogueOptions> = {}): Promise<CatalogueReport> {
  const { now, trust } = registry;
  return verifyCatalogue(rows, { now, trust, provinces: ['96'], read: async (path) => files.get(path), ...more });
}

/** The one row's verdict and findings, gravest first. */
async function one(row: CatalogueRow, more: Partial<CatalogueOptions> = {}): Promise<string> {
  const { rows } = await check([row], more);
  return [rows[0]!.verdict, ...rows[0]!.findings.map((finding) => finding.code)].join(' ');
}

describe('a list that is none of the kind', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'Tôm khô'],
    ['numbers where texts stand', { gtin: 2_000_000_000_015, name: 7, productCode: 96 }],
    ['objects where texts stand', { gtin: {}, productCode: [], url: Symbol('url'), name: Object.create(null) as object }],
    ['stars as a text', { productCode: code(8), stars: '4' }],
  ])('a row of %s costs only itself', async (_name, row) => {
    const { rows, counts } = await check([row as CatalogueRow, { productCode: code(1), stars: 4 }]);
    expect(rows.map(({ verdict }) => verdict === 'holds')).toEqual([false, true]);
    expect(counts.holds).toBe(1);
  });

  test('a GTIN as a number is read as it is written', async () => {
    expect(await one({ gtin: 2_000_000_000_015 as unknown as string, stars: 3 })).toBe('holds several-variants');
  });

  test.each<[string, Partial<CatalogueOptions>, string]>([
    ['no trust', { trust: undefined } as unknown as CatalogueOptions, 'ERR_TRUST_ARGUMENT'],
    ['a time that is none', { now: '2026-11-24' as unknown as number }, 'ERR_NOW'],
    ['provinces as a text', { provinces: '96' as unknown as string[] }, 'ERR_OPTION'],
    ['no reader', { read: undefined } as unknown as CatalogueOptions, 'ERR_OPTION'],
  ])('misuse: %s', async (_name, more, error) => {
    await expect(check([], more)).rejects.toMatchObject({ code: error });
    await expect(
      verifyCatalogue('x' as unknown as [], { ...registry, provinces: [], read: async () => undefined }),
    ).rejects.toMatchObject({ code: 'ERR_OPTION' });
  });

  test('an impossible clock checks nothing', async () => {
    const { checkedAt, counts } = await check([{ productCode: code(1), stars: 4 }], { now: Number.NaN });
    expect([checkedAt, counts.holds]).toEqual(['1970-01-01T00:00:00.000Z', 0]);
  });
});

describe('what a finding tells of the row', () => {
  const told = async (row: CatalogueRow) => (await check([row])).rows[0]!.findings;
  const onDay = (days: number): string => registry.isoSeconds(registry.now + days * DAY).slice(0, 10);

  test('the last day, the day until which it was extended, the first day to come', async () => {
    expect(await told({ productCode: code(4) })).toContainEqual({ code: 'expired', found: onDay(-10) });
    expect(await told({ productCode: code(8) })).toContainEqual({ code: 'extended', found: onDay(90) });
    expect(await told({ productCode: code(9) })).toContainEqual({ code: 'not-yet-valid', found: onDay(10) });
  });

  test('the product that the row names, and the one that was found', async () => {
    const [wrong] = (await told({ gtin: OTHER_GTIN, productCode: code(1) })).filter((each) => each.code === 'wrong-product');
    expect(wrong).toEqual({ code: 'wrong-product', claimed: OTHER_GTIN, found: TEST_GTIN });
  });

  test('stars that are right are no finding', async () => {
    expect(await told({ productCode: code(1), stars: 4 })).toEqual([]);
    expect(await told({ productCode: code(1) })).toEqual([]);
  });

  test('what is not among the recognitions is named without its kind', async () => {
    expect(await told({ productCode: code(99) })).toEqual([{ code: 'no-recognition', claimed: code(99) }]);
  });
});

describe('one name, two recognitions', () => {
  const encode = (...parts: readonly string[]) => new TextEncoder().encode(parts.join('\n'));
  const recognised = async (
    change: Parameters<TestRegistry['issueCredential']>[0],
    key: Parameters<TestRegistry['issueCredential']>[1],
  ) => JSON.stringify({ recId: 'any', jws: await registry.issueCredential(change, key) });

  test('a GTIN in two provinces: the later recognition speaks, whichever province is named first', async () => {
    const later = await recognised(
      (payload) => {
        payload.nbf = registry.now - DAY;
        payload.credentialSubject.stars = 5;
      },
      { gtin: TEST_GTIN },
    );
    const read = async (path: string) => (path === 'ocop/index/91.jsonl.gz' ? encode(later) : files.get(path));
    for (const provinces of [
      ['96', '91'],
      ['91', '96'],
    ])
      expect(await one({ gtin: TEST_GTIN, stars: 5 }, { provinces, read })).toBe('holds');
  });

  test('a product code that looks like a GTIN is none', async () => {
    const like = '02000000000039';
    const line = await recognised(() => {}, { productCode: like });
    const read = async (path: string) => (path.endsWith('.gz') ? encode(line) : files.get(path));
    expect(await one({ productCode: like, stars: 4 }, { read })).toBe('holds');
    expect(await one({ gtin: like, stars: 4 }, { read })).toBe('unconfirmed not-in-bundle');
    expect(await one({ url: `https://shop.test/01/${like}`, stars: 4 }, { read })).toBe('unconfirmed not-in-bundle');
  });
});

describe('a claim', () => {
  test.each<[string, CatalogueRow]>([
    ['holds', { productCode: code(1), stars: 4, name: 'Tôm khô loại 1 gói 500 g' }],
    ['holds', { productCode: ` ${code(1).toLowerCase()} ` }],
    ['holds stars-understated', { productCode: code(1), stars: 3 }],
    ['holds extended', { productCode: code(8), stars: 4 }],
    ['holds several-variants', { gtin: '2000000000015', stars: 3 }],
    ['holds several-variants', { gtin: OTHER_GTIN, stars: 3 }],
    ['false stars-inflated', { productCode: code(1), stars: 5 }],
    ['false stars-impossible', { productCode: code(77), stars: 6 }],
    ['false revoked', { productCode: code(2), stars: 4 }],
    ['false suspended', { productCode: code(3), stars: 4 }],
    ['false expired', { productCode: code(4), stars: 4 }],
    ['false expired stars-inflated', { productCode: code(4), stars: 5 }],
    ['false not-yet-valid', { productCode: code(9), stars: 4 }],
    ['false no-recognition', { productCode: code(77), stars: 4 }],
    ['false not-genuine', { productCode: code(10), stars: 5, name: 'Bất kỳ' }],
    ['false wrong-product', { gtin: TEST_GTIN, productCode: code(1), stars: 3 }],
    ['unconfirmed superseded', { productCode: code(5), stars: 4 }],
    ['unconfirmed not-in-bundle', { gtin: '02000000000039', stars: 4 }],
    ['unconfirmed not-in-bundle', { productCode: '79-12345-001-2026', stars: 4 }],
    ['unconfirmed key-malformed', { gtin: '02000000000016', stars: 4 }],
    ['unconfirmed no-key', { name: 'Tôm khô', stars: 4 }],
    ['unconfirmed no-key', {}],
    ['unconfirmed test-only', { gtin: DEMO_GTIN, stars: 4 }],
    ['unconfirmed name-differs', { productCode: code(1), stars: 4, name: 'Rượu nếp cẩm' }],
    ['unconfirmed url-malformed', { url: 'https://shop.test/01/123?S=1' }],
  ])('%s: %j', async (expected, row) => {
    const [verdict, ...codes] = (await one(row)).split(' ');
    const [wanted, ...findings] = expected.split(' ');
    expect(verdict).toBe(wanted);
    if (wanted === 'false' && row.stars === 6) expect(codes).toContain('stars-impossible');
    else expect(codes.filter((found) => !(found === 'several-variants' && wanted === 'false')).sort()).toEqual(findings.sort());
  });

  test('that shows a signed label is judged by the label', async () => {
    const label = { key: { productCode: code(1) }, statusIndex: PLACES.good, stars: 4 };
    const url = await registry.issueLabel(label);
    expect(await one({ url, stars: 4 })).toBe('holds');
    expect(await one({ url: url.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), stars: 4 })).toMatch(
      /^false not-genuine/,
    );
    expect(await one({ url, productCode: code(8), stars: 4 })).toMatch(/^false .*wrong-product/);
    expect(await one({ url: `https://shop.test/ocop/${code(1)}`, stars: 4 })).toBe('holds');
    expect(await one({ url: 'https://shop.test/tom-kho', productCode: code(1), stars: 4 })).toBe('holds');
  });
});

describe('the report', () => {
  test('accounts for every row, in order, and counts', async () => {
    const rows: CatalogueRow[] = [
      { row: 2, productCode: code(1), stars: 4 },
      { row: 3, productCode: code(1), stars: 4 },
      { row: 4, productCode: code(1), stars: 5 },
      { row: 5 },
      { row: 6, gtin: TEST_GTIN, stars: 3 },
      { row: 7, gtin: OTHER_GTIN, stars: 3 },
      { row: 8, productCode: code(2), stars: 4 },
    ];
    const progress: number[] = [];
    const report = await check(rows, { onProgress: (done) => progress.push(done) });
    expect(report.rows.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual([
      '2 holds',
      '3 holds',
      '4 false',
      '5 unconfirmed',
      '6 holds',
      '7 holds',
      '8 false',
    ]);
    expect(report.rows[1]!.findings).toEqual([{ code: 'duplicate', claimed: 4, found: 2 }]);
    expect(report.rows[2]!.findings.map((finding) => finding.code)).toEqual(['stars-inflated', 'duplicate-conflict']);
    expect(report.rows[5]!.findings.map((finding) => finding.code)).toEqual(['several-variants', 'duplicate']);
    expect(report.rows.map(({ claim }) => claim)).toEqual(rows);
    expect(report.counts).toEqual({ holds: 4, false: 2, unconfirmed: 1 });
    expect(report.indexes).toEqual({ 96: { credentials: 10, unusable: [] } });
    expect(report.freshness).toEqual({ fresh: true, trustListIat: registry.now - 600, statusIat: registry.now - 300 });
    expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('asks for the index and the lists only', async () => {
    const asked: string[] = [];
    await check([{ productCode: code(1) }, { productCode: code(77) }, { gtin: TEST_GTIN }], {
      read: async (path) => {
        asked.push(path);
        return files.get(path);
      },
    });
    expect(new Set(asked)).toEqual(new Set(['ocop/index/96.jsonl.gz', '.well-known/ocop/trust-list.jws', 'ocop/status/1.jwt']));
    expect(asked).toHaveLength(3);
  });

  test('says that a bundle has gone stale, is missing, or is damaged', async () => {
    const row = { productCode: code(1), stars: 4 };
    expect(await one(row, { now: registry.now + 3 * DAY })).toBe('unconfirmed not-fresh');
    expect(await one(row, { now: registry.now + 100 * DAY })).toBe('unconfirmed cannot-check');
    expect(await one(row, { read: async () => undefined })).toBe('unconfirmed not-in-bundle');
    const without = (path: string): Partial<CatalogueOptions> => ({
      read: async (asked) => (asked === path ? undefined : files.get(asked)),
    });
    expect(await one(row, without('ocop/status/1.jwt'))).toBe('unconfirmed not-fresh');
    expect(await one(row, without('.well-known/ocop/trust-list.jws'))).toBe('unconfirmed cannot-check');
    const broken = new TextEncoder().encode(`${lines[0]}\nnot json\n{"recId":"x","jws":1}\nnull\n`);
    const report = await check([row, { productCode: code(2) }], {
      read: async (path) => (path.endsWith('.gz') ? broken : files.get(path)),
    });
    expect(report.indexes).toEqual({ 96: { credentials: 1, unusable: [2, 3, 4] } });
    expect(report.rows.map(({ verdict, findings }) => [verdict, findings[0]?.code])).toEqual([
      ['holds', undefined],
      ['unconfirmed', 'not-in-bundle'],
    ]);
    const torn = gzipSync(lines.join('\n')).subarray(0, 200);
    expect((await check([], { read: async () => torn })).indexes).toEqual({ 96: null });
  });

  test('under other roots nothing can be checked, and nobody is accused', async () => {
    const stranger = await createTestRegistry();
    expect(await one({ productCode: code(1), stars: 4 }, { trust: stranger.trust })).toBe('unconfirmed cannot-check');
  });

  test('rejects misuse only', async () => {
    await expect(check([], { provinces: ['../..'] })).rejects.toMatchObject({ code: 'ERR_OPTION' });
    const strange = [
      { stars: Number.NaN, gtin: 'x'.repeat(1e5), name: '\ud800', url: 'javascript:alert(1)', productCode: '__proto__' },
    ];
    const report = await check(strange);
    expect(report.rows).toHaveLength(1);
    expect(report.rows[0]!.verdict).toBe('false');
  });
});

test.each([
  ['Mật ong rừng U Minh', 'Mật ong rừng tràm U Minh Hạ', true],
  ['MAT ONG RUNG TRAM 500ml', 'Mật ong rừng tràm', true],
  ['Đường thốt nốt', 'duong thot not', true],
  ['Rượu nếp', 'Mật ong rừng tràm', false],
  ['', 'Mật ong', true],
])('“%s” and “%s” may be one name: %s', (claimed, recognised, expected) => {
  expect(mayBeOneName(claimed, recognised)).toBe(expected);
});

test('every finding has a weight and a sentence in both languages, under a stable code', () => {
  expect(Object.keys(WEIGHTS)).toEqual([...FINDING_CODES]);
  for (const found of FINDING_CODES) {
    const finding = { code: found, claimed: 5, found: 4 };
    expect(describeFinding(finding, 'vi')).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíòóọùúừứữựệếểậấầốộớ]/);
    expect(describeFinding(finding, 'en')).not.toBe(describeFinding(finding, 'vi'));
  }
  expect(describeFinding({ code: 'expired', found: '2025-02-10' }, 'vi')).toBe('Công nhận đã hết hiệu lực ngày 10/02/2025.');
  expect([describeVerdict('unconfirmed', 'vi'), describeVerdict('unconfirmed', 'en')]).toEqual([
    'chưa xác nhận được',
    'not confirmed',
  ]);
});
