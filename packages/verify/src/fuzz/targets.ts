import { dateTimeSeconds } from '../encoding/date-time.ts';
import { decodeBase64url, encodeBase64url } from '../encoding/base64url.ts';
import { parseStrictJson } from '../encoding/strict-json.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { parseCredential, validateCredentialPayload } from '../credential/index.ts';
import {
  decodeLabelHeader,
  encodeLabelDigits,
  encodeLabelHeader,
  labelDate,
  labelDay,
  parseLabel,
  parseProductLink,
  tryParseLabel,
} from '../label/index.ts';
import { inflate } from '../status-list/inflate.ts';
import { parseStatusList, statusListBytes } from '../status-list/parse.ts';
import { jsonToBase64url, zlib } from '../testing/bytes.ts';
import { createTestRegistry, TEST_PRODUCT_CODE } from '../testing/index.ts';
import { isPublicJwk, parseTrustList, validateTrustList } from '../trust-list/index.ts';
import { verify } from '../verify.ts';
import { random as seeded } from './random.ts';
import { mutateBytes, mutateJson, mutateText } from './mutate.ts';

/** One thing to be fed. `feed` throws a VerifyError for what it refuses; anything else that it throws, or a broken promise, is a find. */
export interface Target {
  readonly name: string;
  /** Share of a campaign's inputs. */
  readonly weight: number;
  feed(random: () => number): unknown;
}

function demand(holds: boolean, promise: string, input: unknown): void {
  if (!holds) throw new Error(`${promise}: ${JSON.stringify(input).slice(0, 2000)}`);
}

const bytesOf = (random: () => number, length: number) =>
  new Uint8Array(Array.from({ length }, () => Math.floor(random() * 256)));

/** What a signature covers, and the signature; empty for what is no label. */
function factsOf(uri: string): string {
  const label = tryParseLabel(uri);
  return label ? `${String(label.signedBytes)} ${String(label.signature)}` : '';
}

/** Every parser, and `verify` as a whole, with what each promises of what it accepts. */
export async function createTargets(): Promise<readonly Target[]> {
  const kit = await createTestRegistry();
  const { registry } = kit;
  const labels = [
    await kit.issueLabel(),
    await kit.issueLabel({ lot: 'LO1', serial: 'A1B2C3D4E5' }),
    `${registry}/01/09520000000011/10/L1?S=1`,
  ];
  const jws = await kit.issueCredential();
  const payload = kit.payload();
  const trustList = kit.files.get('/.well-known/ocop/trust-list.jws') as string;
  const list = kit.trustList();
  const status = await kit.publishStatuses({ 3: 1, 4: 2, 9: 3 });
  const json = JSON.stringify(payload);
  const plain = bytesOf(seeded(952), 200);
  const packed = await zlib(plain);
  const { jwk } = kit.keys.recognition;
  const store = new Map<string, unknown>();
  await verify(labels[0]!, { ...kit, store });
  const kept = new Map(store);

  return [
    {
      name: 'label',
      weight: 20,
      feed(random) {
        const uri = mutateText(random, labels[Math.floor(random() * 3)]!, labels[1]);
        const { header, signature, signedBytes } = parseLabel(uri);
        const digits = encodeLabelDigits(encodeLabelHeader({ ...header, kid: header.kid || 1 }), signature);
        demand(header.kid === 0 || uri.endsWith(digits), 'a label has one spelling of its digits', uri);
        demand(signedBytes.length > 14 + 12, 'signed bytes', uri);
      },
    },
    {
      name: 'link',
      weight: 15,
      feed(random) {
        const uri = mutateText(random, labels[Math.floor(random() * 3)]!.slice(0, 60));
        const { host, key, lot, serial } = parseProductLink(uri);
        // The platform refuses or rewrites hosts of digits and IPv6, and drops the port of https; else both name one host.
        if (/^[a-z]+\.[a-z]+$/.test(host)) demand(new URL(uri).host === host, 'host as the platform reads it', uri);
        demand(
          [...Object.values(key), lot ?? 'A', serial ?? 'A'].every((part) => /^[0-9A-Z.-]+$/.test(part)),
          'parts',
          uri,
        );
      },
    },
    {
      name: 'label header',
      weight: 10,
      feed(random) {
        const bytes = bytesOf(random, 12);
        if (random() < 0.9) bytes[0] = 0x10 + (bytes[0]! % 3);
        if (random() < 0.9) bytes[3]! &= 0b10100011;
        const header = decodeLabelHeader(bytes);
        if (header.kid > 0) demand(String(encodeLabelHeader(header)) === String(bytes), 'one spelling of a header', [...bytes]);
      },
    },
    {
      name: 'label day',
      weight: 2,
      feed(random) {
        const text = mutateText(random, '2026-11-24');
        demand(labelDate(labelDay(text)) === text, 'one spelling of a day', text);
      },
    },
    {
      name: 'base64url',
      weight: 10,
      feed(random) {
        const text = mutateText(random, jws.slice(0, 1 + Math.floor(random() * 60)).replaceAll('.', ''));
        demand(encodeBase64url(decodeBase64url(text)) === text, 'one spelling of bytes', text);
      },
    },
    {
      name: 'strict JSON',
      weight: 15,
      feed(random) {
        const text = mutateText(
          random,
          random() < 0.5 ? json : '{"a":[1,-0.5e2,true,null,"\\u0061\\ud83e\\udd90"],"b":{"c":""}}',
        );
        const bytes = encodeUtf8(text);
        const value = parseStrictJson(random() < 0.9 ? bytes : mutateBytes(random, bytes));
        demand(
          JSON.stringify(value) === JSON.stringify(parseStrictJson(encodeUtf8(JSON.stringify(value)))),
          'reads what it wrote',
          text,
        );
      },
    },
    {
      name: 'date-time',
      weight: 10,
      feed(random) {
        const text = mutateText(
          random,
          ['2029-02-28T23:59:59+07:00', '2024-02-29T00:00:00Z', '2026-11-24T05:00:00-00:30'][Math.floor(random() * 3)]!,
        );
        const seconds = dateTimeSeconds(text);
        demand(seconds === undefined || seconds === Date.parse(text) / 1000, 'the platform’s instant', text);
      },
    },
    { name: 'credential', weight: 6, feed: (random) => parseCredential(mutateText(random, jws, trustList), registry) },
    {
      name: 'credential payload',
      weight: 12,
      feed(random) {
        const mutant = mutateJson(random, payload);
        const problems = validateCredentialPayload(mutant, random() < 0.5 ? registry : undefined);
        demand(Array.isArray(problems), 'problems are a list', mutant);
        const [head = '', , tail = ''] = jws.split('.');
        parseCredential(`${head}.${jsonToBase64url(mutant)}.${tail}`, registry);
      },
    },
    { name: 'trust list', weight: 2, feed: (random) => parseTrustList(encodeUtf8(mutateText(random, trustList, jws)), registry) },
    {
      name: 'trust list payload',
      weight: 2,
      feed(random) {
        const mutant = mutateJson(random, list);
        demand(Array.isArray(validateTrustList(mutant, registry)), 'problems are a list', mutant);
        parseTrustList(encodeUtf8(JSON.stringify({ ...JSON.parse(trustList), payload: jsonToBase64url(mutant) })), registry);
      },
    },
    {
      name: 'public key',
      weight: 1,
      feed: (random) => isPublicJwk(mutateJson(random, jwk), random() < 0.5 ? 'ES256' : 'Ed25519'),
    },
    {
      name: 'status list',
      weight: 3,
      feed: async (random) => statusListBytes(parseStatusList(mutateText(random, status, jws)).payload),
    },
    {
      name: 'inflate',
      weight: 2,
      async feed(random) {
        // Every other stream is whole, or nothing would get past the checksum.
        const whole = random() < 0.5 ? mutateBytes(random, plain) : undefined;
        const bytes = whole ? await zlib(whole) : mutateBytes(random, packed);
        const inflated = await inflate(bytes, 256);
        demand(inflated.length <= 256, 'no more than allowed', [...bytes]);
        demand(!whole || String(inflated) === String(whole), 'what was packed', [...bytes]);
      },
    },
    {
      name: 'verify, any input',
      weight: 2,
      async feed(random) {
        const seed = [...labels, jws][Math.floor(random() * 4)]!;
        const input = mutateText(random, seed, jws);
        const { state, claims, evidence } = await verify(input, { ...kit, store });
        // The host, the path before the key and a slash at its end are not signed: an edit there alone leaves the label as it was.
        const altered = evidence.input === 'label' && factsOf(input) !== factsOf(seed);
        demand(!(altered && claims), 'an altered label shows nothing', input);
        demand(state !== 'checking', 'a verdict', input);
      },
    },
    {
      name: 'verify, any registry and store',
      weight: 1,
      async feed(random) {
        const files = new Map(kit.files);
        for (const path of ['/.well-known/ocop/trust-list.jws', '/ocop/status/1.jwt', `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`])
          if (random() < 0.5) files.set(path, mutateText(random, kit.files.get(path) as string, jws));
        const spoilt = new Map(
          [...kept].map(([key, value]) => [key, random() < 0.5 ? value : mutateText(random, String(value))]),
        );
        const now = random() < 0.9 ? kit.now : Math.floor(random() * 5e9);
        const fetch = async (url: string) => {
          const file = files.get(url.slice(registry.length));
          return file === undefined ? new Response('', { status: random() < 0.5 ? 404 : 503 }) : new Response(file as string);
        };
        const { state, authenticity } = await verify(labels[0]!, {
          trust: kit.trust,
          now,
          fetch,
          store: random() < 0.7 ? spoilt : new Map(),
        });
        demand(state !== 'verified' || authenticity === 'authentic', 'green only when authentic', state);
      },
    },
  ];
}
