import { describe, expect, test } from 'vitest';
import { jsonToBase64url, toBase64url, utf8 } from './testing/bytes.ts';
import {
  createTestKey,
  createTestRegistry,
  DEMO_GTIN,
  signCompact,
  TEST_GTIN,
  TEST_PRODUCT_CODE,
  type TestRegistry,
} from './testing/index.ts';
import { verify } from './verify.ts';

const stateOf = async (kit: TestRegistry, input: string) => (await verify(input, kit)).state;
const reasonOf = async (kit: TestRegistry, input: string) => (await verify(input, kit)).reasons[0];

describe('altered objects', () => {
  test('the product, lot or serial of a label', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel({ lot: 'LO1', serial: 'A1B2C3D4E5' });
    for (const [from, to] of [
      [TEST_PRODUCT_CODE, 'OCOP-TEST-06-002'],
      ['LO1', 'LO2'],
      ['A1B2', 'A1B3'],
      ['/10/LO1', ''],
    ] as const) {
      expect(await stateOf(kit, label.replace(from, to))).toBe('tampered');
    }
  });

  test('the host of a label is not signed, and the registry is asked whatever it is', async () => {
    const kit = await createTestRegistry();
    const label = (await kit.issueLabel()).replace('nhan.test', 'evil.test');
    const outcome = await verify(label, kit);
    expect([outcome.state, outcome.evidence.recordUrl]).toEqual(['verified', `https://registry.test/ocop/${TEST_PRODUCT_CODE}/`]);
    expect(kit.requests.every(({ url }) => url.startsWith('https://registry.test/'))).toBe(true);
  });
});

const signedWith = async (kit: TestRegistry, header: Record<string, unknown>) =>
  signCompact(kit.keys.recognition, 'vc+jwt', kit.payload(), header);

const rawPayload = async (kit: TestRegistry, change: (json: string) => string) => {
  const input = `${jsonToBase64url({ alg: 'ES256', kid: '0101', typ: 'vc+jwt' })}.${toBase64url(utf8(change(JSON.stringify(kit.payload()))))}`;
  return `${input}.${toBase64url(await kit.keys.recognition.sign(utf8(input)))}`;
};

describe('credentials', () => {
  test.each([
    ['alg none', { alg: 'none' }],
    ['alg HS256', { alg: 'HS256' }],
    ['a key in the header', { jwk: {} }],
    ['a key URL', { jku: 'https://evil.test' }],
    ['x5u', { x5u: 'https://evil.test' }],
    ['x5c', { x5c: [] }],
    ['crit', { crit: ['b64'] }],
    ['b64', { b64: false }],
    ['another typ', { typ: 'JWT' }],
    ['no kid', { kid: undefined }],
    ['kid 0000', { kid: '0000' }],
    ['an upper-case kid', { kid: '01AB' }],
  ])('%s in the header is malformed', async (_name, header) => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await signedWith(kit, header))).toBe('malformed');
  });

  test('an algorithm that is not the key’s is tampered', async () => {
    const kit = await createTestRegistry();
    expect(await reasonOf(kit, await signedWith(kit, { alg: 'Ed25519' }))).toBe('algorithm-differs');
  });

  test('no signature is malformed', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, `${jsonToBase64url({ alg: 'none' })}.${jsonToBase64url(kit.payload())}.`)).toBe('malformed');
  });

  test.each<[string, (json: string) => string]>([
    ['a duplicate member', (json) => json.replace('"stars":4', '"stars":4,"stars":5')],
    ['a duplicate member behind an escape', (json) => json.replace('"stars":4', String.raw`"stars":4,"st\u0061rs":5`)],
    ['__proto__', (json) => json.replace('{', '{"__proto__":{},')],
    ['an unknown member', (json) => json.replace('{', '{"stars":5,')],
    ['a byte order mark', (json) => `\uFEFF${json}`],
    ['decomposed Unicode', (json) => json.normalize('NFD')],
    ['six stars', (json) => json.replace('"stars":4', '"stars":6')],
    ['two stars', (json) => json.replace('"stars":4', '"stars":2')],
    ['another context', (json) => json.replace('registry.test/ns', 'other.test/ns')],
    ['a jti of another', (json) => json.replace('"jti":"https', '"jti":"http')],
    ['a wrong check digit', (json) => json.replace('"productCode":"OCOP-TEST-06-001"', '"gtin":["02000000000014"]')],
    ['nothing that names the product', (json) => json.replace('"productCode":"OCOP-TEST-06-001",', '')],
    ['an exp that is not validUntil', (json) => json.replace(/"exp":\d+/, '"exp":1')],
    [
      'an image over http',
      (json) => json.replace('"productSet"', `"images":[{"url":"http://a.test/","sha256":"${'0'.repeat(64)}"}],"productSet"`),
    ],
    [
      'an extension that ends with the recognition',
      (json) =>
        json.replace('"stars":4', `"extension":{"until":${/"validUntil":("[^"]+")/.exec(json)![1]},"basis":"x"},"stars":4`),
    ],
    [
      'an end before the beginning',
      (json) =>
        json.replace(/"exp":\d+/, '"exp":1577836800').replace(/"validUntil":"[^"]+"/, '"validUntil":"2020-01-01T00:00:00Z"'),
    ],
    ['a script as a link', (json) => json.replace('"number"', '"url":"javascript:alert(1)","number"')],
  ])('%s is malformed even with a good signature', async (_name, change) => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await rawPayload(kit, (json) => json))).toBe('verified');
    const json = JSON.stringify(kit.payload());
    expect(change(json)).not.toBe(json);
    expect(await stateOf(kit, await rawPayload(kit, change))).toBe('malformed');
  });

  test('more than 16,384 characters, given or fetched, are malformed', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.publishCredential((payload) => {
      payload.credentialSubject.story = { vi: 'a'.repeat(16_000) };
    });
    expect(jws.length).toBeGreaterThan(16_384);
    expect([await stateOf(kit, jws), await stateOf(kit, await kit.issueLabel())]).toEqual(['malformed', 'malformed']);
  });

  test('a bad fetched credential is the outcome, even beside a good label', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.publishCredential();
    const forged = jws.slice(0, -4) + (jws.endsWith('AAAA') ? 'BBBA' : 'AAAA');
    kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, forged);
    expect(await verify(await kit.issueLabel(), kit)).toMatchObject({ state: 'tampered', claims: null, issuer: null });
  });
});

describe('authority', () => {
  test.each<[string, string, (kit: TestRegistry) => Promise<string>]>([
    ['a status key signs a credential', 'use-not-allowed', (kit) => kit.issueCredential(undefined, undefined, kit.keys.status)],
    ['a label key signs a credential', 'issuer-differs', (kit) => kit.issueCredential(undefined, undefined, kit.keys.label)],
    ['a status key signs a label', 'use-not-allowed', (kit) => kit.issueLabel({ signer: kit.keys.status })],
    [
      'iss and issuer.id differ',
      'issuer-differs',
      (kit) =>
        kit.issueCredential((payload) => {
          payload.iss = 'x';
        }),
    ],
    [
      'a delegated key signs for another product',
      'product-not-delegated',
      (kit) => kit.issueLabel({ signer: kit.keys.label, key: { productCode: 'OTHER-1' } }),
    ],
    [
      'a delegated key signs for another GTIN',
      'product-not-delegated',
      (kit) => kit.issueLabel({ signer: kit.keys.label, key: { gtin: '02000000000022' } }),
    ],
    [
      'another province',
      'province-not-allowed',
      (kit) =>
        kit.issueCredential((payload) => {
          payload.credentialSubject.producer.provinceCode = '01';
        }),
    ],
    [
      'before the key began',
      'key-not-in-force',
      (kit) =>
        kit.issueCredential((payload) => {
          payload.iat = kit.now - 1001 * 86_400;
        }),
    ],
    [
      'after the key ended',
      'key-not-in-force',
      (kit) =>
        kit.issueCredential((payload) => {
          payload.iat = kit.now + 1000 * 86_400;
        }),
    ],
  ])('%s', async (_name, reason, input) => {
    const kit = await createTestRegistry();
    expect(await verify(await input(kit), kit)).toMatchObject({
      state: 'issuer-not-authorised',
      reasons: [reason],
      claims: null,
    });
  });

  test('more stars than the key may award', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[0]!.maxStars = 4;
    });
    expect(await reasonOf(kit, await kit.issueLabel({ stars: 5 }))).toBe('stars-not-allowed');
    expect(
      await reasonOf(
        kit,
        await kit.issueCredential((payload) => {
          payload.credentialSubject.stars = 5;
        }),
      ),
    ).toBe('stars-not-allowed');
    expect(await stateOf(kit, await kit.issueLabel())).toBe('verified');
  });

  test('a key with a range of indexes', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[0]!.statusRange = { n: 1, from: 4, to: 5 };
    });
    expect(await stateOf(kit, await kit.issueLabel())).toBe('verified');
    expect(await reasonOf(kit, await kit.issueLabel({ statusIndex: 6 }))).toBe('index-not-delegated');
    expect(
      await reasonOf(
        kit,
        await kit.issueCredential((payload) => {
          payload.status.status_list.idx = 3;
        }),
      ),
    ).toBe('index-not-delegated');
  });

  test('the issuer of a label must act in the producer’s province once the credential tells it', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[1]!.provinces = ['01'];
    });
    expect(await reasonOf(kit, await kit.issueLabel({ serial: 'A1B2C3D4E5' }))).toBe('province-not-allowed');
  });

  test('a retired key’s labels hold, a compromised key’s do not, save those attested again', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel({ serial: 'A1B2C3D4E5' });
    const stateUnder = async (state: 'retired' | 'compromised', reattested?: string[]) => {
      await kit.publishTrustList((list) => {
        list.issuers[1]!.keys[0]!.state = state;
        if (reattested) list.reattested = reattested;
      });
      return stateOf(kit, label);
    };
    const { parseLabel } = await import('./label/parse.ts');
    const { sha256Hex } = await import('./signature.ts');
    expect(await stateUnder('retired')).toBe('verified');
    expect(await stateUnder('compromised')).toBe('unknown-issuer');
    expect(await stateUnder('compromised', [await sha256Hex(parseLabel(label).signedBytes)])).toBe('verified');
  });

  test('a compromised kid is unknown whatever it signed, even badly', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[0]!.state = 'compromised';
    });
    const other = { ...(await createTestKey('0101')), kid: '0101' };
    expect(await reasonOf(kit, await kit.issueCredential(undefined, undefined, other))).toBe('key-compromised');
  });

  test('stars of nought never differ; one and two verify under a label alone', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await kit.issueLabel({ stars: 0 }))).toBe('verified');
    kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, () => new Response('', { status: 503 }));
    expect(await verify(await kit.issueLabel({ stars: 2 }), kit)).toMatchObject({ state: 'stale', claims: { stars: 2 } });
  });
});

describe('privacy', () => {
  test('a check asks for three files and never says lot, serial or signature', async () => {
    const kit = await createTestRegistry();
    await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
    await verify(await kit.issueLabel({ key: { gtin: DEMO_GTIN }, lot: 'LO1', serial: 'A1B2C3D4E5' }), kit);
    expect(kit.requests.map(({ url }) => url)).toEqual([
      'https://registry.test/.well-known/ocop/trust-list.jws',
      `https://registry.test/ocop/rec/${DEMO_GTIN}.jwt`,
      'https://registry.test/ocop/status/1.jwt',
    ]);
    for (const { init } of kit.requests) {
      expect(init).toMatchObject({ method: 'GET', redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  test('a malformed or tampered input asks for no record', async () => {
    const kit = await createTestRegistry();
    await verify('https://nhan.test/01/1?S=1', kit);
    expect(kit.requests).toEqual([]);
    const label = await kit.issueLabel({ key: { gtin: TEST_GTIN }, lot: 'LO1' });
    await verify(label.replace('LO1', 'LO2'), kit);
    expect(kit.requests.map(({ url }) => url)).toEqual(['https://registry.test/.well-known/ocop/trust-list.jws']);
  });
});
