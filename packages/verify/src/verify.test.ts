import { describe, expect, test } from 'vitest';
import { createTestRegistry, DEMO_GTIN, TEST_GTIN, TEST_PRODUCT_CODE, type TestRegistry } from './testing/index.ts';
import type { Outcome } from './outcome.ts';
import type { VerifyOptions } from './options.ts';
import { verify } from './verify.ts';

const DAY = 86_400;

type Case = (kit: TestRegistry) => Promise<[input: string, options?: Partial<VerifyOptions>]>;

/** Runs a check in a fresh registry that the case has changed. */
async function check(run: Case, options?: Parameters<typeof createTestRegistry>[0]): Promise<Outcome> {
  const kit = await createTestRegistry(options);
  const [input, more] = await run(kit);
  return verify(input, { now: kit.now, trust: kit.trust, fetch: kit.fetch, ...more });
}

/** A store that has seen everything at `now`; the network is then cut by leaving `fetch` out. */
async function filledStore(kit: TestRegistry): Promise<Map<string, unknown>> {
  const store = new Map<string, unknown>();
  await verify(await kit.issueLabel(), { ...kit, store });
  return store;
}

const otherProduct = { productCode: 'OTHER-1' };
const link = (kit: TestRegistry) => `${kit.registry}/ocop/${TEST_PRODUCT_CODE}`;

const lastDigitChanged = (uri: string) => uri.slice(0, -1) + ((Number(uri.at(-1)) + 1) % 10);

const STATES: readonly [state: Outcome['state'], authenticity: string, standing: string, reason: string, run: Case][] = [
  ['cannot-check', 'unchecked', 'unknown', 'clock-impossible', async (kit) => [await kit.issueLabel(), { now: Number.NaN }]],
  [
    'cannot-check',
    'authentic',
    'unknown',
    'online-check-required',
    async (kit) => {
      const store = await filledStore(kit);
      return [await kit.issueLabel({ onlineRequired: true }), { store, fetch: undefined }];
    },
  ],
  ['malformed', 'malformed', 'unknown', 'link-malformed', async () => ['không phải mã']],
  ['unsigned', 'unsigned', 'unknown', 'link-unsigned', async (kit) => [link(kit), { fetch: undefined }]],
  [
    'unknown-issuer',
    'unknown-issuer',
    'unknown',
    'key-unknown',
    async (kit) => [await kit.issueLabel({ signer: { ...kit.keys.recognition, kid: '0999' } })],
  ],
  [
    'unknown-issuer',
    'unknown-issuer',
    'unknown',
    'trust-list-missing',
    async (kit) => [await kit.issueLabel(), { fetch: undefined }],
  ],
  ['tampered', 'not-authentic', 'unknown', 'signature-wrong', async (kit) => [lastDigitChanged(await kit.issueLabel())]],
  [
    'issuer-not-authorised',
    'not-authentic',
    'unknown',
    'use-not-allowed',
    async (kit) => [await kit.issueLabel({ signer: kit.keys.recognition, serial: 'A1B2C3D4E5' })],
  ],
  ['test', 'authentic', 'valid', 'test-label', async (kit) => [await kit.issueLabel({ test: true })]],
  [
    'mismatch',
    'authentic',
    'valid',
    'expected-stars-differ',
    async (kit) => [await kit.issueLabel(), { expected: { stars: 5 } }],
  ],
  [
    'revoked',
    'authentic',
    'revoked',
    'status-revoked',
    async (kit) => {
      await kit.publishStatuses({ 4: 1 });
      return [await kit.issueLabel()];
    },
  ],
  [
    'suspended',
    'authentic',
    'suspended',
    'status-suspended',
    async (kit) => {
      await kit.publishStatuses({ 5: 2 });
      return [await kit.issueLabel()];
    },
  ],
  [
    'not-yet-valid',
    'authentic',
    'not-yet-valid',
    'label-not-yet-valid',
    async (kit) => [await kit.issueLabel({ issuedOn: kit.dayOf(kit.now) + 1 })],
  ],
  [
    'not-yet-valid',
    'authentic',
    'not-yet-valid',
    'credential-not-yet-valid',
    async (kit) => [
      await kit.issueCredential((payload) => {
        payload.nbf = kit.now + 1;
      }),
    ],
  ],
  [
    'extended',
    'authentic',
    'extended',
    'extension-running',
    async (kit) => {
      await kit.publishCredential((payload) => {
        payload.exp = kit.now - 1;
        payload.credentialSubject.extension = { until: kit.isoSeconds(kit.now), basis: 'Điều 12.3' };
      });
      return [await kit.issueLabel()];
    },
  ],
  [
    'expired',
    'authentic',
    'expired',
    'credential-expired',
    async (kit) => {
      await kit.publishCredential((payload) => {
        payload.exp = kit.now - 1;
      });
      return [await kit.issueLabel()];
    },
  ],
  [
    'superseded',
    'authentic',
    'superseded',
    'status-superseded',
    async (kit) => {
      await kit.publishStatuses({ 4: 3 });
      return [await kit.issueLabel()];
    },
  ],
  ['superseded', 'authentic', 'superseded', 'label-stars-differ', async (kit) => [await kit.issueLabel({ stars: 3 })]],
  [
    'suspected-copy',
    'authentic',
    'valid',
    'copy-suspected',
    async (kit) => [await kit.issueLabel({ serial: 'A1B2C3D4E5' }), { signals: { suspectedCopy: true } }],
  ],
  [
    'not-found',
    'authentic',
    'unknown',
    'record-not-found',
    async (kit) => {
      kit.files.delete(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`);
      return [await kit.issueLabel()];
    },
  ],
  [
    'not-found',
    'unsigned',
    'unknown',
    'record-not-found',
    async (kit) => {
      kit.files.delete(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`);
      return [link(kit)];
    },
  ],
  [
    'stale',
    'authentic',
    'unknown',
    'record-unreachable',
    async (kit) => {
      const store = await filledStore(kit);
      return [await kit.issueLabel(), { store, fetch: undefined }];
    },
  ],
  [
    'stale',
    'authentic',
    'unknown',
    'status-list-missing',
    async (kit) => {
      kit.files.delete('/ocop/status/1.jwt');
      return [await kit.issueLabel()];
    },
  ],
  ['verified', 'authentic', 'valid', 'all-checks-passed', async (kit) => [await kit.issueLabel()]],
  ['verified', 'authentic', 'valid', 'all-checks-passed', async (kit) => [await kit.issueCredential()]],
  ['verified', 'authentic', 'valid', 'all-checks-passed', async (kit) => [link(kit)]],
];

describe.each(['ES256', 'Ed25519'] as const)('every state, under %s', (alg) => {
  test.each(STATES)('%s · %s · %s because %s', async (state, authenticity, standing, reason, run) => {
    const outcome = await check(run, { alg });
    expect([outcome.state, outcome.authenticity, outcome.standing, outcome.reasons[0]]).toEqual([
      state,
      authenticity,
      standing,
      reason,
    ]);
  });
});

describe('what a verified outcome says', () => {
  test('claims from the credential, issuer from the trust list, evidence of the check', async () => {
    const outcome = await check(async (kit) => [await kit.issueLabel({ serial: 'A1B2C3D4E5', lot: 'LO1' })]);
    expect(outcome).toMatchObject({
      state: 'verified',
      claims: { gtin: null, productCode: 'OCOP-TEST-06-001', lot: 'LO1', serial: 'A1B2C3D4E5', stars: 4, extendedUntil: null },
      issuer: { name: { vi: 'UBND tỉnh Thử Nghiệm' }, level: 'province', kid: '0101' },
      checkedAt: '2026-11-24T05:00:00.000Z',
      freshness: { fresh: true, trustListIat: 1_795_495_800, statusIat: 1_795_496_100 },
      evidence: {
        registry: 'https://registry.test',
        trustListVersion: 7,
        threshold: 2,
        pilot: false,
        input: 'label',
        alg: 'ES256',
        recordUrl: 'https://registry.test/ocop/OCOP-TEST-06-001/',
      },
    });
  });

  test('a pilot under one root says so', async () => {
    expect((await check(async (kit) => [await kit.issueLabel()], { threshold: 1 })).evidence.pilot).toBe(true);
  });

  test('a label alone shows the days it carries, in Việt Nam', async () => {
    const outcome = await check(async (kit) => [await kit.issueLabel(), { store: await filledStore(kit), fetch: undefined }]);
    expect(outcome.claims).toMatchObject({
      validFrom: '2026-10-25T00:00:00+07:00',
      validUntil: '2027-09-20T23:59:59+07:00',
      credential: null,
    });
  });

  test('lot and serial of a plain link are not confirmed', async () => {
    const outcome = await check(async (kit) => [`${link(kit)}/10/LO1/21/A1`]);
    expect(outcome).toMatchObject({
      state: 'verified',
      claims: { lot: null, serial: null },
      unconfirmed: { lot: 'LO1', serial: 'A1' },
    });
  });

  test('the registry may be a loopback origin for demonstrations, and nothing else over http', async () => {
    expect((await check(async (kit) => [await kit.issueLabel()], { registry: 'http://localhost:8080' })).state).toBe('verified');
    await expect(check(async (kit) => [await kit.issueLabel()], { registry: 'http://registry.test' })).rejects.toMatchObject({
      code: 'ERR_TRUST_ARGUMENT',
    });
  });
});

describe('time', () => {
  // A label whose last day is 2026-11-24 lapses when 25 November begins in Việt Nam: 2026-11-24T17:00:00Z.
  test.each([
    ['2026-11-24T16:59:59Z', 'stale'],
    ['2026-11-24T17:00:00Z', 'expired'],
  ])('a label valid until 24 November at %s is %s', async (now, state) => {
    const outcome = await check(async (kit) => {
      const store = await filledStore(kit);
      return [await kit.issueLabel({ validUntil: 2519 }), { now: new Date(now), store, fetch: undefined }];
    });
    expect(outcome.state).toBe(state);
  });

  test.each([
    ['2026-11-24T16:59:59Z', 'verified'],
    ['2026-11-24T17:00:00Z', 'expired'],
  ])('a credential until 24 November 23:59:59 +07:00 at %s is %s', async (now, state) => {
    const outcome = await check(async (kit) => {
      const jws = await kit.issueCredential((payload) => {
        payload.validUntil = '2026-11-24T23:59:59+07:00';
        payload.exp = 1_795_539_599;
      });
      return [jws, { now: new Date(now) }];
    });
    expect(outcome.state).toBe(state);
  });

  test.each([
    ['1970', 0],
    ['2019', 1_577_836_799],
    ['2100', 4_102_444_800],
    ['no time', new Date(Number.NaN)],
    ['endless', Number.POSITIVE_INFINITY],
  ])('a clock at %s cannot check', async (_name, now) => {
    expect(await check(async (kit) => [await kit.issueLabel(), { now }])).toMatchObject({
      state: 'cannot-check',
      authenticity: 'unchecked',
    });
  });

  test('seconds and milliseconds are told apart, and part seconds are floored', async () => {
    for (const now of [1_795_496_400, 1_795_496_400_999, new Date(1_795_496_400_999)]) {
      expect((await check(async (kit) => [await kit.issueLabel(), { now }])).checkedAt).toBe('2026-11-24T05:00:00.000Z');
    }
  });

  test('a clock behind the newest verified list cannot check, with the list at hand or only remembered', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    expect((await verify(label, { ...kit, now: kit.now - 1000 })).reasons).toEqual(['clock-behind']);
    const store = await filledStore(kit);
    expect((await verify('rác', { ...kit, store, now: kit.now - 601 })).reasons).toEqual(['clock-behind']);
    expect((await verify(label, { ...kit, store, now: kit.now - 600 })).state).toBe('verified');
  });
});

const credentialAt =
  (idx: number): Case =>
  async (kit) => {
    await kit.publishStatuses({ 4: 1 });
    return [
      await kit.issueCredential((payload) => {
        payload.status.status_list.idx = idx;
      }),
    ];
  };

const labelBeyondList: Case = async (kit) => {
  await kit.publishStatuses({ 5: 1 });
  return [await kit.issueLabel({ statusIndex: 64 })];
};

describe('the order of the rows', () => {
  const flaws: readonly [string, (kit: TestRegistry) => Promise<void>, Partial<VerifyOptions>?][] = [
    ['mismatch', async () => {}, { expected: { productCode: 'OTHER-1' } }],
    ['revoked', async (kit) => void (await kit.publishStatuses({ 4: 1, 5: 1 }))],
    ['suspended', async (kit) => void (await kit.publishStatuses({ 4: 2, 5: 2 }))],
    [
      'expired',
      async (kit) =>
        void (await kit.publishCredential((payload) => {
          payload.exp = kit.now - 1;
        })),
    ],
    ['superseded', async () => {}],
    [
      'stale',
      async (kit) =>
        void (await kit.publishTrustList((list) => {
          list.exp = kit.now;
        })),
    ],
  ];
  for (const [i, [first, spoilFirst, more]] of flaws.entries()) {
    for (const [second, spoilSecond] of flaws.slice(i + 1)) {
      test(`${first} comes before ${second}`, async () => {
        const outcome = await check(async (kit) => {
          await spoilSecond(kit);
          await spoilFirst(kit);
          return more ? [await kit.issueLabel({ stars: 3 }), more] : [await kit.issueLabel({ stars: 3 })];
        });
        expect(outcome.state).toBe(first);
      });
    }
  }

  test('a status index beyond the list replaces verified, not revoked', async () => {
    expect(await check(credentialAt(64))).toMatchObject({
      state: 'cannot-check',
      standing: 'unknown',
      reasons: ['status-index-unusable'],
    });
    expect((await check(credentialAt(63))).state).toBe('verified');
    expect((await check(labelBeyondList)).state).toBe('revoked');
  });

  test('a status list that the trust list does not name is never fetched', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.issueCredential((payload) => {
      payload.status.status_list.uri = 'https://elsewhere.test/1.jwt';
    });
    expect((await verify(jws, kit)).reasons).toEqual(['status-list-unlisted']);
    expect(kit.requests.map(({ url }) => url)).toEqual(['https://registry.test/.well-known/ocop/trust-list.jws']);
  });

  test('lists over 90 days old cannot check', async () => {
    const kit = await createTestRegistry();
    const store = await filledStore(kit);
    const label = await kit.issueLabel();
    const at = (seconds: number) => verify(label, { ...kit, fetch: undefined, store, now: kit.now - 600 + seconds });
    expect((await at(90 * DAY)).state).toBe('stale');
    expect((await at(90 * DAY + 1)).reasons[0]).toBe('lists-too-old');
  });
});

describe('test marks', () => {
  test.each<[string, Case, string]>([
    ['a label flag', async (kit) => [await kit.issueLabel({ test: true, stars: 3 })], 'superseded'],
    [
      'a label flag before mismatch',
      async (kit) => [await kit.issueLabel({ test: true }), { expected: { stars: 5 } }],
      'mismatch',
    ],
    [
      'a test key',
      async (kit) => {
        await kit.publishTrustList((list) => {
          list.issuers[0]!.keys[0]!.test = true;
        });
        return [await kit.issueLabel()];
      },
      'verified',
    ],
    [
      'a demonstration GTIN',
      async (kit) => {
        await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
        return [await kit.issueLabel({ key: { gtin: DEMO_GTIN } })];
      },
      'verified',
    ],
    ['a demonstration GTIN without record', async (kit) => [`${kit.registry}/01/${DEMO_GTIN}`], 'not-found'],
    [
      'a label flag where online is required',
      async (kit) => [
        await kit.issueLabel({ test: true, onlineRequired: true }),
        { store: await filledStore(kit), fetch: undefined },
      ],
      'cannot-check',
    ],
  ])('%s gives test, and says what it would be', async (_name, run, wouldBe) => {
    expect(await check(run)).toMatchObject({ state: 'test', wouldBe });
  });

  test('nothing above the row becomes a test', async () => {
    expect((await check(async (kit) => [lastDigitChanged(await kit.issueLabel({ test: true }))])).state).toBe('tampered');
  });
});

const gtinRecord = async (kit: TestRegistry) => kit.publishCredential(undefined, { gtin: TEST_GTIN });

describe('expected', () => {
  test.each<[string, Case, string]>([
    [
      'a GTIN-14 that agrees',
      async (kit) => (
        await gtinRecord(kit),
        [await kit.issueLabel({ key: { gtin: TEST_GTIN } }), { expected: { gtin: TEST_GTIN } }]
      ),
      'verified',
    ],
    [
      'a GTIN-13 of the same product',
      async (kit) => (
        await gtinRecord(kit),
        [`${kit.registry}/01/${TEST_GTIN}`, { expected: { gtin: TEST_GTIN.slice(1), stars: 4 } }]
      ),
      'verified',
    ],
    [
      'another GTIN',
      async (kit) => (await gtinRecord(kit), [`${kit.registry}/01/${TEST_GTIN}`, { expected: { gtin: '02000000000022' } }]),
      'mismatch',
    ],
    ['a GTIN where none is signed', async (kit) => [await kit.issueLabel(), { expected: { gtin: TEST_GTIN } }], 'mismatch'],
    [
      'a product code that agrees',
      async (kit) => [await kit.issueLabel(), { expected: { productCode: TEST_PRODUCT_CODE, stars: 4 } }],
      'verified',
    ],
    [
      'stars against an identity label alone',
      async (kit) => [
        await kit.issueLabel({ stars: 0 }),
        { expected: { stars: 4 }, store: await filledStore(kit), fetch: undefined },
      ],
      'mismatch',
    ],
    [
      'stars against a label alone',
      async (kit) => [await kit.issueLabel(), { expected: { stars: 4 }, store: await filledStore(kit), fetch: undefined }],
      'stale',
    ],
    ['nothing at all', async (kit) => [await kit.issueLabel(), { expected: {} }], 'verified'],
  ])('%s', async (_name, run, state) => {
    expect((await check(run)).state).toBe(state);
  });

  test('a record of another product under this product is a mismatch, and lends it nothing', async () => {
    const outcome = await check(async (kit) => {
      kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, await kit.issueCredential(undefined, otherProduct));
      return [await kit.issueLabel()];
    });
    expect(outcome).toMatchObject({
      state: 'mismatch',
      reasons: ['credential-of-another-product'],
      claims: { credential: null },
    });
  });
});

describe('plain links', () => {
  test.each<[string, Case, string, string]>([
    [
      'a product that uses signed labels only',
      async (kit) => {
        await kit.publishCredential((payload) => {
          payload.credentialSubject.labelPolicy = 'signed';
        });
        return [link(kit)];
      },
      'unsigned',
      'signed-label-required',
    ],
    [
      'a registry that fails',
      async (kit) => {
        kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, () => new Response('', { status: 500 }));
        return [link(kit)];
      },
      'unsigned',
      'link-unsigned',
    ],
    [
      'a record that is none',
      async (kit) => {
        kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, 'x.y.z');
        return [link(kit)];
      },
      'malformed',
      'credential-malformed',
    ],
    [
      'a revoked product',
      async (kit) => {
        await kit.publishStatuses({ 5: 1 });
        return [link(kit)];
      },
      'revoked',
      'status-revoked',
    ],
  ])('%s', async (_name, run, state, reason) => {
    const outcome = await check(run);
    expect([outcome.state, outcome.reasons[0]]).toEqual([state, reason]);
  });

  test('the facts of a product that wants signed labels are shown all the same', async () => {
    const outcome = await check(async (kit) => {
      await kit.publishCredential((payload) => {
        payload.credentialSubject.labelPolicy = 'signed';
      });
      return [link(kit)];
    });
    expect(outcome).toMatchObject({
      authenticity: 'unsigned',
      standing: 'unknown',
      claims: { stars: 4 },
      issuer: { kid: '0101' },
    });
  });
});

describe('what a failed GET costs', () => {
  test('a record that does not arrive leaves the check stale and not fresh', async () => {
    const outcome = await check(async (kit) => {
      kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, () => new Response('', { status: 403 }));
      return [await kit.issueLabel()];
    });
    expect(outcome).toMatchObject({ state: 'stale', reasons: ['record-unreachable'], freshness: { fresh: false } });
  });

  test('a plain link with a record that is none is malformed even without a trust list', async () => {
    const outcome = await check(async (kit) => {
      kit.files.clear();
      kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, 'x.y.z');
      return [link(kit)];
    });
    expect(outcome.state).toBe('malformed');
  });

  test('a plain link with nothing behind it has no trust list to stand on', async () => {
    const outcome = await check(async (kit) => {
      kit.files.clear();
      return [link(kit)];
    });
    expect(outcome.state).toBe('unknown-issuer');
  });
});

describe('misuse is thrown, data never is', () => {
  const CIRCLE: { threshold: number; keys: unknown[] } = { threshold: 1, keys: [] };
  CIRCLE.keys.push(CIRCLE);
  test.each([
    ['no trust', { trust: undefined }, 'ERR_TRUST_ARGUMENT'],
    ['no roots', { trust: { registry: 'https://registry.test' } }, 'ERR_TRUST_ARGUMENT'],
    ['a trailing slash', { trust: { registry: 'https://registry.test/', roots: {} } }, 'ERR_TRUST_ARGUMENT'],
    ['a fetch that is none', { fetch: 'fetch' }, 'ERR_OPTION'],
    ['a store that is none', { store: {} }, 'ERR_OPTION'],
    ['a belief that is none', { expected: '09520000000011' }, 'ERR_OPTION'],
    ['a signal that is none', { signals: true }, 'ERR_OPTION'],
    ['roots that go round in a circle', { trust: { registry: 'https://registry.test', roots: CIRCLE } }, 'ERR_TRUST_ARGUMENT'],
    ['roots that JSON cannot write', { trust: { registry: 'https://registry.test', roots: 5n } }, 'ERR_TRUST_ARGUMENT'],
    ['a time that is none', { now: '2026-11-24' }, 'ERR_NOW'],
  ])('%s', async (_name, more, code) => {
    const kit = await createTestRegistry();
    await expect(verify('x', { ...kit, ...more } as unknown as VerifyOptions)).rejects.toMatchObject({ code });
  });

  test.each([undefined, null, 7, {}, '', 'a.b.c', 'https://', '\u0000'.repeat(600)])('%j is malformed', async (input) => {
    expect((await check(async () => [input as string])).state).toBe('malformed');
  });
});
