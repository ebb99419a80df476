import { readFile } from 'node:fs/promises';
import { createSigner, isEncryptedPem, type LabelContext, readPrivateKey, type Signer } from '@ocop/trace/issue';
import { type CredentialPayload, parseCredential } from '@ocop/verify/credential';
import { formatKid, parseKid } from '@ocop/verify/label';
import { parseTrustList, type TrustList } from '@ocop/verify/trust-list';
import { CliError } from './cli-error.ts';
import type { PassphraseSource } from './office/passphrase.ts';

/** What a run signs with: the packer's key, the serial secret, and the papers that say what the key may sign. */
export interface RunKeys {
  readonly signer: Signer;
  readonly context: LabelContext;
  readonly secret: Uint8Array<ArrayBuffer>;
}

export interface RunKeyOptions {
  readonly key: string;
  readonly kid: string;
  readonly serialSecret: string;
  readonly trustList: string;
  readonly credential: string;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CliError({ vi: `Không đọc được tệp “${path}”.`, en: `Cannot read the file “${path}”.` }, undefined, { cause });
  }
}

/** A paper that its own reader refuses, said in both languages. */
function orRefuse<T>(path: string, what: { vi: string; en: string }, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new CliError({ vi: `“${path}” không phải ${what.vi} hợp lệ.`, en: `“${path}” is not a valid ${what.en}.` }, undefined, {
      cause,
    });
  }
}

/** The secret of serials: a file of one line with at least 64 hex digits. */
export function parseSerialSecret(text: string, path: string): Uint8Array<ArrayBuffer> {
  const hex = text.trim();
  if (!/^(?:[0-9a-f]{2}){32,}$/.test(hex)) {
    throw new CliError({
      vi: `“${path}” phải là một dòng có ít nhất 64 chữ số thập lục phân thường (32 byte ngẫu nhiên), ví dụ từ: openssl rand -hex 32`,
      en: `“${path}” has to be one line of at least 64 lower-case hex digits (32 random bytes), for example from: openssl rand -hex 32`,
    });
  }
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** A published trust list and a credential of its registry. */
export async function readPublishedPapers(
  credentialPath: string,
  trustListPath: string,
): Promise<{ readonly list: TrustList; readonly credential: CredentialPayload; readonly registry: string }> {
  const credentialText = (await readText(credentialPath)).trim();
  const { payload } = orRefuse(credentialPath, { vi: 'chứng nhận số', en: 'credential' }, () => parseCredential(credentialText));
  // The credential names its registry, and the trust list has to be that registry's.
  const registry = new URL(payload['@context'][1]).origin;
  const listText = await readText(trustListPath);
  const { list } = orRefuse(trustListPath, { vi: 'danh sách tin cậy', en: 'trust list' }, () =>
    parseTrustList(new TextEncoder().encode(listText), registry),
  );
  return { list, credential: payload, registry };
}

/** What bounds a key: its issuer and itself as the trust list names them, and the recognition. */
export function labelContext(list: TrustList, kid: string, credential: CredentialPayload): LabelContext {
  for (const issuer of list.issuers) {
    const key = issuer.keys.find((candidate) => candidate.kid === kid);
    if (key) return { issuer, key, credential };
  }
  throw new CliError({
    vi: `Danh sách tin cậy không có khóa ${kid}.`,
    en: `The trust list has no key ${kid}.`,
  });
}

/** Reads the packer's label key and everything that bounds it. The trust list and the credential are the published files. */
export async function readRunKeys(options: RunKeyOptions, passphrases: PassphraseSource): Promise<RunKeys> {
  const kid = orRefuse(options.kid, { vi: 'số khóa (bốn chữ số thập lục phân)', en: 'key id (four hex digits)' }, () =>
    parseKid(options.kid),
  );
  const pem = await readText(options.key);
  const passphrase = isEncryptedPem(pem) ? await passphrases.read(options.kid) : undefined;
  const signer = await createSigner(await readPrivateKey(pem, passphrase), kid);
  const secret = parseSerialSecret(await readText(options.serialSecret), options.serialSecret);
  const { list, credential } = await readPublishedPapers(options.credential, options.trustList);
  return { signer, secret, context: labelContext(list, formatKid(kid), credential) };
}
