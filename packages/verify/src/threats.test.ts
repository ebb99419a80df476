import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseLabel } from './label/index.ts';
import { describeOutcome } from './locales/index.ts';
import type { State } from './outcome.ts';
import { sha256Hex } from './signature.ts';
import { jsonToBase64url, toBase64url, utf8, zlib } from './testing/bytes.ts';
import {
  createTestKey,
  createTestRegistry,
  signCompact,
  signTrustList,
  TEST_PRODUCT_CODE,
  withSpoiltPrototype,
  type TestRegistry,
} from './testing/index.ts';
import { verify } from './verify.ts';

// Every threat that the trust model claims to stop, by name. `pnpm defences` takes each defence away and sees its test go red:
// the table is docs/hostile-input.md. What a page could do to an element is tested in packages/elements.

const RECORD = `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`;
const TRUST_LIST = '/.well-known/ocop/trust-list.jws';
const STATUS = '/ocop/status/1.jwt';

const stateOf = async (kit: TestRegistry, input: string, more: object = {}) => (await verify(input, { ...kit, ...more })).state;

/** A credential whose payload is this JSON text, well signed. */
async function signText(kit: TestRegistry, change: (json: string) => string): Promise<string> {
  const input = `${jsonToBase64url({ alg: 'ES256', kid: '0101', typ: 'vc+jwt' })}.${toBase64url(utf8(change(JSON.stringify(kit.payload()))))}`;
  return `${input}.${toBase64url(await kit.keys.recognition.sign(utf8(input)))}`;
}

/** A label whose header byte was exchanged, the signature kept. */
function withHeaderByte(uri: string, at: number, value: number): string {
  const [link = '', digits = ''] = uri.split('?S=');
  const hex = BigInt(digits).toString(16).padStart(152, '0');
  const changed = hex.slice(0, 2 * at) + value.toString(16).padStart(2, '0') + hex.slice(2 * at + 2);
  return `${link}?S=${BigInt(`0x${changed}`).toString().padStart(184, '0')}`;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('what a seller could say', () => {
  test('forged star: a page that believes more stars than were signed', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await kit.issueLabel(), { expected: { stars: 5 } })).toBe('mismatch');
  });

  test('changed header: four stars made five', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, withHeaderByte(await kit.issueLabel(), 3, 5 << 5))).toBe('tampered');
  });

  test('star borrowed for another product: a record under a name that is not its own', async () => {
    const kit = await createTestRegistry();
    kit.files.set(RECORD, await kit.issueCredential(undefined, { productCode: 'OTHER-1' }));
    expect(await verify(await kit.issueLabel(), kit)).toMatchObject({ state: 'mismatch', claims: { credential: null } });
  });

  test('star borrowed for another product: the label of one on the page of another', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await kit.issueLabel(), { expected: { productCode: 'OTHER-1' } })).toBe('mismatch');
  });

  test('a label that lost its signature, where the product has signed labels only', async () => {
    const kit = await createTestRegistry();
    await kit.publishCredential((payload) => {
      payload.credentialSubject.labelPolicy = 'signed';
    });
    expect(await stateOf(kit, (await kit.issueLabel()).replace(/\?S=.*/, ''))).toBe('unsigned');
  });
});

describe('what a key could do beyond its right', () => {
  test('inflated star by a real key', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[0]!.maxStars = 4;
    });
    const five = await kit.issueCredential((payload) => {
      payload.credentialSubject.stars = 5;
    });
    expect([await stateOf(kit, five), await stateOf(kit, await kit.issueLabel({ stars: 5 }))]).toEqual([
      'issuer-not-authorised',
      'issuer-not-authorised',
    ]);
  });

  test('a status key signing a credential', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.issueCredential(undefined, undefined, kit.keys.status);
    expect(await stateOf(kit, jws)).toBe('issuer-not-authorised');
  });

  test('a status key signing a label', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[1]!.maxStars = 5;
    });
    expect(await stateOf(kit, await kit.issueLabel({ signer: kit.keys.status }))).toBe('issuer-not-authorised');
  });

  test('a recognition key signing a status list', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.statusLists[0]!.kid = '0101';
    });
    await kit.publishStatuses({}, {}, kit.keys.recognition);
    expect((await verify(await kit.issueLabel(), kit)).reasons).toContain('status-list-missing');
  });

  test('a packer signing for a product of another', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel({ signer: kit.keys.label, key: { productCode: 'OTHER-1' } });
    expect(await stateOf(kit, label)).toBe('issuer-not-authorised');
  });

  test('a province recognising for another', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.issueCredential((payload) => {
      payload.credentialSubject.producer.provinceCode = '01';
    });
    expect(await stateOf(kit, jws)).toBe('issuer-not-authorised');
  });

  test('a credential dated ahead, into the time of a key to come', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.keys[0]!.nbf = kit.now + 86_400;
    });
    const jws = await kit.issueCredential((payload) => {
      payload.iat = kit.now + 2 * 86_400;
    });
    expect(await verify(jws, kit)).toMatchObject({ state: 'not-yet-valid', standing: 'not-yet-valid' });
  });

  test('a credential dated back before its key', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.issueCredential((payload) => {
      payload.iat = kit.now - 2000 * 86_400;
    });
    expect(await stateOf(kit, jws)).toBe('issuer-not-authorised');
  });

  test('key compromise drill: mark compromised, publish, and every verifier fails within the ttl; what is attested again recovers', async () => {
    const kit = await createTestRegistry();
    const [good, other] = [await kit.issueLabel({ serial: 'A1B2C3D4E5' }), await kit.issueLabel({ serial: 'ZZZZZZZZZZ' })];
    const store = new Map<string, unknown>();
    expect(await stateOf(kit, good, { store })).toBe('verified');
    const attested = [await sha256Hex(parseLabel(good).signedBytes)];
    await kit.publishTrustList((list) => {
      list.version = 8;
      list.issuers[1]!.keys[0]!.state = 'compromised';
      list.reattested = attested;
    });
    const later = { store, now: kit.now + 3601 };
    expect([await stateOf(kit, good, later), await stateOf(kit, other, later)]).toEqual(['verified', 'unknown-issuer']);
    expect([await stateOf(kit, good), await stateOf(kit, other)]).toEqual(['verified', 'unknown-issuer']);
  });
});

describe('what a signature could hide', () => {
  test('a spoilt Object.prototype: an extension that nobody signed', async () => {
    const kit = await createTestRegistry();
    const lapsed = await kit.issueCredential((payload) => (payload.exp = kit.now - 1));
    const endless = { until: '2099-12-31T23:59:59+07:00', basis: 'none' };
    expect((await withSpoiltPrototype('extension', endless, async () => verify(lapsed, kit))).state).toBe('malformed');
  });

  test.each<[string, Record<string, unknown>]>([
    ['alg none', { alg: 'none' }],
    ['a MAC with the public key', { alg: 'HS256' }],
    ['jwk', { jwk: { kty: 'EC' } }],
    ['jku', { jku: 'https://evil.test/keys' }],
    ['x5u', { x5u: 'https://evil.test/cert' }],
    ['x5c', { x5c: ['AAAA'] }],
    ['crit', { crit: ['b64'] }],
    ['b64', { b64: false }],
  ])('algorithm confusion and header-supplied keys: %s', async (_name, header) => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await signCompact(kit.keys.recognition, 'vc+jwt', kit.payload(), header))).toBe('malformed');
    expect(kit.requests.map(({ url }) => url).join()).not.toContain('evil');
  });

  test('algorithm confusion: a header alg that the key does not have', async () => {
    const kit = await createTestRegistry();
    const jws = await signCompact(kit.keys.recognition, 'vc+jwt', kit.payload(), { alg: 'Ed25519' });
    expect(await verify(jws, kit)).toMatchObject({ state: 'tampered', reasons: ['algorithm-differs'] });
  });

  test('duplicate JSON keys', async () => {
    const kit = await createTestRegistry();
    expect(await stateOf(kit, await signText(kit, (json) => json.replace('"stars":4', '"stars":5,"stars":4')))).toBe('malformed');
  });

  test('__proto__', async () => {
    const kit = await createTestRegistry();
    const { parseStrictJson } = await import('./encoding/strict-json.ts');
    expect(() => parseStrictJson(utf8('{"__proto__":{"stars":5}}'))).toThrow(
      expect.objectContaining({ details: { reason: 'name' } }),
    );
    expect(await stateOf(kit, await signText(kit, (json) => json.replace('{', '{"__proto__":{},')))).toBe('malformed');
  });

  test('non-canonical base64url', async () => {
    const kit = await createTestRegistry();
    const jws = await kit.issueCredential();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // The last letter of 64 bytes carries four unused bits: a lenient reader takes fifteen more spellings of one signature.
    const respelt = jws.slice(0, -1) + letters[letters.indexOf(jws.at(-1)!) + 1];
    expect([await stateOf(kit, respelt), await stateOf(kit, `${jws}==`)]).toEqual(['malformed', 'malformed']);
  });

  test('a key of small order, under which anyone can sign', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      Object.assign(list.issuers[1]!.keys[0]!, {
        alg: 'Ed25519',
        jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(new Uint8Array(32)) },
      });
    });
    expect((await verify(await kit.issueLabel(), kit)).reasons).toEqual(['trust-list-missing']);
  });

  test('XSS and direction overrides through a name: words stay on one line, as text', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.issuers[0]!.name.vi = `UBND\u202E gnỏh\u2066\n${'x'.repeat(100_000)}`;
    });
    const { title } = describeOutcome(await verify(await kit.issueLabel(), kit), 'vi');
    expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n]/);
    expect(title.length).toBeLessThan(400);
  });

  test('XSS through a link: javascript: and data: are no URLs of a record', async () => {
    const kit = await createTestRegistry();
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://a.test/']) {
      const jws = await kit.issueCredential((payload) => {
        payload.credentialSubject.decision.url = url;
      });
      expect(await stateOf(kit, jws)).toBe('malformed');
    }
  });
});

describe('time', () => {
  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])(
    'expiry at 23:59:59 and 00:00 Việt Nam time under TZ=%s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const kit = await createTestRegistry();
      const store = new Map<string, unknown>();
      await verify(await kit.issueLabel(), { ...kit, store });
      const label = await kit.issueLabel({ validUntil: 2519 });
      const at = async (iso: string) => stateOf(kit, label, { store, fetch: undefined, now: new Date(iso) });
      expect([await at('2026-11-24T23:59:59+07:00'), await at('2026-11-25T00:00:00+07:00')]).toEqual(['stale', 'expired']);
      const jws = await kit.issueCredential((payload) => {
        payload.validUntil = '2026-11-24T23:59:59+07:00';
        payload.exp = 1_795_539_599;
      });
      const credentialAt = async (iso: string) => stateOf(kit, jws, { store, now: new Date(iso) });
      expect([await credentialAt('2026-11-24T23:59:59+07:00'), await credentialAt('2026-11-25T00:00:00+07:00')]).toEqual([
        'verified',
        'expired',
      ]);
    },
  );

  test.each([
    ['1970-01-01T00:00:00Z', 'cannot-check'],
    ['2019-12-31T23:59:59Z', 'cannot-check'],
    ['2020-01-01T00:00:00Z', 'cannot-check'],
    ['2099-12-31T23:59:59Z', 'expired'],
    ['2100-01-01T00:00:00Z', 'cannot-check'],
  ])('clock at %s: %s', async (iso, state) => {
    const kit = await createTestRegistry();
    const outcome = await verify(await kit.issueLabel(), { ...kit, now: new Date(iso) });
    expect([outcome.state, outcome.claims !== null]).toEqual([state, state === 'expired']);
  });

  test('a clock set back behind a list that was seen: what has lapsed does not come back', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    await verify(await kit.issueLabel(), { ...kit, store });
    expect(await stateOf(kit, await kit.issueLabel(), { store, fetch: undefined, now: kit.now - 86_400 })).toBe('cannot-check');
  });
});

describe('the two lists', () => {
  test.each([
    [0, 'verified'],
    [1, 'revoked'],
    [2, 'suspended'],
    [3, 'superseded'],
  ])('each 2-bit status: %i is %s, of label and credential alike', async (value, state) => {
    const kit = await createTestRegistry();
    for (const place of [4, 5]) {
      await kit.publishStatuses({ [place]: value });
      expect(await stateOf(kit, await kit.issueLabel())).toBe(state);
    }
  });

  test('index out of range is never “valid”', async () => {
    const kit = await createTestRegistry();
    expect(await verify(await kit.issueLabel({ statusIndex: 64 }), kit)).toMatchObject({
      state: 'cannot-check',
      standing: 'unknown',
      reasons: ['status-index-unusable'],
    });
  });

  test('rollback of the trust list: the key that was found compromised does not come back', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const old = kit.files.get(TRUST_LIST)!;
    await kit.publishTrustList((list) => {
      list.version = 8;
      list.issuers[0]!.keys[0]!.state = 'compromised';
    });
    expect(await stateOf(kit, await kit.issueLabel(), { store })).toBe('unknown-issuer');
    kit.files.set(TRUST_LIST, old);
    expect(await stateOf(kit, await kit.issueLabel(), { store, now: kit.now + 3601 })).toBe('unknown-issuer');
  });

  test('rollback of the status list: the revocation does not go away', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const old = kit.files.get(STATUS)!;
    await kit.publishStatuses({ 4: 1 }, { iat: kit.now - 200 });
    expect(await stateOf(kit, await kit.issueLabel(), { store })).toBe('revoked');
    kit.files.set(STATUS, old);
    expect(await stateOf(kit, await kit.issueLabel(), { store, now: kit.now + 43_201 })).toBe('revoked');
  });

  test.each<[string, string, State, (kit: TestRegistry) => Promise<unknown>]>([
    [
      'trust',
      TRUST_LIST,
      'unknown-issuer',
      async (kit) =>
        kit.publishTrustList((list) => {
          list.version = 8;
          list.issuers[0]!.keys[0]!.state = 'compromised';
        }),
    ],
    ['status', '/ocop/status/1.jwt', 'revoked', async (kit) => kit.publishStatuses({ 4: 1 }, { iat: kit.now - 1 })],
  ])(
    'rollback: an old list that arrives late does not take the newer one’s place: %s',
    async (_name, path, state, publishNewer) => {
      const kit = await createTestRegistry();
      const store = new Map<string, unknown>();
      const label = await kit.issueLabel();
      const old = kit.files.get(path) as string;
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const asked = new Promise<void>((resolve) => {
        kit.files.set(path, async () => {
          resolve();
          await released;
          return new Response(old);
        });
      });
      const slow = verify(label, { ...kit, store });
      await asked;
      await publishNewer(kit);
      expect((await verify(label, { ...kit, store })).state).toBe(state);
      release();
      expect((await slow).state).toBe(state);
      expect((await verify(label, { ...kit, store, fetch: undefined })).state).toBe(state);
    },
  );

  test('freeze of either list: what is served on past its end is not fresh, and past 90 days nothing is said', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel({ validUntil: 4000 });
    expect(await stateOf(kit, label, { store })).toBe('verified');
    expect(await stateOf(kit, label, { store, now: kit.now + 91 * 86_400 })).toBe('cannot-check');
    // One of them alone: the trust list at its end beside a new status list, and the other way round.
    const later = kit.now + 30 * 86_400;
    await kit.publishStatuses({}, { iat: later - 600, exp: later + 86_400 });
    expect((await verify(label, { ...kit, store, now: later })).reasons).toEqual(['trust-list-not-fresh']);
    await kit.publishStatuses();
    await kit.publishTrustList((list) => Object.assign(list, { version: 8, iat: later - 600, exp: later + 86_400 }));
    expect((await verify(label, { ...kit, now: later })).reasons).toEqual(['status-list-not-fresh']);
  });

  test('a bad list never touches the stored mark, whichever role is wrong', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel();
    await verify(label, { ...kit, store });
    const marks = JSON.stringify([...store]);
    const good = kit.files.get(TRUST_LIST)!;
    const [one] = kit.keys.roots as [TestRegistry['keys']['status']];
    const stranger = await createTestKey('root-2');
    const version9 = { ...kit.trustList(), version: 9 };
    const lists = [
      await signTrustList(version9, [one]),
      await signTrustList(version9, [one, stranger]),
      await signTrustList(version9, [one, kit.keys.recognition]),
      await signTrustList({ ...version9, roots: { threshold: 1, keys: kit.rootKeys([stranger]) } }, [stranger]),
    ];
    for (const file of lists) {
      kit.files.set(TRUST_LIST, file);
      expect(await stateOf(kit, label, { store, now: kit.now + 3601 })).toBe('stale');
    }
    kit.files.set(TRUST_LIST, good);
    for (const signer of [kit.keys.recognition, kit.keys.label, await createTestKey('0301')]) {
      await kit.publishStatuses({ 4: 1 }, { iat: kit.now }, signer);
      await verify(label, { ...kit, store, now: kit.now + 43_201 });
    }
    const kept = JSON.stringify([...store]).replaceAll(/"at\\":\d+/g, '"at\\":0');
    expect(kept).toBe(marks.replaceAll(/"at\\":\d+/g, '"at\\":0'));
  });
});

describe('the network and the device', () => {
  test('label under a foreign host: it verifies, the registry’s own link is shown, and nothing is asked of the host', async () => {
    const kit = await createTestRegistry();
    const outcome = await verify((await kit.issueLabel()).replace('nhan.test', 'evil.test'), kit);
    expect([outcome.state, outcome.evidence.recordUrl]).toEqual(['verified', `https://registry.test/ocop/${TEST_PRODUCT_CODE}/`]);
    expect(kit.requests.map(({ url }) => new URL(url).host)).toEqual(['registry.test', 'registry.test', 'registry.test']);
  });

  test('privacy: a check makes only the static GETs it needs, and lot, serial and signature never leave', async () => {
    const kit = await createTestRegistry();
    await verify(await kit.issueLabel({ lot: 'LO1', serial: 'A1B2C3D4E5' }), kit);
    expect(kit.requests.map(({ url }) => url.slice(kit.registry.length))).toEqual([TRUST_LIST, RECORD, STATUS]);
    for (const { init } of kit.requests) {
      const { signal: _signal, ...rest } = init;
      expect(rest).toEqual({
        method: 'GET',
        cache: 'no-cache',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    }
  });

  test('deflate bomb: 5 MB of nothing in a few kilobytes', async () => {
    const kit = await createTestRegistry();
    const lst = toBase64url(await zlib(new Uint8Array(5 * 1024 * 1024)));
    await kit.publishStatuses({}, { status_list: { bits: 2, lst } });
    expect((await verify(await kit.issueLabel(), kit)).reasons).toContain('status-list-missing');
  });

  test('oversize: a trust list that never ends', async () => {
    const kit = await createTestRegistry();
    let sent = 0;
    kit.files.set(TRUST_LIST, () => {
      const endless = new ReadableStream({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536));
        },
      });
      return new Response(endless);
    });
    expect(await stateOf(kit, await kit.issueLabel())).toBe('unknown-issuer');
    expect(sent).toBeLessThan(2 * 1024 * 1024);
  });

  test('slow server: one that never answers costs 5 s, one that answers with empty chunks for ever no more', async () => {
    vi.useFakeTimers();
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    kit.files.set(TRUST_LIST, () => new Promise<Response>(() => {}));
    let state: string | undefined;
    void stateOf(kit, label).then((answer) => (state = answer));
    while (kit.requests.length === 0) await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(state).toBe('unknown-issuer'));
    const empty = { getReader: () => ({ read: async () => ({ done: false, value: new Uint8Array() }), cancel: async () => {} }) };
    kit.files.set(RECORD, () => ({ status: 200, redirected: false, body: empty }) as unknown as Response);
    await kit.publishTrustList();
    expect(await stateOf(kit, label)).toBe('malformed');
  });

  test('slow server: one that answers for each version just in time costs 15 s, and is not asked on', async () => {
    vi.useFakeTimers();
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    const strangers = [await createTestKey('root-1'), await createTestKey('root-2')];
    await kit.publishTrustList((list) => void (list.version = 40), strangers);
    for (let version = 1; version < 40; version += 1)
      kit.files.set(
        `/.well-known/ocop/trust-list.${version}.jws`,
        () => new Promise((resolve) => setTimeout(() => resolve(new Response('', { status: 404 })), 4900)),
      );
    const answer: { state?: string } = {};
    void stateOf(kit, label).then((state) => (answer.state = state));
    while (answer.state === undefined) await vi.advanceTimersByTimeAsync(100);
    expect(answer.state).toBe('unknown-issuer');
    for (let i = 0; i < 600; i += 1) await vi.advanceTimersByTimeAsync(100);
    expect(kit.requests.length).toBeLessThanOrEqual(1 + Math.ceil(15 / 4.9));
    vi.useRealTimers();
  });

  test('redirect: a registry that sends the check elsewhere is not followed', async () => {
    const kit = await createTestRegistry();
    const file = kit.files.get(TRUST_LIST) as string;
    kit.files.set(TRUST_LIST, () => Object.defineProperty(new Response(file), 'redirected', { value: true }));
    expect(await stateOf(kit, await kit.issueLabel())).toBe('unknown-issuer');
    expect(kit.requests[0]!.init.redirect).toBe('error');
  });

  test('a status list elsewhere than on the registry is never asked for', async () => {
    const kit = await createTestRegistry();
    await kit.publishTrustList((list) => {
      list.statusLists[0]!.uri = 'https://registry.test.evil.test/ocop/status/1.jwt';
    });
    await verify(await kit.issueLabel(), kit);
    expect(kit.requests.filter(({ url }) => url.includes('evil'))).toEqual([]);
  });

  test('insecure context: without crypto.subtle nothing is asked and nothing is said', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    vi.stubGlobal('crypto', {});
    expect(await verify(label, kit)).toMatchObject({ state: 'cannot-check', claims: null });
    expect(kit.requests).toEqual([]);
  });

  test('a store that lies: what it gives back is verified again', async () => {
    const [kit, evil] = [await createTestRegistry(), await createTestRegistry()];
    const [store, forged] = [new Map<string, unknown>(), new Map<string, unknown>()];
    await verify(await kit.issueLabel(), { ...kit, store });
    await verify(await evil.issueLabel(), { ...evil, store: forged });
    for (const key of store.keys()) {
      const name = key.split(':').slice(4).join(':');
      store.set(key, [...forged].find(([other]) => other.endsWith(name))?.[1]);
    }
    kit.files.clear();
    expect(await stateOf(kit, await evil.issueLabel(), { store })).toBe('unknown-issuer');
  });

  test('a store that never answers holds a check up for 5 s, once', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let tell = () => {};
    const asked = new Promise<void>((resolve) => (tell = resolve));
    const never = () => {
      tell();
      return new Promise(() => {});
    };
    let state: string | undefined;
    void stateOf(kit, label, { store: { get: never, set: never } }).then((answer) => (state = answer));
    await asked;
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(state).toBe('verified'));
  });

  test('an outcome that is changed by who received it does not change the next', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const first = await verify(await kit.issueLabel(), { ...kit, store });
    Object.assign(first.issuer!.name, { vi: 'Kẻ khác' });
    expect((await verify(await kit.issueLabel(), { ...kit, store })).issuer?.name.vi).toBe('UBND tỉnh Thử Nghiệm');
  });
});
