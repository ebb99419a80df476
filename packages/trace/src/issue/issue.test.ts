import { compactVerify, importJWK } from 'jose';
import { inflateSync } from 'node:zlib';
import { parseCredential } from '@ocop/verify/credential';
import { parseLabel } from '@ocop/verify/label';
import { parseStatusList, readStatus, statusListBytes } from '@ocop/verify/status-list';
import { parseTrustList } from '@ocop/verify/trust-list';
import { describe, expect, test } from 'vitest';
import { issueCredential } from './credential.ts';
import { createDemonstration, LABEL } from './demonstration.harness.ts';
import { exportInsecureJwk, generateKeyPair, importInsecureJwk } from './key-pair.ts';
import { issueLabel } from './label.ts';
import { randomSerials } from './serial.ts';
import { createSigner } from './signer.ts';
import { issueStatusList } from './status-list.ts';
import { issueTrustList } from './trust-list.ts';

const es256 = await createDemonstration();
const ed25519 = await createDemonstration('Ed25519');

describe.each([es256, ed25519])('what we issue, others read ($keys.recognition.alg)', (demo) => {
  const { issuer, keys, signers, payload } = demo;

  test('a credential, by our parser and by jose', async () => {
    const { jws } = await issueCredential(payload, signers.recognition, { issuer, key: keys.recognition });
    expect(parseCredential(jws, demo.registry).payload).toEqual(payload);
    const read = await compactVerify(jws, await importJWK({ ...keys.recognition.jwk }, keys.recognition.alg));
    expect(read.protectedHeader).toEqual({ alg: keys.recognition.alg, kid: '0101', typ: 'vc+jwt' });
    expect(JSON.parse(new TextDecoder().decode(read.payload))).toEqual(payload);
  });

  test('a product label and a unit label', async () => {
    const product = await issueLabel(LABEL, signers.recognition, { issuer, key: keys.recognition, credential: payload });
    expect(product.uri).toBe(`https://so-ocop.example/01/09520000000011?S=${product.digits}`);
    expect(product.digits).toMatch(/^\d{184}$/);
    expect(parseLabel(product.uri).header).toEqual({
      profile: 'product',
      kid: 0x0101,
      stars: 4,
      test: true,
      onlineRequired: false,
      validUntil: 3328,
      statusList: 1,
      statusIndex: 5,
      issuedOn: 2519,
    });
    const unit = await issueLabel({ ...LABEL, profile: 'unit', lot: 'L1', serial: '0123456789', case: 'upper' }, signers.label, {
      issuer,
      key: keys.label,
      credential: payload,
    });
    expect(unit.uri).toBe(`HTTPS://SO-OCOP.EXAMPLE/01/09520000000011/10/L1/21/0123456789?S=${unit.digits}`);
    expect(parseLabel(unit.uri)).toMatchObject({ lot: 'L1', serial: '0123456789', header: { profile: 'unit' } });
  });

  test('a status list, by our parser and by jose with zlib', async () => {
    const statuses = Uint8Array.of(0, 1, 2, 3, 0);
    const jws = await issueStatusList({ uri: demo.statusUri, iat: demo.now, exp: demo.now + 86_400, statuses }, signers.status);
    const bytes = await statusListBytes(parseStatusList(jws).payload);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => readStatus(bytes, index))).toEqual([0, 1, 2, 3, 0, 1, 1, 1, undefined]);
    const read = await compactVerify(jws, await importJWK({ ...keys.status.jwk }, keys.status.alg));
    expect(read.protectedHeader).toEqual({ alg: keys.status.alg, kid: '0103', typ: 'statuslist+jwt' });
    const body = JSON.parse(new TextDecoder().decode(read.payload));
    expect(Object.keys(body)).toEqual(['sub', 'iat', 'exp', 'ttl', 'status_list']);
    expect(body).toMatchObject({ sub: demo.statusUri, ttl: 43_200, status_list: { bits: 2 } });
    expect([...inflateSync(Buffer.from(body.status_list.lst, 'base64url'))]).toEqual([0b11_10_01_00, 0b01_01_01_00]);
  });

  test('a trust list under two roots', async () => {
    const text = await issueTrustList(demo.trustList, demo.roots, demo);
    const read = parseTrustList(new TextEncoder().encode(text), demo.registry);
    expect(read.list).toEqual(demo.trustList);
    expect(read.signatures.map(({ kid, alg }) => [kid, alg])).toEqual([
      ['root-a', 'ES256'],
      ['root-b', 'Ed25519'],
    ]);
  });
});

describe('keys', () => {
  test('are not extractable unless a demonstration asks for it', async () => {
    const pair = await generateKeyPair();
    await expect(exportInsecureJwk(pair)).rejects.toThrow();
  });

  test.each(['ES256', 'Ed25519'] as const)('%s survives a JWK file', async (alg) => {
    const pair = await generateKeyPair({ alg, extractable: true });
    const again = await importInsecureJwk(JSON.parse(JSON.stringify(await exportInsecureJwk(pair))));
    expect(again.alg).toBe(alg);
    expect(again.privateKey.extractable).toBe(false);
    expect((await createSigner(again, 1)).publicJwk).toEqual((await createSigner(pair, 1)).publicJwk);
  });

  test('a public JWK holds no private member', async () => {
    const pair = await generateKeyPair({ extractable: true });
    expect(Object.keys((await createSigner(pair, 1)).publicJwk)).toEqual(['kty', 'crv', 'x', 'y']);
  });
});

describe('random serials', () => {
  test('take five bits of each byte, in an alphabet without I, L, O and U', () => {
    const counting = Uint8Array.of(0, 33, 66, 99, 132, 165, 198, 231, 8, 41);
    expect(randomSerials(1, () => counting)).toEqual(['0123456789']);
    expect(randomSerials(1, () => new Uint8Array(10).fill(255))).toEqual(['ZZZZZZZZZZ']);
    expect(randomSerials(1, () => Uint8Array.from([18, 19, 20, 21, 26, 27, 28, 29, 30, 17]))).toEqual(['JKMNTVWXYH']);
  });

  test('never repeat within a run', () => {
    let draw = 0;
    const bytes = () => {
      draw += 1;
      return new Uint8Array(10).fill(draw < 3 ? 1 : 2);
    };
    expect(randomSerials(2, bytes)).toEqual(['1111111111', '2222222222']);
    expect(draw).toBe(3);
  });
});
