import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandSigner } from '../../packages/cli/src/office/command-signer.ts';
import { createDemonstration } from '../../packages/trace/src/issue/demonstration.harness.ts';
import { issueCredential, type Signer } from '../../packages/trace/src/issue/index.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { createDeviceSigner, createPkcs11Signer } = (await import(here('pkcs11-signer.mjs'))) as {
  createDeviceSigner: (facts: object) => Signer;
  createPkcs11Signer: (facts: object) => Signer;
};
const { issuer, keys, payload } = await createDemonstration();

/** A credential that this signer has signed under its own key of the trust list. */
async function issueWith(signer: Signer): Promise<string> {
  const key = { ...keys.recognition, alg: signer.alg, jwk: signer.publicJwk };
  return (await issueCredential(payload, signer, { issuer, key })).jws;
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { x, y } = privateKey.export({ format: 'jwk' });
const publicJwk = { kty: 'EC', crv: 'P-256', x, y };
// A made-up device: it signs a digest as it is. DER of a P-256 signature over a message whose SHA-256 it is told.
const messages: Uint8Array[] = [];

test('a callback that gives DER signs', async () => {
  const signer = createDeviceSigner({ kid: 0x0101, publicJwk, signDigest: () => sign('sha256', messages.pop()!, privateKey) });
  const remembering: Signer = { ...signer, sign: async (bytes) => (messages.push(bytes), signer.sign(bytes)) };
  expect((await issueWith(remembering)).split('.')).toHaveLength(3);
});

test('a PKCS#11 session is asked for CKM_ECDSA over the digest, and its raw signature taken', async () => {
  const calls: unknown[] = [];
  const pkcs11 = {
    C_SignInit: (...given: unknown[]) => void calls.push(given),
    C_Sign: (_: string, digest: Buffer, output: Buffer) => {
      expect(digest).toHaveLength(32);
      sign('sha256', messages.pop()!, { key: privateKey, dsaEncoding: 'ieee-p1363' }).copy(output);
      return output;
    },
  };
  const signer = createPkcs11Signer({ kid: 0x0101, publicJwk, pkcs11, session: 'session', key: 'handle' });
  await issueWith({ ...signer, sign: async (bytes) => (messages.push(bytes), signer.sign(bytes)) });
  expect(calls).toEqual([['session', { mechanism: 0x1041 }, 'handle']]);
});

test('a signing command of another process signs, in DER or raw; one that fails or lies is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-device-'));
  const pem = join(folder, 'key.pem');
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const script = (encoding: string): string[] => [
    process.execPath,
    '-e',
    `const c=require('node:crypto'),f=require('node:fs');f.writeSync(1,c.sign('sha256',f.readFileSync(0),{key:f.readFileSync(${JSON.stringify(pem)},'utf8'),dsaEncoding:'${encoding}'}))`,
  ];
  const jwk = publicJwk as Signer['publicJwk'];
  for (const encoding of ['der', 'ieee-p1363'])
    expect(await issueWith(commandSigner(0x0101, { alg: 'ES256', jwk }, script(encoding)))).toContain('.');
  await expect(issueWith(commandSigner(0x0101, { alg: 'ES256', jwk }, ['false']))).rejects.toThrow('gave no signature');
  const liar = [process.execPath, '-e', 'process.stdout.write(Buffer.alloc(64, 1))'];
  await expect(issueWith(commandSigner(0x0101, { alg: 'ES256', jwk }, liar))).rejects.toMatchObject({
    code: 'ERR_ISSUE_SIGNATURE',
  });
  expect(createPrivateKey(readFileSync(pem)).type).toBe('private');
});

const MODULE = '/usr/lib/softhsm/libsofthsm2.so';
const hasToken = ['softhsm2-util', 'pkcs11-tool'].every((tool) => spawnSync(tool, ['--help']).error === undefined);

test.skipIf(!hasToken)('a token behind PKCS#11 signs: SoftHSM, where it is installed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-token-'));
  mkdirSync(join(folder, 'tokens'));
  writeFileSync(join(folder, 'softhsm2.conf'), `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\n`);
  const env = {
    ...process.env,
    SOFTHSM2_CONF: join(folder, 'softhsm2.conf'),
    OCOP_PKCS11_MODULE: MODULE,
    OCOP_PKCS11_TOKEN: 'ocop',
    OCOP_PKCS11_PIN: '123456',
  };
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { env, encoding: 'utf8', stdio: 'pipe' });
  run('softhsm2-util', '--init-token', '--free', '--label', 'ocop', '--pin', '123456', '--so-pin', '654321');
  const where = ['--module', MODULE, '--token-label', 'ocop', '--login', '--pin', 'env:OCOP_PKCS11_PIN'];
  run('pkcs11-tool', ...where, '--keypairgen', '--key-type', 'EC:prime256v1', '--label', '0101', '--id', '01');
  const jwk = JSON.parse(run(process.execPath, here('read-public-key.mjs'), '01')) as Signer['publicJwk'];
  Object.assign(process.env, env);
  const signer = commandSigner(0x0101, { alg: 'ES256', jwk }, [process.execPath, here('sign-with-token.mjs'), '01']);
  expect(await issueWith(signer)).toContain('.');
});
