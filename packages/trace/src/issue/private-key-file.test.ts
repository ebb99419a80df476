import { createPrivateKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateKeyPair } from './key-pair.ts';
import { encryptPrivateKey, exportInsecurePem, isEncryptedPem, readPrivateKey } from './private-key-file.ts';
import { createSigner } from './signer.ts';

const PASSPHRASE = 'một mật khẩu đủ dài';

describe.each(['ES256', 'Ed25519'] as const)('a key file with %s', (alg) => {
  test('opens with its passphrase, in either Unicode form, and holds the same key', async () => {
    const pair = await generateKeyPair({ alg, extractable: true });
    const text = await encryptPrivateKey(pair, PASSPHRASE.normalize('NFD'));
    const again = await readPrivateKey(text, PASSPHRASE);
    expect(again.alg).toBe(alg);
    expect(again.privateKey.extractable).toBe(false);
    const [signer, original] = [await createSigner(again, 1), await createSigner(pair, 1)];
    expect(signer.publicJwk).toEqual(original.publicJwk);
    expect(await signer.sign(Uint8Array.of(1))).toHaveLength(64);
  });

  test('is encrypted PKCS#8 that OpenSSL opens by itself', async () => {
    const text = await encryptPrivateKey(await generateKeyPair({ alg, extractable: true }), PASSPHRASE);
    expect(text).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(isEncryptedPem(text)).toBe(true);
    expect(createPrivateKey({ key: text, passphrase: PASSPHRASE }).type).toBe('private');
    const der = Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64').toString('hex');
    expect(der).toContain('06092b06010401da47040b'); // scrypt
    expect(der).toContain('02024000020108020108020120'); // N 16384, r 8, p 8, 32 bytes
    expect(der).toContain('060960864801650304012a'); // AES-256-CBC
  });

  test('never comes out twice the same', async () => {
    const pair = await generateKeyPair({ alg, extractable: true });
    expect(await encryptPrivateKey(pair, PASSPHRASE)).not.toBe(await encryptPrivateKey(pair, PASSPHRASE));
  });

  test('a demonstration key opens without a passphrase', async () => {
    const pair = await generateKeyPair({ alg, extractable: true });
    const text = await exportInsecurePem(pair);
    expect(isEncryptedPem(text)).toBe(false);
    expect((await createSigner(await readPrivateKey(text), 1)).publicJwk).toEqual((await createSigner(pair, 1)).publicJwk);
  });
});

test('a wrong, missing or short passphrase and a foreign file are refused', async () => {
  const pair = await generateKeyPair({ extractable: true });
  const text = await encryptPrivateKey(pair, PASSPHRASE);
  const code = (value: string) => expect.objectContaining({ code: value });
  await expect(readPrivateKey(text, `${PASSPHRASE}!`)).rejects.toThrow(code('ERR_ISSUE_PASSPHRASE'));
  await expect(readPrivateKey(text)).rejects.toThrow(code('ERR_ISSUE_PASSPHRASE'));
  await expect(encryptPrivateKey(pair, 'ngắn quá mà')).rejects.toThrow(code('ERR_ISSUE_PASSPHRASE_WEAK'));
  await expect(readPrivateKey('not a key')).rejects.toThrow(code('ERR_ISSUE_KEY_FILE'));
  await expect(encryptPrivateKey(await generateKeyPair(), PASSPHRASE)).rejects.toThrow();
});
