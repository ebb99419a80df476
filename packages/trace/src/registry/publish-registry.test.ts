import { gunzipSync } from 'node:zlib';
import { verify } from '@ocop/verify';
import { describe, expect, test } from 'vitest';
import type { CredentialPayload } from '@ocop/verify/credential';
import { issueCredential } from '../issue/credential.ts';
import { DEMONSTRATION_GTIN } from '../issue/demonstration.harness.ts';
import { issueStatusList } from '../issue/status-list.ts';
import { issueTrustList } from '../issue/trust-list.ts';
import { registryFile, registryHeaders } from './hosting-rules.ts';
import { publishRegistry } from './publish-registry.ts';
import { createRegister, PRODUCT_CODE, publishToMap, textOf } from './register.harness.ts';
import { RegistryError, type RegistryErrorCode } from './registry-error.ts';
import type { RegistryEntry, RegistryInput } from './registry-input.ts';

const { demo, input, label } = await createRegister();
const files = await publishToMap(input);

test('the layout that verifiers and servers know', () => {
  const listing = [...files.keys()].map((path) => path.replace(/\.[0-9a-f]{16}\.jwt$/, '.<sha256-16>.jwt')).sort();
  expect(listing.join('\n')).toBe(
    `
.well-known/gs1resolver
.well-known/ocop/trust-list.1.jws
.well-known/ocop/trust-list.jws
01/09520000000011/index.html
01/09520000000011/linkset.json
404.html
assets/icon.svg
assets/page.css
hosting/README.md
hosting/bucket-cors.json
hosting/bucket.sh
hosting/nginx.conf
index.html
ns/ocop/v1
ocop/96-32167-012-2026/index.html
ocop/96-32167-012-2026/linkset.json
ocop/CM-001/index.html
ocop/CM-001/linkset.json
ocop/index/96.jsonl.gz
ocop/rec/09520000000011.<sha256-16>.jwt
ocop/rec/09520000000011.jwt
ocop/rec/96-32167-012-2026.<sha256-16>.jwt
ocop/rec/96-32167-012-2026.jwt
ocop/status/1.jwt
`.trim(),
  );
});

test('the immutable record is named by what it holds, and the newest is the same', async () => {
  const path = [...files.keys()].find((name) => /^ocop\/rec\/09520000000011\.[0-9a-f]{16}\.jwt$/.test(name)) ?? '';
  const hash = await crypto.subtle.digest('SHA-256', Buffer.from(textOf(files, path)));
  expect(path).toContain(`.${Buffer.from(hash).toString('hex').slice(0, 16)}.`);
  expect(textOf(files, path)).toBe(textOf(files, 'ocop/rec/09520000000011.jwt'));
});

test('earlier lists and credentials stay published under their own names', async () => {
  const second = await issueTrustList({ ...demo.trustList, version: 2 }, demo.roots, demo);
  const old = { recId: PRODUCT_CODE, jws: textOf(files, 'ocop/rec/09520000000011.jwt') };
  const later = await publishToMap({
    ...input,
    trustList: second,
    history: {
      trustLists: [input.trustList],
      records: [old, { recId: PRODUCT_CODE, jws: textOf(files, `ocop/rec/${PRODUCT_CODE}.jwt`) }],
    },
  });
  expect(textOf(later, '.well-known/ocop/trust-list.jws')).toBe(second);
  expect(textOf(later, '.well-known/ocop/trust-list.2.jws')).toBe(second);
  expect(textOf(later, '.well-known/ocop/trust-list.1.jws')).toBe(input.trustList);
  const records = [...later].filter(([path]) => path.startsWith(`ocop/rec/${PRODUCT_CODE}.`));
  expect(records).toHaveLength(3);
  expect(records.map(([, bytes]) => new TextDecoder().decode(bytes)).filter((jws) => jws === old.jws)).toHaveLength(1);
});

test('the same input gives the same bytes', async () => {
  const again = await publishToMap(input);
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of again) expect(Buffer.from(bytes).equals(Buffer.from(files.get(path) ?? []))).toBe(true);
});

test('the province index holds every newest record, one a line', () => {
  const bytes = Buffer.from(files.get('ocop/index/96.jsonl.gz') ?? []);
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { recId: '09520000000011', jws: textOf(files, 'ocop/rec/09520000000011.jwt') },
    { recId: PRODUCT_CODE, jws: textOf(files, `ocop/rec/${PRODUCT_CODE}.jwt`) },
  ]);
  // No name, no time, no operating system: gzip's own header would differ from machine to machine.
  expect([...bytes.subarray(0, 4), ...bytes.subarray(4, 8), bytes[9]]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 255]);
});

async function fetch(address: string | URL | Request): Promise<Response> {
  const { origin, pathname } = new URL(address instanceof Request ? address.url : address);
  const bytes = origin === demo.registry ? files.get(registryFile(pathname)) : undefined;
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Uint8Array.from(bytes));
}

const check = async (text: string) => verify(text, { now: demo.now, trust: input.trust, fetch });

describe('what was published verifies', () => {
  test('a signed label, a plain link and a bare credential', async () => {
    const credential = textOf(files, `ocop/rec/${PRODUCT_CODE}.jwt`);
    for (const text of [label, `${demo.registry}/ocop/${PRODUCT_CODE}`, credential]) {
      expect(await check(text)).toMatchObject({ state: 'verified', standing: 'valid', claims: { stars: 4 } });
    }
  });

  test('a demonstration GTIN is a test that would verify', async () => {
    const { labelUri = '' } = input.entries[0] ?? {};
    expect(await check(labelUri)).toMatchObject({ state: 'test', wouldBe: 'verified' });
  });

  test('a product without a record is not found', async () => {
    expect(await check(`${demo.registry}/ocop/CM-001`)).toMatchObject({ state: 'not-found' });
  });

  test('one digit of the label or one byte of the record changed', async () => {
    const digit = label.endsWith('0') ? '1' : '0';
    expect((await check(label.slice(0, -1) + digit)).state).toBe('tampered');
    const jws = textOf(files, `ocop/rec/${PRODUCT_CODE}.jwt`);
    const signature = jws.lastIndexOf('.') + 5;
    const changed = jws.slice(0, signature) + (jws[signature] === 'A' ? 'B' : 'A') + jws.slice(signature + 1);
    expect((await check(changed)).state).toBe('tampered');
  });
});

describe('a product of two GTINs, a unit and a carton', async () => {
  const [unit, carton] = [DEMONSTRATION_GTIN, '19520000000018'];
  const authority = { issuer: demo.issuer, key: demo.keys.recognition };
  const sign = async (change: Partial<CredentialPayload>) =>
    (await issueCredential({ ...demo.payload, ...change }, demo.signers.recognition, authority)).jws;
  const { credentialSubject } = demo.payload;
  const jws = await sign({ credentialSubject: { ...credentialSubject, gtin: [unit, carton] } });
  const [entry] = input.entries;
  const links = [unit, carton].map((gtin) => `${demo.registry}/01/${gtin}`);

  /** What the verifier says of each link, from what was published. */
  const statesOf = async (change: Partial<RegistryInput>) => {
    const published = await publishToMap({ ...input, entries: [{ ...entry!, credential: { jws } }], ...change });
    const fetchPublished = async (address: string) => {
      const bytes = published.get(registryFile(new URL(address).pathname));
      return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Uint8Array.from(bytes));
    };
    const outcomes = links.map(async (link) => verify(link, { now: demo.now, trust: input.trust, fetch: fetchPublished }));
    return { published, states: (await Promise.all(outcomes)).map(({ wouldBe, claims }) => [wouldBe, claims?.gtin]) };
  };

  test('verifies under each of them, and has record, page and linkset there', async () => {
    const { published, states } = await statesOf({});
    expect(states).toEqual([
      ['verified', unit],
      ['verified', carton],
    ]);
    const immutable = [...published.keys()].filter((path) => /^ocop\/rec\/[^.]+\.[0-9a-f]{16}\.jwt$/.test(path));
    expect(immutable.map((path) => path.slice(9).split('.')[0])).toEqual([unit, carton, PRODUCT_CODE]);
    for (const path of [...immutable, ...[unit, carton, PRODUCT_CODE].map((name) => `ocop/rec/${name}.jwt`)])
      expect(textOf(published, path)).toBe(jws);
    expect(textOf(published, `01/${carton}/linkset.json`)).toContain(`"anchor": "${demo.registry}/01/${carton}"`);
    // The label on the unit names the unit: it opens from its own page only.
    expect(textOf(published, `01/${unit}/index.html`)).toContain(`/01/${unit}?S=`);
    expect(textOf(published, `01/${carton}/index.html`)).toContain(carton);
    expect(textOf(published, `01/${carton}/index.html`)).not.toContain('?S=');
    const lines = gunzipSync(published.get('ocop/index/96.jsonl.gz') ?? '').toString();
    expect(lines.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a withdrawal and a suspension reach both', async () => {
    for (const [value, state] of [
      [1, 'revoked'],
      [2, 'suspended'],
    ] as const) {
      const { statusUri: uri, now: iat } = demo;
      const status = await issueStatusList(
        { uri, iat, exp: iat + 86_400, statuses: new Uint8Array(8).fill(1).fill(value, 5, 6) },
        demo.signers.status,
      );
      const { states } = await statesOf({ statusLists: [{ n: 1, jws: status }] });
      expect(states).toEqual([
        [state, unit],
        [state, carton],
      ]);
    }
  });

  test('where two credentials name the carton, the later one speaks for it, whatever their order', async () => {
    const earlier = await sign({
      id: 'urn:earlier',
      jti: 'urn:earlier',
      iat: demo.payload.iat - 1,
      credentialSubject: { ...credentialSubject, productCode: 'OLD-1', gtin: [carton] },
    });
    const { labelUri: _label, ...unlabelled } = entry!;
    const old: RegistryEntry = { ...unlabelled, recId: carton, credential: { jws: earlier } };
    const newest: RegistryEntry = { ...entry!, credential: { jws } };
    for (const entries of [
      [old, newest],
      [newest, old],
    ]) {
      const { published } = await statesOf({ entries });
      const recordOf = (name: string) => textOf(published, `ocop/rec/${name}.jwt`);
      expect([recordOf(unit), recordOf(carton), recordOf('OLD-1')]).toEqual([jws, jws, earlier]);
      const kept = [...published]
        .filter(([path]) => path.startsWith(`ocop/rec/${carton}.`))
        .map(([path]) => textOf(published, path));
      expect(kept.filter((text) => text === earlier)).toHaveLength(1);
    }
  });
});

test.each([
  ['/01/09520000000011', '01/09520000000011/index.html'],
  ['/01/09520000000011/', '01/09520000000011/index.html'],
  ['/01/09520000000011/10/L1/21/A7', '01/09520000000011/index.html'],
  ['/OCOP/96-32167-012-2026/21/A7', 'ocop/96-32167-012-2026/index.html'],
  ['/ocop/rec/CM-001.jwt', 'ocop/rec/CM-001.jwt'],
  ['/ocop/status/1.jwt', 'ocop/status/1.jwt'],
  ['/', 'index.html'],
  ['/ns/ocop/v1', 'ns/ocop/v1'],
])('%s is answered by %s', (path, file) => {
  expect(registryFile(path)).toBe(file);
});

test.each([
  ['/.well-known/ocop/trust-list.jws', 'application/jose+json', 'public, max-age=3600'],
  ['/ocop/rec/CM-001.0123456789abcdef.jwt', 'application/vc+jwt', 'public, max-age=31536000, immutable'],
  ['/ocop/rec/CM-001.jwt', 'application/vc+jwt', 'public, max-age=900'],
  ['/ocop/status/1.jwt', 'application/statuslist+jwt', 'public, max-age=900'],
  ['/01/09520000000011/linkset.json', 'application/linkset+json', 'public, max-age=900'],
  ['/01/09520000000011/10/L1/linkset.json', 'application/linkset+json', 'public, max-age=900'],
  ['/01/09520000000011/events.jsonld', 'application/ld+json', 'public, max-age=900'],
  ['/.well-known/gs1resolver', 'application/json', 'public, max-age=3600'],
  ['/01/09520000000011/index.html', 'text/html; charset=utf-8', 'public, max-age=900'],
])('%s is sent as %s', (path, type, cache) => {
  expect(registryHeaders(path)).toEqual({
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': type,
    'Cache-Control': cache,
  });
});

test('nothing is written when the input does not hold together', async () => {
  const [first, second, third] = input.entries;
  let written = 0;
  const code = async (changed: Partial<RegistryInput>): Promise<RegistryErrorCode | undefined> => {
    try {
      await publishRegistry({ ...input, ...changed }, { write: async () => void (written += 1) });
      return undefined;
    } catch (error) {
      if (error instanceof RegistryError) return error.code;
      throw error;
    }
  };
  expect(await code({ entries: [third!, third!] })).toBe('ERR_REGISTRY_DUPLICATE');
  expect(await code({ entries: [{ ...third!, recId: '../../etc' }] })).toBe('ERR_REGISTRY_KEY');
  expect(await code({ entries: [{ ...third!, recId: '09520000000012', kind: 'gtin' }] })).toBe('ERR_REGISTRY_KEY');
  expect(await code({ entries: [{ ...third!, credential: first!.credential }] })).toBe('ERR_REGISTRY_CREDENTIAL');
  expect(await code({ entries: [{ ...second!, credential: { jws: 'a.b.c' } }] })).toBe('ERR_REGISTRY_CREDENTIAL');
  expect(await code({ entries: [{ ...third!, labelUri: 'https://so-ocop.example/?S=1' }] })).toBe('ERR_REGISTRY_ADDRESS');
  expect(await code({ entries: [{ ...third!, labelUri: label }] })).toBe('ERR_REGISTRY_ADDRESS');
  expect(await code({ trust: { ...input.trust, registry: 'http://so-ocop.example' } })).toBe('ERR_REGISTRY_ORIGIN');
  expect(await code({ embed: { path: '//evil.example/ocop.js' } })).toBe('ERR_REGISTRY_ADDRESS');
  expect(await code({ contact: { href: 'javascript:alert(1)', text: 'x' } })).toBe('ERR_REGISTRY_ADDRESS');
  const shop = (url: string) => ({ entries: [{ ...third!, retailers: [{ title: { vi: 'Chợ' }, url }] }] });
  expect(await code(shop('javascript:alert(1)'))).toBe('ERR_REGISTRY_ADDRESS');
  expect(await code(shop('https://a.example/" onclick="'))).toBe('ERR_REGISTRY_ADDRESS');
  const event = { type: 'ObjectEvent', eventTime: 'hôm qua' } as never;
  expect(await code({ entries: [{ ...third!, events: [event] }] })).toBe('ERR_REGISTRY_EVENT');
  const records: readonly never[] = [];
  const other = await issueTrustList({ ...demo.trustList, exp: demo.trustList.exp - 1 }, demo.roots, demo);
  expect(await code({ history: { trustLists: [other], records } })).toBe('ERR_REGISTRY_DUPLICATE');
  expect(await code({ history: { trustLists: ['{}'], records } })).toBe('ERR_REGISTRY_TRUST_LIST');
  expect(await code({ history: { trustLists: [], records: [{ recId: '../x', jws: '' }] } })).toBe('ERR_REGISTRY_KEY');
  expect(written).toBe(0);
});
