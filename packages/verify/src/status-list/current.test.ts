import { afterEach, describe, expect, test, vi } from 'vitest';
import { packStatuses, signCompact } from '../testing/test-objects.ts';
import { createTestRegistry, type TestRegistry } from '../testing/index.ts';
import { verify } from '../verify.ts';
import { readStatusListFile } from './current.ts';

afterEach(() => vi.unstubAllGlobals());

const entryOf = ({ statusUri: uri }: TestRegistry) => ({ n: 1, uri, kid: '0301' });
const keyOf = (kit: TestRegistry) => kit.key(kit.keys.status, 'status');
const read = async (kit: TestRegistry, jwt: unknown) => readStatusListFile(jwt, entryOf(kit), keyOf(kit));

describe('a status list file', () => {
  test('by the key and for the name that the trust list gives', async () => {
    const kit = await createTestRegistry();
    const jwt = await kit.publishStatuses({ 3: 1 });
    expect(await read(kit, jwt)).toMatchObject({ iat: kit.now - 300, ttl: 43_200, key: { kid: '0301' } });
    expect(
      await readStatusListFile(jwt, { ...entryOf(kit), uri: `${kit.registry}/ocop/status/2.jwt` }, keyOf(kit)),
    ).toBeUndefined();
    expect(await readStatusListFile(jwt, { ...entryOf(kit), kid: '0302' }, keyOf(kit))).toBeUndefined();
    expect(await readStatusListFile(jwt, entryOf(kit), { ...keyOf(kit), alg: 'Ed25519' })).toBeUndefined();
    expect(await readStatusListFile(jwt, entryOf(kit), { ...keyOf(kit), nbf: kit.now - 299 })).toBeUndefined();
  });

  test('what is none is none: no text, no list, another signature', async () => {
    const kit = await createTestRegistry();
    const jwt = await kit.publishStatuses({}, {}, { ...kit.keys.recognition, kid: '0301' });
    for (const text of [undefined, null, 7, '', 'a.b.c', jwt]) expect(await read(kit, text)).toBeUndefined();
  });

  test('a platform without the algorithm says so, and one that breaks is not taken for a bad list', async () => {
    const kit = await createTestRegistry({ alg: 'Ed25519' });
    const jwt = await kit.publishStatuses();
    const { subtle } = crypto;
    vi.stubGlobal('crypto', { subtle: { importKey: async () => Promise.reject(new DOMException('no', 'NotSupportedError')) } });
    await expect(read(kit, jwt)).rejects.toMatchObject({ code: 'ERR_ALGORITHM' });
    vi.stubGlobal('crypto', { subtle });
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(read(kit, jwt)).rejects.toMatchObject({ code: 'ERR_ALGORITHM' });
    vi.unstubAllGlobals();
    vi.stubGlobal('Blob', undefined);
    await expect(read(kit, jwt)).rejects.toThrow(TypeError);
  });
});

describe('the list that is current', () => {
  test('a stored list is not fresh at its exp, however long its ttl', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    await kit.publishStatuses({}, { exp: kit.now + 60 });
    const label = await kit.issueLabel();
    const at = async (now: number) => (await verify(label, { ...kit, store, now })).reasons;
    expect(await at(kit.now)).toEqual(['all-checks-passed']);
    kit.files.delete('/ocop/status/1.jwt');
    expect(await at(kit.now + 59)).toEqual(['all-checks-passed']);
    expect(await at(kit.now + 60)).toEqual(['status-list-not-fresh']);
  });

  test('a key that no issuer has, or that is for something else, signs no list', async () => {
    for (const kid of ['0999', '0101']) {
      const kit = await createTestRegistry();
      await kit.publishTrustList((list) => {
        list.statusLists[0]!.kid = kid;
      });
      await kit.publishStatuses({}, {}, { ...kit.keys.recognition, kid });
      expect((await verify(await kit.issueLabel(), kit)).reasons).toEqual(['status-list-missing']);
    }
  });

  test('two lists are remembered apart', async () => {
    const kit = await createTestRegistry();
    const uri = `${kit.registry}/ocop/status/2.jwt`;
    await kit.publishTrustList((list) => {
      list.statusLists.push({ n: 2, uri, kid: '0301' });
    });
    const lists = { bits: 2, lst: await packStatuses({}, 64) };
    const body = { sub: uri, iat: kit.now - 200, exp: kit.now + 3600, ttl: 600, status_list: lists };
    kit.files.set('/ocop/status/2.jwt', await signCompact(kit.keys.status, 'statuslist+jwt', body));
    await kit.publishCredential((payload) => {
      payload.status.status_list.uri = uri;
    });
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel();
    expect((await verify(label, { ...kit, store })).state).toBe('verified');
    kit.requests.length = 0;
    expect((await verify(label, { ...kit, store })).state).toBe('verified');
    expect(kit.requests.filter(({ url }) => url.includes('/status/'))).toEqual([]);
  });
});
