import { afterEach, describe, expect, test, vi } from 'vitest';
import { toBase64url, zlib } from './testing/bytes.ts';
import {
  createTestKey,
  createTestRegistry,
  packStatuses,
  signTrustList,
  type TestKey,
  type TestRegistry,
} from './testing/index.ts';
import { verify } from './verify.ts';

const TRUST_LIST = '/.well-known/ocop/trust-list.jws';
const STATUS_LIST = '/ocop/status/1.jwt';
const failing = () => new Response('', { status: 503 });

async function setUp(): Promise<{
  kit: TestRegistry;
  store: Map<string, unknown>;
  label: string;
  run: (now?: number) => ReturnType<typeof verify>;
}> {
  const kit = await createTestRegistry();
  const store = new Map<string, unknown>();
  const label = await kit.issueLabel();
  return { kit, store, label, run: (now = kit.now) => verify(label, { ...kit, store, now }) };
}

const withSigners = async (signers: (kit: TestRegistry) => TestKey[]) => {
  const { kit, run } = await setUp();
  await kit.publishTrustList(undefined, signers(kit));
  return (await run()).state;
};

describe('who signed the trust list', () => {
  test('two of three roots are enough, in any order, all three as well', async () => {
    expect(await withSigners(({ keys: { roots } }) => [roots[2]!, roots[0]!])).toBe('verified');
    expect(await withSigners(({ keys: { roots } }) => roots)).toBe('verified');
  });

  test('one root, or one root twice, is not', async () => {
    expect(await withSigners(({ keys: { roots } }) => [roots[0]!])).toBe('unknown-issuer');
    expect(await withSigners(({ keys: { roots } }) => [roots[0]!, roots[0]!])).toBe('unknown-issuer');
  });

  test('one root under two ids counts once', async () => {
    const kit = await createTestRegistry();
    const [root] = kit.keys.roots as [TestKey];
    const twice = [root, { ...root, kid: 'root-1b' }];
    const roots = { threshold: 2, keys: kit.rootKeys(twice) };
    await kit.publishTrustList((list) => {
      list.roots = { threshold: 2, keys: kit.rootKeys(twice) };
    }, twice);
    expect((await verify(await kit.issueLabel(), { ...kit, trust: { ...kit.trust, roots } })).state).toBe('unknown-issuer');
  });

  test('unknown and broken signatures do no harm', async () => {
    const stranger = await createTestKey('stranger');
    const liar = { ...stranger, kid: 'root-3' };
    expect(await withSigners(({ keys: { roots } }) => [stranger, liar, roots[0]!, roots[1]!])).toBe('verified');
    expect(await withSigners(({ keys: { roots } }) => [stranger, liar, roots[0]!])).toBe('unknown-issuer');
  });
});

describe('a trust list that is void', () => {
  type List = Parameters<NonNullable<Parameters<TestRegistry['publishTrustList']>[0]>>[0];
  test.each<[string, (list: List) => void]>([
    [
      'lives over 30 days',
      (list) => {
        list.exp = list.iat + 30 * 86_400 + 1;
      },
    ],
    [
      'ends before it begins',
      (list) => {
        list.exp = list.iat;
      },
    ],
    [
      'names a kid twice',
      (list) => {
        list.issuers[1]!.keys[0]!.kid = '0101';
      },
    ],
    [
      'names a list number twice',
      (list) => {
        list.statusLists.push({ n: 1, uri: 'https://registry.test/2', kid: '0301' });
      },
    ],
    [
      'names a list uri twice',
      (list) => {
        list.statusLists.push({ ...list.statusLists[0]!, n: 2 });
      },
    ],
    [
      'names an issuer twice',
      (list) => {
        list.issuers[1]!.id = list.issuers[0]!.id;
      },
    ],
    [
      'has a member too many',
      (list) => {
        Object.assign(list, { note: 'x' });
      },
    ],
    [
      'lacks maxStars on a recognition key',
      (list) => {
        Reflect.deleteProperty(list.issuers[0]!.keys[0]!, 'maxStars');
      },
    ],
    [
      'holds a private key',
      (list) => {
        Object.assign(list.issuers[1]!.keys[0]!.jwk, { d: 'AAAA' });
      },
    ],
    [
      'holds a point off the curve',
      (list) => {
        Object.assign(list.issuers[1]!.keys[0]!.jwk, { y: toBase64url(new Uint8Array(32)) });
      },
    ],
    [
      'holds a small-order key',
      (list) => {
        Object.assign(list.issuers[1]!.keys[0]!, {
          alg: 'Ed25519',
          jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(new Uint8Array(32)) },
        });
      },
    ],
    [
      'mixes * with provinces',
      (list) => {
        list.issuers[0]!.provinces = ['*', '96'];
      },
    ],
  ])('%s', async (_name, change) => {
    const { kit, run } = await setUp();
    await kit.publishTrustList(change);
    expect((await run()).reasons).toEqual(['trust-list-missing']);
  });
});

describe('rollback and freeze of the trust list', () => {
  test('an older version is refused, the stored list counts but is not fresh, and the mark stays', async () => {
    const { kit, run } = await setUp();
    expect((await run()).state).toBe('verified');
    await kit.publishTrustList((list) => {
      list.version = 6;
    });
    for (const now of [kit.now + 3601, kit.now + 3602]) {
      expect(await run(now)).toMatchObject({ state: 'stale', evidence: { trustListVersion: 7 } });
    }
  });

  test('the same version with another payload is refused', async () => {
    const { kit, run } = await setUp();
    await run();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.name.vi = 'Khác';
    });
    expect(await run(kit.now + 3601)).toMatchObject({ state: 'stale', issuer: { name: { vi: 'UBND tỉnh Thử Nghiệm' } } });
  });

  test('a list without enough signatures never touches the mark', async () => {
    const { kit, store, run } = await setUp();
    await run();
    const before = new Map(store);
    await kit.publishTrustList(
      (list) => {
        list.version = 99;
      },
      [kit.keys.roots[0]!],
    );
    expect((await run(kit.now + 3601)).state).toBe('stale');
    for (const [key, value] of before) if (key.endsWith('trust-list')) expect(store.get(key)).toBe(value);
  });

  test('a list that is past its end is used, but never fresh', async () => {
    const { kit, run } = await setUp();
    await kit.publishTrustList((list) => {
      list.exp = kit.now;
    });
    expect((await run()).reasons).toEqual(['trust-list-not-fresh']);
    await kit.publishTrustList((list) => {
      list.version = 8;
      list.exp = kit.now + 1;
    });
    expect((await run()).state).toBe('verified');
  });

  test('a stored list serves an hour without a GET, then is asked for again', async () => {
    const { kit, run } = await setUp();
    await run();
    kit.requests.length = 0;
    expect((await run(kit.now + 3600)).state).toBe('verified');
    expect(kit.requests.map(({ url }) => url)).toEqual(['https://registry.test/ocop/rec/OCOP-TEST-06-001.jwt']);
    await run(kit.now + 3601);
    expect(kit.requests.some(({ url }) => url.endsWith('trust-list.jws'))).toBe(true);
  });

  test('a stored list under other pins, or spoilt in the store, is as if it were not there', async () => {
    const { kit, store, run } = await setUp();
    await run();
    kit.files.set(TRUST_LIST, failing);
    for (const [key, value] of store) store.set(key, String(value).replaceAll('3', '4'));
    expect((await run()).state).toBe('unknown-issuer');
    const evil = await createTestRegistry();
    const shared = new Map<string, unknown>();
    await verify(await evil.issueLabel(), { ...evil, store: shared });
    expect((await verify(await evil.issueLabel(), { ...kit, store: shared })).state).toBe('unknown-issuer');
  });

  test('a key marked compromised fails within the hour', async () => {
    const { kit, run } = await setUp();
    await run();
    await kit.publishTrustList((list) => {
      list.version = 8;
      list.issuers[0]!.keys[0]!.state = 'compromised';
    });
    expect((await run(kit.now + 3601)).state).toBe('unknown-issuer');
  });
});

/** Publishes version `from + 1 … from + count`, each signed by its own and the former root, and the last also as the newest. */
async function rotate(kit: TestRegistry, count: number, gap = 1): Promise<void> {
  let old: TestKey = kit.keys.roots[0]!;
  for (let i = 1; i <= count; i += 1) {
    const next = await createTestKey(`r${i}`);
    const list = { ...kit.trustList(), version: i * gap, roots: { threshold: 1, keys: kit.rootKeys([next]) } };
    const file = await signTrustList(list, [old, next]);
    kit.files.set(TRUST_LIST.replace('.jws', `.${i * gap}.jws`), file);
    old = next;
  }
  const newest = { ...kit.trustList(), version: count * gap + 1, roots: { threshold: 1, keys: kit.rootKeys([old]) } };
  kit.files.set(TRUST_LIST, await signTrustList(newest, [old]));
}

describe('new roots', () => {
  test.each([
    [1, 1, 'verified'],
    [8, 1, 'verified'],
    [3, 5, 'verified'],
    [9, 1, 'unknown-issuer'],
  ])('%i missed rotations, every %i versions: %s', async (count, gap, state) => {
    const kit = await createTestRegistry({ threshold: 1 });
    await rotate(kit, count, gap);
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel();
    expect((await verify(label, { ...kit, store })).state).toBe(state);
    // The chain is kept: an hour later the stored list still counts.
    kit.files.set(TRUST_LIST, failing);
    expect((await verify(label, { ...kit, store, now: kit.now + 3601 })).state).toBe(state === 'verified' ? 'stale' : state);
  });

  test('new roots that the old ones did not sign for are refused', async () => {
    const kit = await createTestRegistry({ threshold: 1 });
    const next = await createTestKey('r1');
    const list = { ...kit.trustList(), version: 8, roots: { threshold: 1, keys: kit.rootKeys([next]) } };
    for (const signers of [[next], [kit.keys.roots[0]!]]) {
      kit.files.set(TRUST_LIST, await signTrustList(list, signers));
      expect((await verify(await kit.issueLabel(), kit)).state).toBe('unknown-issuer');
    }
    kit.files.set(TRUST_LIST, await signTrustList(list, [next, kit.keys.roots[0]!]));
    expect((await verify(await kit.issueLabel(), kit)).state).toBe('verified');
  });
});

describe('status lists', () => {
  test.each<[string, Record<string, unknown>]>([
    ['lives over 7 days', { exp: 1_795_496_400 + 8 * 86_400 }],
    ['is about another list', { sub: 'https://registry.test/ocop/status/2.jwt' }],
    ['has one bit', { status_list: { bits: 1, lst: 'eNoDAAAAAAE' } }],
    ['has a member too many', { aggregation_uri: 'x' }],
    ['was issued before its key', { iat: 1_795_496_400 - 1001 * 86_400, exp: 1_795_496_400 - 1000 * 86_400 }],
  ])('one that %s is not used', async (_name, claims) => {
    const { kit, run } = await setUp();
    await kit.publishStatuses({}, claims);
    expect(await run()).toMatchObject({ state: 'stale', standing: 'unknown', freshness: { statusIat: null } });
  });

  test('one signed by another key is not used', async () => {
    const { kit, run } = await setUp();
    await kit.publishStatuses({}, {}, kit.keys.recognition);
    expect((await run()).reasons).toEqual(['status-list-missing']);
    await kit.publishStatuses({}, {}, await createTestKey('0301'));
    expect((await run()).reasons).toEqual(['status-list-missing']);
  });

  test('one under a compromised key is not even asked for', async () => {
    const { kit, run } = await setUp();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[1]!.state = 'compromised';
    });
    expect((await run()).reasons).toEqual(['status-list-missing']);
    expect(kit.requests.some(({ url }) => url === kit.statusUri)).toBe(false);
  });

  test('one under a test key makes a test', async () => {
    const { kit, run } = await setUp();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[1]!.test = true;
    });
    expect(await run()).toMatchObject({ state: 'test', wouldBe: 'verified', reasons: ['test-key', 'all-checks-passed'] });
  });

  test('one whose key speaks for other indexes cannot be read there', async () => {
    const { kit, run } = await setUp();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[1]!.statusRange = { n: 1, from: 5, to: 63 };
    });
    expect((await run()).reasons).toEqual(['status-index-unusable']);
  });

  test('an older one is refused and the stored one counts', async () => {
    const { kit, run } = await setUp();
    await kit.publishStatuses({ 4: 1 });
    expect((await run()).state).toBe('revoked');
    await kit.publishStatuses({}, { iat: kit.now - 301 });
    expect((await run(kit.now + 43_201)).state).toBe('revoked');
    await kit.publishStatuses({}, { iat: kit.now - 299 });
    expect((await run(kit.now + 43_201)).state).toBe('verified');
  });

  test('a stored one stays fresh for its ttl, and past its end is never fresh', async () => {
    const { kit, run } = await setUp();
    await run();
    kit.files.set(STATUS_LIST, failing);
    expect((await run(kit.now + 43_200)).state).toBe('verified');
    expect((await run(kit.now + 43_201)).reasons).toEqual(['status-list-not-fresh']);
  });

  test('all four values, least significant bits first', async () => {
    const { kit } = await setUp();
    const { statusListBytes, readStatus } = await import('./status-list/parse.ts');
    const payload = {
      sub: kit.statusUri,
      iat: 1,
      exp: 2,
      ttl: 1,
      status_list: { bits: 2 as const, lst: await packStatuses({ 0: 1, 1: 2, 2: 3, 4: 3 }, 8) },
    };
    const bytes = await statusListBytes(payload);
    expect([...bytes]).toEqual([0b00_11_10_01, 0b11]);
    expect([0, 1, 2, 3, 4, 5, 7, 8].map((index) => readStatus(bytes, index))).toEqual([1, 2, 3, 0, 3, 0, 0, undefined]);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('what the store remembers', () => {
  test('nothing that claims to come from the future: a clock put right again is believed', async () => {
    const { kit, store, run } = await setUp();
    expect((await run(kit.now - 901)).reasons).toEqual(['clock-behind']);
    expect([...store.keys()]).toEqual([]);
  });

  test('a copy stored after the time of the check is no fresh one', async () => {
    const { kit, run } = await setUp();
    await run();
    kit.requests.length = 0;
    await run(kit.now - 1);
    expect(kit.requests.some(({ url }) => url.endsWith('trust-list.jws'))).toBe(true);
  });

  test('one store under two anchors: neither spoils the other’s clock', async () => {
    const { store, run } = await setUp();
    const other = await createTestRegistry({ now: 1_795_496_400 + 10_000 });
    await verify(await other.issueLabel(), { ...other, store });
    expect((await run()).state).toBe('verified');
  });

  test('a store that throws costs nothing but freshness', async () => {
    const { kit, label } = await setUp();
    const broken = () => {
      throw new Error('closed');
    };
    expect((await verify(label, { ...kit, store: { get: broken, set: broken } })).state).toBe('verified');
  });

  test('an asynchronous store serves as well', async () => {
    const { kit, label } = await setUp();
    const inner = new Map<string, string>();
    const store = {
      get: async (key: string) => inner.get(key),
      set: async (key: string, value: string) => void inner.set(key, value),
    };
    await verify(label, { ...kit, store });
    expect((await verify(label, { ...kit, store, fetch: undefined })).reasons).toEqual(['record-unreachable']);
  });
});

describe('inflating', () => {
  test('the checksum is checked here, whatever the platform lets pass', async () => {
    const { inflate } = await import('./status-list/inflate.ts');
    const content = new Uint8Array([1, 2, 3]);
    const good = await zlib(content);
    class Lenient extends TransformStream {
      constructor() {
        super({ transform() {}, flush: (controller) => controller.enqueue(content) });
      }
    }
    vi.stubGlobal('DecompressionStream', Lenient);
    expect(await inflate(good, 10)).toEqual(content);
    await expect(inflate(new Uint8Array([...good, 0]), 10)).rejects.toMatchObject({
      details: { reason: 'checksum' },
    });
  });

  test('a bomb, a wrong checksum, trailing junk and raw deflate are refused', async () => {
    const { inflate } = await import('./status-list/inflate.ts');
    const good = await zlib(new Uint8Array(1000).fill(7));
    expect(await inflate(good, 1000)).toEqual(new Uint8Array(1000).fill(7));
    const wrong = good.slice();
    wrong[wrong.length - 1]! ^= 1;
    const bomb = await zlib(new Uint8Array(5 * 1024 * 1024));
    const headers = [
      [0x79, 0x9c],
      [0x78, 0x9d],
      [0x78, 0xbb],
      [0x88, 0x1c],
    ].map((header) => new Uint8Array([...header, ...good.slice(2)]));
    const cases = [wrong, new Uint8Array([...good, 0]), good.slice(0, -1), good.slice(2), new Uint8Array(0), ...headers];
    for (const bytes of cases)
      await expect(inflate(bytes, 4_194_304)).rejects.toMatchObject({ code: 'ERR_STATUS_LIST', details: { reason: 'stream' } });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(inflate(bomb, 4_194_304)).rejects.toMatchObject({ details: { reason: 'size' } });
  });
});
