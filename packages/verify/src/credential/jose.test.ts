import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { mutateText } from '../fuzz/mutate.ts';
import { random } from '../fuzz/random.ts';
import { isSignedBy } from '../signature.ts';
import { jsonToBase64url, toBase64url, utf8 } from '../testing/bytes.ts';
import { createTestRegistry, signCompact, type TestKey } from '../testing/index.ts';
import { tryParseCredential } from './parse.ts';

/** What a reader makes of a credential: header and payload where it believes the signature, else null. */
type Reading = { readonly header: unknown; readonly payload: unknown } | null;

async function readOurs(jws: string, key: TestKey, registry: string): Promise<Reading> {
  const read = tryParseCredential(jws, registry);
  const believed = read?.header.alg === key.alg && (await isSignedBy(key, read.signedBytes, read.signature));
  return believed ? { header: read.header, payload: read.payload } : null;
}

async function readJose(jws: string, key: TestKey): Promise<Reading> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, await importJWK({ ...key.jwk }, key.alg), {
      algorithms: [key.alg],
    });
    return { header: protectedHeader, payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as unknown };
  } catch {
    return null;
  }
}

describe.each(['ES256', 'Ed25519'] as const)('beside jose, under %s', (alg) => {
  test('both read a credential alike', async () => {
    const kit = await createTestRegistry({ alg });
    const jws = await kit.issueCredential();
    const ours = await readOurs(jws, kit.keys.recognition, kit.registry);
    expect(ours).not.toBeNull();
    expect(ours).toEqual(await readJose(jws, kit.keys.recognition));
  });

  test('of 2,000 altered ones we believe none that jose does not, and read those alike', async () => {
    const kit = await createTestRegistry({ alg });
    const next = random(alg.length);
    const jws = await kit.issueCredential();
    const other = await kit.issueCredential(undefined, undefined, kit.keys.label);
    for (let round = 0; round < 2000; round += 1) {
      const altered = mutateText(next, jws, other);
      const ours = await readOurs(altered, kit.keys.recognition, kit.registry);
      const theirs = await readJose(altered, kit.keys.recognition);
      // jose takes a spelling of base64url that we do not: what it then reads is still what was signed.
      if (ours) expect(ours).toEqual(theirs);
      if (theirs) expect(theirs).toEqual(await readJose(jws, kit.keys.recognition));
    }
  });

  test('what was signed well and is refused all the same, jose believes: the difference is ours to name', async () => {
    const kit = await createTestRegistry({ alg });
    const key = kit.keys.recognition;
    const text = async (json: string) => {
      const input = `${jsonToBase64url({ alg, kid: '0101', typ: 'vc+jwt' })}.${toBase64url(utf8(json))}`;
      return `${input}.${toBase64url(await key.sign(utf8(input)))}`;
    };
    const json = JSON.stringify(kit.payload());
    const cases: readonly (readonly [string, string])[] = [
      ['a duplicate member', await text(json.replace('"stars":4', '"stars":5,"stars":4'))],
      ['an unknown member', await text(json.replace('{', '{"x":1,'))],
      ['a header with a member too many', await signCompact(key, 'vc+jwt', kit.payload(), { jwk: key.jwk })],
      ['another typ', await signCompact(key, 'JWT', kit.payload())],
      ['a kid of another form', await signCompact(key, 'vc+jwt', kit.payload(), { kid: 'key-1' })],
    ];
    for (const [name, jws] of cases) {
      const seen = [(await readOurs(jws, key, kit.registry)) === null, (await readJose(jws, key)) === null];
      expect([name, ...seen]).toEqual([name, true, false]);
    }
  });

  test('what neither believes', async () => {
    const kit = await createTestRegistry({ alg });
    const key = kit.keys.recognition;
    const jws = await kit.issueCredential();
    const [head, body] = jws.split('.');
    const cases = [
      await signCompact(key, 'vc+jwt', kit.payload(), { alg: 'none' }),
      await signCompact(key, 'vc+jwt', kit.payload(), { alg: 'HS256' }),
      await signCompact(key, 'vc+jwt', kit.payload(), { crit: ['b64'], b64: false }),
      await signCompact(kit.keys.label, 'vc+jwt', kit.payload(), { kid: '0101' }),
      `${head}.${body}.`,
      `${head}.${body}`,
      `${jws}.${jws}`,
      `.${body}.`,
      '',
    ];
    for (const altered of cases)
      expect([await readOurs(altered, key, kit.registry), await readJose(altered, key)]).toEqual([null, null]);
  });
});
