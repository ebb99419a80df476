import { attempt } from '../attempt.ts';
import { tryParseCredential } from '../credential/parse.ts';
import { toHex } from '../encoding/hex.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { hasGtin } from '../label/key.ts';
import { parseProductLink } from '../label/link.ts';
import { readLabel } from '../label/parse.ts';
import type { Fetch } from '../load.ts';
import { isSignedBy } from '../signature.ts';
import { readStatusListFile } from '../status-list/current.ts';
import { readStatus } from '../status-list/parse.ts';
import { parseTrustList } from '../trust-list/parse.ts';
import { isPublicJwk } from '../trust-list/public-jwk.ts';
import { meetsThreshold } from '../trust-list/threshold.ts';
import type { PublicJwk } from '../trust-list/trust-list.ts';
import { verify } from '../verify.ts';
import type {
  LabelAnswer,
  LabelCase,
  OutcomeAnswer,
  OutcomeCase,
  OutcomeSuite,
  SignatureCase,
  StatusListCase,
  Suite,
  TrustListCase,
} from './suite.ts';

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function readLink(uri: string): LabelAnswer {
  const link = parseProductLink(uri);
  const label = link.signature === null ? null : readLabel(link);
  return {
    host: link.host,
    gtin: hasGtin(link.key) ? link.key.gtin : null,
    productCode: hasGtin(link.key) ? null : link.key.productCode,
    lot: link.lot,
    serial: link.serial,
    signed: label && { header: label.header, signedBytes: toHex(label.signedBytes), signature: toHex(label.signature) },
  };
}

async function checkSignature({ alg, jwk, bytes, signature }: SignatureCase): Promise<SignatureCase['expect']> {
  if (!isPublicJwk(jwk, alg)) return 'refused';
  return (await isSignedBy({ alg, jwk: jwk as PublicJwk }, fromHex(bytes), fromHex(signature))) ? 'good' : 'bad';
}

async function checkTrustList({ trust, file }: TrustListCase): Promise<number | null> {
  const signed = attempt(() => parseTrustList(encodeUtf8(file), trust.registry));
  const follows = signed && (await meetsThreshold(signed, trust.roots)) && (await meetsThreshold(signed, signed.list.roots));
  return follows ? signed.list.version : null;
}

async function checkStatusList({ key, uri, jwt, indexes }: StatusListCase): Promise<StatusListCase['expect']> {
  const list = await readStatusListFile(jwt, { n: 0, uri, kid: key.kid }, { ...key, use: 'status', state: 'active' });
  return list ? indexes.map((index) => readStatus(list.bytes, index) ?? null) : null;
}

async function checkSteps({ steps }: OutcomeCase, { base }: OutcomeSuite): Promise<OutcomeAnswer[]> {
  const store = new Map<string, unknown>();
  const answers: OutcomeAnswer[] = [];
  let files: Readonly<Record<string, string | number>> = base.files;
  const fetch: Fetch = async (url) => {
    const file = files[url.slice(base.trust.registry.length)] ?? 404;
    return typeof file === 'number' ? new Response('', { status: file }) : new Response(file);
  };
  for (const { input, now = base.now, files: changed, offline = false, expected, suspectedCopy } of steps) {
    files = { ...files, ...changed };
    const { state, authenticity, standing, wouldBe, claims } = await verify(input, {
      now,
      trust: base.trust,
      store,
      expected,
      signals: { suspectedCopy },
      ...(offline ? {} : { fetch }),
    });
    answers.push({ state, authenticity, standing, wouldBe: wouldBe ?? null, stars: claims?.stars ?? null });
  }
  return answers;
}

/** What this package answers to every case of a suite, by id. */
export async function answerSuite(suite: Suite): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  const each = async <C extends { readonly id: string }>(cases: readonly C[], answer: (one: C) => unknown): Promise<void> => {
    for (const one of cases) answers.set(one.id, await answer(one));
  };
  if (suite.suite === 'labels') await each(suite.cases, ({ uri }: LabelCase) => attempt(() => readLink(uri)) ?? null);
  else if (suite.suite === 'signatures') await each(suite.cases, checkSignature);
  else if (suite.suite === 'credentials')
    await each(suite.cases, ({ jws, registry }) => tryParseCredential(jws, registry) !== undefined);
  else if (suite.suite === 'trust-lists') await each(suite.cases, checkTrustList);
  else if (suite.suite === 'status-lists') await each(suite.cases, checkStatusList);
  else await each(suite.cases, (one) => checkSteps(one, suite));
  return answers;
}
