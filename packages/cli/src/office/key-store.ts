import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createSigner,
  encryptPrivateKey,
  exportInsecurePem,
  generateKeyPair,
  isEncryptedPem,
  readPrivateKey,
  type Signer,
} from '@ocop/trace/issue';
import { isKid, parseKid } from '@ocop/verify/label';
import { CliError } from '../cli-error.ts';
import { writeFileWhole } from '../write-file.ts';
import { commandSigner } from './command-signer.ts';
import { type KeyRecord, keyRecordSchema } from './key-record.ts';
import { assertPrivate, type PassphraseSource } from './passphrase.ts';
import { formatJson } from './format-json.ts';
import { readFormat } from '../read-format.ts';

const recordPath = (folder: string, kid: string): string => join(folder, 'keys', `${kid}.json`);
const privatePath = (folder: string, kid: string): string => join(folder, 'keys', `${kid}.pem`);

/** Every key that the folder knows, by kid. */
export async function readKeyRecords(folder: string): Promise<KeyRecord[]> {
  const names = await readdir(join(folder, 'keys')).catch(() => []);
  const kids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  return Promise.all(kids.sort().map((kid) => readKeyRecord(folder, kid)));
}

export async function readKeyRecord(folder: string, kid: string): Promise<KeyRecord> {
  if (!existsSync(recordPath(folder, kid)))
    throw new CliError({ vi: `Không có khóa “${kid}” trong “${folder}”.`, en: `There is no key “${kid}” in “${folder}”.` });
  return readFormat(recordPath(folder, kid), keyRecordSchema, { vi: 'hồ sơ khóa', en: 'a key record' });
}

export async function writeKeyRecord(folder: string, record: KeyRecord): Promise<void> {
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  await writeFileWhole(recordPath(folder, record.kid), formatJson(record), 0o600);
}

/**
 * Makes a key pair and writes it: the private half encrypted, or open for a demonstration, which marks the key as a test for ever.
 * An existing key of that name is never overwritten.
 */
export async function createKey(
  folder: string,
  facts: Omit<KeyRecord, 'format' | 'jwk' | 'holder'>,
  protection: { readonly passphrase: string } | { readonly insecure: true },
): Promise<KeyRecord> {
  assertUnused(folder, facts.kid);
  const pair = await generateKeyPair({ alg: facts.alg, extractable: true });
  const pem = 'insecure' in protection ? await exportInsecurePem(pair) : await encryptPrivateKey(pair, protection.passphrase);
  const { publicJwk: jwk } = await createSigner(pair, facts.kid);
  const record: KeyRecord = {
    format: 'ocop-key/1',
    ...facts,
    jwk,
    holder: 'file',
    ...('insecure' in protection ? { test: true } : {}),
  };
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  await writeFileWhole(privatePath(folder, facts.kid), pem, 0o600);
  await writeKeyRecord(folder, record);
  return record;
}

export function assertUnused(folder: string, kid: string): void {
  if (existsSync(recordPath(folder, kid)) || existsSync(privatePath(folder, kid)))
    throw new CliError({
      vi: `Đã có khóa “${kid}”; mã khóa không bao giờ dùng lại.`,
      en: `There is a key “${kid}” already; key ids are never used again.`,
    });
}

/** The signer behind a record, its id as text. Throws where the private half is not here, not private, or not the one of the record. */
export async function openSigner(folder: string, record: KeyRecord, passphrases: PassphraseSource): Promise<Signer<string>> {
  const { kid, holder, jwk } = record;
  if (typeof holder === 'object') return commandSigner(kid, record, holder.command);
  const path = privatePath(folder, kid);
  const found = holder === 'file' ? await stat(path).catch(() => undefined) : undefined;
  if (found === undefined)
    throw new CliError({
      vi: `Phần bí mật của khóa “${kid}” không nằm trong “${folder}”.`,
      en: `The private half of key “${kid}” is not in “${folder}”.`,
    });
  assertPrivate(path, found.mode);
  const pem = await readFile(path, 'utf8');
  const pair = await readPrivateKey(pem, isEncryptedPem(pem) ? await passphrases.read(kid) : undefined);
  const signer = await createSigner(pair, kid);
  if (signer.publicJwk.x !== jwk.x)
    throw new CliError({
      vi: `Tệp khóa “${path}” không khớp với hồ sơ của khóa ${kid}.`,
      en: `The key file “${path}” is not the one that the record of key ${kid} names.`,
    });
  return signer;
}

/** The same for a key of the trust list's issuers, whose id is a number. */
export async function openIssuerSigner(folder: string, record: KeyRecord, passphrases: PassphraseSource): Promise<Signer> {
  return { ...(await openSigner(folder, record, passphrases)), kid: parseKid(record.kid) };
}

/** The next free id for a key of the trust list: four hex digits, from `0101` on. */
export function nextKid(records: readonly KeyRecord[]): string {
  const taken = records.filter(({ kid }) => isKid(kid)).map(({ kid }) => parseKid(kid));
  return (Math.max(0x0100, ...taken) + 1).toString(16).padStart(4, '0');
}
