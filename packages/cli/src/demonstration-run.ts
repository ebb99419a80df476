import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startOfDayInVietnam } from '@ocop/core';
import {
  buildCredentialPayload,
  createSigner,
  exportInsecureJwk,
  generateKeyPair,
  importInsecureJwk,
  type SigningKeyPair,
} from '@ocop/trace/issue';
import type { RunPlan } from '@ocop/trace/run';
import { formatKid } from '@ocop/verify/label';
import type { IssuerKey } from '@ocop/verify/trust-list';
import { CliError } from './cli-error.ts';
import { readJson } from './read-json.ts';
import { parseSerialSecret, type RunKeys } from './run-keys.ts';
import { writeFileWhole } from './write-file.ts';

const FILE = 'insecure-demo-keys.json';
const KID = 0x0301;
const DAY = 86_400;

interface DemonstrationKeyFile {
  readonly warning: string;
  readonly jwk: JsonWebKey;
  readonly serialSecret: string;
}

/** A key pair and a secret that outlive a kill: they lie in the run's own folder, unprotected, and whoever reads them can sign test labels. */
async function keepKeys(folder: string): Promise<{ pair: SigningKeyPair; secret: Uint8Array<ArrayBuffer> }> {
  const path = join(folder, FILE);
  if (existsSync(path)) {
    const { jwk, serialSecret } = (await readJson(path)) as DemonstrationKeyFile;
    return { pair: await importInsecureJwk(jwk), secret: parseSerialSecret(serialSecret, path) };
  }
  const pair = await generateKeyPair({ extractable: true });
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const file: DemonstrationKeyFile = {
    warning:
      'Khóa trình diễn, không bảo vệ: chỉ ký được nhãn thử nghiệm. / Demonstration keys, unprotected: they sign test labels only.',
    jwk: await exportInsecureJwk(pair),
    serialSecret: Buffer.from(secret).toString('hex'),
  };
  await writeFileWhole(path, `${JSON.stringify(file, undefined, 2)}\n`, 0o600);
  return { pair, secret };
}

/**
 * Everything a run needs, made up: an authority that says so, a label key marked as a test key, a recognition as long as the plan's days.
 * Refuses a plan whose labels do not carry the test flag.
 */
export async function demonstrationRunKeys(plan: RunPlan, folder: string): Promise<RunKeys> {
  const { product, label, print } = plan;
  if (!label.test) {
    throw new CliError({
      vi: 'Khóa trình diễn chỉ ký nhãn thử nghiệm: đặt label.test là true trong kế hoạch.',
      en: 'Demonstration keys sign test labels only: set label.test to true in the plan.',
    });
  }
  const { pair, secret } = await keepKeys(folder);
  const signer = await createSigner(pair, KID);
  const registry = `https://${plan.link.host}`;
  const from = startOfDayInVietnam(label.issuedOn);
  const key: IssuerKey = {
    kid: formatKid(KID),
    alg: signer.alg,
    jwk: signer.publicJwk,
    use: 'label',
    nbf: from,
    exp: startOfDayInVietnam(label.validUntil) + DAY,
    state: 'active',
    maxStars: 5,
    test: true,
    ...('gtin' in product ? { gtins: [product.gtin] } : { productCodes: [product.productCode] }),
  };
  const issuer = {
    id: `${registry}/issuer/demonstration`,
    name: { vi: 'Cơ quan minh họa', en: 'Demonstration authority' },
    level: 'province',
    provinces: ['*'],
    keys: [key],
  };
  const credential = buildCredentialPayload({
    registry,
    id: `${registry}/ocop/rec/demonstration`,
    issuer,
    validFrom: label.issuedOn,
    validUntil: label.validUntil,
    issuedAt: from,
    statusList: { uri: `${registry}/ocop/status/${label.statusList}.jwt`, index: label.statusIndex },
    subject: {
      ...('gtin' in product ? { gtin: [product.gtin] } : { productCode: product.productCode }),
      name: { vi: print.productName },
      productSet: 1,
      stars: label.stars === 4 || label.stars === 5 ? label.stars : 3,
      ruleSet: '26/2026',
      decision: { number: '01/QĐ-MINHHOA', date: label.issuedOn, authority: 'Cơ quan minh họa' },
      producer: { name: print.producer, legalForm: 'cooperative', provinceCode: '96' },
    },
  });
  return { signer, secret, context: { issuer, key, credential } };
}
