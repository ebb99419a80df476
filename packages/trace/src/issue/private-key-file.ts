import { createCipheriv, createPrivateKey, type KeyObject, randomBytes, scrypt } from 'node:crypto';
import { derInteger, derObjectId, derOctets, derSequence } from './der.ts';
import { IssueError } from './issue-error.ts';
import { importPrivateKey, type SigningKeyPair } from './key-pair.ts';

/** Shortest passphrase that a key is encrypted under, in characters. */
export const PASSPHRASE_MIN = 12;

/**
 * scrypt (RFC 7914) as PBES2's key derivation: 16 MiB of memory, eight passes, about a quarter of a second. More memory is more than
 * OpenSSL accepts in a key file (32 MiB), and a key that only this program opens would be worth less than a stronger one.
 */
const SCRYPT = { N: 16_384, r: 8, p: 8 } as const;
const OID = {
  pbes2: '1.2.840.113549.1.5.13',
  scrypt: '1.3.6.1.4.1.11591.4.11',
  aes256cbc: '2.16.840.1.101.3.4.1.42',
} as const;
const LABEL = 'ENCRYPTED PRIVATE KEY';

/**
 * The private half as encrypted PKCS#8 PEM (RFC 5958; PBES2 of RFC 8018 with scrypt and AES-256-CBC), which `openssl pkey` opens as well.
 * The pair must have been made `extractable`. The passphrase is taken as UTF-8 in NFC, so that two keyboards give the same one;
 * throws `ERR_ISSUE_PASSPHRASE_WEAK` below 12 characters.
 */
export async function encryptPrivateKey(pair: SigningKeyPair, passphrase: string): Promise<string> {
  const secret = passphrase.normalize('NFC');
  if (Array.from(secret).length < PASSPHRASE_MIN) throw new IssueError('ERR_ISSUE_PASSPHRASE_WEAK', { least: PASSPHRASE_MIN });
  const plain = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', await deriveKey(secret, salt), iv);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  plain.fill(0);
  const derivation = derSequence(
    derObjectId(OID.scrypt),
    derSequence(derOctets(salt), ...[SCRYPT.N, SCRYPT.r, SCRYPT.p, 32].map(derInteger)),
  );
  const scheme = derSequence(derObjectId(OID.aes256cbc), derOctets(iv));
  const algorithm = derSequence(derObjectId(OID.pbes2), derSequence(derivation, scheme));
  return pem(LABEL, derSequence(algorithm, derOctets(encrypted)));
}

/** The private half without any protection, for demonstrations: whoever reads the file can sign. */
export async function exportInsecurePem(pair: SigningKeyPair): Promise<string> {
  return pem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
}

/** Is this the PEM of a key that needs a passphrase? */
export function isEncryptedPem(text: string): boolean {
  return text.includes(`-----BEGIN ${LABEL}-----`);
}

/**
 * The pair in a PKCS#8 PEM file, encrypted or not; its private half cannot be taken out again. Throws `ERR_ISSUE_PASSPHRASE` where the
 * passphrase is wrong or missing, `ERR_ISSUE_KEY_FILE` for what is no P-256 or Ed25519 key.
 */
export async function readPrivateKey(text: string, passphrase?: string): Promise<SigningKeyPair> {
  const encrypted = isEncryptedPem(text);
  if (encrypted && passphrase === undefined) throw new IssueError('ERR_ISSUE_PASSPHRASE');
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, ...(encrypted ? { passphrase: passphrase?.normalize('NFC') ?? '' } : {}) });
  } catch (cause) {
    throw new IssueError(encrypted ? 'ERR_ISSUE_PASSPHRASE' : 'ERR_ISSUE_KEY_FILE', {}, { cause });
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type !== 'ed25519' && !(type === 'ec' && details?.namedCurve === 'prime256v1')) throw new IssueError('ERR_ISSUE_KEY_FILE');
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const pair = await importPrivateKey(type === 'ed25519' ? 'Ed25519' : 'ES256', new Uint8Array(der));
  der.fill(0);
  return pair;
}

function deriveKey(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, 32, SCRYPT, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

function pem(label: string, der: Uint8Array): string {
  const body =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${body.join('\n')}\n-----END ${label}-----\n`;
}
