import { attempt } from '../attempt.ts';
import { parseCredential } from '../credential/parse.ts';
import type { CredentialPayload } from '../credential/payload.ts';
import { decodeUtf8 } from '../encoding/utf8.ts';
import { readStream } from '../encoding/read-stream.ts';
import { productName } from './row-key.ts';

/** One credential of a province's index, read but not yet believed. */
export interface Listed {
  readonly recId: string;
  readonly jws: string;
  readonly payload: CredentialPayload;
}

export interface ProvinceIndex {
  /** By every name under which the product may be asked for, as `productName` writes it. */
  readonly byKey: ReadonlyMap<string, Listed>;
  readonly credentials: number;
  /** Lines, counted from 1, that hold no credential of this registry. */
  readonly unusable: readonly number[];
}

/** Inflated: 40,000 credentials of the largest size would be 640 MB; a whole country's are about 40. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The lines of an index, gzip or plain. Undefined for what does not inflate, is too large, or is no UTF-8. */
async function readLines(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[] | undefined> {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const stream = new Blob([bytes]).stream();
    const plain = await readStream(zipped ? stream.pipeThrough(new DecompressionStream('gzip')) : stream, MAX_BYTES);
    return plain && decodeUtf8(plain).split('\n');
  } catch {
    return undefined;
  }
}

function readLine(line: string, registry: string): Listed | undefined {
  return attempt(() => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return undefined;
    }
    if (typeof value !== 'object' || value === null || !('jws' in value) || !('recId' in value)) return undefined;
    const { recId, jws } = value;
    if (typeof jws !== 'string' || typeof recId !== 'string') return undefined;
    return { recId, jws, payload: parseCredential(jws, registry).payload };
  });
}

/** Which of two credentials that carry one GTIN or code speaks for it: the one that begins later, else the one signed later. */
export function newer(a: Listed, b: Listed | undefined): Listed {
  if (!b) return a;
  const { nbf, iat } = a.payload;
  return nbf > b.payload.nbf || (nbf === b.payload.nbf && iat > b.payload.iat) ? a : b;
}

/** Reads `/ocop/index/<province>.jsonl.gz`. Undefined where the file as a whole is unusable; a bad line is counted, and costs only itself. */
export async function readIndex(bytes: Uint8Array<ArrayBuffer>, registry: string): Promise<ProvinceIndex | undefined> {
  const lines = await readLines(bytes);
  if (!lines) return undefined;
  const byKey = new Map<string, Listed>();
  const unusable: number[] = [];
  let credentials = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const listed = readLine(line, registry);
    if (!listed) {
      unusable.push(index + 1);
      continue;
    }
    credentials += 1;
    const { gtin = [], productCode } = listed.payload.credentialSubject;
    const keys = [...gtin.map((each) => ({ gtin: each })), ...(productCode === undefined ? [] : [{ productCode }])];
    for (const name of keys.map(productName)) byKey.set(name, newer(listed, byKey.get(name)));
  }
  return { byKey, credentials, unusable };
}
